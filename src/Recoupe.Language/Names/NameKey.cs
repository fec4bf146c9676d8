using System.Globalization;
using System.Text;

namespace Recoupe.Language.Names;

/// <summary>Hash keys of names: the letters and digits of their pieces without case and accents, and how they have to be written.</summary>
internal static class NameKey
{
    /// <summary>How a name has to be written to be that name.</summary>
    internal enum Case : byte
    {
        /// <summary>With a capital first: "Nice" is not "nice".</summary>
        Capital,

        /// <summary>Anyhow: "russe".</summary>
        Any,

        /// <summary>In capitals: "US" is not "us".</summary>
        Capitals,
    }

    /// <summary>The key before the first piece.</summary>
    public static ulong Start(Case written) => Mix(0x5EED0000UL + (ulong)written);

    /// <summary>The key with one more folded piece.</summary>
    public static ulong Add(ulong key, ulong piece) => Mix(key ^ piece);

    /// <summary>What tables are keyed by.</summary>
    public static uint Short(ulong key) => (uint)(key >> 32);

    /// <summary>Hash of a folded piece.</summary>
    public static ulong Piece(ReadOnlySpan<char> piece)
    {
        var plain = true;
        foreach (var c in piece) plain &= c < 128;
        return plain ? Hash(piece) : Hash(Unaccented(piece));
    }

    /// <summary>The next run of letters and digits of a text, empty behind the last one; the text becomes what follows it.</summary>
    public static ReadOnlySpan<char> NextPiece(ref ReadOnlySpan<char> text)
    {
        var start = 0;
        while (start < text.Length && !char.IsLetterOrDigit(text[start])) start++;
        var end = start;
        while (end < text.Length && char.IsLetterOrDigit(text[end])) end++;
        var piece = text[start..end];
        text = text[end..];
        return piece;
    }

    /// <summary>How an alias of the tables has to be written.</summary>
    public static Case CaseOf(string alias) =>
        char.IsLower(alias[0]) ? Case.Any
        : alias.Length <= 5 && alias.All(c => char.IsUpper(c) || !char.IsLetter(c)) ? Case.Capitals
        : Case.Capital;

    /// <summary>A good mixing of all bits (the finisher of SplitMix64).</summary>
    public static ulong Mix(ulong x)
    {
        x = (x ^ (x >> 30)) * 0xBF58476D1CE4E5B9UL;
        x = (x ^ (x >> 27)) * 0x94D049BB133111EBUL;
        return x ^ (x >> 31);
    }

    /// <summary>Hash of characters in lower case (FNV-1a, mixed).</summary>
    public static ulong Hash(ReadOnlySpan<char> text)
    {
        var hash = 14695981039346656037UL;
        foreach (var c in text) hash = (hash ^ (c == '’' ? '\'' : char.ToLowerInvariant(c))) * 1099511628211UL;
        return Mix(hash);
    }

    // Hostile text may hold lone surrogates, which Normalize refuses.
    private static string Unaccented(ReadOnlySpan<char> piece)
    {
        foreach (var c in piece)
            if (char.IsSurrogate(c)) return piece.ToString();
        var folded = new StringBuilder(piece.Length);
        foreach (var c in piece.ToString().Normalize(NormalizationForm.FormD))
            if (CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark) folded.Append(c);
        return folded.ToString();
    }
}
