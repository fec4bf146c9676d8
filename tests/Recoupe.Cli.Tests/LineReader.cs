using System.Globalization;
using Recoupe.Language;
using Recoupe.Press;
using Recoupe.Record.Model;
using Recoupe.Record.Reading;

namespace Recoupe.Cli.Tests;

/// <summary>A reader whose claims a test can foresee: each line that begins "KIND DATE ACTOR > RECIPIENT:" is one claim.</summary>
internal sealed class LineReader(string extractor = "lines 1") : IClaimReader
{
    public string Extractor => extractor;

    public ReadArticle Read(Article article, CancellationToken cancellation = default)
    {
        var claims = new List<Claim>();
        var start = 0;
        foreach (var line in article.Text.Split('\n'))
        {
            cancellation.ThrowIfCancellationRequested();
            var span = new TextSpan(start, start + line.Length);
            start = span.End + 1;
            if (line.Split(':') is not [{ } head, { } said] || head.Split(' ', 3) is not [{ } kind, { } date, { } who]) continue;
            claims.Add(Claim(article, span, Enum.Parse<ClaimKind>(kind, ignoreCase: true), date, who.Split('>', StringSplitOptions.TrimEntries), said));
        }

        return new(article with { Language = "fr" }, claims);
    }

    private Claim Claim(Article article, TextSpan span, ClaimKind kind, string date, string[] who, string said) => new()
    {
        Id = ClaimId.For(article.Id, kind, span, 0),
        ArticleId = article.Id,
        Type = kind,
        Status = ClaimStatus.Announced,
        Stage = kind == ClaimKind.Aid ? Stage.Pledged : null,
        Date = date == "-" ? null : date,
        DateDetail = date == "-" ? null : new DateDetail(DateRole.Event, DatePrecision.Day, date, DateHow.Explicit),
        Actor = [new Actor(who[0], null, who[0])],
        Recipient = who.Length > 1 ? [new Actor(who[1], null, who[1])] : [],
        Amounts = said.Split(' ').Where(word => word.All(char.IsAsciiDigit) && word.Length > 0)
            .Select(word => new Amount(decimal.Parse(word, CultureInfo.InvariantCulture), "USD", word)).ToArray(),
        Evidence = Evidence.Quote(article.Text, span, article.Sha256),
        Confidence = 0.5,
        Extractor = extractor,
    };
}
