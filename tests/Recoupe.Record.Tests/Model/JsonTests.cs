using System.Text.Json;
using System.Text.Json.Nodes;
using Recoupe.Language;
using Recoupe.Language.Quantities;
using Recoupe.Press;
using Recoupe.Record.Export;
using Recoupe.Record.Model;
using Recoupe.Record.Model.Json;

namespace Recoupe.Record.Tests.Model;

public sealed class JsonTests
{
    private const string Text = "Selon CNN, Washington a approuvé en décembre une aide de 200 millions de dollars à l'Ukraine.";

    [Fact]
    public void The_record_of_an_article_is_the_json_of_the_golden_file() => Golden.Equal("article-record.json", Full().ToJson());

    [Fact]
    public void What_is_absent_is_left_out_and_claims_are_always_there()
    {
        var bare = ArticleRecord.Of(ArticleId.Identify("Rien."), []);
        Golden.Equal("empty-record.json", bare.ToJson());
    }

    [Fact]
    public void A_claim_read_back_from_its_json_is_written_the_same()
    {
        var once = JsonSerializer.Serialize(Full().Claims[0], RecordJson.Compact);
        var twice = JsonSerializer.Serialize(JsonSerializer.Deserialize<Claim>(once, RecordJson.Compact), RecordJson.Compact);
        Assert.Equal(once, twice);
    }

    [Fact]
    public void The_published_schema_is_that_of_the_types() =>
        Golden.EqualFile(Path.Combine(Golden.Repository, "docs", "claims.schema.json"), RecordSchema.ToJson());

    [Fact]
    public void Every_key_of_the_golden_record_is_in_the_schema()
    {
        var schema = JsonNode.Parse(File.ReadAllText(Path.Combine(Golden.Repository, "docs", "claims.schema.json")))!;
        var known = schema["properties"]!["claims"]!["items"]!["properties"]!.AsObject().Select(p => p.Key).ToHashSet(StringComparer.Ordinal);
        foreach (var (key, _) in JsonNode.Parse(Full().ToJson())!["claims"]![0]!.AsObject()) Assert.Contains(key, known);
    }

    [Theory]
    [InlineData(RelationKind.RoundsTo, null, "rounds_to")]
    [InlineData(RelationKind.Contradicts, "scale", "contradicts:scale")]
    public void A_relation_is_written_with_the_field_that_it_is_about(RelationKind kind, string? field, string expected) =>
        Assert.Equal(expected, new Relation("a", "b", kind, field, "why", 1).Code);

    private static ArticleRecord Full()
    {
        var article = ArticleId.Identify(Text, "Exemple", "https://exemple.test/a") with
        {
            Language = "fr",
            Published = new Published("2022-01-14", PublishedHow.Given),
            Credits = ["Avec Agence Exemple"],
        };
        var span = new TextSpan(11, Text.Length - 1);
        return ArticleRecord.Of(article, [new Claim
        {
            Id = ClaimId.For(article.Id, ClaimKind.Aid, span, 0),
            Type = ClaimKind.Aid,
            Status = ClaimStatus.Approved,
            Actor = [new Actor("United States", "Q30", "Washington")],
            Recipient = [new Actor("Ukraine", "Q212", "Ukraine")],
            Date = "2021-12",
            DateDetail = new DateDetail(DateRole.Event, DatePrecision.Month, "en décembre", DateHow.Relative),
            Amounts = [new Amount(200_000_000.0m, "USD", "200 millions de dollars") { Approx = Approximation.Exact }],
            Source = [new Source("CNN", "Q48340") { Mention = "CNN", Channel = Channel.Outlet, Verb = "selon" }],
            Stage = Stage.Approved,
            Modality = new Modality(Polarity.Affirmed, Certainty.Certain, Realis.Real),
            Evidence = Evidence.Quote(Text, span, article.Sha256),
            Confidence = 0.5,
            Extractor = "recoupe/test",
        }]);
    }
}
