namespace Recoupe.Language.Parsing.Linear;

/// <summary>A linear classifier over hashed features: each feature has one weight for each class.</summary>
public sealed class LinearScorer
{
    private readonly int mask;

    /// <summary>A classifier without knowledge.</summary>
    /// <param name="classes">Number of classes.</param>
    /// <param name="bits">The table has two to this power rows.</param>
    public LinearScorer(int classes, int bits)
    {
        Classes = classes;
        mask = (1 << bits) - 1;
        Weights = new float[classes << bits];
    }

    /// <summary>Number of classes.</summary>
    public int Classes { get; }

    /// <summary>Weights, row after row.</summary>
    public float[] Weights { get; }

    /// <summary>Where the weights of a feature start.</summary>
    public int Row(ulong feature) => (int)(feature & (ulong)mask) * Classes;

    /// <summary>Fills <paramref name="scores"/> with the score of each class.</summary>
    public void Score(ReadOnlySpan<ulong> features, Span<float> scores)
    {
        scores.Clear();
        foreach (var feature in features)
        {
            var row = Weights.AsSpan(Row(feature), Classes);
            for (var i = 0; i < row.Length; i++) scores[i] += row[i];
        }
    }
}
