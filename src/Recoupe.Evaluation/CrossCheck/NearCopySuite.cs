using Recoupe.Press.Duplicates;

namespace Recoupe.Evaluation.CrossCheck;

/// <summary>Finds planted near-copies again (<see cref="ScriptedEdits"/>).</summary>
public static class NearCopySuite
{
    /// <summary>The metric of speed.</summary>
    public const string Pace = "near-duplicates.articles-per-second";

    /// <summary>
    /// `near-duplicates.recall` and `.precision` over the planted pairs, 0 to 1, and `near-duplicates.articles-per-second` of processor time for sketch, look-up and check.
    /// </summary>
    /// <param name="sentences">What articles are made of.</param>
    /// <param name="distinct">Number of articles.</param>
    /// <param name="copies">Number of edited copies.</param>
    public static IReadOnlyDictionary<string, double> Measure(IReadOnlyList<string> sentences, int distinct, int copies)
    {
        var texts = ScriptedEdits.Make(sentences, distinct, copies, seed: 1);
        var before = Environment.CpuUsage.TotalTime;
        var pairs = NearCopies.Find(texts);
        var spent = Environment.CpuUsage.TotalTime - before;
        double right = pairs.Count(p => p.B == p.A + distinct);
        return new SortedDictionary<string, double>(StringComparer.Ordinal)
        {
            ["near-duplicates.recall"] = right / copies,
            ["near-duplicates.precision"] = pairs.Count == 0 ? 0 : right / pairs.Count,
            [Pace] = texts.Count / spent.TotalSeconds,
        };
    }

    /// <summary>The sentences of the French and English treebanks beside the project that have enough words to be told in an article.</summary>
    /// <param name="shared">The folder that holds `data/ud`.</param>
    public static IReadOnlyList<string> TreebankSentences(string shared) =>
        [.. Directory.EnumerateFiles(Path.Combine(shared, "data", "ud"), "*.conllu*", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .SelectMany(Language.Conllu.ConlluReader.ReadFile)
            .Select(s => s.Text)
            .Where(text => text.Count(c => c == ' ') >= 7)
            .Distinct(StringComparer.Ordinal)];
}
