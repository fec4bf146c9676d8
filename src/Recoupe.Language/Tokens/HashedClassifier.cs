namespace Recoupe.Language.Tokens;

/// <summary>
/// A yes-or-no linear classifier over hashed features. The weights are small integers, so that the sum, and with it every decision, is the
/// same on every processor.
/// </summary>
internal sealed class HashedClassifier
{
    private readonly sbyte[] weights;
    private readonly uint mask;

    /// <summary>A classifier with the given weights.</summary>
    /// <param name="weights">A power of two of them.</param>
    public HashedClassifier(sbyte[] weights)
    {
        if (weights.Length == 0 || (weights.Length & (weights.Length - 1)) != 0) throw new FormatException($"A classifier has {weights.Length} weights; a power of two is expected.");
        this.weights = weights;
        mask = (uint)weights.Length - 1;
    }

    /// <summary>Sum of the weights of the features: positive for yes.</summary>
    public int Score(ReadOnlySpan<uint> features)
    {
        var score = 0;
        foreach (var feature in features) score += weights[feature & mask];
        return score;
    }
}
