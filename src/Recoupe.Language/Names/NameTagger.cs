namespace Recoupe.Language.Names;

/// <summary>Finds the best labels of a sentence: a linear chain of labels (Lafferty et al. 2001), read by the algorithm of Viterbi.</summary>
internal sealed class NameTagger(NameWeights weights)
{
    // Far below every score, and far from overflow.
    private const int Never = int.MinValue / 4;

    /// <summary>The label of each token of a sentence.</summary>
    public int[] Label(NameSentence sentence)
    {
        const int labels = NameLabels.Count;
        var count = sentence.Count;
        var best = new int[labels];
        var next = new int[labels];
        var back = new byte[count * labels];
        Span<ulong> features = stackalloc ulong[NameFeatures.Most];
        Span<int> scores = stackalloc int[labels];
        Array.Fill(best, Never);
        best[NameLabels.Outside] = 0;
        for (var i = 0; i < count; i++)
        {
            weights.Score(features[..NameFeatures.Fill(sentence, i, features)], scores);
            for (var label = 0; label < labels; label++)
            {
                next[label] = Best(best, label, out var from) + scores[label];
                back[i * labels + label] = (byte)from;
            }

            (best, next) = (next, best);
        }

        var found = new int[count];
        var at = Array.IndexOf(best, best.Max());
        for (var i = count - 1; i >= 0; i--)
        {
            found[i] = at;
            at = back[i * labels + at];
        }

        return found;
    }

    private int Best(int[] scores, int label, out int from)
    {
        const int labels = NameLabels.Count;
        from = NameLabels.Outside;
        var best = int.MinValue;
        if (NameLabels.IsInside(label))
        {
            for (var before = label - 1; before <= label; before++) Take(scores[before] + weights.Transitions[before * labels + label], before, ref best, ref from);
            return best;
        }

        for (var before = 0; before < labels; before++) Take(scores[before] + weights.Transitions[before * labels + label], before, ref best, ref from);
        return best;
    }

    private static void Take(int score, int before, ref int best, ref int from)
    {
        if (score <= best) return;
        best = score;
        from = before;
    }
}
