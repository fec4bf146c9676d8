using NodaTime;
using Recoupe.Language;
using Recoupe.Press;
using Recoupe.Record.Model;

namespace Recoupe.Store.Tests;

/// <summary>Articles and claims of our own making.</summary>
internal static class Samples
{
    public const string Extractor = "test 1";

    public static readonly Arrival Arrived = new("articles/one.txt", Instant.FromUtc(2022, 1, 22, 8, 0));

    public static Article Article(string text, string? published = null, PublishedHow how = PublishedHow.Metadata, string? title = null) =>
        ArticleId.Identify(text, "Le Courrier d'Essai") with
        {
            Language = "fr",
            Title = title,
            Published = published is null ? Published.Unknown : new Published(published, how),
            Modified = "2022-01-23",
            Credits = ["Avec AFP"],
        };

    public static Claim Claim(Article article, TextSpan span, ClaimKind kind = ClaimKind.Aid, string? date = null, string extractor = Extractor) => new()
    {
        Id = ClaimId.For(article.Id, kind, span, 0),
        ArticleId = article.Id,
        Type = kind,
        Status = ClaimStatus.Announced,
        Date = date,
        DateDetail = date is null ? null : new DateDetail(DateRole.Event, DatePrecision.Day, null, DateHow.Explicit),
        Evidence = Evidence.Quote(article.Text, span, article.Sha256),
        Confidence = 0.625,
        Extractor = extractor,
    };

    public static ReadArticle Read(string text, string? published = null, params (ClaimKind Kind, string? Date)[] claims)
    {
        var article = Article(text, published);
        return new(article, claims.Select((c, i) => Claim(article, new TextSpan(i, text.Length), c.Kind, c.Date)).ToArray());
    }
}
