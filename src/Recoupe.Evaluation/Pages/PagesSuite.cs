using System.IO.Compression;
using System.Text.Json;
using System.Text.RegularExpressions;
using Recoupe.Press;
using Recoupe.Press.Files;

namespace Recoupe.Evaluation.Pages;

/// <summary>
/// Scores the extraction of articles from saved pages: full texts (aeb, naeb), passages that must and must not be there (trafeval, French
/// pages), and publication dates (htmldate).
/// </summary>
public sealed partial class PagesSuite : IEvaluationSuite
{
    /// <inheritdoc/>
    public string Name => "pages";

    /// <inheritdoc/>
    public string Description => "Articles and dates out of saved pages: aeb, naeb, trafilatura's and French pages, htmldate";

    /// <inheritdoc/>
    public IReadOnlyDictionary<string, double> Run(DirectoryInfo shared, CancellationToken cancellation = default)
    {
        var press = shared.Below("data", "press");
        var scores = new SortedDictionary<string, double>(StringComparer.Ordinal);
        foreach (var set in new[] { "aeb", "naeb" }) ScoreTexts(press, set, scores, cancellation);
        foreach (var set in new[] { "trafeval", "fr_pages" }) ScorePassages(press, set, scores, cancellation);
        ScoreDates(press, "htmldate", scores, cancellation);
        return scores;
    }

    private static void ScoreTexts(string press, string set, SortedDictionary<string, double> scores, CancellationToken cancel)
    {
        var shingles = new Shingles();
        foreach (var page in Pages(press, set)) shingles.Add(page.GetProperty("body").GetString() ?? "", Extract(press, page, cancel)?.Text ?? "");
        scores[$"{set}.precision"] = shingles.Precision;
        scores[$"{set}.recall"] = shingles.Recall;
        scores[$"{set}.f1"] = shingles.F1;
    }

    // A passage that is there and should be: true positive; should not be: false positive; should be and is not: false negative.
    private static void ScorePassages(string press, string set, SortedDictionary<string, double> scores, CancellationToken cancel)
    {
        var (right, wrong, missed) = (0, 0, 0);
        foreach (var page in Pages(press, set))
        {
            var text = Flat(Extract(press, page, cancel)?.Text ?? "");
            var gold = page.TryGetProperty("gold", out var inner) ? inner : page;
            foreach (var passage in Passages(gold, "with")) _ = text.Contains(passage, StringComparison.Ordinal) ? right++ : missed++;
            foreach (var passage in Passages(gold, "without")) wrong += text.Contains(passage, StringComparison.Ordinal) ? 1 : 0;
        }

        scores[$"{set}.precision"] = (double)right / (right + wrong);
        scores[$"{set}.recall"] = (double)right / (right + missed);
        scores[$"{set}.f1"] = 2.0 * right / ((2.0 * right) + wrong + missed);
    }

    private static void ScoreDates(string press, string set, SortedDictionary<string, double> scores, CancellationToken cancel)
    {
        var (right, given, all) = (0, 0, 0);
        foreach (var page in Pages(press, set))
        {
            if (page.GetProperty("date").GetString() is not { } date) continue;
            all++;
            if (Extract(press, page, cancel)?.Published.Iso is not { } found) continue;
            given++;
            if (found == date) right++;
        }

        scores[$"{set}.precision"] = (double)right / given;
        scores[$"{set}.recall"] = (double)right / all;
    }

    private static Article? Extract(string press, JsonElement page, CancellationToken cancel)
    {
        using var packed = new GZipStream(File.OpenRead(Path.Combine(press, page.GetProperty("file").GetString()!)), CompressionMode.Decompress);
        using var content = new MemoryStream();
        packed.CopyTo(content);
        return ArticleFileReader.Read("page.html", content.ToArray(), ReadOptions.Default, cancel).Article;
    }

    // The sets were written by a program that writes NaN for a missing date.
    private static IEnumerable<JsonElement> Pages(string press, string set) => File.ReadLines(Path.Combine(press, "sets", $"{set}.jsonl"))
        .Select(line => JsonSerializer.Deserialize<JsonElement>(line.Replace("\": NaN,", "\": null,", StringComparison.Ordinal)));

    private static IEnumerable<string> Passages(JsonElement gold, string key) => gold.TryGetProperty(key, out var list) && list.ValueKind == JsonValueKind.Array
        ? list.EnumerateArray().Select(passage => Flat(passage.GetString() ?? "")).Where(passage => passage.Length > 0)
        : [];

    private static string Flat(string text) => White().Replace(text, " ").Trim();

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex White();
}
