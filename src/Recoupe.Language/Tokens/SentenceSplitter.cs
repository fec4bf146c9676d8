namespace Recoupe.Language.Tokens;

/// <summary>Cuts the tokens of a text into sentences: at line breaks, and where the classifier says, but never inside a quotation.</summary>
internal sealed class SentenceSplitter(TokenRules rules, HashedClassifier classifier)
{
    // A sentence without an end: what is longer is cut, so that whoever reads trees has bounded work.
    private const int LongestSentence = 400;

    // A text of more than a page without one line break has lost them, and its headings stand before sentences without a full stop.
    private const int Page = 3000;

    // Elsewhere such a sentence end must be sure: odds of e^2, in the classifier's 64ths. Cross-validated on UD_French-Sequoia and UD_French-GSD's
    // dev part, the margin leaves 1 in 500 capitalised words inside a sentence wrong and finds 7 headings of 10.
    private const int SureMargin = 128;

    /// <summary>Adds to <paramref name="ends"/> the index after the last token of each sentence.</summary>
    public void Split(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, ReadOnlySpan<LexicalHint> hints, List<int> ends)
    {
        var from = 0;
        var soft = HardWrap.Find(text);
        var isRunning = text.Length >= Page && !BreaksLine(text, 0, text.Length, soft);
        var capitals = new Capitals(text, tokens, hints);
        for (var i = 0; i < tokens.Length; i++)
        {
            if (i + 1 < tokens.Length && !BreaksLine(text, tokens[i].End, tokens[i + 1].Start, soft)) continue;
            SplitParagraph(text, new BoundaryFeatures(text, tokens[from..(i + 1)], rules, hints[from..(i + 1)], capitals, from, isRunning), tokens[from..(i + 1)], from, isRunning ? 0 : SureMargin, ends);
            from = i + 1;
        }
    }

    private void SplitParagraph(ReadOnlySpan<char> text, BoundaryFeatures features, ReadOnlySpan<Token> tokens, int offset, int margin, List<int> ends)
    {
        var quoted = new bool[tokens.Length];
        Quotations.Mark(text, tokens, quoted);
        Span<uint> values = stackalloc uint[BoundaryFeatures.Count];
        var first = Dateline.Length(text, tokens);
        if (first > 0) ends.Add(offset + first);
        for (var i = first; i + 1 < tokens.Length; i++)
        {
            if (!IsEnd(features, quoted, values, i, first, margin)) continue;
            ends.Add(offset + i + 1);
            first = i + 1;
        }

        ends.Add(offset + tokens.Length);
    }

    private bool IsEnd(BoundaryFeatures features, ReadOnlySpan<bool> quoted, Span<uint> values, int i, int first, int margin)
    {
        if (i - first + 1 >= LongestSentence) return true;
        if (quoted[i] || !features.IsCandidate(i)) return false;
        if (features.IsSure(i)) return true;
        var count = features.Extract(i, first, values);
        return classifier.Score(values[..count]) > (features.IsUnmarked(i) ? margin : 0);
    }

    private static bool BreaksLine(ReadOnlySpan<char> text, int from, int to, HashSet<int> soft)
    {
        for (var i = from; i < to; i++)
        {
            // The carriage return of a soft line break does not count either.
            if (Characters.IsLineBreak(text[i]) && !soft.Contains(i) && !(text[i] == '\r' && soft.Contains(i + 1))) return true;
        }

        return false;
    }
}
