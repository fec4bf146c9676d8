using System.Diagnostics;
using Recoupe.Language.Lexicon;
using Recoupe.Language.Neural;
using Recoupe.Language.Parsing;

namespace Recoupe.Training.Neural;

/// <summary>Trains one model from start to end; the same seed and data give the same file on the same machine.</summary>
internal sealed class NeuralTrainer(NetworkShape shape, TrainingOptions options, WordLexicon lexicon, IReadOnlyList<Treebank> treebanks)
{
    // Steps between the weights that are averaged, in the last part of training.
    private const int KeepEvery = 10;
    private const double KeepFrom = 0.6;

    private readonly ExampleFactory factory = new(shape, lexicon, treebanks);

    public ModelFile Train(TextWriter log)
    {
        var random = new Random(options.Seed);
        var examples = treebanks.SelectMany((t, i) => t.Train.Where(s => s.Words.Count > 1).Select(s => factory.Make(s, i))).ToArray();
        var network = new TrainingNetwork(shape, options, factory.Words, treebanks.Count, factory.Morphology, factory.Relations);
        var wordCount = examples.Sum(e => e.Count);
        var steps = options.Epochs * (wordCount / options.BatchWords + 1);
        log.WriteLine($"{examples.Length} sentences, {wordCount} words, vocabulary {factory.Words}, {factory.Morphology} classes, {factory.Relations} relations, about {steps} steps");
        var step = 0;
        for (var epoch = 0; epoch < options.Epochs; epoch++)
        {
            var watch = Stopwatch.StartNew();
            var losses = new Losses();
            random.Shuffle(examples);
            foreach (var batch in Batches(examples))
            {
                network.Step(batch, Rate(step, steps), epoch == 0 ? 0 : options.Exploration, losses);
                step++;
                if (step > steps * KeepFrom && step % KeepEvery == 0) network.KeepWeights();
            }

            log.WriteLine(FormattableString.Invariant($"epoch {epoch + 1}: {losses}, {watch.Elapsed.TotalSeconds:F1} s"));
            if (epoch == options.Epochs / 2 || epoch == options.Epochs - 1) Report(Export(network), log);
        }

        return Export(network);
    }

    /// <summary>Scores on the sentences that were held out.</summary>
    public void Report(ModelFile model, TextWriter log)
    {
        var path = Path.GetTempFileName();
        model.Write(path);
        var network = new ParserNetwork(ModelFile.Read(path), lexicon);
        File.Delete(path);
        for (var i = 0; i < treebanks.Count; i++)
            if (treebanks[i].Held.Count > 0) log.WriteLine($"  {treebanks[i].Name}: {HeldScore.Of(network, treebanks[i].Held, i)}");
    }

    private ModelFile Export(TrainingNetwork network)
    {
        var model = new ModelFile();
        factory.Export(model);
        model.Add("treebanks", [.. treebanks.Select(t => t.Name)]);
        network.Export(model);
        return model;
    }

    // Up in the first twentieth of the steps, then down to nothing in a straight line.
    private float Rate(int step, int steps)
    {
        var warm = steps / 20;
        return options.Rate * (step < warm ? (step + 1f) / warm : Math.Max(0, (float)(steps - step) / (steps - warm)));
    }

    private IEnumerable<List<Example>> Batches(Example[] examples)
    {
        var batch = new List<Example>();
        var count = 0;
        foreach (var example in examples)
        {
            batch.Add(example);
            count += example.Count;
            if (count < options.BatchWords) continue;
            yield return batch;
            batch = [];
            count = 0;
        }

        if (batch.Count > 0) yield return batch;
    }
}
