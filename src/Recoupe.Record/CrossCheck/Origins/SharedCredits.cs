using Recoupe.Press;
using Recoupe.Record.CrossCheck.Testimonies;
using Recoupe.Record.Model;

namespace Recoupe.Record.CrossCheck.Origins;

/// <summary>Articles of the same days that credit the same agency and use the same words: rewrites of one wire.</summary>
internal static class SharedCredits
{
    // Rewrites of one wire keep half of its words; two reports that one agency made of one day share a quarter.
    private const double LeastOverlap = 0.45;
    private const int DaysApart = 2;

    public static IEnumerable<Link> Find(IReadOnlyList<Article> articles)
    {
        var credited = articles
            .SelectMany((article, i) => Agencies(article).Select(agency => (Agency: agency, Index: i)))
            .GroupBy(c => c.Agency, StringComparer.Ordinal);
        var words = new Dictionary<int, string[]>();
        foreach (var group in credited.OrderBy(g => g.Key, StringComparer.Ordinal))
        {
            int[] members = [.. group.Select(c => c.Index).Distinct().OrderBy(i => EdtfRange.Parse(articles[i].Published.Iso)?.First ?? DateOnly.MinValue).ThenBy(i => i)];
            for (var x = 0; x < members.Length; x++)
            {
                for (var y = x + 1; y < members.Length && Near(articles[members[x]], articles[members[y]]); y++)
                {
                    if (articles[members[x]].Language != articles[members[y]].Language) continue;
                    var overlap = Overlap(WordsOf(members[x]), WordsOf(members[y]));
                    if (overlap >= LeastOverlap)
                        yield return new Link(Math.Min(members[x], members[y]), Math.Max(members[x], members[y]), overlap, $"same words under the credit {group.Key}");
                }
            }
        }

        string[] WordsOf(int i) => words.TryGetValue(i, out var known) ? known : words[i] = ContentWords.Of(articles[i].Text);
    }

    private static bool Near(Article a, Article b) =>
        EdtfRange.Parse(a.Published.Iso) is not { } first || EdtfRange.Parse(b.Published.Iso) is not { } second || first.Gap(second) <= DaysApart;

    private static double Overlap(string[] a, string[] b) =>
        Math.Min(a.Length, b.Length) == 0 ? 0 : (double)Sets.Shared(a, b) / Math.Min(a.Length, b.Length);

    // "Avec AFP", "(AFP)" and "AFP" name one agency: the words in capitals; other credits count as a whole.
    private static IEnumerable<string> Agencies(Article article)
    {
        foreach (var credit in article.Credits)
        {
            var capitals = credit.Split([' ', ',', ';', '/', '(', ')', '.'], StringSplitOptions.RemoveEmptyEntries).Where(w => w.Length >= 2 && w.All(char.IsUpper)).ToList();
            if (capitals.Count == 0) yield return credit.Trim();
            foreach (var capital in capitals) yield return capital;
        }
    }
}
