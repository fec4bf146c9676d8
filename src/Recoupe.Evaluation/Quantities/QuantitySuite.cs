using Recoupe.Language;

namespace Recoupe.Evaluation.Quantities;

/// <summary>Every score of the quantities, 0 to 1, by its name.</summary>
public sealed class QuantitySuite : IEvaluationSuite
{
    /// <inheritdoc/>
    public string Name => "quantities";

    /// <inheritdoc/>
    public string Description => "amounts on Recognizers', text2num's and quantulum3's cases and in the evidence of the gold facts";

    /// <inheritdoc/>
    public IReadOnlyDictionary<string, double> Run(DirectoryInfo shared, CancellationToken cancellation = default)
    {
        using var models = new Models(cancellation);
        return Run(shared, models.Analyze, null);
    }

    /// <summary>Runs all suites over the data beside the project.</summary>
    /// <param name="shared">The folder that holds data and gold.</param>
    /// <param name="analyze">Text and language to sentences, for the gold articles; null reads the texts without analysis.</param>
    /// <param name="report">Told each miss, led by its suite's name.</param>
    /// <exception cref="DirectoryNotFoundException">The folder lacks the data.</exception>
    public static IReadOnlyDictionary<string, double> Run(DirectoryInfo shared, Func<string, string, IReadOnlyList<Sentence>>? analyze, Action<string>? report)
    {
        ArgumentNullException.ThrowIfNull(shared);
        var recognizers = shared.Below("data", "time", "recognizers");
        Action<string>? Of(string suite) => report is null ? null : miss => report($"{suite}: {miss}");
        return new Dictionary<string, double>(StringComparer.Ordinal)
        {
            ["recognizers-fr.number"] = Share(RecognizersSuite.Score(recognizers, "fr", "number", false, Of("recognizers-fr.number"))),
            ["recognizers-fr.number-skipped"] = Share(RecognizersSuite.Score(recognizers, "fr", "number", true, Of("recognizers-fr.number-skipped"))),
            ["recognizers-fr.unit"] = Share(RecognizersSuite.Score(recognizers, "fr", "numberwithunit", null, Of("recognizers-fr.unit"))),
            ["recognizers-en.number"] = Share(RecognizersSuite.Score(recognizers, "en", "number", null, Of("recognizers-en.number"))),
            ["recognizers-en.unit"] = Share(RecognizersSuite.Score(recognizers, "en", "numberwithunit", null, Of("recognizers-en.unit"))),
            ["text2num-fr"] = Share(TextToNumberSuite.Score(shared.Below("data", "time", "misc-fr", "text2num-fr.jsonl"), "fr", Of("text2num-fr"))),
            ["text2num-en"] = Share(TextToNumberSuite.Score(shared.Below("data", "time", "misc-fr", "text2num-en.jsonl"), "en", Of("text2num-en"))),
            ["quantulum3"] = Share(QuantulumSuite.Score(shared.Below("data", "time", "quantulum3", "quantulum3", "_lang", "en_US", "tests", "quantities.json"), Of("quantulum3"))),
            ["gold-seeds"] = GoldAmountSuite.Score(shared.Below("gold", "seeds"), analyze, Of("gold-seeds")),
            ["gold-dev"] = GoldAmountSuite.Score(shared.Below("gold", "dev"), analyze, Of("gold-dev")),
        };
    }

    private static double Share((int Right, int All) score) => score.All == 0 ? 0 : (double)score.Right / score.All;

    private sealed class Models(CancellationToken cancellation) : IDisposable
    {
        private readonly Dictionary<string, LanguageModel> models = new(StringComparer.Ordinal);

        public IReadOnlyList<Sentence> Analyze(string text, string language)
        {
            if (!models.TryGetValue(language, out var model)) models[language] = model = LanguageModel.Load(language);
            return model.Analyze(text, cancellation);
        }

        public void Dispose()
        {
            foreach (var model in models.Values) model.Dispose();
        }
    }
}
