using System.Globalization;
using System.Text.Json.Nodes;
using Recoupe.Language;
using Recoupe.Language.Quantities;
using Recoupe.Press;
using Recoupe.Record.Model;

namespace Recoupe.Evaluation.CrossCheck;

/// <summary>
/// Reads articles and claims in the short form of `eval/crosscheck/*.json`: names as strings, places as [name, country], amounts as [value, unit, approx],
/// items as a name or [name, count]; `ref` marks a claim that a case is about.
/// </summary>
internal static class WrittenClaims
{
    /// <summary>The article, and the claims of each ref.</summary>
    public static (ReadArticle Article, ILookup<string, Claim> Marked) Read(JsonNode node)
    {
        var written = node["claims"]!.AsArray();
        var text = string.Join("\n", written.Select(c => Text(c!, "text")));
        var article = ArticleId.Identify(text, Text(node, "outlet")) with
        {
            Language = Text(node, "language"),
            Published = Text(node, "published") is { } date ? new Published(date, PublishedHow.Given) : Published.Unknown,
        };
        var claims = new List<(string? Ref, Claim Claim)>();
        var start = 0;
        foreach (var claim in written)
        {
            var span = new TextSpan(start, start + Text(claim!, "text")!.Length);
            claims.Add((Text(claim!, "ref"), Claim(claim!, article, span)));
            start = span.End + 1;
        }

        return (new ReadArticle(article, [.. claims.Select(c => c.Claim)]), claims.Where(c => c.Ref is not null).ToLookup(c => c.Ref!, c => c.Claim, StringComparer.Ordinal));
    }

    private static Claim Claim(JsonNode node, Article article, TextSpan span)
    {
        var kind = Word<ClaimKind>(node, "type")!.Value;
        var date = Text(node, "date");
        return new Claim
        {
            Id = ClaimId.For(article.Id, kind, span, 0),
            ArticleId = article.Id,
            Type = kind,
            Status = Word<ClaimStatus>(node, "status")!.Value,
            Actor = Actors(node, "actor"),
            Recipient = Actors(node, "recipient"),
            ThirdParty = Actors(node, "thirdParty"),
            Date = date,
            DateDetail = date is null ? null : new DateDetail(Word<DateRole>(node, "role") ?? DateRole.Event, date.Length == 10 ? DatePrecision.Day : DatePrecision.Month, null, DateHow.Explicit),
            Place = Places(node, "place"),
            To = Places(node, "to"),
            From = Places(node, "from"),
            Amounts = [.. List(node, "amounts").Select(Amount)],
            Items = [.. List(node, "items").Select(i => i is JsonArray pair ? new Item((string)pair[0]!, null, (decimal)pair[1]!) : new Item((string)i!, null, null))],
            Source = [.. List(node, "source").Select(s => new Source((string)s!, null) { Anonymous = (bool?)node["anonymous"] })],
            Stage = Word<Stage>(node, "stage"),
            StageReporter = Text(node, "stageReporter"),
            Baseline = Text(node, "baseline"),
            Instrument = Text(node, "instrument"),
            Ordinal = (int?)node["ordinal"],
            Additional = (bool?)node["additional"],
            Evidence = Evidence.Quote(article.Text, span, article.Sha256),
            Confidence = 1,
            Extractor = "written by hand",
        };
    }

    private static Amount Amount(JsonNode? node)
    {
        var cells = node!.AsArray();
        var approximation = cells.Count > 2 ? Word<Approximation>((string)cells[2]!) : Approximation.Exact;
        return new Amount((decimal)cells[0]!, (string?)cells[1], "") { Approx = approximation };
    }

    private static IReadOnlyList<Actor> Actors(JsonNode node, string key) => [.. List(node, key).Select(name => new Actor((string)name!, null, null))];

    private static IReadOnlyList<Place> Places(JsonNode node, string key) =>
        [.. List(node, key).Select(place => new Place((string)place![0]!, null, (string?)place[1], null, null, null))];

    private static JsonArray List(JsonNode node, string key) => node[key]?.AsArray() ?? [];

    private static string? Text(JsonNode node, string key) => (string?)node[key];

    private static T? Word<T>(JsonNode node, string key)
        where T : struct, Enum => Text(node, key) is { } word ? Word<T>(word) : null;

    /// <summary>The member that a snake_case word names.</summary>
    internal static T Word<T>(string word)
        where T : struct, Enum => Enum.Parse<T>(Pascal(word));

    private static string Pascal(string snake) => string.Concat(snake.Split('_').Select(w => char.ToUpper(w[0], CultureInfo.InvariantCulture) + w[1..]));
}
