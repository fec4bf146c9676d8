using Recoupe.Language.Data;
using Recoupe.Record.CrossCheck.Testimonies;
using Recoupe.Record.Model;

namespace Recoupe.Record.CrossCheck.Relations;

/// <summary>A plan that is extended, put off or called off: who tells so replaces who told the plan (docs/relations.md, rule 10).</summary>
internal static class TurnRule
{
    // Kinds that are planned for a time; help that is "extended" is given.
    private static readonly HashSet<ClaimKind> planned = [ClaimKind.Exercise, ClaimKind.Talks, ClaimKind.Deployment, ClaimKind.Withdrawal, ClaimKind.Agreement];

    private static readonly ILookup<string, (string Start, string What)> turns =
        Table.Load(typeof(TurnRule).Assembly, "data/turns.tsv").Rows.ToLookup(row => row["lang"], row => (row["start"], row["what"]), StringComparer.Ordinal);

    public static Finding? Apply(Testimony a, Testimony b)
    {
        if (!planned.Contains(a.Claim.Type) || a.Article.Id == b.Article.Id) return null;
        var (ofA, ofB) = (TurnOf(a), TurnOf(b));
        if ((ofA is null) == (ofB is null)) return null;
        var (turn, plan, what) = ofA is not null ? (a, b, ofA) : (b, a, ofB!);
        return Stages.IsBefore(turn, plan) ? null : new(turn, plan, RelationKind.Supersedes, $"what was planned is {what}", 0.6);
    }

    private static string? TurnOf(Testimony t)
    {
        if (t.Article.Language is not { } language || !turns.Contains(language)) return null;
        var words = t.Words;
        foreach (var (start, what) in turns[language])
            if (Array.Exists(words, word => word.StartsWith(start, StringComparison.Ordinal))) return what;
        return null;
    }
}
