using Recoupe.Language;
using Recoupe.Press;
using Recoupe.Record.Model;

namespace Recoupe.Web.Tests.Samples;

/// <summary>Makes articles and claims by hand: a claim is told by the words that bear it.</summary>
internal sealed class Telling(string text, string? title, string? outlet, string? published, string language = "fr", string? url = null)
{
    private readonly List<Claim> claims = [];

    public Article Article { get; } = ArticleId.Identify(text, outlet, url) with
    {
        Title = title,
        Language = language,
        Published = published is null ? Published.Unknown : new Published(published, PublishedHow.Metadata),
    };

    public ReadArticle Read => new(Article, [.. claims.OrderBy(claim => claim.Evidence.Start).ThenBy(claim => claim.Evidence.End)]);

    public Claim Claim(string words, ClaimKind kind, ClaimStatus status, Func<Claim, Claim>? with = null)
    {
        var start = Article.Text.IndexOf(words, StringComparison.Ordinal);
        if (start < 0) throw new ArgumentException($"The text does not say '{words}'.", nameof(words));
        return Claim(new TextSpan(start, start + words.Length), kind, status, with);
    }

    public Claim Claim(TextSpan span, ClaimKind kind, ClaimStatus status, Func<Claim, Claim>? with = null)
    {
        var equals = claims.Count(claim => claim.Type == kind && claim.Evidence.Start == span.Start && claim.Evidence.End == span.End);
        var claim = new Claim
        {
            Id = ClaimId.For(Article.Id, kind, span, equals),
            Type = kind,
            Status = status,
            Evidence = Evidence.Quote(Article.Text, span, Article.Sha256),
            Confidence = 0.72,
            Extractor = "by-hand",
            ArticleId = Article.Id,
        };
        claim = with?.Invoke(claim) ?? claim;
        claims.Add(claim);
        return claim;
    }
}
