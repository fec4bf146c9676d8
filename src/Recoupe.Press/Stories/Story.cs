using NodaTime;
using NodaTime.Text;

namespace Recoupe.Press.Stories;

/// <summary>Articles of one language whose headlines tell of one thing.</summary>
/// <param name="Language">ISO 639-1 code.</param>
/// <param name="Articles">The articles, by publication date, undated last, then by id.</param>
public sealed record Story(string Language, IReadOnlyList<Article> Articles)
{
    /// <summary>The stories of titled articles whose language is known, the largest first, then by their first article; each article is in one.</summary>
    public static IReadOnlyList<Story> Of(IEnumerable<Article> articles) =>
        [.. articles.Where(a => a is { Title: not null, Language: not null })
            .GroupBy(a => a.Language!, StringComparer.Ordinal)
            .SelectMany(OfOneLanguage)
            .OrderByDescending(s => s.Articles.Count)
            .ThenBy(s => s.Articles[0].Id, StringComparer.Ordinal)];

    private static IEnumerable<Story> OfOneLanguage(IGrouping<string, Article> articles)
    {
        var clusters = new StoryClusters(articles.Key);
        var ordered = articles.OrderBy(a => a.Published.Iso is null).ThenBy(a => a.Published.Iso, StringComparer.Ordinal).ThenBy(a => a.Id, StringComparer.Ordinal).ToList();
        var hours = 0.0;
        foreach (var article in ordered)
        {
            // An undated article may belong anywhere: it comes when the last dated one did.
            hours = Math.Max(hours, Hours(article.Published.Iso) ?? hours);
            clusters.Add(article.Title!, hours);
        }

        return ordered.Zip(clusters.Stories).GroupBy(pair => pair.Second, pair => pair.First).Select(story => new Story(articles.Key, [.. story]));
    }

    private static double? Hours(string? iso) => iso is { Length: >= 10 } && LocalDatePattern.Iso.Parse(iso[..10]).TryGetValue(default, out var day)
        ? Period.DaysBetween(new LocalDate(1970, 1, 1), day) * 24.0
        : null;
}
