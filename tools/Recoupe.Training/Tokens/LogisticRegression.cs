namespace Recoupe.Training.Tokens;

/// <summary>Logistic regression over hashed features, by AdaGrad, rounded to small integers at the end.</summary>
public sealed class LogisticRegression(int bits, float rate = 0.2f, float decay = 1e-6f)
{
    private readonly float[] weights = new float[1 << bits];
    private readonly float[] squares = new float[1 << bits];

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

    /// <summary>The weights scaled so that the largest is 127.</summary>
    public sbyte[] Rounded()
    {
        var largest = weights.Max(MathF.Abs);
        return [.. weights.Select(w => (sbyte)MathF.Round(largest == 0 ? 0 : w * 127 / largest))];
    }
}
