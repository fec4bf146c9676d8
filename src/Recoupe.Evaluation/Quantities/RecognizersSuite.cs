using Recoupe.Language.Quantities;

namespace Recoupe.Evaluation.Quantities;

/// <summary>Microsoft Recognizers' number and unit suites (data/time/recognizers): a row passes when exactly the expected entities are found.</summary>
public static class RecognizersSuite
{
    /// <summary>How many rows pass, and of how many.</summary>
    /// <param name="folder">The folder of the suites' files.</param>
    /// <param name="language">"fr" or "en".</param>
    /// <param name="file">"number" or "numberwithunit".</param>
    /// <param name="skipped">Whether to count the rows that the suite's own .NET library skips; null counts all.</param>
    /// <param name="report">Told each miss.</param>
    public static (int Right, int All) Score(string folder, string language, string file, bool? skipped, Action<string>? report = null)
    {
        var recognizer = QuantityRecognizer.For(language);
        var units = new RecognizersUnits(language);
        var (right, all) = (0, 0);
        var name = language == "fr" ? "french" : "english";
        foreach (var row in ConformanceRow.Read(Path.Combine(folder, $"{name}-{file}.jsonl")))
        {
            if (skipped is { } wanted && row.IsSkipped != wanted) continue;
            all++;
            var found = file == "number" ? RecognizersNumbers.Find(recognizer, language, row) : units.Find(recognizer, row);
            var expected = row.Expected.OrderBy(entity => entity.Start).ToList();
            if (found.Count == expected.Count && found.Zip(expected).All(pair => pair.First.Matches(pair.Second))) right++;
            else report?.Invoke($"{row.Suite} {row.Index}{(row.IsSkipped ? " (skipped)" : "")}: {row.Input} => {Show(row.Input, row.Expected)} | found {Show(row.Input, found)}");
        }

        return (right, all);
    }

    private static string Show(string text, IReadOnlyList<ConformanceEntity> entities) =>
        entities.Count == 0 ? "nothing" : string.Join(" ; ", entities.Select(e => $"[{text[e.Start..e.End]}] {e.Value} {e.Unit}"));
}
