using Recoupe.Record.CrossCheck;
using Recoupe.Record.Decisions;
using Recoupe.Record.Model;

namespace Recoupe.Evaluation.CrossCheck;

/// <summary>
/// The reports of electoral violence of MAVERICK, as their coders filled their slots, gathered into events without the event ids: what the cross-check makes of claims that were read right. And
/// gathered with the ids: what it says of reports of one event of which some tell no toll, or another one.
/// </summary>
internal static class MaverickSuite
{
    private const string Held = "Ivory Coast";

    /// <summary>
    /// `maverick.precision`, `maverick.recall` and `maverick.f1` over pairs of reports of one event, in the country that nothing was chosen on. Over the events of both countries, told which they are:
    /// `maverick.traps`, those of which some reports tell no dead and others do, where no silent report is said to contradict their number; `maverick.divergent`, those told with different numbers of dead
    /// of which a relation names what the numbers are to each other.
    /// </summary>
    public static IEnumerable<(string Metric, double Value)> Measure(DirectoryInfo shared)
    {
        var (articles, told) = MaverickReports.Read(shared, Held);
        var found = CrossChecker.Relate([.. articles], Judgements.None with { Apart = MaverickReports.Apart(articles) }).Events.SelectMany(e => e.Claims.Select(claim => (Claim: claim, Event: e.Id))).ToList();

        var right = Pairs(found.CountBy(f => (told[f.Claim], f.Event)));
        var precision = right / Pairs(found.CountBy(f => f.Event));
        var recall = right / Pairs(told.CountBy(t => t.Value));
        yield return ("maverick.precision", precision);
        yield return ("maverick.recall", recall);
        yield return ("maverick.f1", 2 * precision * recall / (precision + recall));
        foreach (var figure in Divergence(shared)) yield return figure;
    }

    private static IEnumerable<(string Metric, double Value)> Divergence(DirectoryInfo shared)
    {
        var (articles, told) = MaverickReports.Read(shared);
        var claims = articles.SelectMany(a => a.Claims).ToDictionary(c => c.Id, StringComparer.Ordinal);
        var events = told.GroupBy(t => t.Value, t => t.Key, StringComparer.Ordinal).Where(e => e.Count() > 1).ToDictionary(e => e.Key, e => e.ToList(), StringComparer.Ordinal);
        var together = events.Values.SelectMany(ids => ids.Skip(1).Select(id => (ids[0], id))).ToList();
        var relations = CrossChecker.Relate([.. articles], Judgements.None with { Together = together }).Relations.Where(r => told[r.A] == told[r.B]).ToLookup(r => told[r.A], StringComparer.Ordinal);
        decimal? Dead(string id) => claims[id].Amounts.FirstOrDefault(a => a.Unit == MaverickReports.Dead)?.Value;

        var traps = events.Where(e => e.Value.Exists(id => Dead(id) is null) && e.Value.Exists(id => Dead(id) is not null)).ToList();
        var divergent = events.Where(e => e.Value.Select(Dead).OfType<decimal>().Distinct().Count() > 1).ToList();
        yield return ("maverick.traps", traps.Count(e => !relations[e.Key].Any(r => r.Kind == RelationKind.Contradicts && r.Why.Contains(MaverickReports.Dead, StringComparison.Ordinal) && (Dead(r.A) is null || Dead(r.B) is null))));
        yield return ("maverick.divergent", divergent.Count(e => relations[e.Key].Any(r => Dead(r.A) is { } first && Dead(r.B) is { } second && first != second && r.Kind != RelationKind.Agrees)));
    }

    private static double Pairs<TKey>(IEnumerable<KeyValuePair<TKey, int>> sizes) => sizes.Sum(size => size.Value * (size.Value - 1) / 2.0);
}
