using System.CommandLine;
using System.Globalization;
using Recoupe.Evaluation;
using Recoupe.Evaluation.Claims;
using Recoupe.Record.Reading;

namespace Recoupe.Training.Calibration;

/// <summary>"confidence": fits data/frames/confidence.tsv on the development articles and draws how reliable it is.</summary>
internal static class ConfidenceCommand
{
    public static Command Create()
    {
        var shared = new Option<string?>("--shared") { Description = "Folder that holds gold/." };
        var output = new Option<string>("--output") { Description = "Table of weights to write.", DefaultValueFactory = _ => "data/frames/confidence.tsv" };
        var plot = new Option<string>("--plot") { Description = "Reliability plot to write.", DefaultValueFactory = _ => "docs/images/reliability.svg" };
        var command = new Command("confidence", "Calibrates the confidence of claims.") { shared, output, plot };
        command.SetAction(parsed =>
        {
            if (Shared.Find(parsed.GetValue(shared)) is not { } data) throw new DirectoryNotFoundException("No gold: name its folder with --shared.");
            var samples = Samples(data).ToList();
            var penalty = Calibrator.Penalties.MinBy(p => Calibrator.LogLoss(samples, Calibrator.CrossValidated(samples, p)));
            var foretold = Calibrator.CrossValidated(samples, penalty);
            var byKind = Calibrator.ByKind(samples);
            Console.WriteLine(FormattableString.Invariant($"{samples.Count} claims, {samples.Count(s => s.IsRight)} right, in {samples.Select(s => s.Article).Distinct().Count()} articles; penalty {penalty}"));
            Console.WriteLine("by kind:   " + Report(samples, byKind));
            Console.WriteLine("features:  " + Report(samples, foretold));
            WeightTable.Write(
                parsed.GetValue(output)!,
                Calibrator.Fit(samples, penalty),
                "How likely a claim is to be one that careful readers find too: weights of a logistic model, its features as Confidence.cs defines them.",
                FormattableString.Invariant($"Fitted on {samples.Count} claims of the development articles by: dotnet run --project tools/Recoupe.Training -- confidence"));
            File.WriteAllText(parsed.GetValue(plot)!, ReliabilityPlot.Draw(samples, foretold));
        });
        return command;
    }

    private static string Report(IReadOnlyList<Sample> samples, IReadOnlyList<double> foretold) => string.Create(
        CultureInfo.InvariantCulture,
        $"Brier {Calibrator.Brier(samples, foretold):F4}, expected calibration error {Calibrator.CalibrationError(samples, foretold):F4}, log loss {Calibrator.LogLoss(samples, foretold):F4}");

    // Claims of articles whose gold is exhaustive; one that may be claimed or not teaches nothing.
    private static IEnumerable<Sample> Samples(DirectoryInfo shared)
    {
        using var reader = ClaimReader.Load();
        var articles = GoldArticle.Below(shared.Below("gold", "dev")).Concat(GoldArticle.Own("development")).Concat(GoldArticle.Below(shared.Below("gold", "seeds")));
        var number = 0;
        foreach (var article in articles.Where(a => a.Gold.Exhaustive))
        {
            var written = reader.Traced(article.Article, CancellationToken.None);
            var verdicts = FactScorer.Verdicts(article.Gold, [.. written.Select(w => w.Claim)]);
            for (var i = 0; i < written.Count; i++)
                if (verdicts[i] is { } isRight) yield return new Sample(number, Confidence.Features(written[i].Draft, written[i].Claim).ToDictionary(f => f.Feature, f => f.Value, StringComparer.Ordinal), isRight);
            number++;
        }
    }
}
