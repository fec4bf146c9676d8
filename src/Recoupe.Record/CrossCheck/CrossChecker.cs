using Recoupe.Press.Duplicates;
using Recoupe.Record.CrossCheck.Events;
using Recoupe.Record.CrossCheck.Facts;
using Recoupe.Record.CrossCheck.Origins;
using Recoupe.Record.CrossCheck.Relations;
using Recoupe.Record.CrossCheck.Testimonies;
using Recoupe.Record.Decisions;
using Recoupe.Record.Ledger;
using Recoupe.Record.Model;

namespace Recoupe.Record.CrossCheck;

/// <summary>Sets the claims of many articles side by side: who copies whom, what is told of, what agrees, and what cannot both hold.</summary>
public static class CrossChecker
{
    /// <summary>
    /// Finds the origins of <paramref name="articles"/>, the events of their claims, the relations of the claims, and the aid ledger. Pure: the same articles give
    /// the same result, in whatever order and however often they are passed; an article passed twice counts once. Lists are ordered by id, the ledger by date.
    /// </summary>
    /// <exception cref="ArgumentException">Two claims have the same id.</exception>
    public static CrossChecked Relate(IReadOnlyList<ReadArticle> articles) => Relate(articles, Judgements.None);

    /// <summary>As <see cref="Relate(IReadOnlyList{ReadArticle})"/>, heeding what persons decided: what is one event, what is not, and how reliable a source is.</summary>
    /// <exception cref="ArgumentException">Two claims have the same id.</exception>
    public static CrossChecked Relate(IReadOnlyList<ReadArticle> articles, Judgements judgements)
    {
        var (origins, testimonies) = Testify(articles);
        var (clusters, nearMisses) = EventBuilder.Build(testimonies, judgements);
        var relations = RelationFinder.Find(clusters, nearMisses);
        var ledger = LedgerBuilder.Build(clusters.Select(c => (c.Id, (IReadOnlyList<Told>)[.. c.Testimonies.Select(t => new Told(t.Claim, t.Article.Published.Iso))])), relations);
        var errors = SharedErrors.Find(clusters, relations);
        return new CrossChecked(SharedErrors.Hint(origins, errors), Describe(clusters, relations, errors, judgements), relations, ledger);
    }

    /// <summary>The origins of articles and their claims as testimonies; an article passed twice counts once.</summary>
    /// <exception cref="ArgumentException">Two claims have the same id.</exception>
    internal static (IReadOnlyList<Origin> Origins, IReadOnlyList<Testimony> Testimonies) Testify(IReadOnlyList<ReadArticle> articles)
    {
        ReadArticle[] distinct = [.. articles.DistinctBy(a => a.Article.Id, StringComparer.Ordinal).OrderBy(a => a.Article.Id, StringComparer.Ordinal)];
        var stories = distinct.Select(a => ContentWords.Hashed(a.Article.Text)).ToArray();
        var origins = OriginFinder.Find([.. distinct.Select(a => a.Article)], stories);
        return (origins, Testify(distinct, stories, origins));
    }

    private static List<Testimony> Testify(ReadArticle[] articles, Shingles[] stories, IReadOnlyList<Origin> origins)
    {
        var originOf = origins.SelectMany(o => o.Articles.Select(a => (Article: a, Origin: o))).ToDictionary(p => p.Article, p => p.Origin, StringComparer.Ordinal);
        var testimonies = new List<Testimony>();
        for (var i = 0; i < articles.Length; i++) testimonies.AddRange(ArticleTestimonies.Of(articles[i], originOf[articles[i].Article.Id], ToldStory.Of(articles[i], stories[i])));

        var twice = testimonies.GroupBy(t => t.Claim.Id, StringComparer.Ordinal).FirstOrDefault(g => g.Count() > 1);
        return twice is null ? testimonies : throw new ArgumentException($"Two claims have the id {twice.Key}.", nameof(articles));
    }

    private static IReadOnlyList<Event> Describe(IReadOnlyList<EventCluster> clusters, IReadOnlyList<Relation> relations, IReadOnlyList<SharedError> errors, Judgements judgements)
    {
        var shared = errors.ToLookup(e => e.Event, StringComparer.Ordinal);
        var eventOf = clusters.SelectMany((c, i) => c.Testimonies.Select(t => (t.Claim.Id, Index: i))).ToDictionary(p => p.Id, p => p.Index, StringComparer.Ordinal);
        var within = relations.Where(r => eventOf[r.A] == eventOf[r.B]).ToLookup(r => eventOf[r.A]);
        return [.. clusters.Select((cluster, i) =>
        {
            Relation[] own = [.. within[i]];
            return new Event(cluster.Id, cluster.Type, EventFacts.Of(cluster, own), Grader.Of(cluster, own, [.. shared[cluster.Id].Select(e => e.Signal)], judgements), [.. cluster.Testimonies.Select(t => t.Claim.Id)]);
        })];
    }
}
