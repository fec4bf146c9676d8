using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using Recoupe.Language.Neural;

namespace Recoupe.Training.Neural;

/// <summary>Maxout, normalisation and dropout of rows, forward and backward.</summary>
internal sealed class MaxoutNorm(string name, int width, int pieces)
{
    private float[] wide = [];
    private float[] normal = [];
    private float[] inverse = [];
    private float[] mask = [];

    public Parameter Gain { get; } = new Parameter(name + ".gain", width).Fill(1);

    public Parameter Bias { get; } = new(name + (name == "input" ? ".bias" : ".shift"), width);

    /// <summary>Rows of pieces before the maxout; filled by the caller.</summary>
    public Span<float> Wide(int rows)
    {
        if (wide.Length < rows * width * pieces)
        {
            wide = new float[rows * width * pieces];
            normal = new float[rows * width];
            mask = new float[rows * width];
            inverse = new float[rows];
        }

        return wide.AsSpan(0, rows * width * pieces);
    }

    /// <summary>Writes the output of each row.</summary>
    public void Forward(Span<float> output, int rows, float dropout, Dice dice)
    {
        var keep = 1 / (1 - dropout);
        dice.Fill(mask.AsSpan(0, rows * width), dropout, keep);
        Span<float> scratch = stackalloc float[width];
        ref var ps = ref MemoryMarshal.GetReference(scratch);
        ref var pn = ref MemoryMarshal.GetArrayDataReference(normal);
        ref var pm = ref MemoryMarshal.GetArrayDataReference(mask);
        ref var pg = ref MemoryMarshal.GetArrayDataReference(Gain.Value);
        ref var pb = ref MemoryMarshal.GetArrayDataReference(Bias.Value);
        ref var po = ref MemoryMarshal.GetReference(output[..(rows * width)]);
        for (var row = 0; row < rows; row++)
        {
            var start = (nuint)(row * width);
            Lanes.Maxout(wide.AsSpan(row * width * pieces, width * pieces), scratch, pieces);
            var (mean, scale) = Lanes.Moments(scratch);
            inverse[row] = scale;
            for (nuint i = 0; i < (nuint)width; i += 16)
            {
                var n = (Vector512.LoadUnsafe(ref ps, i) - Vector512.Create(mean)) * scale;
                n.StoreUnsafe(ref pn, start + i);
                var y = Vector512.FusedMultiplyAdd(n, Vector512.LoadUnsafe(ref pg, i), Vector512.LoadUnsafe(ref pb, i));
                (y * Vector512.LoadUnsafe(ref pm, start + i)).StoreUnsafe(ref po, start + i);
            }
        }
    }

    /// <summary>Turns the gradient of the output (<paramref name="gradient"/>) into that of the pieces, which it writes to <paramref name="dWide"/>.</summary>
    public void Backward(ReadOnlySpan<float> gradient, Span<float> dWide, int rows)
    {
        Span<float> d = stackalloc float[width];
        ref var pd = ref MemoryMarshal.GetReference(d);
        ref var pn = ref MemoryMarshal.GetArrayDataReference(normal);
        ref var pm = ref MemoryMarshal.GetArrayDataReference(mask);
        ref var pg = ref MemoryMarshal.GetArrayDataReference(Gain.Value);
        ref var pGain = ref MemoryMarshal.GetArrayDataReference(Gain.Gradient);
        ref var pBias = ref MemoryMarshal.GetArrayDataReference(Bias.Gradient);
        ref var pw = ref MemoryMarshal.GetArrayDataReference(wide);
        ref var pt = ref MemoryMarshal.GetReference(dWide);
        ref var py = ref MemoryMarshal.GetReference(gradient);
        for (var row = 0; row < rows; row++)
        {
            var start = (nuint)(row * width);
            var sum = Vector512<float>.Zero;
            var product = Vector512<float>.Zero;
            for (nuint i = 0; i < (nuint)width; i += 16)
            {
                var dy = Vector512.LoadUnsafe(ref py, start + i) * Vector512.LoadUnsafe(ref pm, start + i);
                var n = Vector512.LoadUnsafe(ref pn, start + i);
                (Vector512.LoadUnsafe(ref pGain, i) + dy * n).StoreUnsafe(ref pGain, i);
                (Vector512.LoadUnsafe(ref pBias, i) + dy).StoreUnsafe(ref pBias, i);
                var dn = dy * Vector512.LoadUnsafe(ref pg, i);
                dn.StoreUnsafe(ref pd, i);
                sum += dn;
                product += dn * n;
            }

            var mean = Vector512.Create(Lanes.Sum(sum) / width);
            var slope = Vector512.Create(Lanes.Sum(product) / width);
            var scale = Vector512.Create(inverse[row]);
            var wideStart = start * (nuint)pieces;
            for (nuint i = 0; i < (nuint)width; i += 16)
            {
                var dx = (Vector512.LoadUnsafe(ref pd, i) - mean - Vector512.LoadUnsafe(ref pn, start + i) * slope) * scale;
                var best = Vector512.LoadUnsafe(ref pw, wideStart + i);
                for (var piece = 1; piece < pieces; piece++) best = Vector512.Max(best, Vector512.LoadUnsafe(ref pw, wideStart + (nuint)(piece * width) + i));
                for (var piece = 0; piece < pieces; piece++)
                {
                    var at = wideStart + (nuint)(piece * width) + i;
                    Vector512.ConditionalSelect(Vector512.Equals(Vector512.LoadUnsafe(ref pw, at), best), dx, Vector512<float>.Zero).StoreUnsafe(ref pt, at);
                }
            }
        }
    }
}
