using System.Numerics.Tensors;
using Recoupe.Language.Neural;
using Recoupe.Language.Parsing;

namespace Recoupe.Training.Neural;

/// <summary>Teaches the labels of gold arcs.</summary>
internal sealed class LabelTrainer
{
    private readonly int width;
    private readonly int hiddenWidth;
    private readonly Parameter missing;
    private readonly Parameter distances;
    private readonly Parameter bias;
    private readonly Scratch values = new();
    private readonly Scratch gradients = new();
    private readonly Scratch sumValues = new();
    private readonly Scratch hiddenValues = new();
    private readonly Scratch hiddenGradients = new();
    private readonly Scratch scoreValues = new();
    private readonly Scratch scoreGradients = new();

    public LabelTrainer(NetworkShape shape, int relations, Random random)
    {
        width = shape.Width;
        hiddenWidth = shape.LabelHidden;
        var wide = hiddenWidth * 2;
        Linear = new Linear("labeller", width, LabelContext.PositionCount * wide, random, 0.8);
        missing = new Parameter("labeller.missing", LabelContext.PositionCount * wide).Scatter(random, 0.05);
        distances = new Parameter("labeller.distance", LabelContext.DistanceClasses * wide).Scatter(random, 0.05);
        Output = new Linear("labels", hiddenWidth, relations, random);
        bias = new Parameter("labels.bias", relations);
    }

    public Linear Linear { get; }

    public Linear Output { get; }

    public IEnumerable<Parameter> Parameters => [missing, distances, bias];

    public double Learn(IReadOnlyList<Example> batch, int[] rowOf, float[] top, float[] gradient, int rows, float weight)
    {
        var stride = Linear.Stride;
        var wide = hiddenWidth * 2;
        var inputs = values.Take(rows * stride);
        Linear.Forward(top, width, inputs, rows);
        var sums = sumValues.Take(rows * wide);
        var hidden = hiddenValues.TakeClear(rows * hiddenWidth);
        var positions = new int[rows * LabelContext.PositionCount];
        var classes = new int[rows];
        for (var s = 0; s < batch.Count; s++)
        {
            var example = batch[s];
            for (var i = 0; i < example.Count; i++)
            {
                if (example.Relations[i] < 0) continue;
                var row = rowOf[s] + i;
                var look = positions.AsSpan(row * LabelContext.PositionCount, LabelContext.PositionCount);
                classes[row] = LabelContext.Look(i, example.Heads, example.LeftmostChildren, look);
                var sum = sums.AsSpan(row * wide, wide);
                distances.Value.AsSpan(classes[row] * wide, wide).CopyTo(sum);
                for (var p = 0; p < look.Length; p++)
                    Lanes.Add(sum, look[p] < 0 ? missing.Value.AsSpan(p * wide, wide) : inputs.AsSpan((rowOf[s] + look[p]) * stride + p * wide, wide));
                HiddenSum.Forward(sum, hidden.AsSpan(row * hiddenWidth, hiddenWidth));
            }
        }

        var scores = scoreValues.Take(rows * Output.Stride);
        Output.Forward(hidden, hiddenWidth, scores, rows);
        var dScores = scoreGradients.TakeClear(rows * Output.Stride);
        var loss = 0.0;
        for (var s = 0; s < batch.Count; s++)
        {
            var example = batch[s];
            for (var i = 0; i < example.Count; i++)
            {
                if (example.Relations[i] < 0) continue;
                var row = scores.AsSpan((rowOf[s] + i) * Output.Stride, bias.Value.Length);
                TensorPrimitives.Add(row, bias.Value, row);
                loss += Softmax.Loss(row, example.Relations[i], weight);
                row.CopyTo(dScores.AsSpan((rowOf[s] + i) * Output.Stride));
                TensorPrimitives.Add(bias.Gradient, row, bias.Gradient);
            }
        }

        var dHidden = hiddenGradients.TakeClear(rows * hiddenWidth);
        Output.Backward(hidden, hiddenWidth, dScores, dHidden, hiddenWidth, rows);
        var dInputs = gradients.TakeClear(rows * stride);
        Span<float> dSum = stackalloc float[wide];
        for (var s = 0; s < batch.Count; s++)
        {
            var example = batch[s];
            for (var i = 0; i < example.Count; i++)
            {
                if (example.Relations[i] < 0) continue;
                var row = rowOf[s] + i;
                HiddenSum.Backward(sums.AsSpan(row * wide, wide), dHidden.AsSpan(row * hiddenWidth, hiddenWidth), dSum);
                Lanes.Add(distances.Gradient.AsSpan(classes[row] * wide, wide), dSum);
                for (var p = 0; p < LabelContext.PositionCount; p++)
                {
                    var position = positions[row * LabelContext.PositionCount + p];
                    Lanes.Add(position < 0 ? missing.Gradient.AsSpan(p * wide, wide) : dInputs.AsSpan((rowOf[s] + position) * stride + p * wide, wide), dSum);
                }
            }
        }

        Linear.Backward(top, width, dInputs, gradient, width, rows);
        return loss / weight;
    }
}
