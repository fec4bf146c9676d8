using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Recoupe.Language.Names;

/// <summary>Finds the best labels of a sentence: a linear chain of labels (Lafferty et al. 2001), read by the algorithm of Viterbi.</summary>
internal sealed class NameTagger
{
    private const int Labels = NameLabels.Count;
    private const int Width = NameWeights.Width;
    private const int Lanes = 8;

    // Far below every score, and far from overflow; what may not follow is below what cannot be.
    private const int Never = int.MinValue / 4;
    private const int Forbidden = int.MinValue / 2;

    private readonly NameWeights weights;
    private readonly FormSums forms;

    // For each label its weight before each, rows of Width.
    private readonly int[] transitions;

    /// <summary>A labeller.</summary>
    /// <param name="weights">Its weights.</param>
    public NameTagger(NameWeights weights)
    {
        this.weights = weights;
        forms = new FormSums(weights);
        transitions = new int[Labels * Width];
        Array.Fill(transitions, Forbidden);
        for (var before = 0; before < Labels; before++)
            for (var label = 0; label < Labels; label++)
                if (NameLabels.MayFollow(before, label)) transitions[before * Width + label] = weights.Transitions[before * Labels + label];
    }

    /// <summary>The label of each token of a sentence.</summary>
    public int[] Label(NameSentence sentence)
    {
        var count = sentence.Count;
        var back = new byte[count * Labels];
        Span<ulong> features = stackalloc ulong[NameFeatures.Most];
        Span<short> scores = stackalloc short[Width];
        Span<int> best = stackalloc int[Width];
        Span<int> from = stackalloc int[Width];
        var known = new short[count][];
        for (var i = 0; i < count; i++) known[i] = forms.Of(sentence.Tokens[i].Form);
        best.Fill(Never);
        best[NameLabels.Outside] = 0;
        for (var i = 0; i < count; i++)
        {
            weights.Sum(features[..NameFeatures.FillContext(sentence, i, features)], scores);
            for (var distance = -NameFeatures.Farthest; distance <= NameFeatures.Farthest; distance++)
                FormSums.Add(i + distance >= 0 && i + distance < count ? known[i + distance] : forms.OfNone, distance, scores);
            Step(best, scores, from);
            for (var label = 0; label < Labels; label++) back[i * Labels + label] = (byte)from[label];
        }

        var found = new int[count];
        var at = best.IndexOf(Max(best));
        for (var i = count - 1; i >= 0; i--)
        {
            found[i] = at;
            at = back[i * Labels + at];
        }

        return found;
    }

    // The best way to each label of the next token, and the label it comes from: the first of equals.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Step(Span<int> best, ReadOnlySpan<short> scores, Span<int> from)
    {
        Span<int> next = stackalloc int[Width];
        for (var lane = 0; lane < Width; lane += Lanes)
        {
            var most = Vector256.Create(int.MinValue);
            var origin = Vector256<int>.Zero;
            for (var before = 0; before < Labels; before++)
            {
                var way = Vector256.Create(best[before]) + Vector256.LoadUnsafe(ref transitions[before * Width + lane]);
                var better = Vector256.GreaterThan(way, most);
                most = Vector256.ConditionalSelect(better, way, most);
                origin = Vector256.ConditionalSelect(better, Vector256.Create(before), origin);
            }

            (most + Vector256.WidenLower(Vector128.Create(scores.Slice(lane, Lanes)).ToVector256Unsafe())).CopyTo(next[lane..]);
            origin.CopyTo(from[lane..]);
        }

        next.CopyTo(best);
    }

    private static int Max(ReadOnlySpan<int> best)
    {
        var max = best[0];
        foreach (var score in best[..Labels]) max = Math.Max(max, score);
        return max;
    }
}
