using Recoupe.Language.Neural;
using Recoupe.Language.Parsing;

namespace Recoupe.Training.Neural;

/// <summary>Teaches the parser its moves with the dynamic oracle, along paths that it partly chooses itself.</summary>
internal sealed class MoveTrainer
{
    private readonly int width;
    private readonly int hiddenWidth;
    private readonly Parameter missing;
    private readonly Parameter distances;
    private readonly Parameter depths;
    private readonly Parameter moves;
    private readonly Parameter bias;
    private readonly ArcHybrid state = new();
    private readonly int[] positions = new int[ArcHybrid.PositionCount];
    private readonly int[] costs = new int[3];
    private readonly float[] sum;
    private readonly float[] hidden;
    private readonly float[] dHidden;
    private readonly float[] dSum;
    private readonly float[] scores = new float[3];
    private readonly Scratch values = new();
    private readonly Scratch gradients = new();

    public MoveTrainer(NetworkShape shape, Random random)
    {
        width = shape.Width;
        hiddenWidth = shape.Hidden;
        var wide = hiddenWidth * 2;
        Linear = new Linear("parser", width, ArcHybrid.PositionCount * wide, random, 0.7);
        missing = new Parameter("parser.missing", ArcHybrid.PositionCount * wide).Scatter(random, 0.05);
        distances = new Parameter("parser.distance", ArcHybrid.DistanceClasses * wide).Scatter(random, 0.05);
        depths = new Parameter("parser.depth", ArcHybrid.DepthClasses * wide).Scatter(random, 0.05);
        moves = new Parameter("moves", 3 * hiddenWidth).Scatter(random, Math.Sqrt(3.0 / hiddenWidth));
        bias = new Parameter("moves.bias", 3);
        sum = new float[wide];
        dSum = new float[wide];
        hidden = new float[hiddenWidth];
        dHidden = new float[hiddenWidth];
    }

    public Linear Linear { get; }

    public IEnumerable<Parameter> Parameters => [missing, distances, depths, moves, bias];

    /// <summary>Parses the batch, adds to the gradient of the words' vectors and returns the loss.</summary>
    public double Learn(IReadOnlyList<Example> batch, int[] rowOf, float[] top, float[] gradient, int rows, float weight, float exploration, Dice dice)
    {
        var stride = Linear.Stride;
        var inputs = values.Take(rows * stride);
        var dInputs = gradients.TakeClear(rows * stride);
        Linear.Forward(top, width, inputs, rows);
        var loss = 0.0;
        for (var s = 0; s < batch.Count; s++)
        {
            var example = batch[s];
            state.Start(example.Count);
            while (!state.IsDone)
            {
                state.Cost(example.Heads, costs);
                var least = Math.Min(costs[0], Math.Min(costs[1], costs[2]));
                if (!state.Allows(ParserMove.Left) && !state.Allows(ParserMove.Right))
                {
                    state.Apply((ParserMove)Array.IndexOf(costs, least));
                    continue;
                }

                loss += Choose(least, inputs, dInputs, rowOf[s] * stride, stride, weight, exploration, dice);
            }
        }

        Linear.Backward(top, width, dInputs, gradient, width, rows);
        return loss / weight;
    }

    private double Choose(int least, float[] inputs, float[] dInputs, int start, int stride, float weight, float exploration, Dice dice)
    {
        var wide = sum.Length;
        var distance = state.DistanceClass * wide;
        var depth = state.DepthClass * wide;
        distances.Value.AsSpan(distance, wide).CopyTo(sum);
        Lanes.Add(sum, depths.Value.AsSpan(depth, wide));
        state.Look(positions);
        for (var i = 0; i < positions.Length; i++)
            Lanes.Add(sum, positions[i] < 0 ? missing.Value.AsSpan(i * wide, wide) : inputs.AsSpan(start + positions[i] * stride + i * wide, wide));
        HiddenSum.Forward(sum, hidden);
        var most = float.NegativeInfinity;
        for (var m = 0; m < 3; m++)
        {
            scores[m] = costs[m] == int.MaxValue ? float.NegativeInfinity : Lanes.Dot(hidden, moves.Value.AsSpan(m * hiddenWidth, hiddenWidth)) + bias.Value[m];
            most = Math.Max(most, scores[m]);
        }

        var best = Array.IndexOf(scores, most);
        float total = 0, good = 0;
        var bestGood = -1;
        for (var m = 0; m < 3; m++)
        {
            if (costs[m] == least && (bestGood < 0 || scores[m] > scores[bestGood])) bestGood = m;
            scores[m] = MathF.Exp(scores[m] - most);
            total += scores[m];
            if (costs[m] == least) good += scores[m];
        }

        good = Math.Max(good, 1e-12f);
        Array.Clear(dHidden);
        for (var m = 0; m < 3; m++)
        {
            var d = (scores[m] / total - (costs[m] == least ? scores[m] / good : 0)) * weight;
            if (d == 0) continue;
            bias.Gradient[m] += d;
            var row = m * hiddenWidth;
            Lanes.AddScaled(dHidden, moves.Value.AsSpan(row, hiddenWidth), d);
            Lanes.AddScaled(moves.Gradient.AsSpan(row, hiddenWidth), hidden, d);
        }

        HiddenSum.Backward(sum, dHidden, dSum);
        Lanes.Add(distances.Gradient.AsSpan(distance, wide), dSum);
        Lanes.Add(depths.Gradient.AsSpan(depth, wide), dSum);
        for (var i = 0; i < positions.Length; i++)
            Lanes.Add(positions[i] < 0 ? missing.Gradient.AsSpan(i * wide, wide) : dInputs.AsSpan(start + positions[i] * stride + i * wide, wide), dSum);
        state.Apply((ParserMove)(exploration > 0 && dice.NextSingle() < exploration ? best : bestGood));
        return -Math.Log(good / total) * weight;
    }
}
