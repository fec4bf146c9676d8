namespace Recoupe.Training.Tokens;

/// <summary>Logistic regression over hashed features, by AdaGrad; the weights are averaged, and rounded to small integers at the end.</summary>
public sealed class LogisticRegression(int bits, float rate = 0.2f, float decay = 3e-3f)
{
    // A weight of 1 is a factor of e in the odds; none is worth more than 127 / 64.
    private const float Scale = 64;

    private readonly float[] weights = new float[1 << bits];
    private readonly double[] sums = new double[1 << bits];
    private readonly float[] squares = new float[1 << bits];
    private int averaged;

    public void Learn(ReadOnlySpan<uint> features, bool answer)
    {
        var mask = (uint)weights.Length - 1;
        var score = 0f;
        foreach (var feature in features) score += weights[feature & mask];
        var gradient = (1f / (1f + MathF.Exp(-score))) - (answer ? 1f : 0f);
        if (MathF.Abs(gradient) < 1e-3f) return;
        foreach (var feature in features)
        {
            var at = feature & mask;
            var slope = gradient + (decay * weights[at]);
            squares[at] += slope * slope;
            weights[at] -= rate * slope / (MathF.Sqrt(squares[at]) + 0.1f);
        }
    }

    /// <summary>Lets the weights as they are now count in the average.</summary>
    public void Average()
    {
        averaged++;
        for (var i = 0; i < weights.Length; i++) sums[i] += weights[i];
    }

    /// <summary>The averaged weights in 64ths of a natural logarithm of the odds, at most 127 of them.</summary>
    /// <exception cref="InvalidOperationException">Nothing was averaged.</exception>
    public sbyte[] Rounded()
    {
        if (averaged == 0) throw new InvalidOperationException("Average() was never called.");
        return [.. sums.Select(sum => (sbyte)Math.Clamp(Math.Round(sum / averaged * Scale), -127, 127))];
    }
}
