using System.Globalization;

namespace Recoupe.Language.Tokens;

/// <summary>Classes of characters, as the tokeniser sees them.</summary>
internal static class Characters
{
    public static bool IsApostrophe(char c) => c is '\'' or '\u2019' or '\u02BC' or '\u0060' or '\u00B4';

    public static bool IsHyphen(char c) => c is '-' or '\u2010' or '\u2011';

    /// <summary>White space, control and invisible characters: no token holds them, but for spaces inside a number.</summary>
    public static bool IsSpace(char c) => c <= ' ' || (c >= '\u007F' && (char.IsWhiteSpace(c) || char.IsControl(c) || c is '\u200B' or '\u2060' or '\uFEFF'));

    public static bool IsLineBreak(char c) => c is '\n' or '\r' or '\u2028' or '\u2029' or '\f' or '\v' or '\u0085';

    /// <summary>A space that ties what it separates: no-break space, figure space, thin space, narrow no-break space.</summary>
    public static bool IsTyingSpace(char c) => c is '\u00A0' or '\u2007' or '\u2009' or '\u202F';

    public static bool IsOpening(char c) => c is '«' or '“' or '„' or '‘' or '(' or '[' or '{' or '‹';

    public static bool IsTerminal(char c) => c is '.' or '!' or '?' or '…' or '‽' or '。' or '؟' or '۔';

    public static bool IsDash(char c) => c is '–' or '—' or '―' or '−';

    /// <summary>Length in code units of the letter, digit or mark at <paramref name="i"/>; 0 when something else stands there.</summary>
    public static int WordLength(ReadOnlySpan<char> text, int i)
    {
        var c = text[i];
        if (char.IsAsciiLetterOrDigit(c)) return 1;
        if (c < 0x80) return c == '_' ? 1 : 0;
        if (!char.IsSurrogate(c)) return IsWord(CharUnicodeInfo.GetUnicodeCategory(c)) || c is '\u00AD' or '\u200C' or '\u200D' ? 1 : 0;
        if (i + 1 == text.Length || !char.IsSurrogatePair(c, text[i + 1])) return 0;
        return IsWord(CharUnicodeInfo.GetUnicodeCategory(char.ConvertToUtf32(c, text[i + 1]))) ? 2 : 0;
    }

    /// <summary>Whether what stands at <paramref name="i"/> belongs to the sign before it: a joiner, variation selector or mark.</summary>
    public static int ExtenderLength(ReadOnlySpan<char> text, int i)
    {
        var c = text[i];
        if (c is '\u200D' or (>= '\uFE00' and <= '\uFE0F')) return 1;
        if (!char.IsSurrogate(c)) return c >= 0x300 && CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark ? 1 : 0;
        if (i + 1 == text.Length || !char.IsSurrogatePair(c, text[i + 1])) return 0;
        // Skin tones (U+1F3FB..1F3FF) and tags (U+E0020..E007F).
        return char.ConvertToUtf32(c, text[i + 1]) is (>= 0x1F3FB and <= 0x1F3FF) or (>= 0xE0020 and <= 0xE007F) ? 2 : 0;
    }

    private static bool IsWord(UnicodeCategory category) => category is
        UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter or UnicodeCategory.ModifierLetter or
        UnicodeCategory.OtherLetter or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or
        UnicodeCategory.DecimalDigitNumber or UnicodeCategory.LetterNumber;
}
