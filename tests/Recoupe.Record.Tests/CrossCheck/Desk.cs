using Recoupe.Language;
using Recoupe.Language.Quantities;
using Recoupe.Press;
using Recoupe.Record.CrossCheck;
using Recoupe.Record.Model;

namespace Recoupe.Record.Tests.CrossCheck;

/// <summary>Articles and claims written by hand, each claim with a sentence of its own.</summary>
internal static class Desk
{
    public static ReadArticle Article(string outlet, string? published, params (string Sentence, Claim Claim)[] claims) => Article(outlet, published, "fr", claims);

    public static ReadArticle Article(string outlet, string? published, string language, params (string Sentence, Claim Claim)[] claims)
    {
        var text = string.Join("\n", claims.Select(c => c.Sentence));
        var article = ArticleId.Identify(text, outlet) with
        {
            Outlet = outlet, Language = language, Published = published is null ? Published.Unknown : new Published(published, PublishedHow.Given),
        };
        var start = 0;
        var read = new List<Claim>();
        foreach (var (sentence, claim) in claims)
        {
            var span = new TextSpan(start, start + sentence.Length);
            read.Add(claim with { Id = ClaimId.For(article.Id, claim.Type, span, read.Count), ArticleId = article.Id, Evidence = Evidence.Quote(text, span, article.Sha256) });
            start = span.End + 1;
        }

        return new ReadArticle(article, read);
    }

    public static Claim Claim(ClaimKind kind, string? actor = null, string? recipient = null, string? date = null, ClaimStatus status = ClaimStatus.Happened) => new()
    {
        Id = "",
        Type = kind,
        Status = status,
        Actor = actor is null ? [] : [.. actor.Split(';').Select(name => new Actor(name, null, null))],
        Recipient = recipient is null ? [] : [.. recipient.Split(';').Select(name => new Actor(name, null, null))],
        Date = date,
        DateDetail = date is null ? null : new DateDetail(DateRole.Event, DatePrecision.Day, null, DateHow.Explicit),
        Evidence = new Evidence(0, 0, "", "", "", ""),
        Confidence = 1,
        Extractor = "hand",
    };

    public static Amount Amount(decimal value, string unit, Approximation approx = Approximation.Exact) => new(value, unit, "") { Approx = approx };

    public static Place Place(string name, string? country = null) => new(name, null, country, null, null, null);

    public static CrossChecked Relate(params ReadArticle[] articles) => CrossChecker.Relate(articles);

    /// <summary>The codes of the relations between two claims, in either direction.</summary>
    public static IReadOnlyList<string> Between(this CrossChecked record, Claim a, Claim b) =>
        [.. record.Relations.Where(r => (r.A == a.Id && r.B == b.Id) || (r.A == b.Id && r.B == a.Id)).Select(r => r.Code)];
}
