using System.Globalization;
using System.Text;
using Recoupe.Language;

namespace Recoupe.Record.Actors;

/// <summary>A run of letters and digits of a text, folded for comparison: no case, no accents.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Key">Its folded form.</param>
/// <param name="Capital">Whether its first letter is a capital.</param>
/// <param name="AllCaps">Whether it has two letters or more, all capitals.</param>
internal readonly record struct Piece(TextSpan Span, string Key, bool Capital, bool AllCaps)
{
    // The end of Latin Extended-B: each of these letters folds to one letter, whatever stands beside it.
    private const char LastLatin = '\u024F';
    private const int LongestLatin = 64;
    private const char Dropped = '\0';

    private static readonly char[] Latin = FoldLatin();

    /// <summary>The pieces of a stretch of text. Hyphens, apostrophes and spaces part pieces, so spelling variants of them do not matter.</summary>
    public static List<Piece> Of(string text, TextSpan within)
    {
        var pieces = new List<Piece>();
        for (var i = within.Start; i < within.End;)
        {
            if (!char.IsLetterOrDigit(text[i]))
            {
                i++;
                continue;
            }

            var start = i;
            while (i < within.End && (char.IsLetterOrDigit(text[i]) || IsAcronymDot(text, start, i, within.End))) i++;
            var word = text.AsSpan(start, i - start);
            pieces.Add(new Piece(new TextSpan(start, i), Fold(word), char.IsUpper(word[0]), IsAllCaps(word)));
        }

        return pieces;
    }

    /// <summary>The stretch of text from the first to the last of some pieces.</summary>
    public static TextSpan Cover(List<Piece> pieces, int start, int length) => new(pieces[start].Span.Start, pieces[start + length - 1].Span.End);

    /// <summary>The folded pieces of an alias.</summary>
    public static string[] Keys(string alias) => [.. Of(alias, new TextSpan(0, alias.Length)).Select(p => p.Key)];

    /// <summary>Lower case, without diacritics or dots.</summary>
    public static string Fold(ReadOnlySpan<char> word)
    {
        if (word.Length > LongestLatin || word.ContainsAnyExceptInRange('\0', LastLatin)) return FoldAny(word);
        Span<char> folded = stackalloc char[LongestLatin];
        var length = 0;
        foreach (var c in word)
            if (Latin[c] != Dropped) folded[length++] = Latin[c];
        return folded[..length].ToString();
    }

    private static char[] FoldLatin() => [.. Enumerable.Range(0, LastLatin + 1).Select(c => FoldAny([(char)c]) is [var folded] ? folded : Dropped)];

    private static string FoldAny(ReadOnlySpan<char> word)
    {
        var folded = new StringBuilder(word.Length);
        foreach (var c in Decompose(word.ToString()))
        {
            if (c == '.' || CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark) continue;
            folded.Append(char.ToLowerInvariant(c));
        }

        return folded.ToString();
    }

    // Hostile text may hold lone surrogates, which Normalize refuses.
    private static string Decompose(string word) => word.Any(char.IsSurrogate) ? word : word.Normalize(NormalizationForm.FormD);

    // "U.S." and "U.K." are one piece: single capitals each followed by a dot.
    private static bool IsAcronymDot(string text, int start, int i, int end) =>
        text[i] == '.' && i > start && char.IsUpper(text[i - 1]) && (i - 1 == start || text[i - 2] == '.')
        && (i + 1 < end && char.IsUpper(text[i + 1]) || text[start..i].Contains('.', StringComparison.Ordinal));

    private static bool IsAllCaps(ReadOnlySpan<char> word)
    {
        var letters = 0;
        foreach (var c in word)
        {
            if (c == '.') continue;
            if (!char.IsUpper(c)) return false;
            letters++;
        }

        return letters > 1;
    }
}
