using System.Globalization;
using Recoupe.Press;
using Recoupe.Press.Duplicates;
using Recoupe.Record.Model;

namespace Recoupe.Record.CrossCheck.Origins;

/// <summary>Groups articles that depend on each other into one voice: near-copies, and rewrites of one text, most of all where they credit one agency.</summary>
internal static class OriginFinder
{
    private const string Alone = "alone";

    /// <summary>The origins of <paramref name="ordered"/>, which are distinct and ordered by id; each article is in exactly one. Ordered by id.</summary>
    /// <param name="ordered">The articles.</param>
    /// <param name="stories">The content words of each.</param>
    public static IReadOnlyList<Origin> Find(Article[] ordered, Shingles[] stories)
    {
        var copies = NearCopies.Find([.. ordered.Select(a => a.Text)]);
        var copied = copies.Select(copy => (copy.A, copy.B)).ToHashSet();
        var links = copies
            .Select(copy => new Link(copy.A, copy.B, Math.Max(copy.ContainmentOfA, copy.ContainmentOfB), "near-duplicate text"))
            // A near-copy has the same words too: the stronger sign names the link.
            .Concat(Rewrites.Find(ordered, stories).Where(link => !copied.Contains((link.A, link.B))));
        return [.. DependenceClusters.Merge(ordered.Length, links)
            .Select(cluster => Describe(ordered, cluster))
            .OrderBy(origin => origin.Id, StringComparer.Ordinal)];
    }

    private static Origin Describe(Article[] articles, DependenceCluster cluster)
    {
        string[] ids = [.. cluster.Members.Select(m => articles[m].Id).Order(StringComparer.Ordinal)];
        var signal = cluster.Links.Count == 0
            ? Alone
            : string.Join("; ", cluster.Links.GroupBy(l => l.Signal, StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal)
                .Select(g => string.Create(CultureInfo.InvariantCulture, $"{g.Key} ({g.Min(l => l.Strength):P0} or more shared)")));
        return new Origin(ArticleId.Hash("origin\n" + ids[0])[..16], ids, signal, Parent(articles, cluster));
    }

    /// <summary>The one whose outlet the others credit, else the one that came out first; null where a date is unknown or two came out together.</summary>
    private static string? Parent(Article[] articles, DependenceCluster cluster)
    {
        if (cluster.Members.Count == 1) return null;
        var credited = cluster.Members.Select(m => articles[m]).Where(a => a.Outlet is not null && cluster.Members.Any(m => articles[m].Id != a.Id && Credits(articles[m], a.Outlet))).ToList();
        if (credited.Count == 1) return credited[0].Id;
        var dates = cluster.Members.Select(m => (Article: articles[m], Range: EdtfRange.Parse(articles[m].Published.Iso))).ToList();
        if (dates.Any(d => d.Range is null)) return null;
        var earliest = dates.MinBy(d => d.Range!.First);
        return dates.Count(d => d.Range!.First <= earliest.Range!.Last) == 1 ? earliest.Article.Id : null;
    }

    private static bool Credits(Article article, string outlet) => article.Outlet != outlet && article.Credits.Any(c => c.Contains(outlet, StringComparison.OrdinalIgnoreCase));
}
