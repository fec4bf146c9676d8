namespace Recoupe.Language.Tokens;

/// <summary>Finds the quotations of a paragraph, so that no sentence ends inside one.</summary>
internal static class Quotations
{
    // A longer "quotation" is most often a lost closing mark: 600 characters are about a hundred words.
    private const int Longest = 600;

    // A straight mark does not say whether it opens or closes, and a treebank's long quotation is several sentences.
    private const int LongestStraight = 240;

    /// <summary>
    /// Marks the gaps inside quotations: <paramref name="inside"/>[i] is set when the gap after token i lies in one. A quotation that is
    /// not closed in the paragraph protects nothing.
    /// </summary>
    public static void Mark(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, Span<bool> inside)
    {
        var opened = -1;
        var depth = 0;
        var straight = -1;
        for (var i = 0; i < tokens.Length; i++)
        {
            switch (text[tokens[i].Start])
            {
                case '«' or '“' or '„':
                    // After a sentence end an opening mark takes the open quotation up again; it does not nest.
                    if (depth > 0 && i > 0 && !Characters.IsTerminal(text[tokens[i - 1].Start])) depth++;
                    else if (depth == 0)
                    {
                        depth = 1;
                        opened = i;
                    }

                    break;
                case '»' or '”' when depth > 0:
                    if (--depth == 0) Close(tokens, inside, opened, i);
                    break;
                case '"' when straight < 0:
                    straight = i;
                    break;
                case '"':
                    if (Opens(text, tokens, i) && tokens[i].Start - tokens[straight].Start > 0 && !Opens(text, tokens, straight)) straight = i;
                    else
                    {
                        Close(tokens, inside, straight, i);
                        straight = -1;
                    }

                    break;
            }

            if (depth > 0 && tokens[i].End - tokens[opened].Start > Longest) depth = 0;
            if (straight >= 0 && tokens[i].End - tokens[straight].Start > LongestStraight) straight = -1;
        }
    }

    private static bool Opens(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, int i) =>
        i + 1 < tokens.Length && tokens[i + 1].Start == tokens[i].End && (i == 0 || tokens[i - 1].End < tokens[i].Start || Characters.IsOpening(text[tokens[i - 1].Start]));

    private static void Close(ReadOnlySpan<Token> tokens, Span<bool> inside, int opened, int closed)
    {
        if (tokens[closed].End - tokens[opened].Start > Longest) return;
        inside[opened..closed].Fill(true);
    }
}
