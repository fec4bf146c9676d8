using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime.Text;

namespace Recoupe.Evaluation.CrossCheck;

/// <summary>A title, the gold cluster that it is of, and when it came, in hours from 1970.</summary>
internal sealed record StoryTitle(string Cluster, string Title, double Hours);

/// <summary>The titles with gold clusters of the shared data.</summary>
internal static class StoryTitles
{
    private const int Seed = 2019;

    /// <summary>OG2021's titles of a language, an ISO 639-1 code, in the order of their arrival.</summary>
    public static IReadOnlyList<StoryTitle> Arriving(DirectoryInfo shared, string language)
    {
        var pattern = LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd HH:mm:ss");
        return [.. File.ReadLines(shared.Below("data", "press", "og2021", "og2021_titles_gold.jsonl"))
            .Select(line => JsonSerializer.Deserialize<Row>(line)!)
            .Where(r => r.Language.StartsWith(language, StringComparison.Ordinal))
            .OrderBy(r => r.Time, StringComparer.Ordinal).ThenBy(r => r.Uri, StringComparer.Ordinal)
            .Select(r => new StoryTitle(r.Cluster, r.Title, pattern.Parse(r.Time).Value.InUtc().ToInstant().ToUnixTimeSeconds() / 3600.0))];
    }

    /// <summary>Google News France's titles in an order shuffled with a fixed seed, all of one moment.</summary>
    public static IReadOnlyList<StoryTitle> Shuffled(DirectoryInfo shared)
    {
        var rows = File.ReadLines(shared.Below("data", "press", "fr_clusters", "google_news_fr_2019.tsv"))
            .Select(line => line.Split('\t'))
            .Where(cells => cells.Length == 3)
            .Select(cells => new StoryTitle(cells[0] + cells[1], cells[2].Trim(), 0))
            .ToArray();
        var same = new Dictionary<string, string>(StringComparer.Ordinal);
        string Root(string cluster) => same.TryGetValue(cluster, out var parent) && parent != cluster ? Root(parent) : cluster;
        foreach (var alike in rows.GroupBy(r => r.Title, StringComparer.Ordinal))
            foreach (var row in alike) same[Root(row.Cluster)] = Root(alike.First().Cluster);
        new Random(Seed).Shuffle(rows);
        return [.. rows.Select(r => r with { Cluster = Root(r.Cluster) })];
    }

    private sealed record Row(
        [property: JsonPropertyName("cluster")] string Cluster,
        [property: JsonPropertyName("uri")] string Uri,
        [property: JsonPropertyName("lang")] string Language,
        [property: JsonPropertyName("time")] string Time,
        [property: JsonPropertyName("title")] string Title);
}
