using Recoupe.Record.Amounts;
using Recoupe.Record.CrossCheck.Testimonies;
using Recoupe.Record.Model;

namespace Recoupe.Record.CrossCheck.Relations;

/// <summary>Whether two different amounts count different things: other starts of count, instruments, recipients, donors, places.</summary>
internal static class Scopes
{
    public static Finding? Explain(Testimony a, Testimony b, AmountPair pair, EventContext context)
    {
        var why = pair.Comparison.Why;
        if (a.IsCumulative && b.IsCumulative) return Baselines.Explain(a, b, why, context);
        // Who counts less counts the narrower thing; the reverse is no explanation.
        var (small, large, smaller, larger) = pair.A.Value <= pair.B.Value ? (a, b, pair.A, pair.B) : (b, a, pair.B, pair.A);
        if (Narrower(small.RecipientStates, large.RecipientStates)) return Part(small, large, "fewer recipients", why);
        if (Narrower(small.ActorStates, large.ActorStates)) return Part(small, large, "fewer actors", why);
        if (Narrower(small.Places, large.Places)) return Part(small, large, "fewer places", why);
        if (small.Claim.Instrument is { } instrument && large.Claim.Instrument is null) return Part(small, large, $"{instrument} only", why);
        if (small.Claim.Instrument is not null && large.Claim.Instrument is not null && small.Claim.Instrument != large.Claim.Instrument)
            return new(a, b, RelationKind.OtherScope, $"{a.Claim.Instrument}, {b.Claim.Instrument}: {why}", 0.8);
        return smaller.Of is { } of && larger.Of is { } other && !(Units.IsPlain(of, smaller.Unit) && Units.IsPlain(other, larger.Unit)) && !of.Equals(other, StringComparison.OrdinalIgnoreCase) && !SameNoun(of, other)
            ? new(a, b, RelationKind.OtherScope, $"{of}, {other}: {why}", 0.5)
            : null;
    }

    /// <summary>Other items; near-namesakes ("100 mm rounds", "105 mm rounds") may be one item misnamed.</summary>
    public static Finding OtherItems(Testimony a, Testimony b, string why) => SameNoun(Named(a), Named(b))
        ? new(a, b, RelationKind.CannotTell, $"{Named(a)}, {Named(b)}: one thing misnamed, or two", 0.4)
        : new(a, b, RelationKind.OtherScope, $"{Named(a)}, {Named(b)}: {why}", 0.7);

    /// <summary>Who gives what, to say what a figure counts.</summary>
    public static string Show(Testimony t) =>
        string.Join(" ", t.Claim.Actor.Select(a => a.Name).Append(Named(t)).Where(name => name.Length > 0).DefaultIfEmpty("all"));

    private static Finding Part(Testimony part, Testimony whole, string scope, string why) => new(part, whole, RelationKind.PartOf, $"{scope}: {why}", 0.6);

    private static bool Narrower(string[] part, string[] whole) => Sets.ProperSubset(part, whole);

    private static bool SameNoun(string of, string other) => Sets.Overlap(ContentWords.Of(of), ContentWords.Of(other));

    private static string Named(Testimony t) => string.Join(", ", t.Claim.Items.Select(i => i.Name));
}
