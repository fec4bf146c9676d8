using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Recoupe.Language.Neural;

/// <summary>
/// Matrix products whose result is the same on every processor: each element of the result is one chain of fused multiply-adds over the
/// inner dimension, in order, whatever the width of the processor's vectors.
/// </summary>
public static unsafe class Gemm
{
    /// <summary>
    /// C = A·B, or C += A·B. Element (i, k) of A is a[i * <paramref name="aRow"/> + k * <paramref name="aColumn"/>]; a row of C starts
    /// every <paramref name="cRow"/> floats and has at least <see cref="PackedMatrix.PaddedColumns"/> of them.
    /// </summary>
    /// <param name="a">Left-hand side; rows may overlap (a sliding window).</param>
    /// <param name="aRow">Floats between rows of A.</param>
    /// <param name="aColumn">Floats between columns of A.</param>
    /// <param name="b">Right-hand side.</param>
    /// <param name="c">Result; the padding of each row is written too.</param>
    /// <param name="cRow">Floats between rows of C.</param>
    /// <param name="rows">Rows of A and C.</param>
    /// <param name="accumulate">Whether to add to what C holds.</param>
    public static void Multiply(
        ReadOnlySpan<float> a, int aRow, int aColumn, PackedMatrix b, Span<float> c, int cRow, int rows, bool accumulate = false)
    {
        if (rows == 0) return;
        if (a.Length < (rows - 1) * aRow + (b.Rows - 1) * aColumn + 1) throw new ArgumentException("The left-hand side has too few values.", nameof(a));
        if (c.Length < (rows - 1) * cRow + b.PaddedColumns) throw new ArgumentException("The result has too little room.", nameof(c));
        fixed (float* pa = a, pc = c)
        {
            for (var panel = 0; panel < b.PanelCount; panel++)
            {
                fixed (float* pb = b.Panel(panel))
                {
                    var target = pc + panel * PackedMatrix.PanelWidth;
                    var i = 0;
                    for (; i + 8 <= rows; i += 8) Rows8(pa + i * aRow, aRow, aColumn, pb, b.Rows, target + i * cRow, cRow, accumulate);
                    for (; i < rows; i++) Row(pa + i * aRow, aColumn, pb, b.Rows, target + i * cRow, accumulate);
                }
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Row(float* a, int aColumn, float* b, int depth, float* c, bool accumulate)
    {
        var c0 = accumulate ? Vector512.Load(c) : Vector512<float>.Zero;
        var c1 = accumulate ? Vector512.Load(c + 16) : Vector512<float>.Zero;
        for (var k = 0; k < depth; k++)
        {
            var x = Vector512.Create(*a);
            c0 = Vector512.FusedMultiplyAdd(x, Vector512.Load(b), c0);
            c1 = Vector512.FusedMultiplyAdd(x, Vector512.Load(b + 16), c1);
            a += aColumn;
            b += PackedMatrix.PanelWidth;
        }

        c0.Store(c);
        c1.Store(c + 16);
    }

    private static void Rows8(float* a, int aRow, int aColumn, float* b, int depth, float* c, int cRow, bool accumulate)
    {
        if (Vector512.IsHardwareAccelerated)
        {
            Rows8Wide(a, aRow, aColumn, b, depth, c, cRow, accumulate);
            return;
        }

        Rows4Narrow(a, aRow, aColumn, b, depth, c, cRow, accumulate);
        Rows4Narrow(a + 4 * aRow, aRow, aColumn, b, depth, c + 4 * cRow, cRow, accumulate);
    }

    // Sixteen accumulators of sixteen floats: half the registers of AVX-512.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Rows8Wide(float* a, int aRow, int aColumn, float* b, int depth, float* c, int cRow, bool accumulate)
    {
        Vector512<float> c00 = default, c01 = default, c10 = default, c11 = default, c20 = default, c21 = default, c30 = default, c31 = default;
        Vector512<float> c40 = default, c41 = default, c50 = default, c51 = default, c60 = default, c61 = default, c70 = default, c71 = default;
        if (accumulate)
        {
            c00 = Vector512.Load(c);
            c01 = Vector512.Load(c + 16);
            c10 = Vector512.Load(c + cRow);
            c11 = Vector512.Load(c + cRow + 16);
            c20 = Vector512.Load(c + 2 * cRow);
            c21 = Vector512.Load(c + 2 * cRow + 16);
            c30 = Vector512.Load(c + 3 * cRow);
            c31 = Vector512.Load(c + 3 * cRow + 16);
            c40 = Vector512.Load(c + 4 * cRow);
            c41 = Vector512.Load(c + 4 * cRow + 16);
            c50 = Vector512.Load(c + 5 * cRow);
            c51 = Vector512.Load(c + 5 * cRow + 16);
            c60 = Vector512.Load(c + 6 * cRow);
            c61 = Vector512.Load(c + 6 * cRow + 16);
            c70 = Vector512.Load(c + 7 * cRow);
            c71 = Vector512.Load(c + 7 * cRow + 16);
        }

        var a4 = a + 4 * aRow;
        for (var k = 0; k < depth; k++)
        {
            var b0 = Vector512.Load(b);
            var b1 = Vector512.Load(b + 16);
            var x = Vector512.Create(a[0]);
            c00 = Vector512.FusedMultiplyAdd(x, b0, c00);
            c01 = Vector512.FusedMultiplyAdd(x, b1, c01);
            x = Vector512.Create(a[aRow]);
            c10 = Vector512.FusedMultiplyAdd(x, b0, c10);
            c11 = Vector512.FusedMultiplyAdd(x, b1, c11);
            x = Vector512.Create(a[2 * aRow]);
            c20 = Vector512.FusedMultiplyAdd(x, b0, c20);
            c21 = Vector512.FusedMultiplyAdd(x, b1, c21);
            x = Vector512.Create(a[3 * aRow]);
            c30 = Vector512.FusedMultiplyAdd(x, b0, c30);
            c31 = Vector512.FusedMultiplyAdd(x, b1, c31);
            x = Vector512.Create(a4[0]);
            c40 = Vector512.FusedMultiplyAdd(x, b0, c40);
            c41 = Vector512.FusedMultiplyAdd(x, b1, c41);
            x = Vector512.Create(a4[aRow]);
            c50 = Vector512.FusedMultiplyAdd(x, b0, c50);
            c51 = Vector512.FusedMultiplyAdd(x, b1, c51);
            x = Vector512.Create(a4[2 * aRow]);
            c60 = Vector512.FusedMultiplyAdd(x, b0, c60);
            c61 = Vector512.FusedMultiplyAdd(x, b1, c61);
            x = Vector512.Create(a4[3 * aRow]);
            c70 = Vector512.FusedMultiplyAdd(x, b0, c70);
            c71 = Vector512.FusedMultiplyAdd(x, b1, c71);
            a += aColumn;
            a4 += aColumn;
            b += PackedMatrix.PanelWidth;
        }

        c00.Store(c);
        c01.Store(c + 16);
        c10.Store(c + cRow);
        c11.Store(c + cRow + 16);
        c20.Store(c + 2 * cRow);
        c21.Store(c + 2 * cRow + 16);
        c30.Store(c + 3 * cRow);
        c31.Store(c + 3 * cRow + 16);
        c40.Store(c + 4 * cRow);
        c41.Store(c + 4 * cRow + 16);
        c50.Store(c + 5 * cRow);
        c51.Store(c + 5 * cRow + 16);
        c60.Store(c + 6 * cRow);
        c61.Store(c + 6 * cRow + 16);
        c70.Store(c + 7 * cRow);
        c71.Store(c + 7 * cRow + 16);
    }

    // Twice eight accumulators of eight floats, one half of the panel after the other: what AVX2's sixteen registers hold.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Rows4Narrow(float* a, int aRow, int aColumn, float* b, int depth, float* c, int cRow, bool accumulate)
    {
        Debug.Assert(PackedMatrix.PanelWidth == 32, "two halves of two vectors");
        for (var half = 0; half < PackedMatrix.PanelWidth; half += 16)
        {
            Vector256<float> c00 = default, c01 = default, c10 = default, c11 = default, c20 = default, c21 = default, c30 = default, c31 = default;
            var target = c + half;
            if (accumulate)
            {
                c00 = Vector256.Load(target);
                c01 = Vector256.Load(target + 8);
                c10 = Vector256.Load(target + cRow);
                c11 = Vector256.Load(target + cRow + 8);
                c20 = Vector256.Load(target + 2 * cRow);
                c21 = Vector256.Load(target + 2 * cRow + 8);
                c30 = Vector256.Load(target + 3 * cRow);
                c31 = Vector256.Load(target + 3 * cRow + 8);
            }

            var source = a;
            var panel = b + half;
            for (var k = 0; k < depth; k++)
            {
                var b0 = Vector256.Load(panel);
                var b1 = Vector256.Load(panel + 8);
                var x = Vector256.Create(source[0]);
                c00 = Vector256.FusedMultiplyAdd(x, b0, c00);
                c01 = Vector256.FusedMultiplyAdd(x, b1, c01);
                x = Vector256.Create(source[aRow]);
                c10 = Vector256.FusedMultiplyAdd(x, b0, c10);
                c11 = Vector256.FusedMultiplyAdd(x, b1, c11);
                x = Vector256.Create(source[2 * aRow]);
                c20 = Vector256.FusedMultiplyAdd(x, b0, c20);
                c21 = Vector256.FusedMultiplyAdd(x, b1, c21);
                x = Vector256.Create(source[3 * aRow]);
                c30 = Vector256.FusedMultiplyAdd(x, b0, c30);
                c31 = Vector256.FusedMultiplyAdd(x, b1, c31);
                source += aColumn;
                panel += PackedMatrix.PanelWidth;
            }

            c00.Store(target);
            c01.Store(target + 8);
            c10.Store(target + cRow);
            c11.Store(target + cRow + 8);
            c20.Store(target + 2 * cRow);
            c21.Store(target + 2 * cRow + 8);
            c30.Store(target + 3 * cRow);
            c31.Store(target + 3 * cRow + 8);
        }
    }
}
