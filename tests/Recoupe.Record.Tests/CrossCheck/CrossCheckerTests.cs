using System.Text.Json;
using Recoupe.Record.CrossCheck;
using Recoupe.Record.Model;
using Recoupe.Record.Model.Json;
using static Recoupe.Record.Tests.CrossCheck.Desk;

namespace Recoupe.Record.Tests.CrossCheck;

public sealed class CrossCheckerTests
{
    private static readonly ReadArticle[] strike =
    [
        Article("Le Courrier exemple", "2022-03-14", ("Le bombardement de la base a tué 35 personnes dimanche.", Toll(35))),
        Article("Gazette exemple", "2022-03-14", ("Dimanche, la frappe contre la base a fait au moins 9 morts selon un premier bilan.", Toll(9))),
        Article("Sample Post", "2022-03-15", "en", ("Sunday's strike on the base killed 35 people.", Toll(35))),
    ];

    [Theory]
    [InlineData("Gazette exemple", "Courrier exemple", "Agence exemple", 1)]
    [InlineData("Gazette exemple", "Agence exemple", null, 2)]
    [InlineData("Gazette exemple", "Gazette exemple", null, 1)]
    [InlineData("Reuters", "Reuters News (Kiosque exemple)", null, 1)]
    public void Voices_are_those_who_tell_it_first_hand(string outlet, string other, string? relayed, int voices)
    {
        var attack = Claim(ClaimKind.Attack, "Russia", "Ukraine", "2022-03-13") with { Place = [Place("Yavoriv", "UA")] };
        if (relayed is not null) attack = attack with { Source = [new Source(relayed, null), new Source("two officials", null) { Anonymous = true }] };
        var record = Relate(Article(outlet, "2022-03-13", ("La base de Yavoriv est frappée.", attack)), Article(other, "2022-03-13", ("Des missiles tombent sur le camp de Yavoriv.", attack)));
        Assert.StartsWith(voices == 1 ? "1 independent voice " : "2 independent voices ", Assert.Single(record.Events).Grade!.Reasons[0], StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_quoted_words_are_one_voice()
    {
        var attack = Claim(ClaimKind.Attack, "Russia", "Ukraine", "2022-03-13") with { Place = [Place("Yavoriv", "UA")] };
        var record = Relate(
            Article("Gazette exemple", "2022-03-13", ("La base est frappée : « Nous avons tout perdu en quelques secondes », entend-on.", attack)),
            Article("Courrier exemple", "2022-03-13", ("\"Nous avons tout perdu en quelques secondes\" : ainsi parle un témoin de Yavoriv.", attack)));
        Assert.StartsWith("1 independent voice ", Assert.Single(record.Events).Grade!.Reasons[0], StringComparison.Ordinal);
    }

    [Fact]
    public void No_article_makes_an_empty_record()
    {
        var record = CrossChecker.Relate([]);
        Assert.Empty(record.Origins);
        Assert.Empty(record.Events);
        Assert.Empty(record.Relations);
        Assert.Empty(record.Ledger);
    }

    [Fact]
    public void Claims_of_one_strike_make_one_event_with_every_toll()
    {
        var record = Relate(strike);
        var told = Assert.Single(record.Events);
        Assert.Equal(3, told.Claims.Count);
        Assert.Equal(["35 dead", "9 dead"], told.Facts["amount"].Select(f => f.Value));
        Assert.Equal(2, told.Facts["amount"][0].Origins.Count);
        Assert.Equal(("2022-03-14", "2022-03-15"), (told.Facts["amount"][0].First, told.Facts["amount"][0].Last));
    }

    [Fact]
    public void Rival_tolls_contradict_with_both_figures_shown()
    {
        var relation = Assert.Single(Relate(strike).Relations, r => r.Kind == RelationKind.Contradicts);
        Assert.Equal("contradicts:amount", relation.Code);
        Assert.Contains("35 dead", relation.Why, StringComparison.Ordinal);
        Assert.Contains("9 dead", relation.Why, StringComparison.Ordinal);
    }

    [Fact]
    public void The_record_is_the_same_in_any_order_and_however_often_an_article_comes()
    {
        string[] records = [.. new[] { strike, [strike[2], strike[0], strike[1]], [strike[1], strike[1], strike[2], strike[0]] }
            .Select(articles => JsonSerializer.Serialize(CrossChecker.Relate(articles), RecordJson.Compact))];
        Assert.Single(records.Distinct());
    }

    [Fact]
    public void A_package_pledged_and_delivered_is_one_ledger_row_with_two_stages()
    {
        var pledged = Claim(ClaimKind.Aid, "United States", "Ukraine", "2022-01-19", ClaimStatus.Announced) with { Stage = Stage.Pledged, Instrument = "PDA", Amounts = [Amount(200_000_000, "USD")] };
        var delivered = Claim(ClaimKind.Aid, "United States", "Ukraine", "2022-01-22") with { Stage = Stage.Delivered, Instrument = "PDA", Amounts = [Amount(200_000_000, "USD")] };
        var row = Assert.Single(Relate(
            Article("Sample Post", "2022-01-19", ("Washington promet 200 millions.", pledged)),
            Article("Gazette exemple", "2022-01-23", ("Les 200 millions sont livrés.", delivered))).Ledger);
        Assert.Equal(("United States", "Ukraine", "PDA"), (row.Donor, row.Recipient, row.Instrument));
        Assert.Equal([Stage.Pledged, Stage.Delivered], row.Stages.Select(s => s.Stage));
    }

    private static Claim Toll(decimal dead) => Claim(ClaimKind.Casualties, "Russia", "Ukraine", "2022-03-13") with
    {
        Amounts = [Amount(dead, "dead")], Place = [Place("Yavoriv", "UA")],
    };
}
