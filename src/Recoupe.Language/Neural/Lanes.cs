using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Recoupe.Language.Neural;

/// <summary>Vector operations with one order of summation on every processor: sixteen lanes, added up pairwise. Lengths are multiples of 16.</summary>
internal static class Lanes
{
    public const int Width = 16;

    private const float Epsilon = 1e-5f;

    /// <summary>Sum of products.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static float Dot(ReadOnlySpan<float> a, ReadOnlySpan<float> b)
    {
        var sum = Vector512<float>.Zero;
        ref var pa = ref MemoryMarshal.GetReference(a);
        ref var pb = ref MemoryMarshal.GetReference(b[..a.Length]);
        for (nuint i = 0; i < (nuint)a.Length; i += Width)
            sum = Vector512.FusedMultiplyAdd(Vector512.LoadUnsafe(ref pa, i), Vector512.LoadUnsafe(ref pb, i), sum);
        return Sum(sum);
    }

    /// <summary>target += source.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Add(Span<float> target, ReadOnlySpan<float> source)
    {
        ref var pt = ref MemoryMarshal.GetReference(target);
        ref var ps = ref MemoryMarshal.GetReference(source[..target.Length]);
        for (nuint i = 0; i < (nuint)target.Length; i += Width)
            (Vector512.LoadUnsafe(ref pt, i) + Vector512.LoadUnsafe(ref ps, i)).StoreUnsafe(ref pt, i);
    }

    /// <summary>target = max over <paramref name="pieces"/> of the pieces of <paramref name="source"/>, which lie one after the other.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Maxout(ReadOnlySpan<float> source, Span<float> target, int pieces)
    {
        ref var ps = ref MemoryMarshal.GetReference(source[..(target.Length * pieces)]);
        ref var pt = ref MemoryMarshal.GetReference(target);
        var width = (nuint)target.Length;
        for (nuint i = 0; i < width; i += Width)
        {
            var best = Vector512.LoadUnsafe(ref ps, i);
            for (var piece = 1; piece < pieces; piece++)
            {
                var next = Vector512.LoadUnsafe(ref ps, i + (nuint)piece * width);
                best = Vector512.ConditionalSelect(Vector512.GreaterThan(next, best), next, best);
            }

            best.StoreUnsafe(ref pt, i);
        }
    }

    /// <summary>Scales <paramref name="row"/> to mean 0 and variance 1, then multiplies by <paramref name="gain"/> and adds <paramref name="bias"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Normalize(Span<float> row, ReadOnlySpan<float> gain, ReadOnlySpan<float> bias)
    {
        ref var pr = ref MemoryMarshal.GetReference(row);
        ref var pg = ref MemoryMarshal.GetReference(gain[..row.Length]);
        ref var pb = ref MemoryMarshal.GetReference(bias[..row.Length]);
        var (mean, scale) = Moments(row);
        for (nuint i = 0; i < (nuint)row.Length; i += Width)
        {
            var scaled = (Vector512.LoadUnsafe(ref pr, i) - Vector512.Create(mean)) * scale;
            Vector512.FusedMultiplyAdd(scaled, Vector512.LoadUnsafe(ref pg, i), Vector512.LoadUnsafe(ref pb, i)).StoreUnsafe(ref pr, i);
        }
    }

    /// <summary>The mean of a row, and what brings its variance to 1.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static (float Mean, float Scale) Moments(ReadOnlySpan<float> row)
    {
        ref var pr = ref MemoryMarshal.GetReference(row);
        var width = (nuint)row.Length;
        var total = Vector512<float>.Zero;
        for (nuint i = 0; i < width; i += Width) total += Vector512.LoadUnsafe(ref pr, i);
        var mean = Sum(total) / row.Length;
        var squares = Vector512<float>.Zero;
        for (nuint i = 0; i < width; i += Width)
        {
            var centred = Vector512.LoadUnsafe(ref pr, i) - Vector512.Create(mean);
            squares = Vector512.FusedMultiplyAdd(centred, centred, squares);
        }

        return (mean, 1f / MathF.Sqrt(Sum(squares) / row.Length + Epsilon));
    }

    /// <summary>target += source * factor.</summary>
    public static void AddScaled(Span<float> target, ReadOnlySpan<float> source, float factor)
    {
        ref var pt = ref MemoryMarshal.GetReference(target);
        ref var ps = ref MemoryMarshal.GetReference(source[..target.Length]);
        var scale = Vector512.Create(factor);
        for (nuint i = 0; i < (nuint)target.Length; i += Width)
            Vector512.FusedMultiplyAdd(Vector512.LoadUnsafe(ref ps, i), scale, Vector512.LoadUnsafe(ref pt, i)).StoreUnsafe(ref pt, i);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static float Sum(Vector512<float> lanes)
    {
        var eight = lanes.GetLower() + lanes.GetUpper();
        var four = eight.GetLower() + eight.GetUpper();
        return four[0] + four[2] + (four[1] + four[3]);
    }
}
