namespace Recoupe.Language.Tokens;

/// <summary>Cuts the tokens of a text into sentences: at line breaks, and where the classifier says, but never inside a quotation.</summary>
internal sealed class SentenceSplitter(TokenRules rules, HashedClassifier classifier)
{
    // A sentence without an end: what is longer is cut, so that whoever reads trees has bounded work.
    private const int LongestSentence = 400;

    /// <summary>Adds to <paramref name="ends"/> the index after the last token of each sentence.</summary>
    public void Split(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, List<int> ends)
    {
        var from = 0;
        for (var i = 0; i < tokens.Length; i++)
        {
            if (i + 1 < tokens.Length && !BreaksLine(text, tokens[i].End, tokens[i + 1].Start)) continue;
            SplitParagraph(text, tokens[from..(i + 1)], from, ends);
            from = i + 1;
        }
    }

    private void SplitParagraph(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, int offset, List<int> ends)
    {
        var quoted = new bool[tokens.Length];
        Quotations.Mark(text, tokens, quoted);
        var features = new BoundaryFeatures(text, tokens, rules);
        Span<uint> values = stackalloc uint[BoundaryFeatures.Count];
        var first = 0;
        for (var i = 0; i + 1 < tokens.Length; i++)
        {
            if (!IsEnd(features, quoted, values, i, first)) continue;
            ends.Add(offset + i + 1);
            first = i + 1;
        }

        ends.Add(offset + tokens.Length);
    }

    private bool IsEnd(BoundaryFeatures features, ReadOnlySpan<bool> quoted, Span<uint> values, int i, int first)
    {
        if (i - first + 1 >= LongestSentence) return true;
        if (quoted[i] || !features.IsCandidate(i)) return false;
        var count = features.Extract(i, first, values);
        return classifier.Score(values[..count]) > 0;
    }

    private static bool BreaksLine(ReadOnlySpan<char> text, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (Characters.IsLineBreak(text[i])) return true;
        }

        return false;
    }
}
