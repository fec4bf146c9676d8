namespace Recoupe.Record.CrossCheck.Origins;

/// <summary>Two articles, by index, of which one depends on the other.</summary>
internal sealed record Link(int A, int B, double Strength, string Signal);

/// <summary>Articles, by index and ascending, that form one voice, and the links that show it.</summary>
internal sealed record DependenceCluster(IReadOnlyList<int> Members, IReadOnlyList<Link> Links);

/// <summary>
/// Joins linked articles, strongest link first. Two clusters join only when most of the pairs across them are linked themselves:
/// a digest that copies two wires does not make one wire of them.
/// </summary>
internal static class DependenceClusters
{
    public static IEnumerable<DependenceCluster> Merge(int count, IEnumerable<Link> links)
    {
        var best = links
            .GroupBy(l => (l.A, l.B))
            .Select(g => g.OrderByDescending(l => l.Strength).ThenBy(l => l.Signal, StringComparer.Ordinal).First())
            .ToDictionary(l => (l.A, l.B));
        var cluster = Enumerable.Range(0, count).Select(i => new List<int> { i }).ToArray();
        foreach (var link in best.Values.OrderByDescending(l => l.Strength).ThenBy(l => l.A).ThenBy(l => l.B))
        {
            var (a, b) = (cluster[link.A], cluster[link.B]);
            if (ReferenceEquals(a, b) || 2 * Across(a, b, best).Count() <= a.Count * b.Count) continue;
            var (large, small) = a.Count >= b.Count ? (a, b) : (b, a);
            large.AddRange(small);
            foreach (var member in small) cluster[member] = large;
        }

        return cluster.Distinct().Select(members =>
        {
            members.Sort();
            return new DependenceCluster(members, [.. Within(members, best)]);
        });
    }

    private static IEnumerable<Link> Across(List<int> a, List<int> b, Dictionary<(int A, int B), Link> links) =>
        from i in a from j in b let link = links.GetValueOrDefault((Math.Min(i, j), Math.Max(i, j))) where link is not null select link;

    private static IEnumerable<Link> Within(List<int> members, Dictionary<(int A, int B), Link> links) =>
        from x in Enumerable.Range(0, members.Count)
        from y in Enumerable.Range(x + 1, members.Count - x - 1)
        let link = links.GetValueOrDefault((members[x], members[y]))
        where link is not null
        select link;
}
