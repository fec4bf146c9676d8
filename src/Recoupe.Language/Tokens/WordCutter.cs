namespace Recoupe.Language.Tokens;

/// <summary>Cuts a word at elisions, clitics, hyphens and units, as the language's settings say.</summary>
internal sealed class WordCutter(TokenRules rules)
{
    private const int LongestClitic = 8;

    private readonly WordScanner scanner = new(rules);

    /// <summary>Adds the tokens of the word at <paramref name="word"/>, the first of them starting at <paramref name="start"/> (a sign may precede).</summary>
    /// <returns>Index after the last token.</returns>
    public int Cut(ReadOnlySpan<char> text, int start, int word, List<Token> tokens)
    {
        var end = scanner.End(text, word);
        if (rules.Whole.Contains(text[start..end])) return Add(tokens, start, end);
        if (IsAddress(text, word, end, out var addressEnd)) return Add(tokens, start, addressEnd);
        if (char.IsAsciiDigit(text[word])) return CutNumber(text, start, word, end, tokens);
        if (rules.HasElision) CutElisions(text, ref start, end, tokens);
        if (start >= end) return end;
        if (rules.SplitsHyphens) CutHyphens(text, start, end, tokens);
        else CutClitics(text, start, end, tokens);
        return end;
    }

    private void CutElisions(ReadOnlySpan<char> text, ref int start, int end, List<Token> tokens)
    {
        while (start < end && !rules.Whole.Contains(text[start..end]))
        {
            var window = text[start..Math.Min(end, start + 10)];
            var at = 0;
            while (at < window.Length && !Characters.IsApostrophe(window[at])) at++;
            if (at == 0 || at == window.Length || !rules.Elisions.Contains(window[..at]) || IsWholeBefore(text, start, end)) return;
            start = Add(tokens, start, start + at + 1);
        }
    }

    // "l'on" and "aujourd'hui" stay whole before a hyphen too.
    private bool IsWholeBefore(ReadOnlySpan<char> text, int start, int end)
    {
        var stop = start;
        while (stop < end && stop - start < 16 && !Characters.IsHyphen(text[stop])) stop++;
        return stop < end && rules.Whole.Contains(text[start..stop]);
    }

    private void CutClitics(ReadOnlySpan<char> text, int start, int end, List<Token> tokens)
    {
        var first = tokens.Count;
        while (!rules.Whole.Contains(text[start..end]) && Clitic(text, start, end) is > 0 and var at)
        {
            tokens.Add(new Token(at, end));
            end = at;
        }

        Add(tokens, start, end);
        tokens.Reverse(first, tokens.Count - first);
    }

    // Start of the clitic that the word ends with, at its hyphen; 0 when there is none.
    private int Clitic(ReadOnlySpan<char> text, int start, int end)
    {
        var found = 0;
        for (var i = end - 2; i > start && end - i <= LongestClitic; i--)
        {
            if (Characters.IsHyphen(text[i]) && rules.Clitics.Contains(text[(i + 1)..end])) found = i;
        }

        return found;
    }

    private void CutHyphens(ReadOnlySpan<char> text, int start, int end, List<Token> tokens)
    {
        for (var i = start; i < end; i++)
        {
            if (!Characters.IsHyphen(text[i]) && !(text[i] == '/' && char.IsLetter(text[i - 1]))) continue;
            if (i == start || i == end - 1) continue;
            if (rules.Prefixes.Contains(text[start..i])) continue;
            Add(tokens, start, i);
            start = Add(tokens, i, i + 1);
        }

        Add(tokens, start, end);
    }

    private int CutNumber(ReadOnlySpan<char> text, int start, int word, int end, List<Token> tokens)
    {
        var digits = word;
        while (digits < end && (char.IsAsciiDigit(text[digits]) || (text[digits] is '.' or ',' && digits + 1 < end && char.IsAsciiDigit(text[digits + 1])))) digits++;
        var letters = digits;
        while (letters < end && char.IsLetter(text[letters])) letters++;
        if (letters == digits || !rules.Units.Contains(text[digits..letters]) || (letters < end && !char.IsAsciiDigit(text[letters])))
        {
            if (!rules.SplitsHyphens || letters == digits) return Add(tokens, start, end);
            CutHyphens(text, start, end, tokens);
            return end;
        }

        Add(tokens, start, digits);
        Add(tokens, digits, letters);
        return letters < end ? CutNumber(text, letters, letters, end, tokens) : end;
    }

    // "lemonde.fr/international": a dotted name that a path follows.
    private static bool IsAddress(ReadOnlySpan<char> text, int word, int end, out int addressEnd)
    {
        addressEnd = end;
        if (end + 1 >= text.Length || text[end] != '/' || Characters.IsSpace(text[end + 1]) || !char.IsLetter(text[end - 1])) return false;
        if (!text[word..end].Contains('.')) return false;
        addressEnd = end + Addresses.Extend(text[end..], 1);
        return true;
    }

    private static int Add(List<Token> tokens, int start, int end)
    {
        tokens.Add(new Token(start, end));
        return end;
    }
}
