using System.Text.Json.Nodes;
using Recoupe.Language;
using Recoupe.Language.Quantities;
using Recoupe.Press;
using Recoupe.Record.Model;

namespace Recoupe.Evaluation.CrossCheck;

/// <summary>
/// The articles of a gold folder (`docs/*.json`, `gold/*.json`) with what its careful reader found as their claims, to measure cross-checking by itself:
/// whatever is wrong then is not the claim reader's fault. Articles without gold have no claims.
/// </summary>
public static class GoldArticles
{
    /// <summary>Stem ("029") to article, in order of the stems.</summary>
    /// <param name="folder">`gold/dev` or `gold/seeds` of the shared folder.</param>
    public static IReadOnlyDictionary<string, ReadArticle> Read(string folder)
    {
        var articles = new SortedDictionary<string, ReadArticle>(StringComparer.Ordinal);
        foreach (var path in Directory.EnumerateFiles(Path.Combine(folder, "docs"), "*.json"))
        {
            var stem = Path.GetFileNameWithoutExtension(path);
            var article = Article(JsonNode.Parse(File.ReadAllText(path))!);
            var gold = Path.Combine(folder, "gold", stem + ".json");
            var facts = File.Exists(gold) ? JsonNode.Parse(File.ReadAllText(gold))!["facts"]!.AsArray() : [];
            articles[stem] = new ReadArticle(article, [.. facts.Select((fact, i) => Claim(fact!, article, i))]);
        }

        return articles;
    }

    private static Article Article(JsonNode doc)
    {
        var outlet = (string?)doc["outlet"];
        return ArticleId.Identify((string)doc["text"]!, outlet) with
        {
            Language = (string?)doc["lang"],
            Published = (string?)doc["published"] is { } date ? new Published(date, PublishedHow.Given) : Published.Unknown,
        };
    }

    private static Claim Claim(JsonNode fact, Article article, int index)
    {
        var kind = WrittenClaims.Word<ClaimKind>((string)fact["types"]![0]!);
        var start = (int)fact["start"]!;
        var span = new TextSpan(start, Math.Min(article.Text.Length, start + ((string)fact["evidence"]!).Length));
        var date = (string?)fact["date"];
        return new Claim
        {
            Id = ClaimId.For(article.Id, kind, span, index),
            ArticleId = article.Id,
            Type = kind,
            Status = WrittenClaims.Word<ClaimStatus>((string)fact["status"]![0]!),
            Actor = [.. Names(fact, "actor").Select(n => new Actor(n, null, null))],
            Recipient = [.. Names(fact, "recipient").Select(n => new Actor(n, null, null))],
            ThirdParty = [.. Names(fact, "end_user").Select(n => new Actor(n, null, null))],
            Date = date,
            DateDetail = date is null ? null : new DateDetail(DateRole.Event, DatePrecision.Day, null, DateHow.Explicit),
            Place = [.. Names(fact, "place").Select(n => new Place(n, null, null, null, null, null))],
            Amounts = [.. (fact["amounts"]?.AsArray() ?? []).Select(a => Amount(a!))],
            Items = [.. (fact["items"]?.AsArray() ?? []).Select(i => new Item((string)i!, null, null))],
            Source = [.. Names(fact, "source").Select(n => new Source(n, null))],
            Additional = ((string?)fact["note"])?.StartsWith("cumulative", StringComparison.Ordinal) == true ? false : null,
            Evidence = Evidence.Quote(article.Text, span, article.Sha256),
            Confidence = 1,
            Extractor = "careful reader",
        };
    }

    private static Amount Amount(JsonNode node) => new((decimal)node["value"]!, (string?)node["unit"], "")
    {
        High = (decimal?)node["value_max"],
        Low = node["value_max"] is null ? null : (decimal)node["value"]!,
        Approx = (string?)node["approx"] is { } approx ? WrittenClaims.Word<Approximation>(approx) : Approximation.Exact,
    };

    private static string[] Names(JsonNode fact, string key) =>
        ((string?)fact[key])?.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) ?? [];
}
