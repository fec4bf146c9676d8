using System.Diagnostics;
using Recoupe.Language;
using Recoupe.Language.Conllu;

namespace Recoupe.Evaluation.Parsing;

/// <summary>The parser on the test splits of Universal Dependencies, by the measure of the CoNLL 2018 shared task.</summary>
public static class ParsingEvaluation
{
    // Long enough to be steady, short enough for every run.
    private static readonly TimeSpan SpeedTime = TimeSpan.FromSeconds(2);

    /// <summary>
    /// Metrics such as "sequoia.gold.las" (the treebank's words given) and "sequoia.raw.words" (from running text), in per cent, and
    /// "fr.speed" in words a second of processor time for the whole chain.
    /// </summary>
    /// <param name="shared">The folder that holds data/ud.</param>
    /// <param name="cancellation">Stops the run.</param>
    /// <exception cref="DirectoryNotFoundException">The treebanks are not there.</exception>
    public static IReadOnlyDictionary<string, double> Run(DirectoryInfo shared, CancellationToken cancellation = default)
    {
        var metrics = new SortedDictionary<string, double>(StringComparer.Ordinal);
        foreach (var split in TestSplit.All)
        {
            cancellation.ThrowIfCancellationRequested();
            ConlluSentence[] gold = [.. ConlluReader.ReadFile(Path.Combine(shared.FullName, "data", "ud", split.Path))];
            using var model = LanguageModel.Load(split.Language, new LanguageModelOptions { Convention = split.Name });
            Add(metrics, $"{split.Name}.gold", TestSplit.Gold(model, gold));
            var raw = TestSplit.Raw(model, gold);
            Add(metrics, $"{split.Name}.raw", raw);
            metrics[$"{split.Name}.raw.words"] = raw.Words;
            metrics[$"{split.Name}.raw.sentences"] = raw.Sentences;
            if (!metrics.ContainsKey($"{split.Language}.speed")) metrics[$"{split.Language}.speed"] = WordsPerSecond(model, TestSplit.TextOf(gold));
        }

        return metrics;
    }

    private static void Add(SortedDictionary<string, double> metrics, string name, UdScores scores)
    {
        metrics[$"{name}.las"] = scores.Las;
        metrics[$"{name}.uas"] = scores.Uas;
        metrics[$"{name}.upos"] = scores.Upos;
        metrics[$"{name}.feats"] = scores.Features;
        metrics[$"{name}.lemma"] = scores.Lemmas;
    }

    // Processor time, not the clock's: what one core reads when nothing else runs on it.
    private static double WordsPerSecond(LanguageModel model, string text)
    {
        model.Analyze(text);
        using var process = Process.GetCurrentProcess();
        var before = process.TotalProcessorTime;
        var words = 0;
        for (var watch = Stopwatch.StartNew(); watch.Elapsed < SpeedTime;) words += model.Analyze(text).Sum(s => s.Count);
        process.Refresh();
        return words / (process.TotalProcessorTime - before).TotalSeconds;
    }
}
