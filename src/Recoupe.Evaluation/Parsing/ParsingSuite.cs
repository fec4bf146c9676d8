using System.Diagnostics;
using Recoupe.Language;

namespace Recoupe.Evaluation.Parsing;

/// <summary>
/// The parser on the test splits of Universal Dependencies and on the held-out trees of eval/trees. Metrics such as "sequoia.gold.las" (the treebank's words given) and
/// "sequoia.raw.words" (from running text) are F1 in per cent.
/// </summary>
/// <param name="notes">Where the speed is told: it depends on the machine, and so it is no metric with a floor.</param>
public sealed class ParsingSuite(TextWriter notes) : IEvaluationSuite
{
    // Long enough to be steady, short enough for every run.
    private static readonly TimeSpan SpeedTime = TimeSpan.FromSeconds(2);

    /// <inheritdoc/>
    public string Name => "parsing";

    /// <inheritdoc/>
    public string Description => "tags, lemmas and trees on test splits of Universal Dependencies and on press sentences of our own, by the measure of the CoNLL 2018 shared task";

    /// <inheritdoc/>
    public IReadOnlyDictionary<string, double> Run(DirectoryInfo shared, CancellationToken cancellation = default)
    {
        var metrics = new SortedDictionary<string, double>(StringComparer.Ordinal);
        foreach (var splits in TestSplit.All.GroupBy(s => s.Language, StringComparer.Ordinal))
        {
            foreach (var split in splits)
            {
                cancellation.ThrowIfCancellationRequested();
                var gold = split.Read(shared);
                using var model = LanguageModel.Load(split.Language, new LanguageModelOptions { Convention = split.Convention });
                Add(metrics, $"{split.Name}.gold", TestSplit.Gold(model, gold));
                // Sentences of our own stand apart: they make no running text.
                if (split.IsOwn) continue;
                var raw = TestSplit.Raw(model, gold);
                Add(metrics, $"{split.Name}.raw", raw);
                metrics[$"{split.Name}.raw.words"] = raw.Words;
                metrics[$"{split.Name}.raw.sentences"] = raw.Sentences;
            }

            TellSpeed(splits.Key, TestSplit.TextOf([.. splits.Where(s => !s.IsOwn).SelectMany(s => s.Read(shared))]));
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
    private void TellSpeed(string language, string text)
    {
        using var model = LanguageModel.Load(language);
        model.Analyze(text);
        using var process = Process.GetCurrentProcess();
        var before = process.TotalProcessorTime;
        var words = 0;
        for (var watch = Stopwatch.StartNew(); watch.Elapsed < SpeedTime;) words += model.Analyze(text).Sum(s => s.Count);
        process.Refresh();
        var speed = words / (process.TotalProcessorTime - before).TotalSeconds;
        notes.WriteLine(FormattableString.Invariant($"{language}: {speed:F0} words/s of processor time, from text to trees"));
    }
}
