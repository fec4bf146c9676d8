using Recoupe.Language.Quantities;
using Recoupe.Record.Model;

namespace Recoupe.Record.Amounts;

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

/// <summary>The result of comparing two amounts.</summary>
/// <param name="Match">What they are to each other.</param>
/// <param name="A">The first.</param>
/// <param name="B">The second.</param>
/// <param name="Factor">How many of the unit of A one of the unit of B is; of a slip, the scale.</param>
internal readonly record struct AmountComparison(AmountMatch Match, Amount A, Amount B, decimal Factor)
{
    // Rounding in the press keeps one or two digits; beyond a tenth it is no rounding any more (D08: 460 for "half a billion" is 8 %).
    private const decimal WidestRounding = 0.1m;

    // Below this, a bare number was counted, not rounded.
    private const decimal LeastRounded = 100;

    private static readonly decimal[] scaleWords = [1_000m, 1_000_000m, 1_000_000_000m];

    /// <summary>The rate that two currencies were compared by; null where the units need none.</summary>
    public ImpliedRate? Rate { get; init; }

    /// <summary>The arithmetic: worked out only when asked for, since most pairs are only weighed.</summary>
    public string Why => Match switch
    {
        AmountMatch.Equal => $"{Units.Show(A)} = {Units.Show(B)}",
        AmountMatch.Compatible => $"{Units.Show(A)} allows {Units.Show(B)}",
        AmountMatch.Rounded => $"{Units.Show(Finer)} rounds to {Units.Show(Coarser.Value)}",
        AmountMatch.Converted => $"{Units.Show(B)} = {Units.Show(decimal.Round(B.Value * Factor, 2), A.Unit)}" + (Rate is null ? "" : $", at the rate of {Rate.Why}"),
        AmountMatch.Scale => $"{Units.Show(Max(A, B))} / {Units.Show(Min(A, B))} = {Units.Show(Factor)}: a scale word slipped",
        AmountMatch.Different when Factor != 1 => $"{Units.Show(B)} = {Units.Show(decimal.Round(B.Value * Factor, 2), A.Unit)} against {Units.Show(A)}",
        AmountMatch.Different => $"{Units.Show(A)} against {Units.Show(B)}",
        _ => "",
    };

    /// <summary>Whether the first is told to more digits.</summary>
    public bool IsFirstFiner => Grain(A.Value) < Grain(B.Value);

    private Amount Finer => IsFirstFiner ? A : B;

    private Amount Coarser => IsFirstFiner ? B : A;

    /// <summary>Compares by docs/relations.md, rules 1 and 3.</summary>
    public static AmountComparison Of(Amount a, Amount b) => Of(a, b, []);

    /// <summary>Compares by the same rules; two currencies that come to the same by one of the rates that their articles imply are converted, others stay incomparable.</summary>
    public static AmountComparison Of(Amount a, Amount b, IReadOnlyList<ImpliedRate> rates)
    {
        foreach (var rate in rates)
        {
            if (rate.Factor(b.Unit, a.Unit) is { } worth && IsSensible(a) && IsSensible(b) && Converts(a, b, worth)) return new(AmountMatch.Converted, a, b, worth) { Rate = rate };
        }

        if (Units.Factor(b.Unit, a.Unit) is not { } factor || !IsSensible(a) || !IsSensible(b)) return new(AmountMatch.Incomparable, a, b, 1);
        if (factor != 1) return new(Converts(a, b, factor) ? AmountMatch.Converted : AmountMatch.Different, a, b, factor);
        if (a.Value == b.Value && a.High == b.High) return new(AmountMatch.Equal, a, b, 1);
        if (Rounds(a, b)) return new(AmountMatch.Rounded, a, b, 1);
        // "More than 41 million" would allow 41 milliards, but nobody says so.
        if (ScaleSlip(a, b) is { } scale) return new(AmountMatch.Scale, a, b, scale);
        return new(Bounds.Of(a).Overlaps(Bounds.Of(b)) ? AmountMatch.Compatible : AmountMatch.Different, a, b, 1);
    }

    // Beyond it products overflow; no text means such a number.
    private static bool IsSensible(Amount amount) => Math.Abs(amount.Value) <= Bounds.Most && Math.Abs(amount.High ?? 0) <= Bounds.Most;

    private static bool Converts(Amount a, Amount b, decimal factor)
    {
        var mine = Bounds.Of(a);
        // Converted figures are rounded: a twentieth either way.
        var slack = Math.Abs(a.Value) * WidestRounding / 2;
        return new Bounds(mine.Low - slack, mine.High + slack).Overlaps(Bounds.Of(b).Times(factor));
    }

    /// <summary>Whether they are one once rounded to the coarser one's digits.</summary>
    private static bool Rounds(Amount a, Amount b)
    {
        var (grainA, grainB) = (Grain(a.Value), Grain(b.Value));
        if (grainA == grainB) return false;
        var (coarse, fine, grain) = grainA > grainB ? (a, b, grainA) : (b, a, grainB);
        if (coarse.Value < LeastRounded && coarse.Approx == Approximation.Exact && !Units.IsCurrency(coarse.Unit)) return false;
        return Math.Abs(fine.Value - coarse.Value) <= WidestRounding * coarse.Value
            && Math.Round(fine.Value / grain, MidpointRounding.AwayFromZero) * grain == coarse.Value;
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
