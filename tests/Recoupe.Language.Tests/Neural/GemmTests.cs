using Recoupe.Language.Neural;

namespace Recoupe.Language.Tests.Neural;

public sealed class GemmTests
{
    [Theory]
    [InlineData(1, 1, 1)]
    [InlineData(7, 5, 3)]
    [InlineData(8, 64, 32)]
    [InlineData(21, 33, 50)]
    public void A_product_is_one_chain_of_fused_multiply_adds_bit_for_bit(int rows, int depth, int columns)
    {
        var random = new Random(rows);
        var a = Values(random, rows * depth);
        var b = Values(random, depth * columns);
        var packed = new PackedMatrix(b, depth, columns);
        var c = new float[rows * packed.PaddedColumns];
        Gemm.Multiply(a, depth, 1, packed, c, packed.PaddedColumns, rows);
        Gemm.Multiply(a, depth, 1, packed, c, packed.PaddedColumns, rows, accumulate: true);
        for (var i = 0; i < rows; i++)
        {
            for (var j = 0; j < columns; j++)
            {
                var sum = 0f;
                for (var k = 0; k < 2 * depth; k++) sum = MathF.FusedMultiplyAdd(a[i * depth + k % depth], b[k % depth * columns + j], sum);
                Assert.Equal(sum, c[i * packed.PaddedColumns + j]);
            }
        }
    }

    [Fact]
    public void A_transposed_matrix_packs_like_its_transpose()
    {
        var b = Values(new Random(3), 6 * 4);
        var transposed = new float[b.Length];
        for (var i = 0; i < 6; i++)
            for (var j = 0; j < 4; j++) transposed[j * 6 + i] = b[i * 4 + j];
        var straight = new PackedMatrix(b, 6, 4);
        var turned = new PackedMatrix(6, 4);
        turned.PackTransposed(transposed);
        var one = new float[straight.PaddedColumns];
        var two = new float[straight.PaddedColumns];
        float[] row = [1, 2, 3, 4, 5, 6];
        Gemm.Multiply(row, 6, 1, straight, one, one.Length, 1);
        Gemm.Multiply(row, 6, 1, turned, two, two.Length, 1);
        Assert.Equal(one, two);
    }

    [Fact]
    public void Too_little_room_is_refused()
    {
        var packed = new PackedMatrix(new float[4], 2, 2);
        Assert.Throws<ArgumentException>(() => Gemm.Multiply(new float[2], 2, 1, packed, new float[2], 2, 1));
    }

    private static float[] Values(Random random, int count)
    {
        var values = new float[count];
        for (var i = 0; i < count; i++) values[i] = random.NextSingle() - 0.5f;
        return values;
    }
}
