using Recoupe.Language.Neural;
using Recoupe.Language.Parsing;

namespace Recoupe.Training.Neural;

/// <summary>A residual convolution layer with its gradients.</summary>
internal sealed class TrainingLayer
{
    private readonly int width;
    private readonly int columns;
    private readonly int dilation;
    private readonly Scratch wideGradient = new();

    public TrainingLayer(string name, NetworkShape shape, int dilation, Random random)
    {
        width = shape.Width;
        columns = shape.Width * shape.Pieces;
        this.dilation = dilation;
        Window = [.. Enumerable.Range(0, 3).Select(i => new Linear($"{name}.window{i}", width, columns, random, 0.6))];
        Bias = new Parameter($"{name}.bias", columns);
        Norm = new MaxoutNorm(name, width, shape.Pieces);
    }

    public Linear[] Window { get; }

    public Parameter Bias { get; }

    public MaxoutNorm Norm { get; }

    /// <summary>output = x + layer(x) in the rows of words, zero elsewhere.</summary>
    public void Forward(float[] x, float[] output, int rows, bool[] isWord, float dropout, Dice dice)
    {
        var inner = rows - 2 * dilation;
        var wide = Norm.Wide(inner);
        for (var i = 0; i < 3; i++) Window[i].Forward(x.AsSpan(i * dilation * width), width, wide, inner, accumulate: i > 0);
        for (var row = 0; row < inner; row++) Lanes.Add(wide.Slice(row * columns, columns), Bias.Value);
        Norm.Forward(output.AsSpan(dilation * width), inner, dropout, dice);
        for (var row = 0; row < rows; row++)
        {
            var target = output.AsSpan(row * width, width);
            if (isWord[row]) Lanes.Add(target, x.AsSpan(row * width, width));
            else target.Clear();
        }
    }

    /// <summary>Turns the gradient of the output into that of x, in place.</summary>
    public void Backward(float[] x, float[] gradient, int rows, bool[] isWord)
    {
        for (var row = 0; row < rows; row++)
            if (!isWord[row]) gradient.AsSpan(row * width, width).Clear();
        var inner = rows - 2 * dilation;
        var dWide = wideGradient.Take(inner * columns);
        Norm.Backward(gradient.AsSpan(dilation * width), dWide, inner);
        for (var row = 0; row < inner; row++) Lanes.Add(Bias.Gradient, dWide.AsSpan(row * columns, columns));
        for (var i = 0; i < 3; i++)
            Window[i].Backward(x.AsSpan(i * dilation * width), width, dWide, gradient.AsSpan(i * dilation * width), width, inner);
    }
}
