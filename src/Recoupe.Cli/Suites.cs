using Recoupe.Evaluation;
using Recoupe.Evaluation.Claims;
using Recoupe.Evaluation.CrossCheck;
using Recoupe.Evaluation.Names;
using Recoupe.Evaluation.Pages;
using Recoupe.Evaluation.Parsing;
using Recoupe.Evaluation.Quantities;
using Recoupe.Evaluation.Times;

namespace Recoupe.Cli;

/// <summary>Every evaluation that `recoupe eval` knows.</summary>
internal static class Suites
{
    /// <summary>The suites, in the order in which they run.</summary>
    public static IReadOnlyList<IEvaluationSuite> All(Wiring wiring) =>
    [
        new ClaimsSuite(wiring.Reader),
        new CrossCheckSuite(wiring.Reader),
        new NamesSuite(),
        new PagesSuite(),
        new ParsingSuite(Console.Error),
        new QuantitySuite(),
        new TimesSuite(),
    ];
}
