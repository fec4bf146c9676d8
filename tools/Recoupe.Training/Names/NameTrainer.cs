using System.Numerics;
using System.Numerics.Tensors;
using System.Runtime.InteropServices;
using Recoupe.Language.Names;
using Recoupe.Language.Neural;

namespace Recoupe.Training.Names;

/// <summary>
/// Trains the name labeller as a conditional random field of a linear chain (Lafferty et al. 2001) with steps by AdaGrad (Duchi et al. 2011).
/// Where an example leaves labels open, the likelihood is that of all labellings that it allows (Tsuboi et al. 2008).
/// </summary>
internal sealed class NameTrainer
{
    private const int Labels = NameLabels.Count;
    private const int Width = 24;
    private const float Small = 1e-3f;

    private readonly Dictionary<ulong, int> index = [];
    private readonly (int[][] Features, uint[] Allowed, float Weight)[] examples;
    private readonly float[] weights;
    private readonly float[] squares;
    private readonly float[] sums;
    private readonly float[] transitionSums = new float[Labels * Labels];
    private int summed;
    private readonly float[] transitions = new float[Labels * Labels];
    private readonly float[] transitionSquares = new float[Labels * Labels];
    private readonly float rate;
    private readonly float dropout;
    private readonly NameChain free = new();
    private readonly NameChain bound = new();

    /// <summary>A trainer that has read its examples.</summary>
    /// <param name="examples">What to learn from.</param>
    /// <param name="least">How often a feature must be seen to be learnt.</param>
    /// <param name="rate">AdaGrad's rate.</param>
    /// <param name="dropout">Share of a token's features that is hidden at each step.</param>
    public NameTrainer(IReadOnlyList<NameExample> examples, int least, float rate, float dropout)
    {
        this.rate = rate;
        this.dropout = dropout;
        var counts = new Dictionary<ulong, int>();
        Span<ulong> seen = stackalloc ulong[NameFeatures.Most];
        foreach (var example in examples)
        {
            for (var i = 0; i < example.Sentence.Count; i++)
                foreach (var feature in seen[..NameFeatures.Fill(example.Sentence, i, seen)]) CollectionsMarshal.GetValueRefOrAddDefault(counts, feature, out _)++;
        }

        foreach (var (feature, count) in counts)
            if (count >= least && feature != 0) index.Add(feature, index.Count);
        counts.Clear();
        this.examples = [.. examples.Select(e => (Look(e.Sentence), e.Allowed, e.Weight))];
        weights = new float[index.Count * Width];
        squares = new float[index.Count * Width];
        sums = new float[index.Count * Width];
    }

    /// <summary>Number of features that are learnt.</summary>
    public int Features => index.Count;

    /// <summary>Passes once over the examples in random order.</summary>
    public void Pass(Random random)
    {
        random.Shuffle(examples);
        foreach (var (features, allowed, weight) in examples) Learn(Drop(features, random), allowed, weight);
    }

    /// <summary>Takes the weights as they are into the mean that ships.</summary>
    public void Keep()
    {
        TensorPrimitives.Add(sums, weights, sums);
        TensorPrimitives.Add(transitionSums, transitions, transitionSums);
        summed++;
    }

    /// <summary>The mean of the weights that were kept, as it ships: rounded, without the rows that hardly matter.</summary>
    /// <param name="floor">Rows whose every weight is smaller are left out.</param>
    public ModelFile ToModel(float floor)
    {
        TensorPrimitives.Divide(sums, summed, sums);
        TensorPrimitives.Divide(transitionSums, summed, transitionSums);
        sums.CopyTo(weights, 0);
        transitionSums.CopyTo(transitions, 0);
        sums.AsSpan().Clear();
        transitionSums.AsSpan().Clear();
        summed = 0;
        var kept = index.Where(f => weights.AsSpan(f.Value * Width, Labels).ToArray().Any(w => Math.Abs(w) >= floor)).OrderBy(f => f.Key).ToList();
        var rows = new sbyte[kept.Count * Labels];
        for (var i = 0; i < kept.Count; i++)
            for (var label = 0; label < Labels; label++) rows[i * Labels + label] = (sbyte)Math.Clamp(MathF.Round(weights[kept[i].Value * Width + label] * NameWeights.Scale), -127, 127);
        var model = new ModelFile();
        model.Add("names.features", [.. kept.Select(f => f.Key)]);
        model.Add("names.weights", rows);
        model.Add("names.transitions", [.. transitions.Select(t => (int)MathF.Round(t * NameWeights.Scale))]);
        return model;
    }

    private int[][] Look(NameSentence sentence)
    {
        Span<ulong> seen = stackalloc ulong[NameFeatures.Most];
        var rows = new int[sentence.Count][];
        for (var i = 0; i < rows.Length; i++)
        {
            var found = new List<int>();
            foreach (var feature in seen[..NameFeatures.Fill(sentence, i, seen)])
                if (index.TryGetValue(feature, out var row)) found.Add(row);
            rows[i] = [.. found];
        }

        return rows;
    }

    // What is hidden at times cannot be leant on alone.
    private int[][] Drop(int[][] features, Random random) => dropout == 0 ? features : [.. features.Select(row => row.Where(_ => random.NextSingle() >= dropout).ToArray())];

    private void Learn(int[][] features, uint[] allowed, float weight)
    {
        free.Start(features.Length, transitions);
        for (var i = 0; i < features.Length; i++)
        {
            var scores = free.Scores(i);
            scores.Clear();
            foreach (var row in features[i])
                for (var label = 0; label < Labels; label++) scores[label] += weights[row * Width + label];
        }

        bound.StartLike(free, allowed);
        if (!free.Run() || !bound.Run()) return;
        Span<float> gradient = stackalloc float[Width];
        for (var i = 0; i < features.Length; i++)
        {
            var largest = 0f;
            for (var label = 0; label < Labels; label++)
            {
                gradient[label] = (free.Marginal(i, label) - bound.Marginal(i, label)) * weight;
                largest = Math.Max(largest, Math.Abs(gradient[label]));
            }

            if (largest < Small) continue;
            foreach (var row in features[i]) Step(weights.AsSpan(row * Width, Width), squares.AsSpan(row * Width, Width), gradient);
        }

        LearnTransitions(features.Length, weight);
    }

    private void LearnTransitions(int length, float weight)
    {
        Span<float> gradient = stackalloc float[Labels * Labels];
        gradient.Clear();
        for (var i = 1; i < length; i++)
        {
            free.AddPairs(i, gradient, weight);
            bound.AddPairs(i, gradient, -weight);
        }

        for (var k = 0; k < gradient.Length; k++)
        {
            if (gradient[k] == 0) continue;
            transitionSquares[k] += gradient[k] * gradient[k];
            transitions[k] -= rate * gradient[k] / (MathF.Sqrt(transitionSquares[k]) + Small);
        }
    }

    private void Step(Span<float> row, Span<float> square, ReadOnlySpan<float> gradient)
    {
        for (var k = 0; k < Width; k += Vector<float>.Count)
        {
            var g = new Vector<float>(gradient[k..]);
            var s = new Vector<float>(square[k..]) + g * g;
            s.CopyTo(square[k..]);
            (new Vector<float>(row[k..]) - g * rate / (Vector.SquareRoot(s) + new Vector<float>(Small))).CopyTo(row[k..]);
        }
    }
}
