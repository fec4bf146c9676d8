using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using Recoupe.Language.Quantities;
using Recoupe.Record.CrossCheck;
using Recoupe.Record.Model;
using Recoupe.Record.Model.Json;
using static Recoupe.Record.Tests.CrossCheck.Desk;

namespace Recoupe.Record.Tests.CrossCheck;

public sealed class CrossCheckPropertyTests
{
    private static readonly string[] sentences =
    [
        "Washington livre des munitions à Kiev.", "Moscou dément préparer une attaque contre son voisin.", "La base de Yavoriv a été frappée dimanche matin.",
        "\ud800 lone surrogate \udc00", "", "10 000 soldats",
    ];

    private static readonly string?[] dates = [null, "2022-01-19", "2022-01-20", "2022-02", "2014/", "/2015", "XXXX-08-01", "0000-00-00", "2022-01/2022-02"];

    // Few words and figures, so that claims meet often; some figures at the ends of what a decimal holds.
    private static readonly decimal[] values = [0, 1, 9, 35, 100, 200_000_000, 2_700_000, 2_700_000_000, 1_000, 2_000, 3_000, -5, 0.0000001m, decimal.MaxValue, decimal.MinValue];

    private static readonly Gen<Claim> claims =
        from kind in Gen.Elements(ClaimKind.Aid, ClaimKind.Casualties, ClaimKind.Deployment, ClaimKind.Statement)
        from status in Gen.Elements(Enum.GetValues<ClaimStatus>())
        from actor in Gen.Elements("Russia", "United States", "France;Germany", "Joe Biden")
        from recipient in Gen.Elements(null, "Ukraine", "Estonia;Latvia")
        from date in Gen.Elements(dates)
        from value in Gen.Elements(values)
        from unit in Gen.Elements(null, "USD", "soldier", "dead", "t", "lb")
        from bound in Gen.Elements(Enum.GetValues<Approximation>())
        from place in Gen.Elements("Yavoriv", "Kyiv", "Poland")
        from ordinal in Gen.Elements<int?>(null, null, 5, 6)
        select Claim(kind, actor, recipient, date, status) with
        {
            Amounts = [new Amount(value, unit, "") { Approx = bound }], Place = [Place(place, "UA")], Ordinal = ordinal,
        };

    private static readonly Gen<ReadArticle[]> records =
        from articles in (from outlet in Gen.Elements("Gazette", "Courrier", "Post", "Relais")
                          from published in Gen.Elements("2022-01-20", "2022-01-21", "2022-03", null)
                          from told in Gen.Zip(Gen.Elements(sentences), claims).ListOf()
                          select Article(outlet, published, [.. told.Take(6)])).ListOf()
        select articles.DistinctBy(a => a.Article.Id).Take(8).ToArray();

    [Fact]
    public void Any_order_and_any_repetition_gives_the_same_record_byte_for_byte() =>
        Prop.ForAll(records.ToArbitrary(), articles => Print(articles) == Print([.. articles.Reverse(), .. articles])).QuickCheckThrowOnFailure();

    [Fact]
    public void Every_claim_is_in_one_event_every_article_in_one_origin_and_relations_join_known_claims() =>
        Prop.ForAll(records.ToArbitrary(), articles =>
        {
            var record = CrossChecker.Relate(articles);
            var ids = articles.SelectMany(a => a.Claims).Select(c => c.Id).Order(StringComparer.Ordinal).ToList();
            return record.Events.SelectMany(e => e.Claims).Order(StringComparer.Ordinal).SequenceEqual(ids)
                && record.Origins.SelectMany(o => o.Articles).Order(StringComparer.Ordinal).SequenceEqual(articles.Select(a => a.Article.Id).Order(StringComparer.Ordinal))
                && record.Relations.All(r => r.A != r.B && ids.Contains(r.A) && ids.Contains(r.B) && r.Why.Length > 0)
                && record.Events.All(e => e.Grade is { Credibility: >= 1 and <= 6, Reliability: 'F', Reasons.Count: > 0 });
        }).QuickCheckThrowOnFailure();

    private static string Print(ReadArticle[] articles) => JsonSerializer.Serialize(CrossChecker.Relate(articles), RecordJson.Compact);
}
