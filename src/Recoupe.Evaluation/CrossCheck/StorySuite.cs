using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime.Text;
using Recoupe.Press.Stories;

namespace Recoupe.Evaluation.CrossCheck;

/// <summary>
/// Stories of titles against their gold clusters by B-cubed F1 (Bagga and Baldwin 1998). OG2021: in the order of arrival; the settings were chosen on
/// the first half of the French titles. Google News France: in an order shuffled with a fixed seed, without times; clusters of two sections that
/// share a title are one story.
/// </summary>
internal static class StorySuite
{
    private const int Seed = 2019;

    /// <summary>
    /// `og2021-fr.b3` and `og2021-en.b3`: all titles; `og2021-fr.later-half.b3`: those that no setting was chosen on, after the others; `google-news-fr.b3`.
    /// </summary>
    public static IEnumerable<(string Metric, double Value)> Measure(DirectoryInfo shared, CancellationToken cancellation)
    {
        var titles = File.ReadLines(shared.Below("data", "press", "og2021", "og2021_titles_gold.jsonl")).Select(line => JsonSerializer.Deserialize<Row>(line)!).ToList();
        var french = Of(titles, "fra");
        yield return ("og2021-fr.b3", Score("fr", french, 0, cancellation));
        yield return ("og2021-fr.later-half.b3", Score("fr", french, french.Count / 2, cancellation));
        yield return ("og2021-en.b3", Score("en", Of(titles, "eng"), 0, cancellation));
        yield return ("google-news-fr.b3", Score("fr", GoogleNews(shared), 0, cancellation));
    }

    /// <summary>B-cubed F1 of a grouping against a gold one, item by item.</summary>
    public static double BCubed<TGold>(IReadOnlyList<TGold> gold, IReadOnlyList<int> found)
        where TGold : notnull
    {
        var (golds, founds) = (gold.CountBy(g => g).ToDictionary(), found.CountBy(f => f).ToDictionary());
        double precision = 0, recall = 0;
        foreach (var ((g, f), both) in gold.Zip(found).CountBy(pair => pair))
        {
            precision += (double)both * both / founds[f];
            recall += (double)both * both / golds[g];
        }

        return 2 * precision * recall / (precision + recall) / gold.Count;
    }

    private static double Score(string language, IReadOnlyList<(string Cluster, string Title, double Hours)> titles, int from, CancellationToken cancellation)
    {
        var stories = new StoryClusters(language);
        foreach (var (_, title, hours) in titles)
        {
            cancellation.ThrowIfCancellationRequested();
            stories.Add(title, hours);
        }

        return BCubed([.. titles.Skip(from).Select(t => t.Cluster)], [.. stories.Stories.Skip(from)]);
    }

    private static List<(string Cluster, string Title, double Hours)> Of(IEnumerable<Row> rows, string language)
    {
        var pattern = LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd HH:mm:ss");
        return [.. rows.Where(r => r.Language == language).OrderBy(r => r.Time, StringComparer.Ordinal).ThenBy(r => r.Uri, StringComparer.Ordinal)
            .Select(r => (r.Cluster, r.Title, pattern.Parse(r.Time).Value.InUtc().ToInstant().ToUnixTimeSeconds() / 3600.0))];
    }

    private static List<(string Cluster, string Title, double Hours)> GoogleNews(DirectoryInfo shared)
    {
        var rows = File.ReadLines(shared.Below("data", "press", "fr_clusters", "google_news_fr_2019.tsv"))
            .Select(line => line.Split('\t'))
            .Where(cells => cells.Length == 3)
            .Select(cells => (Cluster: cells[0] + cells[1], Title: cells[2].Trim()))
            .ToArray();
        var same = new Dictionary<string, string>(StringComparer.Ordinal);
        string Root(string cluster) => same.TryGetValue(cluster, out var parent) && parent != cluster ? Root(parent) : cluster;
        foreach (var alike in rows.GroupBy(r => r.Title, StringComparer.Ordinal))
            foreach (var row in alike) same[Root(row.Cluster)] = Root(alike.First().Cluster);
        new Random(Seed).Shuffle(rows);
        return [.. rows.Select(r => (Root(r.Cluster), r.Title, 0.0))];
    }

    private sealed record Row(
        [property: JsonPropertyName("cluster")] string Cluster,
        [property: JsonPropertyName("uri")] string Uri,
        [property: JsonPropertyName("lang")] string Language,
        [property: JsonPropertyName("time")] string Time,
        [property: JsonPropertyName("title")] string Title);
}
