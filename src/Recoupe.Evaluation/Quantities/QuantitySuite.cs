using Recoupe.Language;

namespace Recoupe.Evaluation.Quantities;

/// <summary>Every score of the quantities, 0 to 1, by its name.</summary>
public static class QuantitySuite
{
    /// <summary>Runs all suites over the data beside the project.</summary>
    /// <param name="shared">The folder that holds data and gold.</param>
    /// <param name="analyze">Text and language to sentences, for the gold articles; null reads the texts without analysis.</param>
    /// <param name="report">Told each miss, led by its suite's name.</param>
    /// <exception cref="DirectoryNotFoundException">The folder lacks the data.</exception>
    public static IReadOnlyDictionary<string, double> Run(string shared, Func<string, string, IReadOnlyList<Sentence>>? analyze = null, Action<string>? report = null)
    {
        var time = Path.Combine(shared, "data", "time");
        var recognizers = Path.Combine(time, "recognizers");
        Action<string>? Of(string suite) => report is null ? null : miss => report($"{suite}: {miss}");
        return new Dictionary<string, double>(StringComparer.Ordinal)
        {
            ["recognizers-fr.number"] = Share(RecognizersSuite.Score(recognizers, "fr", "number", false, Of("recognizers-fr.number"))),
            ["recognizers-fr.number-skipped"] = Share(RecognizersSuite.Score(recognizers, "fr", "number", true, Of("recognizers-fr.number-skipped"))),
            ["recognizers-fr.unit"] = Share(RecognizersSuite.Score(recognizers, "fr", "numberwithunit", null, Of("recognizers-fr.unit"))),
            ["recognizers-en.number"] = Share(RecognizersSuite.Score(recognizers, "en", "number", null, Of("recognizers-en.number"))),
            ["recognizers-en.unit"] = Share(RecognizersSuite.Score(recognizers, "en", "numberwithunit", null, Of("recognizers-en.unit"))),
            ["text2num-fr"] = Share(TextToNumberSuite.Score(Path.Combine(time, "misc-fr", "text2num-fr.jsonl"), "fr", Of("text2num-fr"))),
            ["text2num-en"] = Share(TextToNumberSuite.Score(Path.Combine(time, "misc-fr", "text2num-en.jsonl"), "en", Of("text2num-en"))),
            ["quantulum3"] = Share(QuantulumSuite.Score(Path.Combine(time, "quantulum3", "quantulum3", "_lang", "en_US", "tests", "quantities.json"), Of("quantulum3"))),
            ["gold-seeds"] = GoldAmountSuite.Score(Path.Combine(shared, "gold", "seeds"), analyze, Of("gold-seeds")),
            ["gold-dev"] = GoldAmountSuite.Score(Path.Combine(shared, "gold", "dev"), analyze, Of("gold-dev")),
        };
    }

    private static double Share((int Right, int All) score) => score.All == 0 ? 0 : (double)score.Right / score.All;
}
