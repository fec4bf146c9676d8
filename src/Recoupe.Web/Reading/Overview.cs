using System.Collections.Frozen;
using Recoupe.Press;
using Recoupe.Record.CrossCheck;
using Recoupe.Record.Model;

namespace Recoupe.Web.Reading;

/// <summary>A claim and the whole article that makes it.</summary>
/// <param name="Read">The article and its claims.</param>
/// <param name="Index">Zero-based index of the claim among them.</param>
public sealed record ToldClaim(ReadArticle Read, int Index)
{
    /// <summary>The claim.</summary>
    public Claim Claim => Read.Claims[Index];

    /// <summary>The article.</summary>
    public Article Article => Read.Article;
}

/// <summary>The whole record and what comes of cross-checking it, ready to be looked up.</summary>
public sealed class Overview
{
    private readonly FrozenDictionary<string, ToldClaim> claims;
    private readonly FrozenDictionary<string, ReadArticle> articles;
    private readonly FrozenDictionary<string, Origin> origins;
    private readonly FrozenDictionary<string, Event> eventsByClaim;
    private readonly FrozenDictionary<string, Event> events;
    private readonly ILookup<string, Relation> relations;

    /// <summary>Indexes a record.</summary>
    /// <param name="read">Every article with its claims.</param>
    /// <param name="crossChecked">What comes of setting them side by side.</param>
    public Overview(IReadOnlyList<ReadArticle> read, CrossChecked crossChecked)
    {
        CrossChecked = crossChecked;
        Articles = [.. read
            .OrderByDescending(r => r.Article.Published.Iso, StringComparer.Ordinal)
            .ThenBy(r => r.Article.Id, StringComparer.Ordinal)];
        articles = read.ToFrozenDictionary(r => r.Article.Id, StringComparer.Ordinal);
        claims = read.SelectMany(r => r.Claims.Select((claim, i) => (claim.Id, Told: new ToldClaim(r, i))))
            .ToFrozenDictionary(c => c.Id, c => c.Told, StringComparer.Ordinal);
        origins = crossChecked.Origins.SelectMany(o => o.Articles.Select(article => (article, o)))
            .ToFrozenDictionary(pair => pair.article, pair => pair.o, StringComparer.Ordinal);
        events = crossChecked.Events.ToFrozenDictionary(e => e.Id, StringComparer.Ordinal);
        eventsByClaim = crossChecked.Events.SelectMany(e => e.Claims.Select(claim => (claim, e)))
            .ToFrozenDictionary(pair => pair.claim, pair => pair.e, StringComparer.Ordinal);
        relations = crossChecked.Relations.SelectMany(r => new[] { (Id: r.A, r), (Id: r.B, r) })
            .ToLookup(pair => pair.Id, pair => pair.r, StringComparer.Ordinal);
        Kinds = [.. claims.Values.CountBy(told => told.Claim.Type).OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key)];
    }

    /// <summary>What comes of setting the claims of all articles side by side.</summary>
    public CrossChecked CrossChecked { get; }

    /// <summary>Every article, newest first, undated last.</summary>
    public IReadOnlyList<ReadArticle> Articles { get; }

    /// <summary>How many claims of each kind there are, the most frequent first.</summary>
    public IReadOnlyList<KeyValuePair<ClaimKind, int>> Kinds { get; }

    /// <summary>Number of claims.</summary>
    public int ClaimCount => claims.Count;

    /// <summary>The article with this id; null when there is none.</summary>
    public ReadArticle? Article(string id) => articles.GetValueOrDefault(id);

    /// <summary>The claim with this id; null when there is none.</summary>
    public ToldClaim? Claim(string id) => claims.GetValueOrDefault(id);

    /// <summary>The origin that an article belongs to; null where it was not cross-checked.</summary>
    public Origin? OriginOf(string articleId) => origins.GetValueOrDefault(articleId);

    /// <summary>The articles of an origin, in its order.</summary>
    public IEnumerable<ReadArticle> ArticlesOf(string originId) =>
        CrossChecked.Origins.Where(o => o.Id == originId).SelectMany(o => o.Articles).Select(Article).OfType<ReadArticle>();

    /// <summary>The event with this id; null when there is none.</summary>
    public Event? Event(string id) => events.GetValueOrDefault(id);

    /// <summary>The event that a claim is about; null where it was not cross-checked.</summary>
    public Event? EventOf(string claimId) => eventsByClaim.GetValueOrDefault(claimId);

    /// <summary>The relations that a claim has to others.</summary>
    public IEnumerable<Relation> RelationsOf(string claimId) => relations[claimId];

    /// <summary>How many independent origins the claims come from.</summary>
    public int OriginsOf(IEnumerable<string> claimIds) => claimIds
        .Select(id => Claim(id)?.Article.Id)
        .OfType<string>()
        .Select(id => OriginOf(id)?.Id ?? id)
        .Distinct(StringComparer.Ordinal)
        .Count();
}
