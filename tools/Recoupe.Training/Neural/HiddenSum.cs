using Recoupe.Language.Neural;

namespace Recoupe.Training.Neural;

/// <summary>A hidden maxout of two pieces over a sum of rows; remembers which piece won.</summary>
internal static class HiddenSum
{
    public static void Forward(ReadOnlySpan<float> sum, Span<float> hidden) => Lanes.Maxout(sum, hidden, 2);

    /// <summary>The gradient of the sum from that of the hidden values.</summary>
    public static void Backward(ReadOnlySpan<float> sum, ReadOnlySpan<float> dHidden, Span<float> dSum)
    {
        var width = dHidden.Length;
        for (var i = 0; i < width; i++)
        {
            var second = sum[width + i] > sum[i];
            dSum[i] = second ? 0 : dHidden[i];
            dSum[width + i] = second ? dHidden[i] : 0;
        }
    }
}
