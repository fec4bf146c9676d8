using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using Recoupe.Language.Neural;

namespace Recoupe.Language.Names;

/// <summary>
/// The weights of the name labeller: for each feature a row of one signed byte a label, and the weights of neighbouring labels. Scores are
/// whole numbers, so that every processor sums them alike.
/// </summary>
internal sealed class NameWeights
{
    /// <summary>One unit of weight is this many whole numbers.</summary>
    public const float Scale = 20;

    private const int Row = 32;

    // Open addressing; a row's key stands beside it, so that a feature without weights meets no other's.
    private readonly ulong[] keys;
    private readonly sbyte[] rows;
    private readonly int mask;

    /// <summary>Builds the table.</summary>
    /// <param name="features">The features, none of them 0.</param>
    /// <param name="weights">Their rows, <see cref="NameLabels.Count"/> bytes each.</param>
    /// <param name="transitions">Weight of each label after each, row by row.</param>
    public NameWeights(ulong[] features, sbyte[] weights, int[] transitions)
    {
        Transitions = transitions;
        var capacity = 1024;
        while (capacity < features.Length * 2) capacity *= 2;
        mask = capacity - 1;
        keys = new ulong[capacity];
        rows = new sbyte[capacity * Row];
        for (var i = 0; i < features.Length; i++)
        {
            var at = (int)(features[i] & (ulong)mask);
            while (keys[at] != 0) at = (at + 1) & mask;
            keys[at] = features[i];
            weights.AsSpan(i * NameLabels.Count, NameLabels.Count).CopyTo(rows.AsSpan(at * Row));
        }
    }

    /// <summary>Weight of each label after each, row by row.</summary>
    public int[] Transitions { get; }

    /// <summary>Reads the weights of a model.</summary>
    /// <exception cref="InvalidDataException">The model is not one of names.</exception>
    public static NameWeights Of(ModelFile model)
    {
        var features = model.Keys("names.features");
        var weights = model.Bytes("names.weights");
        return weights.Length == features.Length * NameLabels.Count
            ? new NameWeights(features, weights, model.Numbers("names.transitions"))
            : throw new InvalidDataException($"The model has {weights.Length} weights of names; {features.Length * NameLabels.Count} expected.");
    }

    /// <summary>Sums the rows of features into a score for each label.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Score(ReadOnlySpan<ulong> features, Span<int> scores)
    {
        Vector256<short> low = default, high = default;
        foreach (var feature in features)
        {
            var at = (int)(feature & (ulong)mask);
            while (keys[at] != feature && keys[at] != 0) at = (at + 1) & mask;
            if (keys[at] == 0) continue;
            var (first, second) = Vector256.Widen(Vector256.LoadUnsafe(ref rows[at * Row]));
            low += first;
            high += second;
        }

        for (var label = 0; label < NameLabels.Count; label++) scores[label] = label < 16 ? low[label] : high[label - 16];
    }
}
