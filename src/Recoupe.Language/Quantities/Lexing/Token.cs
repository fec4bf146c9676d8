namespace Recoupe.Language.Quantities.Lexing;

internal enum TokenKind : byte
{
    Word,
    Figure,
    Mark,
}

[Flags]
internal enum TokenTraits : byte
{
    None = 0,

    /// <summary>White space stands before it.</summary>
    Spaced = 1,

    /// <summary>A line break stands before it.</summary>
    Broken = 2,

    /// <summary>Its first letter is a capital.</summary>
    Capital = 4,

    /// <summary>Lower-case letters only.</summary>
    Lower = 8,
}

/// <summary>A run of letters (with its elision's apostrophe), a number in figures, or one other character.</summary>
/// <param name="Start">First code unit in the text.</param>
/// <param name="End">After the last code unit.</param>
/// <param name="Id">Its word in the vocabulary; 0 for a word that no table holds.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Traits">Its looks and what stands before it.</param>
/// <param name="Figure">Index of its value among the figures; -1 when it is none.</param>
internal readonly record struct Token(int Start, int End, int Id, TokenKind Kind, TokenTraits Traits, int Figure)
{
    public int Length => End - Start;

    /// <summary>Nothing stands between it and the token before.</summary>
    public bool IsGlued => (Traits & (TokenTraits.Spaced | TokenTraits.Broken)) == TokenTraits.None;

    public bool IsBroken => (Traits & TokenTraits.Broken) != TokenTraits.None;

    public bool IsCapital => (Traits & TokenTraits.Capital) != TokenTraits.None;

    public bool IsLower => (Traits & TokenTraits.Lower) != TokenTraits.None;
}
