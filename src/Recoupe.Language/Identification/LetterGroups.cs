namespace Recoupe.Language.Identification;

/// <summary>Words of a text as runs of letters and marks, in lower case.</summary>
internal static class LetterGroups
{
    public const int LongestWord = 32;

    /// <summary>The next word from <paramref name="position"/>, cut at <see cref="LongestWord"/> letters; its length, 0 at the end.</summary>
    public static int Next(ReadOnlySpan<char> text, ref int position, Span<char> word)
    {
        var length = 0;
        for (; position < text.Length; position++)
        {
            var c = text[position];
            if (char.IsLetter(c) || (length > 0 && char.GetUnicodeCategory(c) == System.Globalization.UnicodeCategory.NonSpacingMark))
            {
                if (length == LongestWord) return length;
                word[length++] = char.ToLowerInvariant(c);
            }
            else if (length > 0)
            {
                return length;
            }
        }

        return length;
    }
}
