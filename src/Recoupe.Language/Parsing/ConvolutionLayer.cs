using Recoupe.Language.Neural;

namespace Recoupe.Language.Parsing;

/// <summary>A residual layer: each word sees itself and one word on either side, through a maxout that is then normalised.</summary>
internal sealed class ConvolutionLayer
{
    private readonly int width;
    private readonly int pieces;
    private readonly int dilation;
    private readonly PackedMatrix[] window;
    private readonly float[] bias;
    private readonly float[] gain;
    private readonly float[] shift;

    public ConvolutionLayer(ModelFile model, string name, NetworkShape shape, int dilation)
    {
        width = shape.Width;
        pieces = shape.Pieces;
        this.dilation = dilation;
        var columns = width * pieces;
        window = [.. Enumerable.Range(0, 3).Select(i => new PackedMatrix(model.Weights($"{name}.window{i}", width * columns), width, columns))];
        bias = model.Weights($"{name}.bias", columns);
        gain = model.Weights($"{name}.gain", width);
        shift = model.Weights($"{name}.shift", width);
    }

    /// <summary>Adds the layer's output to the vectors of the rows that have both neighbours.</summary>
    public void Apply(Workspace workspace, int rows)
    {
        var columns = width * pieces;
        var inner = rows - 2 * dilation;
        if (inner <= 0) return;
        for (var i = 0; i < window.Length; i++)
            Gemm.Multiply(workspace.Vectors.AsSpan(i * dilation * width), width, 1, window[i], workspace.Wide, columns, inner, accumulate: i > 0);
        var output = workspace.Hidden.AsSpan(0, width);
        for (var row = 0; row < inner; row++)
        {
            var wide = workspace.Wide.AsSpan(row * columns, columns);
            Lanes.Add(wide, bias);
            Lanes.Maxout(wide, output, pieces);
            Lanes.Normalize(output, gain, shift);
            Lanes.Add(workspace.Vectors.AsSpan((row + dilation) * width, width), output);
        }
    }
}
