using Recoupe.Language;
using Recoupe.Language.Neural;
using Recoupe.Language.Parsing;

namespace Recoupe.Training.Neural;

/// <summary>The network of <see cref="ParserNetwork"/> with its gradients.</summary>
internal sealed class TrainingNetwork
{
    private const float ClipNorm = 5;

    private readonly NetworkShape shape;
    private readonly TrainingOptions options;
    private readonly Dice dice;
    private readonly Dictionary<string, Scratch> scratches = new(StringComparer.Ordinal);
    private readonly Parameter words;
    private readonly Parameter[] features;
    private readonly Linear input;
    private readonly Parameter treebanks;
    private readonly MaxoutNorm inputNorm;
    private readonly TrainingLayer[] layers;
    private readonly Linear tagger;
    private readonly Parameter taggerBias;
    private readonly Linear morphology;
    private readonly Parameter morphologyBias;
    private readonly MoveTrainer moves;
    private readonly LabelTrainer labels;
    private readonly List<Parameter> parameters = [];
    private readonly List<Linear> linears = [];
    private int step;

    public TrainingNetwork(NetworkShape shape, TrainingOptions options, int vocabulary, int treebankCount, int morphologyClasses, int relations)
    {
        this.shape = shape;
        this.options = options;
        var random = new Random(options.Seed);
        dice = new Dice((ulong)options.Seed);
        var maxout = shape.Width * shape.Pieces;
        words = Keep(new Parameter("word", vocabulary * shape.Width, shape.Width).Scatter(random, Math.Sqrt(3.0 / shape.Width)));
        features = [.. shape.FeatureRows.Select((rows, i) => Keep(new Parameter($"feature{i}", rows * shape.FeatureWidth, shape.FeatureWidth).Scatter(random, Math.Sqrt(3.0 / shape.FeatureWidth))))];
        input = Keep(new Linear("input", shape.InputWidth, maxout, random));
        treebanks = Keep(new Parameter("treebank", treebankCount * maxout));
        inputNorm = Keep(new MaxoutNorm("input", shape.Width, shape.Pieces));
        layers = [.. shape.Dilations.Select((dilation, i) => new TrainingLayer($"layer{i}", shape, dilation, random))];
        foreach (var layer in layers)
        {
            foreach (var linear in layer.Window) Keep(linear);
            Keep(layer.Bias);
            Keep(layer.Norm);
        }

        tagger = Keep(new Linear("tagger", shape.Width, UposNames.Count, random));
        taggerBias = Keep(new Parameter("tagger.bias", UposNames.Count));
        morphology = Keep(new Linear("morphology", shape.Width, morphologyClasses, random));
        morphologyBias = Keep(new Parameter("morphology.bias", morphologyClasses));
        moves = new MoveTrainer(shape, random);
        Keep(moves.Linear);
        foreach (var parameter in moves.Parameters) Keep(parameter);
        labels = new LabelTrainer(shape, relations, random);
        Keep(labels.Linear);
        foreach (var parameter in labels.Parameters) Keep(parameter);
        Keep(labels.Output);
    }

    /// <summary>One step of training on a batch of sentences.</summary>
    public void Step(IReadOnlyList<Example> batch, float rate, float exploration, Losses losses)
    {
        foreach (var linear in linears) linear.Refresh();
        var margin = shape.Margin;
        var rows = margin + batch.Sum(e => e.Count + margin);
        var count = batch.Sum(e => e.Count);
        var weight = 1f / count;
        var rowOf = new int[batch.Count];
        var isWord = new bool[rows];
        for (int i = 0, row = margin; i < batch.Count; i++, row += margin)
        {
            rowOf[i] = row;
            isWord.AsSpan(row, batch[i].Count).Fill(true);
            row += batch[i].Count;
        }

        var width = shape.Width;
        var inputs = Scratch("inputs").TakeClear(rows * shape.InputWidth);
        var hidden = Gather(batch, rowOf, inputs, rows);
        var outputs = new float[layers.Length + 1][];
        outputs[0] = Scratch("output").Take(rows * width);
        Embed(batch, rowOf, inputs, outputs[0], rows, isWord);
        for (var i = 0; i < layers.Length; i++)
        {
            outputs[i + 1] = Scratch($"output{i}").Take(rows * width);
            layers[i].Forward(outputs[i], outputs[i + 1], rows, isWord, options.Dropout, dice);
        }

        var top = outputs[^1];
        var gradient = Scratch("gradient").TakeClear(rows * width);
        Tag(batch, rowOf, top, gradient, rows, weight, losses);
        losses.Moves += moves.Learn(batch, rowOf, top, gradient, rows, weight, exploration, dice);
        losses.Labels += labels.Learn(batch, rowOf, top, gradient, rows, weight);
        losses.Words += count;

        for (var i = layers.Length - 1; i >= 0; i--) layers[i].Backward(outputs[i], gradient, rows, isWord);
        Clear(gradient, isWord);
        BackwardEmbed(batch, rowOf, inputs, gradient, rows, hidden);
        Update(rate);
    }

    /// <summary>Adds the weights as they are to the mean that <see cref="Export"/> writes.</summary>
    public void KeepWeights()
    {
        foreach (var parameter in parameters) parameter.Keep();
    }

    public void Export(ModelFile model)
    {
        model.Add("shape", shape.ToNumbers());
        foreach (var parameter in parameters) model.Add(parameter.Name, parameter.Mean);
    }

    private void Update(float rate)
    {
        var norm = Math.Sqrt(parameters.Sum(p => p.SquaredNorm()));
        var scale = norm > ClipNorm ? (float)(ClipNorm / norm) : 1f;
        step++;
        foreach (var parameter in parameters) parameter.Update(rate, scale, options.Decay, step);
    }

    private bool[] Gather(IReadOnlyList<Example> batch, int[] rowOf, float[] inputs, int rows)
    {
        var hidden = new bool[rows];
        for (var s = 0; s < batch.Count; s++)
        {
            var example = batch[s];
            for (var i = 0; i < example.Count; i++)
            {
                var target = inputs.AsSpan((rowOf[s] + i) * shape.InputWidth, shape.InputWidth);
                var word = example.Words[i];
                hidden[rowOf[s] + i] = word < 0 || dice.NextSingle() < options.WordDropout / (options.WordDropout + example.Counts[i]);
                if (!hidden[rowOf[s] + i]) words.Row(word).CopyTo(target);
                for (var f = 0; f < features.Length; f++)
                    features[f].Row(example.Features[i * features.Length + f]).CopyTo(target[(shape.Width + f * shape.FeatureWidth)..]);
            }
        }

        return hidden;
    }

    private void Embed(IReadOnlyList<Example> batch, int[] rowOf, float[] inputs, float[] output, int rows, bool[] isWord)
    {
        var wide = inputNorm.Wide(rows);
        var maxout = shape.Width * shape.Pieces;
        input.Forward(inputs, shape.InputWidth, wide, rows);
        for (var s = 0; s < batch.Count; s++)
            for (var i = 0; i < batch[s].Count; i++)
                Lanes.Add(wide.Slice((rowOf[s] + i) * maxout, maxout), treebanks.Value.AsSpan(batch[s].Treebank * maxout, maxout));
        inputNorm.Forward(output, rows, options.Dropout, dice);
        Clear(output, isWord);
    }

    private void BackwardEmbed(IReadOnlyList<Example> batch, int[] rowOf, float[] inputs, float[] gradient, int rows, bool[] hidden)
    {
        var maxout = shape.Width * shape.Pieces;
        var dWide = Scratch("dWide").Take(rows * maxout);
        inputNorm.Backward(gradient, dWide, rows);
        var dInputs = Scratch("dInputs").TakeClear(rows * shape.InputWidth);
        input.Backward(inputs, shape.InputWidth, dWide, dInputs, shape.InputWidth, rows);
        for (var s = 0; s < batch.Count; s++)
        {
            var example = batch[s];
            for (var i = 0; i < example.Count; i++)
            {
                var row = rowOf[s] + i;
                Lanes.Add(treebanks.Gradient.AsSpan(example.Treebank * maxout, maxout), dWide.AsSpan(row * maxout, maxout));
                var source = dInputs.AsSpan(row * shape.InputWidth, shape.InputWidth);
                if (!hidden[row]) Lanes.Add(words.TouchRow(example.Words[i]), source);
                for (var f = 0; f < features.Length; f++)
                    Lanes.Add(features[f].TouchRow(example.Features[i * features.Length + f]), source[(shape.Width + f * shape.FeatureWidth)..]);
            }
        }
    }

    private void Tag(IReadOnlyList<Example> batch, int[] rowOf, float[] top, float[] gradient, int rows, float weight, Losses losses)
    {
        var tagScores = Scratch("tags").Take(rows * tagger.Stride);
        var classScores = Scratch("classes").Take(rows * morphology.Stride);
        tagger.Forward(top, shape.Width, tagScores, rows);
        morphology.Forward(top, shape.Width, classScores, rows);
        var dTags = Scratch("dTags").TakeClear(rows * tagger.Stride);
        var dClasses = Scratch("dClasses").TakeClear(rows * morphology.Stride);
        for (var s = 0; s < batch.Count; s++)
        {
            var example = batch[s];
            for (var i = 0; i < example.Count; i++)
            {
                var row = rowOf[s] + i;
                losses.Tags += Choose(tagScores.AsSpan(row * tagger.Stride, taggerBias.Value.Length), taggerBias, example.Tags[i], weight * options.TagWeight, dTags.AsSpan(row * tagger.Stride)) / weight;
                if (example.Morphology[i] >= 0)
                    losses.Morphology += Choose(classScores.AsSpan(row * morphology.Stride, morphologyBias.Value.Length), morphologyBias, example.Morphology[i], weight * options.TagWeight, dClasses.AsSpan(row * morphology.Stride)) / weight;
            }
        }

        tagger.Backward(top, shape.Width, dTags, gradient, shape.Width, rows);
        morphology.Backward(top, shape.Width, dClasses, gradient, shape.Width, rows);
    }

    private static double Choose(Span<float> scores, Parameter bias, int gold, float weight, Span<float> gradient)
    {
        System.Numerics.Tensors.TensorPrimitives.Add(scores, bias.Value, scores);
        var loss = Softmax.Loss(scores, gold, weight);
        scores.CopyTo(gradient);
        System.Numerics.Tensors.TensorPrimitives.Add(bias.Gradient, scores, bias.Gradient);
        return loss;
    }

    private void Clear(float[] values, bool[] isWord)
    {
        for (var row = 0; row < isWord.Length; row++)
            if (!isWord[row]) values.AsSpan(row * shape.Width, shape.Width).Clear();
    }

    private Scratch Scratch(string name)
    {
        if (!scratches.TryGetValue(name, out var scratch)) scratches.Add(name, scratch = new Scratch());
        return scratch;
    }

    private Parameter Keep(Parameter parameter)
    {
        parameters.Add(parameter);
        return parameter;
    }

    private Linear Keep(Linear linear)
    {
        linears.Add(linear);
        parameters.Add(linear.Weights);
        return linear;
    }

    private MaxoutNorm Keep(MaxoutNorm norm)
    {
        parameters.Add(norm.Gain);
        parameters.Add(norm.Bias);
        return norm;
    }
}
