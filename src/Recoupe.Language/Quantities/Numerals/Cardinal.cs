namespace Recoupe.Language.Quantities.Numerals;

/// <summary>What was read of a whole number, in words, figures or both.</summary>
internal struct Cardinal
{
    /// <summary>Index after its last token.</summary>
    public int End;

    public decimal Value;

    /// <summary>Its last scale word's value ("millions" = 10^6) where that word ends it; 1 otherwise.</summary>
    public decimal LastScale;

    /// <summary>Whether its last word is an ordinal ("vingt-cinquième").</summary>
    public bool IsOrdinal;

    /// <summary>Whether that ordinal is a plural: a denominator.</summary>
    public bool IsPlural;

    /// <summary>Whether a joining word stands in it.</summary>
    public bool HasAnd;

    /// <summary>Whether its first token is figures.</summary>
    public bool IsFigure;

    /// <summary>Whether it is figures alone.</summary>
    public bool IsOnlyFigure;

    /// <summary>Whether the figures look like a slip of the pen ("400 400 millions").</summary>
    public bool IsSlip;

    /// <summary>Whether the figures have an exponent.</summary>
    public bool IsPower;

    /// <summary>Whether it has decimals.</summary>
    public bool HasDecimals;
}
