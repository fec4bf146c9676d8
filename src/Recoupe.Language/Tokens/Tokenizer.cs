namespace Recoupe.Language.Tokens;

/// <summary>
/// Cuts text into surface tokens as the treebanks of Universal Dependencies do: elided words, clitics, numbers grouped by spaces,
/// abbreviations and initials with their full stop, addresses. One pass, time linear in the length.
/// </summary>
internal sealed class Tokenizer(TokenRules rules)
{
    private readonly WordCutter cutter = new(rules);

    /// <summary>Adds the tokens of <paramref name="text"/> to <paramref name="tokens"/>, in order.</summary>
    public void Tokenize(ReadOnlySpan<char> text, List<Token> tokens)
    {
        for (var i = 0; i < text.Length;)
        {
            if (Characters.IsSpace(text[i])) i++;
            else i = Next(text, i, tokens);
        }
    }

    private int Next(ReadOnlySpan<char> text, int start, List<Token> tokens)
    {
        var c = text[start];
        var opensChunk = start == 0 || Characters.IsSpace(text[start - 1]) || Characters.IsOpening(text[start - 1]) || text[start - 1] == '"';
        if (opensChunk)
        {
            var address = Addresses.Length(text[start..]);
            if (address > 0) return Add(tokens, start, start + address);
        }

        if (Characters.WordLength(text, start) > 0) return cutter.Cut(text, start, start, tokens);
        if (opensChunk && rules.SignsNumbers && c is '-' or '−' or '+' && start + 1 < text.Length && char.IsAsciiDigit(text[start + 1]))
            return cutter.Cut(text, start, start + 1, tokens);
        return Add(tokens, start, SignEnd(text, start));
    }

    private static int SignEnd(ReadOnlySpan<char> text, int start)
    {
        var c = text[start];
        var end = start + (char.IsHighSurrogate(c) && start + 1 < text.Length && char.IsLowSurrogate(text[start + 1]) ? 2 : 1);
        if (c is '.' or '!' or '?' or '-' or '*' or '_' or '=' or '~' or '—' or '–' or '<' or '>' or '`')
        {
            while (end < text.Length && text[end] == c) end++;
            return end;
        }

        // "°C" is one unit.
        if (c == '°' && end < text.Length && text[end] is 'C' or 'F' && (end + 1 == text.Length || Characters.WordLength(text, end + 1) == 0)) return end + 1;
        if (Characters.IsApostrophe(c) && end < text.Length && text[end] == c) return end + 1;
        while (end < text.Length && Characters.ExtenderLength(text, end) is > 0 and var length)
        {
            var joins = text[end] == '\u200D';
            end += length;
            // A zero-width joiner takes the next sign with it: one emoji to the reader.
            if (joins && end + 1 < text.Length && char.IsSurrogatePair(text[end], text[end + 1])) end += 2;
        }

        return end;
    }

    private static int Add(List<Token> tokens, int start, int end)
    {
        tokens.Add(new Token(start, end));
        return end;
    }
}
