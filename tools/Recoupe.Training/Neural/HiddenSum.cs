using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using Recoupe.Language.Neural;

namespace Recoupe.Training.Neural;

/// <summary>A hidden maxout of two pieces over a sum of rows.</summary>
internal static class HiddenSum
{
    public static void Forward(ReadOnlySpan<float> sum, Span<float> hidden) => Lanes.Maxout(sum, hidden, 2);

    /// <summary>The gradient of the sum from that of the hidden values: the larger piece takes it.</summary>
    public static void Backward(ReadOnlySpan<float> sum, ReadOnlySpan<float> dHidden, Span<float> dSum)
    {
        var width = (nuint)dHidden.Length;
        ref var ps = ref MemoryMarshal.GetReference(sum);
        ref var pd = ref MemoryMarshal.GetReference(dHidden);
        ref var pt = ref MemoryMarshal.GetReference(dSum);
        for (nuint i = 0; i < width; i += Lanes.Width)
        {
            var d = Vector512.LoadUnsafe(ref pd, i);
            var second = Vector512.GreaterThan(Vector512.LoadUnsafe(ref ps, width + i), Vector512.LoadUnsafe(ref ps, i));
            Vector512.ConditionalSelect(second, Vector512<float>.Zero, d).StoreUnsafe(ref pt, i);
            Vector512.ConditionalSelect(second, d, Vector512<float>.Zero).StoreUnsafe(ref pt, width + i);
        }
    }
}
