using Recoupe.Press.Stories;

namespace Recoupe.Evaluation.CrossCheck;

/// <summary>
/// Stories of titles against their gold clusters by B-cubed F1 (Bagga and Baldwin 1998). OG2021: in the order of arrival; the settings are chosen on
/// the first half of a language's titles, but how titles are weighed was tried on all of them and on Google News, so that no figure is blind. Google News
/// France: in an order shuffled with a fixed seed, without times; clusters of two sections that share a title are one story, which the data keep apart.
/// </summary>
internal static class StorySuite
{
    /// <summary>
    /// `og2021-fr.b3` and `og2021-en.b3`: all titles; `.later-half.b3`: those that no setting was chosen on, after the others; `google-news-fr.b3`.
    /// </summary>
    public static IEnumerable<(string Metric, double Value)> Measure(DirectoryInfo shared, CancellationToken cancellation)
    {
        foreach (var language in new[] { "fr", "en" })
        {
            var titles = StoryTitles.Arriving(shared, language);
            yield return ($"og2021-{language}.b3", Score(language, titles, 0, cancellation));
            yield return ($"og2021-{language}.later-half.b3", Score(language, titles, titles.Count / 2, cancellation));
        }

        yield return ("google-news-fr.b3", Score("fr", StoryTitles.Shuffled(shared), 0, cancellation));
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

    /// <summary>B-cubed F1 of the titles from <paramref name="from"/> on, after the others have come.</summary>
    public static double Score(string language, IReadOnlyList<StoryTitle> titles, int from, CancellationToken cancellation, StorySettings? settings = null)
    {
        var stories = new StoryClusters(language, settings);
        foreach (var (_, title, hours) in titles)
        {
            cancellation.ThrowIfCancellationRequested();
            stories.Add(title, hours);
        }

        return BCubed([.. titles.Skip(from).Select(t => t.Cluster)], [.. stories.Stories.Skip(from)]);
    }
}
