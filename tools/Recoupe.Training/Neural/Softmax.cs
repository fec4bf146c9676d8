using System.Numerics.Tensors;

namespace Recoupe.Training.Neural;

/// <summary>Cross-entropy of a choice.</summary>
internal static class Softmax
{
    /// <summary>Replaces scores by the gradient of the loss of choosing <paramref name="gold"/>, times <paramref name="weight"/>; returns the loss.</summary>
    public static double Loss(Span<float> scores, int gold, float weight)
    {
        TensorPrimitives.SoftMax(scores, scores);
        var loss = -Math.Log(Math.Max(scores[gold], 1e-12f));
        scores[gold] -= 1;
        TensorPrimitives.Multiply(scores, weight, scores);
        return loss * weight;
    }
}
