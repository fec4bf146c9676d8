using Recoupe.Record.CrossCheck.Events;
using Recoupe.Record.CrossCheck.Testimonies;
using Recoupe.Record.Model;

namespace Recoupe.Record.CrossCheck.Relations;

/// <summary>
/// The relations within each event. Claims that say the same are tied to the first of them; of claims that differ, only the first of each saying is compared,
/// so that the number of relations grows with what is said, not with how many say it.
/// </summary>
internal static class RelationFinder
{
    // An event told in more ways than this is compared by its best attested ones.
    private const int MostSayings = 80;

    /// <summary>The relations, ordered by ids, then kind.</summary>
    public static IReadOnlyList<Relation> Find(IReadOnlyList<EventCluster> events, IReadOnlyList<NearMiss> nearMisses)
    {
        var relations = new List<Relation>();
        var byArticle = events.SelectMany(e => e.Testimonies).ToLookup(t => (t.Article.Id, t.Claim.Type));
        foreach (var cluster in events)
        {
            Testimony[] siblings = [.. cluster.Testimonies.Select(t => t.Article.Id).Distinct(StringComparer.Ordinal).SelectMany(article => byArticle[(article, cluster.Type)])];
            relations.AddRange(Within(cluster, new EventContext(cluster.Testimonies, siblings)).Select(f => f.ToRelation()));
        }

        Testimony[] all = [.. events.SelectMany(e => e.Testimonies).Order(Testimony.ByPublication)];
        relations.AddRange(CountStarts.Find(all).Concat(ImpossibleTotals.Find(all)).Select(f => f.ToRelation()));
        relations.AddRange(Between(events, nearMisses).Concat(AcrossKinds.Find(events)).Concat(InAll.Find(events)).Select(f => f.ToRelation()));
        return Distinct(relations);
    }

    // Of relations of one kind between two claims, the surest stays. Sorted in place: there are more of them than claims.
    private static List<Relation> Distinct(List<Relation> relations)
    {
        relations.Sort((x, y) => Order(x, y) is var order && order != 0 ? order : x.Confidence != y.Confidence ? y.Confidence.CompareTo(x.Confidence) : string.CompareOrdinal(x.Why, y.Why));
        var kept = 0;
        for (var i = 0; i < relations.Count; i++)
        {
            if (kept == 0 || Order(relations[kept - 1], relations[i]) != 0) relations[kept++] = relations[i];
        }

        relations.RemoveRange(kept, relations.Count - kept);
        relations.TrimExcess();
        return relations;
    }

    private static int Order(Relation x, Relation y)
    {
        var order = string.CompareOrdinal(x.A, y.A);
        if (order == 0) order = string.CompareOrdinal(x.B, y.B);
        if (order == 0) order = x.Kind.CompareTo(y.Kind);
        return order == 0 ? string.CompareOrdinal(x.Field, y.Field) : order;
    }

    private static IEnumerable<Finding> Within(EventCluster cluster, EventContext context)
    {
        var sayings = cluster.Testimonies.GroupBy(Saying.Of, StringComparer.Ordinal).ToList();
        foreach (var same in sayings)
        {
            var first = same.First();
            foreach (var other in same.Skip(1).Where(t => t.Article.Id != first.Article.Id))
                yield return other.Origin == first.Origin ? ClaimRelater.Copy(first, other) : new(first, other, RelationKind.Agrees, "the same in every slot", 0.9);
        }

        foreach (var (part, whole, why) in context.Parts.All.Where(p => p.Part.Claim.Id != p.Whole.Claim.Id)) yield return new(part, whole, RelationKind.PartOf, why, 0.8);

        var firsts = sayings.OrderByDescending(s => s.Select(t => t.Origin.Id).Distinct(StringComparer.Ordinal).Count()).Take(MostSayings).Select(s => s.First()).ToList();
        for (var i = 0; i < firsts.Count; i++)
        {
            for (var j = i + 1; j < firsts.Count; j++)
            {
                // What a third claim holds together need not be alike in itself; what the linkage weighs may differ in whom and where.
                if (Likeness.Of(firsts[i], firsts[j]) is { Veto: not null } unlike && !(unlike.IsSoft && Violence.Concerns(firsts[i], firsts[j]))) continue;
                var oneArticle = firsts[i].Article.Id == firsts[j].Article.Id;
                // That an article says a thing twice, once in full, is no news.
                foreach (var finding in ClaimRelater.Relate(firsts[i], firsts[j], context))
                {
                    if (!oneArticle || finding.Kind is not (RelationKind.Agrees or RelationKind.MoreSpecific or RelationKind.Subset or RelationKind.CannotTell)) yield return finding;
                }
            }
        }
    }

    // One relation for two events, between the first claims that could be mixed up.
    private static IEnumerable<Finding> Between(IReadOnlyList<EventCluster> events, IReadOnlyList<NearMiss> nearMisses)
    {
        var eventOf = events.SelectMany(e => e.Testimonies.Select(t => (t.Claim.Id, Event: e.Id))).ToDictionary(p => p.Id, p => p.Event, StringComparer.Ordinal);
        return nearMisses
            .Where(m => eventOf[m.A.Claim.Id] != eventOf[m.B.Claim.Id])
            .GroupBy(m => string.CompareOrdinal(eventOf[m.A.Claim.Id], eventOf[m.B.Claim.Id]) < 0
                ? (eventOf[m.A.Claim.Id], eventOf[m.B.Claim.Id])
                : (eventOf[m.B.Claim.Id], eventOf[m.A.Claim.Id]))
            .Select(g => g.OrderBy(m => m.A, Testimony.ByPublication).ThenBy(m => m.B, Testimony.ByPublication).First())
            .Select(m => new Finding(m.A, m.B, RelationKind.DistinctEvent, m.Veto, 0.7));
    }
}
