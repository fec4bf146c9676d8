using Recoupe.Language.Quantities;
using Recoupe.Record.Model;

namespace Recoupe.Record.Amounts;

/// <summary>The values that the words of an amount allow, both ends inclusive.</summary>
/// <param name="Low">Least.</param>
/// <param name="High">Most.</param>
internal readonly record struct Bounds(decimal Low, decimal High)
{
    /// <summary>"About" allows a tenth either way (docs/relations.md, rule 1).</summary>
    public const decimal Tolerance = 0.1m;

    /// <summary>Above any amount that a text means, below where products overflow; also the end of what is not bounded.</summary>
    public const decimal Most = 1e18m;

    public static Bounds Of(Amount amount)
    {
        if (amount is { Low: { } low, High: { } high } && low <= high) return new(low, high);
        var value = amount.Value;
        return amount.Approx switch
        {
            Approximation.About => new(value - (Math.Abs(value) * Tolerance), value + (Math.Abs(value) * Tolerance)),
            Approximation.MoreThan or Approximation.AtLeast => new(value, amount.High ?? Most),
            Approximation.LessThan or Approximation.AtMost or Approximation.UpTo => new(Math.Min(0, value), value),
            _ => new(value, value),
        };
    }

    public bool Overlaps(Bounds other) => Low <= other.High && other.Low <= High;

    public Bounds Times(decimal factor) => new(Low * factor, High * factor);
}
