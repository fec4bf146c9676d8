namespace Recoupe.Language.Tokens;

/// <summary>
/// The line of place, agency and day that a dispatch begins with ("GENÈVE (Agence) - ", "PARIS, 3 mars — ", "Kyiv (Agency) – "): it is no part
/// of the first sentence.
/// </summary>
internal static class Dateline
{
    // Two towns, an agency and a day.
    private const int LongestInTokens = 14;

    private const int ShortestPlace = 3;

    // Two towns are parted by a stroke; the long dash behind capitals may touch what follows.
    private const string Between = "/";
    private const string Long = "—";

    /// <summary>The number of tokens, the dash included, that a paragraph's dateline takes; 0 where it has none.</summary>
    public static int Length(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens)
    {
        var start = AfterMark(text, tokens);
        var i = start;
        while (i < tokens.Length && (IsPlace(text[tokens[i].Start..tokens[i].End]) || i > start && text[tokens[i].Start..tokens[i].End] is Between)) i++;
        if (i == start || i + 1 >= tokens.Length) return 0;
        var inCapitals = IsUpper(text[tokens[start].Start..tokens[start].End]);
        var next = text[tokens[i].Start..tokens[i].End];
        if (!(next is "(" || inCapitals && (next is "," || IsDash(next)))) return 0;
        for (; i + 1 < tokens.Length && i < LongestInTokens; i++)
        {
            var dash = text[tokens[i].Start..tokens[i].End];
            if (!IsDash(dash) || !(IsApart(text, tokens, i) || inCapitals && dash is Long && next is Long)) continue;
            return char.IsUpper(text[tokens[i + 1].Start]) || !char.IsLetterOrDigit(text[tokens[i + 1].Start]) ? i + 1 : 0;
        }

        return 0;
    }

    // What a page's machinery leaves before it: "[ad_1]".
    private static int AfterMark(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens)
    {
        if (tokens.Length == 0 || text[tokens[0].Start] != '[') return 0;
        for (var i = 0; i < tokens.Length && i < LongestInTokens; i++)
            if (text[tokens[i].End - 1] == ']') return i + 1;
        return 0;
    }

    private static bool IsPlace(ReadOnlySpan<char> word) => word.Length >= ShortestPlace && char.IsUpper(word[0]) && char.IsLetter(word[^1]);

    private static bool IsUpper(ReadOnlySpan<char> word)
    {
        foreach (var c in word)
            if (char.IsLower(c)) return false;
        return true;
    }

    private static bool IsDash(ReadOnlySpan<char> word) => word is "-" or "–" or "—" or "--";

    private static bool IsApart(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, int dash) => tokens[dash].End < tokens[dash + 1].Start && char.IsWhiteSpace(text[tokens[dash].End]);
}
