namespace Recoupe.Language.Quantities.Numerals;

/// <summary>What kind of number a numeral is.</summary>
public enum NumeralKind
{
    /// <summary>"deux mille", "2,7 milliards".</summary>
    Cardinal,

    /// <summary>"deux tiers", "3/4", "un million et demi".</summary>
    Fraction,

    /// <summary>"12,3e14".</summary>
    Power,

    /// <summary>"vingtième", "82e".</summary>
    Ordinal,

    /// <summary>"dernier", "next": its value counts from <see cref="Numeral.From"/>.</summary>
    RelativeOrdinal,

    /// <summary>"des dizaines de milliers": only bounds are told.</summary>
    Vague,
}

/// <summary>One number of a text, without what it counts.</summary>
/// <param name="Span">Its words.</param>
/// <param name="Value">Its value; of a vague one the lower bound.</param>
/// <param name="Kind">What kind of number it is.</param>
public sealed record Numeral(TextSpan Span, decimal Value, NumeralKind Kind)
{
    /// <summary>Upper bound, inclusive, of a vague number; null otherwise.</summary>
    public decimal? High { get; init; }

    /// <summary>Whether the words round it ("une trentaine").</summary>
    public bool IsRounded { get; init; }

    /// <summary>Whether it is an indefinite article alone ("un", "a").</summary>
    public bool IsArticle { get; init; }

    /// <summary>Whether it is the two numbers of a ratio ("un sur trois").</summary>
    public bool IsRatio { get; init; }

    /// <summary>What a relative ordinal counts from: "start", "current" or "end"; empty otherwise.</summary>
    public string From { get; init; } = "";
}
