using System.Text.Json.Nodes;
using Recoupe.Record.CrossCheck;
using Recoupe.Record.Export;

namespace Recoupe.Evaluation.CrossCheck;

/// <summary>What came of one pair of figures.</summary>
/// <param name="Id">Row of `discrepancies.csv` ("D05").</param>
/// <param name="Accepted">Relations that are right, best first; the field of a contradiction included.</param>
/// <param name="Found">Relations named between the two sides.</param>
/// <param name="Cannot">Why the row cannot be written as claims; null where it is.</param>
public sealed record DiscrepancyOutcome(string Id, IReadOnlyList<string> Accepted, IReadOnlyList<string> Found, string? Cannot)
{
    /// <summary>Whether an accepted relation was named.</summary>
    public bool IsRight => Found.Intersect(Accepted, StringComparer.Ordinal).Any();

    /// <summary>Whether a compatible pair was called a contradiction.</summary>
    public bool IsFalseAlarm => Found.Any(IsContradiction) && !Accepted.Any(IsContradiction);

    private static bool IsContradiction(string code) => code.StartsWith("contradicts", StringComparison.Ordinal);
}

/// <summary>The 35 pairs of real figures that seem to disagree (`data/domain/discrepancies.csv`), each related by itself.</summary>
public static class Discrepancies
{
    /// <summary>The outcome of each row.</summary>
    /// <param name="csv">Text of `discrepancies.csv`, which says the accepted relations.</param>
    public static IReadOnlyList<DiscrepancyOutcome> Run(string csv)
    {
        var accepted = Csv.Read(csv).ToDictionary(row => row["id"], row => row["relation"].Split('|'), StringComparer.Ordinal);
        return [.. Rows().Select(row => Outcome(row, accepted[(string)row["id"]!]))];
    }

    private static DiscrepancyOutcome Outcome(JsonNode row, string[] accepted)
    {
        var articles = (row["articles"]?.AsArray() ?? []).Select(a => WrittenClaims.Read(a!)).ToList();
        HashSet<string> a = Ids("a"), b = Ids("b");
        var relations = CrossChecker.Relate([.. articles.Select(x => x.Article)]).Relations;
        var found = relations.Where(r => (a.Contains(r.A) && b.Contains(r.B)) || (a.Contains(r.B) && b.Contains(r.A))).Select(r => r.Code).Distinct(StringComparer.Ordinal);
        return new DiscrepancyOutcome((string)row["id"]!, accepted, [.. found.Order(StringComparer.Ordinal)], (string?)row["cannot"]);

        HashSet<string> Ids(string side) => [.. articles.SelectMany(x => x.Marked[side]).Select(c => c.Id)];
    }

    private static IEnumerable<JsonNode> Rows()
    {
        using var stream = typeof(Discrepancies).Assembly.GetManifestResourceStream("eval/crosscheck/discrepancies.json")!;
        return [.. JsonNode.Parse(stream)!["rows"]!.AsArray().Select(r => r!)];
    }
}
