using Recoupe.Record.CrossCheck.Events;
using Recoupe.Record.CrossCheck.Testimonies;
using Recoupe.Record.Model;

namespace Recoupe.Record.CrossCheck.Relations;

/// <summary>What the dates of two claims of one event are to each other (docs/relations.md, rule 14).</summary>
internal static class DateRule
{
    public static Finding? Apply(Testimony a, Testimony b)
    {
        if (a.Date is not { } first || b.Date is not { } second) return null;
        if (first == second) return new(a, b, RelationKind.Agrees, $"both {a.Claim.Date}", 0.8);
        var why = $"{Show(a)}, {Show(b)}";
        if (first.Gap(second) == 0)
        {
            if (first.Contains(second)) return new(b, a, RelationKind.MoreSpecific, why, 0.7);
            return second.Contains(first) ? new(a, b, RelationKind.MoreSpecific, why, 0.7) : new(a, b, RelationKind.Agrees, $"{why} overlap", 0.6);
        }

        if (a.Role != b.Role) return new(a, b, RelationKind.OtherDateRole, why, 0.9);
        foreach (var (earlier, later) in new[] { (a, b), (b, a) })
        {
            if (Stages.IsAhead(earlier) && Stages.IsBefore(earlier, later)) return new(later, earlier, RelationKind.Supersedes, $"plan changed: {why}", 0.7);
        }

        if (Stages.IsAhead(a) != Stages.IsAhead(b)) return new(a, b, RelationKind.OtherStage, why, 0.6);
        // A day's slip is likelier than two days' work only where the claims share more than people.
        return IsExact(a) && IsExact(b) && (a.Role != DateRole.Said || Likeness.WordOverlap(a, b) >= 0.5)
            ? new(a, b, RelationKind.Contradicts, why, first.Gap(second) == 1 ? 0.6 : 0.7, "date")
            : new(a, b, RelationKind.CannotTell, why, 0.5);
    }

    private static bool IsExact(Testimony t) => t.Date!.Days == 1 && t.Claim.DateDetail?.How != DateHow.Inferred;

    private static string Show(Testimony t) => $"{Model.Json.Naming.Snake(t.Role.ToString())} {t.Claim.Date}";
}
