using System.Numerics.Tensors;
using Recoupe.Language.Neural;

namespace Recoupe.Training.Neural;

/// <summary>A matrix of weights, inputs by outputs, with its products forward and backward.</summary>
internal sealed class Linear
{
    private readonly int inputs;
    private readonly int outputs;
    private readonly PackedMatrix forward;
    private readonly PackedMatrix backward;
    private float[] product = [];
    private readonly PackedMatrix packed;
    private readonly Scratch dense = new();

    public Linear(string name, int inputs, int outputs, Random random, double scale = 1)
    {
        this.inputs = inputs;
        this.outputs = outputs;
        Weights = new Parameter(name, inputs * outputs).Scatter(random, scale * Math.Sqrt(6.0 / (inputs + outputs)));
        forward = new PackedMatrix(inputs, outputs);
        backward = new PackedMatrix(outputs, inputs);
        packed = new PackedMatrix(0, outputs);
    }

    public Parameter Weights { get; }

    /// <summary>Floats of a row of outputs.</summary>
    public int Stride => forward.PaddedColumns;

    /// <summary>Takes the weights as they are now; call once before each batch.</summary>
    public void Refresh()
    {
        forward.Pack(Weights.Value);
        backward.PackTransposed(Weights.Value);
    }

    public void Forward(ReadOnlySpan<float> x, int xRow, Span<float> y, int rows, bool accumulate = false) =>
        Gemm.Multiply(x, xRow, 1, forward, y, Stride, rows, accumulate);

    /// <summary>Adds to the gradient of the weights and to that of the inputs, whose rows are as wide as a whole panel.</summary>
    public void Backward(ReadOnlySpan<float> x, int xRow, ReadOnlySpan<float> dy, Span<float> dx, int dxRow, int rows)
    {
        if (!dx.IsEmpty) Gemm.Multiply(dy, Stride, 1, backward, dx, dxRow, rows, accumulate: true);
        packed.Reshape(rows);
        if (Stride == outputs)
        {
            packed.Pack(dy[..(rows * outputs)]);
        }
        else
        {
            var narrow = dense.Take(rows * outputs);
            for (var i = 0; i < rows; i++) dy.Slice(i * Stride, outputs).CopyTo(narrow.AsSpan(i * outputs));
            packed.Pack(narrow.AsSpan(0, rows * outputs));
        }

        if (product.Length == 0) product = new float[inputs * Stride];
        Gemm.Multiply(x, 1, xRow, packed, product, Stride, inputs);
        for (var i = 0; i < inputs; i++)
        {
            var gradient = Weights.Gradient.AsSpan(i * outputs, outputs);
            var row = product.AsSpan(i * Stride, outputs);
            TensorPrimitives.Add(gradient, row, gradient);
        }
    }
}
