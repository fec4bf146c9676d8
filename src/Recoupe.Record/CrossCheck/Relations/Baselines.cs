using Recoupe.Record.Amounts;
using Recoupe.Record.CrossCheck.Testimonies;
using Recoupe.Record.Ledger;
using Recoupe.Record.Model;

namespace Recoupe.Record.CrossCheck.Relations;

/// <summary>Running totals need the day or event that they count from; only equal ones compare (docs/relations.md, rule 8).</summary>
internal static class Baselines
{
    /// <summary>Whether both name a start of count, and not the same.</summary>
    public static bool Differ(Testimony a, Testimony b) =>
        Start(a) is { } first && Start(b) is { } second && !Same(first, second);

    /// <summary>Whether both name a start of count, the same one.</summary>
    public static bool AreOne(Testimony a, Testimony b) => Start(a) is { } first && Start(b) is { } second && Same(first, second);

    public static Finding Explain(Testimony a, Testimony b, string why, EventContext context)
    {
        if (a.Claim.Instrument != b.Claim.Instrument)
            return new(a, b, RelationKind.OtherScope, $"{a.Claim.Instrument ?? "any instrument"}, {b.Claim.Instrument ?? "any instrument"}: {why}", 0.7);
        if (a.Claim.Instrument is not null && InTruthOfAll(a, b, context) is { } total)
            return new(a, b, RelationKind.OtherScope, $"{total} is told of all instruments together: {why}", 0.6);
        if (Start(a) is null && Start(b) is null && (Sets.Disjoint(a.Items, b.Items) || (a.Items.Length == 0) != (b.Items.Length == 0) || Sets.ProperSubset(a.ActorStates, b.ActorStates) || Sets.ProperSubset(b.ActorStates, a.ActorStates)))
            return new(a, b, RelationKind.OtherScope, $"{Scopes.Show(a)}, {Scopes.Show(b)}: {why}", 0.6);
        if (Differ(a, b)) return new(a, b, RelationKind.OtherBaseline, $"since {Start(a)}, since {Start(b)}: {why}", 0.9);
        if (Start(a) is null || Start(b) is null)
            return new(a, b, RelationKind.OtherBaseline, $"since {Start(a) ?? Start(b) ?? "no day named"}, since no day named: {why}", 0.6);
        return new(a, b, RelationKind.OtherBaseline, $"both since {Start(a)}, yet {why}: they must count from different days, or one errs", 0.5);
    }

    // One of the two figures for one instrument is elsewhere told of all (D33).
    private static string? InTruthOfAll(Testimony a, Testimony b, EventContext context) =>
        context.Testimonies
            .Where(t => t.IsCumulative && t.Claim.Instrument is null)
            .SelectMany(t => t.Claim.Amounts)
            .Where(all => a.Claim.Amounts.Concat(b.Claim.Amounts).Any(one => AmountComparison.Of(all, one).Match is AmountMatch.Equal or AmountMatch.Rounded))
            .Select(Units.Show)
            .Order(StringComparer.Ordinal)
            .FirstOrDefault();

    // A numbered series counts from somewhere too.
    private static string? Start(Testimony t) => t.IsCumulative || t.Claim is { Ordinal: not null, Baseline: not null } ? RunningTotal.Start(t.Claim) : null;

    private static bool Same(string a, string b) =>
        a.Equals(b, StringComparison.OrdinalIgnoreCase)
        || (EdtfRange.Parse(a.TrimEnd('/')) is { } first && EdtfRange.Parse(b.TrimEnd('/')) is { } second && first.Gap(second) == 0);
}
