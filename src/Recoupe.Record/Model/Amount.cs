using Recoupe.Language.Quantities;

namespace Recoupe.Record.Model;

/// <summary>How much or how many, as a claim says it.</summary>
/// <param name="Value">Plain number; where only bounds are given, the lower.</param>
/// <param name="Unit">ISO 4217 code, unit name ("lb", "t", "km", "hour", "day", "percent") or counted noun in English singular.</param>
/// <param name="AsWritten">The words in the text.</param>
public sealed record Amount(decimal Value, string? Unit, string AsWritten)
{
    /// <summary>Lower end, inclusive, of a range or vague number.</summary>
    public decimal? Low { get; init; }

    /// <summary>Upper end, inclusive, of a range or vague number.</summary>
    public decimal? High { get; init; }

    /// <summary>How the words bound it.</summary>
    public Approximation Approx { get; init; }

    /// <summary>What is counted or measured, as written.</summary>
    public string? Of { get; init; }

    /// <summary>True when the reader worked the value out (2 000 - 1 700 = 300).</summary>
    public bool? Computed { get; init; }
}
