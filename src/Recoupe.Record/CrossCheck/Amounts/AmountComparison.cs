using Recoupe.Language.Quantities;
using Recoupe.Record.Model;

namespace Recoupe.Record.CrossCheck.Amounts;

/// <summary>What two amounts are to each other, slots and scope aside.</summary>
internal enum AmountMatch
{
    /// <summary>They measure or count different things.</summary>
    Incomparable,

    /// <summary>The same value.</summary>
    Equal,

    /// <summary>One lies inside the other's qualifier interval.</summary>
    Compatible,

    /// <summary>Equal once rounded to the coarser one's digits.</summary>
    Rounded,

    /// <summary>The same once converted to one unit.</summary>
    Converted,

    /// <summary>The same digits, a thousand, a million or a milliard apart.</summary>
    Scale,

    /// <summary>They cannot both hold.</summary>
    Different,
}

/// <summary>The result of comparing two amounts, with the arithmetic.</summary>
/// <param name="Match">What they are to each other.</param>
/// <param name="Why">The arithmetic.</param>
internal readonly record struct AmountComparison(AmountMatch Match, string Why)
{
    // Rounding in the press keeps one or two digits; beyond a tenth it is no rounding any more (D08: 460 for "half a billion" is 8 %).
    private const decimal WidestRounding = 0.1m;

    // Below this, a bare number was counted, not rounded.
    private const decimal LeastRounded = 100;

    private static readonly decimal[] scaleWords = [1_000m, 1_000_000m, 1_000_000_000m];

    /// <summary>Compares by docs/relations.md, rules 1 and 3.</summary>
    public static AmountComparison Of(Amount a, Amount b)
    {
        if (Units.Factor(b.Unit, a.Unit) is not { } factor || !IsSensible(a) || !IsSensible(b)) return new(AmountMatch.Incomparable, "");
        if (factor != 1) return Converted(a, b, factor);
        if (a.Value == b.Value && a.High == b.High) return new(AmountMatch.Equal, $"{Units.Show(a)} = {Units.Show(b)}");
        if (Rounds(a, b) is { } coarse)
        {
            var fine = ReferenceEquals(coarse, a) ? b : a;
            return new(AmountMatch.Rounded, $"{Units.Show(fine)} rounds to {Units.Show(coarse.Value)}");
        }

        // "More than 41 million" would allow 41 milliards, but nobody says so.
        if (ScaleSlip(a, b) is { } scale) return new(AmountMatch.Scale, $"{Units.Show(Max(a, b))} / {Units.Show(Min(a, b))} = {Units.Show(scale)}: a scale word slipped");
        return Bounds.Of(a).Overlaps(Bounds.Of(b))
            ? new(AmountMatch.Compatible, $"{Units.Show(a)} allows {Units.Show(b)}")
            : new(AmountMatch.Different, $"{Units.Show(a)} against {Units.Show(b)}");
    }

    // Beyond it products overflow; no text means such a number.
    private static bool IsSensible(Amount amount) => Math.Abs(amount.Value) <= Bounds.Most && Math.Abs(amount.High ?? 0) <= Bounds.Most;

    private static AmountComparison Converted(Amount a, Amount b, decimal factor)
    {
        var (mine, theirs) = (Bounds.Of(a), Bounds.Of(b).Times(factor));
        var why = $"{Units.Show(b)} = {Units.Show(decimal.Round(b.Value * factor, 2))} {a.Unit}";
        // Converted figures are rounded: a twentieth either way.
        var slack = Math.Abs(a.Value) * WidestRounding / 2;
        return new Bounds(mine.Low - slack, mine.High + slack).Overlaps(theirs)
            ? new(AmountMatch.Converted, why)
            : new(AmountMatch.Different, $"{why} against {Units.Show(a)}");
    }

    /// <summary>The coarser of two amounts that are one once rounded to its digits; null where they are not.</summary>
    private static Amount? Rounds(Amount a, Amount b)
    {
        var (grainA, grainB) = (Grain(a.Value), Grain(b.Value));
        if (grainA == grainB) return null;
        var (coarse, fine, grain) = grainA > grainB ? (a, b, grainA) : (b, a, grainB);
        if (coarse.Value < LeastRounded && coarse.Approx == Approximation.Exact && !Units.IsCurrency(coarse.Unit)) return null;
        return Math.Round(fine.Value / grain, MidpointRounding.AwayFromZero) * grain == coarse.Value
            && Math.Abs(fine.Value - coarse.Value) <= WidestRounding * coarse.Value ? coarse : null;
    }

    // The weight of the last digit that is not zero: 100 000 000 for 500 000 000, 0.1 for 41.3.
    private static decimal Grain(decimal value)
    {
        if (value == 0) return 1;
        var grain = 1m;
        while (value % (grain * 10) == 0) grain *= 10;
        while (value % grain != 0) grain /= 10;
        return grain;
    }

    /// <summary>10^3, 10^6 or 10^9 where that is the ratio, to within rounding; null otherwise.</summary>
    private static decimal? ScaleSlip(Amount a, Amount b)
    {
        if (Min(a, b).Value <= 0) return null;
        var ratio = Max(a, b).Value / Min(a, b).Value;
        // Counts slip by whole thousands with the digits intact; money is also rounded ("41.3 million" for "more than 41 billion").
        var slack = Units.IsCurrency(a.Unit) ? 0.02m : 0;
        foreach (var scale in scaleWords)
        {
            if (Math.Abs(ratio - scale) <= scale * slack) return scale;
        }

        return null;
    }

    private static Amount Max(Amount a, Amount b) => a.Value >= b.Value ? a : b;

    private static Amount Min(Amount a, Amount b) => a.Value >= b.Value ? b : a;
}
