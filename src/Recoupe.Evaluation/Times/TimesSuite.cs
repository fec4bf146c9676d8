using Recoupe.Language;
using Recoupe.Language.Data;
using Recoupe.Language.Times;
using Recoupe.Language.Tokens;

namespace Recoupe.Evaluation.Times;

/// <summary>Times: French TimeBank, WikiWars, the suites of four other systems, and the gold facts' own dates.</summary>
public sealed class TimesSuite : IEvaluationSuite
{
    /// <inheritdoc/>
    public string Name => "times";

    /// <inheritdoc/>
    public string Description => "Time expressions: French TimeBank, WikiWars, Recognizers, duckling, rustling, chrono, edsnlp, the gold facts.";

    /// <inheritdoc/>
    public IReadOnlyDictionary<string, double> Run(DirectoryInfo shared, CancellationToken cancellation = default)
    {
        var times = new[] { "fr", "en" }.ToDictionary(l => l, l => (ITimeRecognizer)TimeRecognizer.Load(l), StringComparer.Ordinal);
        var texts = new[] { "fr", "en" }.ToDictionary(l => l, l => (ISentenceAnalyzer)new TokenAnalyzer(l), StringComparer.Ordinal);
        var folder = shared.FullName;
        var frenchTimeBank = TimexCorpora.FrenchTimeBank(folder, times["fr"], texts["fr"]);
        cancellation.ThrowIfCancellationRequested();
        var french = Recognizers.Score(folder, "fr", times["fr"], Refused("fr"));
        cancellation.ThrowIfCancellationRequested();
        var english = Recognizers.Score(folder, "en", times["en"], Refused("en"));
        cancellation.ThrowIfCancellationRequested();
        return new Dictionary<string, double>(StringComparer.Ordinal)
        {
            ["ftb-dev.relaxed"] = frenchTimeBank.RelaxedF1,
            ["ftb-dev.strict"] = frenchTimeBank.StrictF1,
            ["ftb-dev.value"] = frenchTimeBank.ValueF1,
            ["wikiwars.value"] = TimexCorpora.WikiWars(folder, times["en"], texts["en"]).ValueF1,
            ["recognizers-fr.passed-by-microsoft"] = Share((french.Passed, french.All)),
            ["recognizers-fr.skipped-by-microsoft"] = Share((french.SkippedPassed, french.SkippedAll)),
            ["recognizers-en"] = Share((english.Passed + english.SkippedPassed, english.All + english.SkippedAll)),
            ["duckling-fr"] = Share(Assistants.Duckling(folder, "fr", times["fr"])),
            ["duckling-en"] = Share(Assistants.Duckling(folder, "en", times["en"])),
            ["rustling-fr"] = Share(Assistants.Rustling(folder, times["fr"])),
            ["chrono-fr"] = Share(SmallSuites.Chrono(folder, times["fr"])),
            ["edsnlp"] = Share(SmallSuites.Edsnlp(folder, times["fr"])),
            ["gold-seeds"] = Share(GoldDates.Score(folder, "seeds", l => times[l], l => texts[l])),
            ["gold-dev"] = Share(GoldDates.Score(folder, "dev", l => times[l], l => texts[l])),
        };
    }

    /// <summary>The cases of the Recognizers suite whose gold is refused, from <c>eval/times-refused.tsv</c>, each with its reason.</summary>
    public static IReadOnlySet<string> Refused(string language) =>
        Table.Load(typeof(TimesSuite).Assembly, "eval/times-refused.tsv").Rows
            .Where(row => row["language"] == language).Select(row => row["case"]).ToHashSet(StringComparer.Ordinal);

    private static double Share((int Right, int All) count) => count.All == 0 ? 0 : (double)count.Right / count.All;
}
