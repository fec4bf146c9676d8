using Recoupe.Evaluation.CrossCheck;
using Recoupe.Record.CrossCheck;
using Recoupe.Record.CrossCheck.Events;
using Recoupe.Record.CrossCheck.Testimonies;
using Recoupe.Training.Calibration;

namespace Recoupe.Training.Linkage;

/// <summary>Pairs of MAVERICK's reports of Kenya, with what their coders say: of one event or not. The other country is only measured on.</summary>
internal sealed class LinkageLessons
{
    private const string Country = "Kenya";

    // Kenya votes every five years, in August or December: each period runs from one July to the fifth after it.
    private static readonly DateOnly first = new(1987, 7, 1);
    private const double Period = 5 * 365.25;

    private readonly Testimony[] testimonies;
    private readonly IReadOnlyDictionary<string, string> told;
    private readonly HashSet<(string, string)> apart;
    private readonly List<(int A, int B)> pairs;

    /// <summary>Reads the reports.</summary>
    public LinkageLessons(DirectoryInfo shared)
    {
        (var articles, told) = MaverickReports.Read(shared, Country);
        apart = [.. MaverickReports.Apart(articles)];
        testimonies = [.. CrossChecker.Testify(articles).Testimonies.Order(Testimony.ByPublication)];
        var near = CandidatePairs.Of(testimonies).Where(pair => Violence.AreNear(testimonies[pair.A], testimonies[pair.B])).ToList();
        pairs = [.. near.Where(pair => Violence.Concerns(testimonies[pair.A], testimonies[pair.B]))];
        var surroundings = new Surroundings(testimonies, near);
        Samples = [.. pairs.Select(pair => new Sample(
            PeriodOf(pair.A),
            Record.CrossCheck.Events.Linkage.Features(testimonies, pair.A, pair.B, surroundings).ToDictionary(f => f.Feature, f => f.Value, StringComparer.Ordinal),
            told[testimonies[pair.A].Claim.Id] == told[testimonies[pair.B].Claim.Id]))];
    }

    /// <summary>The pairs; a sample's article is the period of its vote.</summary>
    public IReadOnlyList<Sample> Samples { get; }

    /// <summary>Precision and recall over pairs of one event when reports gather by given probabilities from a threshold on.</summary>
    public (double Precision, double Recall) Gathered(IReadOnlyList<double> probabilities, double threshold)
    {
        var groups = Enumerable.Range(0, testimonies.Length).Select(i => new List<int> { i }).ToArray();
        AverageLinkage.Run(
            groups,
            pairs.Zip(probabilities, (pair, probability) => (pair.A, pair.B, probability)),
            threshold,
            (one, other) => !one.Exists(a => other.Exists(b => apart.Contains((Id(a), Id(b))) || apart.Contains((Id(b), Id(a))))),
            (one, other) =>
            {
                one.AddRange(other);
                foreach (var member in other) groups[member] = one;
                return one;
            });
        var right = groups.Distinct().Sum(group => group.CountBy(i => told[Id(i)]).Sum(same => Pairs(same.Value)));
        return (right / groups.Distinct().Sum(group => Pairs(group.Count)), right / told.CountBy(t => t.Value).Sum(same => Pairs(same.Value)));
    }

    private static double Pairs(int count) => count * (count - 1) / 2.0;

    private string Id(int index) => testimonies[index].Claim.Id;

    private int PeriodOf(int index) => (int)((testimonies[index].Date!.First.DayNumber - first.DayNumber) / Period);
}
