using Recoupe.Record.CrossCheck.Events;
using Recoupe.Record.CrossCheck.Testimonies;
using Recoupe.Record.Model;

namespace Recoupe.Record.CrossCheck.Relations;

/// <summary>Names what two claims of one event are to each other: every contradiction, else the relation that says most.</summary>
internal static class ClaimRelater
{
    // From what explains a difference to what only notes likeness.
    private static readonly RelationKind[] tellingFirst =
    [
        RelationKind.Copies, RelationKind.Supersedes, RelationKind.OtherBaseline, RelationKind.OtherStage, RelationKind.OtherDateRole, RelationKind.PartOf,
        RelationKind.OtherScope, RelationKind.ConvertsTo, RelationKind.RoundsTo, RelationKind.Subset, RelationKind.CannotTell, RelationKind.MoreSpecific, RelationKind.Agrees,
    ];

    // Sentences of two near-copies that say the same thing.
    private const double Copied = 0.8;

    public static IReadOnlyList<Finding> Relate(Testimony a, Testimony b, EventContext context)
    {
        List<Finding> findings = [.. Apply(a, b, context)];
        // "9 000 soldiers, 4 700 of them new": words within words tell a part, not another version.
        if (IsWithin(a, b) || IsWithin(b, a)) findings.RemoveAll(f => f.IsContradiction);
        var contradictions = findings.Where(f => f.IsContradiction).ToList();
        var explained = findings.Any(f => f.Kind is RelationKind.Supersedes or RelationKind.OtherStage);
        // What is past and what was planned may differ in every slot.
        if (contradictions.Count > 0 && !(explained && contradictions.All(c => c.Field is "place" or "date"))) return contradictions;
        if (a.Article.Id != b.Article.Id && a.Origin == b.Origin && Likeness.WordOverlap(a, b) >= Copied) return [Copy(a, b)];
        // A shorter list that says more of each is a finer account, not a gap.
        if (findings.FirstOrDefault(f => f.Kind == RelationKind.MoreSpecific) is { } finer) findings.RemoveAll(f => f.Kind == RelationKind.Subset && f.A == finer.A);
        return findings.Where(f => !f.IsContradiction).MinBy(f => Array.IndexOf(tellingFirst, f.Kind)) is { } telling ? [telling] : [];
    }

    private static bool IsWithin(Testimony part, Testimony whole) =>
        part.Article.Id == whole.Article.Id && part.Claim.Evidence.Start >= whole.Claim.Evidence.Start && part.Claim.Evidence.End <= whole.Claim.Evidence.End;

    /// <summary>The later article copies the earlier one, or either the other where that is not known.</summary>
    public static Finding Copy(Testimony a, Testimony b)
    {
        var (copy, original) = a.Origin.Parent == a.Article.Id || Testimony.ByPublication.Compare(a, b) < 0 ? (b, a) : (a, b);
        return new(copy, original, RelationKind.Copies, copy.Origin.Signal, 0.9);
    }

    private static IEnumerable<Finding> Apply(Testimony a, Testimony b, EventContext context)
    {
        if (a.Claim.Ordinal is { } first && b.Claim.Ordinal is { } second && first != second)
            yield return new(a, b, RelationKind.Contradicts, $"number {first} against number {second} for one event", 0.8, "ordinal");
        if (Baselines.Differ(a, b)) yield return Baselines.Explain(a, b, "one count, two starts", context);
        if (TurnRule.Apply(a, b) is { } turn) yield return turn;
        if (AmountRule.Apply(a, b, context) is { } amount) yield return amount;
        if (Stages.OtherReporter(a, b)) yield return new(a, b, RelationKind.OtherStage, $"{Stages.Show(a)}, {Stages.Show(b)}", 0.8);
        else if (Stages.Differ(a, b)) yield return new(a, b, RelationKind.OtherStage, $"{Stages.Show(a)}, {Stages.Show(b)}", 0.6);
        if (DateRule.Apply(a, b) is { } date) yield return date;
        if (PolarityRule.Apply(a, b) is { } polarity) yield return polarity;
        foreach (var party in PartyRule.Apply(a, b)) yield return party;
        if (DetailRule.Apply(a, b) is { } detail) yield return detail;
    }
}
