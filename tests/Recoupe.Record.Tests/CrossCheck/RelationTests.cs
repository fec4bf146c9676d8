using Recoupe.Language.Quantities;
using Recoupe.Record.Model;
using static Recoupe.Record.Tests.CrossCheck.Desk;

namespace Recoupe.Record.Tests.CrossCheck;

public sealed class RelationTests
{
    // docs/relations.md, rules 1 and 3: money of one package told twice on one day.
    [Theory]
    [InlineData(200_000_000, Approximation.Exact, 200_000_000, Approximation.Exact, "agrees")]
    [InlineData(2_980_000_000, Approximation.About, 3_000_000_000, Approximation.About, "rounds_to")]
    [InlineData(460_000_000, Approximation.Exact, 500_000_000, Approximation.Exact, "rounds_to")]
    [InlineData(400_000_000, Approximation.UpTo, 330_000_000, Approximation.Exact, "agrees")]
    [InlineData(300_000_000, Approximation.MoreThan, 375_000_000, Approximation.Exact, "agrees")]
    [InlineData(95_000_000, Approximation.About, 101_000_000, Approximation.Exact, "agrees")]
    [InlineData(2_700_000, Approximation.Exact, 2_700_000_000, Approximation.Exact, "contradicts:scale")]
    public void Amounts_compare_through_their_words(decimal first, Approximation bound, decimal second, Approximation other, string relation)
    {
        var a = Article("Gazette exemple", "2022-01-20", ("Washington débloque l'aide militaire promise à Kiev.", Package(first, bound)));
        var b = Article("Courrier exemple", "2022-01-20", ("L'aide militaire promise à Kiev est débloquée par Washington.", Package(second, other)));
        Assert.Equal([relation], Relate(a, b).Between(a.Claims[0], b.Claims[0]));
    }

    // "500 millions de dollars (460 millions d'euros)" lets the same article's 200 million dollars answer another's 184 million euros.
    [Theory]
    [InlineData("500 millions de dollars (460 millions d'euros)", true)]
    [InlineData("500 millions de dollars, soit environ 460 millions d'euros", true)]
    [InlineData("500 millions de dollars et 460 millions d'euros", false)]
    public void Two_currencies_compare_by_the_rate_that_an_article_implies(string both, bool isRate)
    {
        var rate = Claim(ClaimKind.Aid, "Canada", "Estonia", "2022-01-11") with { Amounts = [new Amount(500_000_000, "USD", "500 millions de dollars"), new Amount(460_000_000, "EUR", "460 millions d'euros")] };
        var a = Article("Gazette exemple", "2022-01-20", ($"Ottawa donne {both} à Tallinn.", rate), ("Washington débloque l'aide militaire promise à Kiev.", Package(200_000_000)));
        var b = Article("Courrier exemple", "2022-01-20", ("L'aide militaire promise à Kiev est débloquée par Washington.", Package(200_000_000) with { Amounts = [Amount(184_000_000, "EUR")] }));
        var record = Relate(a, b);
        Assert.Equal(isRate, record.Relations.Any(r => r.Kind == RelationKind.ConvertsTo && r.Why.EndsWith(", at the rate of 500 000 000 USD = 460 000 000 EUR", StringComparison.Ordinal) && r.Why.Contains("= 200 000 000 USD, at", StringComparison.Ordinal) | r.Why.Contains("= 184 000 000 EUR, at", StringComparison.Ordinal)));
    }

    [Fact]
    public void Packages_of_other_ordinals_are_other_events_even_on_one_day()
    {
        var a = Article("Gazette exemple", "2022-07-01", ("Quatorzième tranche.", Package(400_000_000) with { Ordinal = 14 }));
        var b = Article("Courrier exemple", "2022-07-01", ("Quinzième tranche.", Package(270_000_000) with { Ordinal = 15 }));
        Assert.Equal(2, Relate(a, b).Events.Count);
    }

    [Fact]
    public void The_same_number_again_nine_days_later_and_more_is_another_event()
    {
        var a = Article("Gazette exemple", "2022-02-02", ("Trois mille soldats partent.", Troops(3000, "2022-02-02")));
        var b = Article("Courrier exemple", "2022-02-11", ("Trois mille soldats de plus partent.", Troops(3000, "2022-02-11") with { Additional = true }));
        var record = Relate(a, b);
        Assert.Equal(2, record.Events.Count);
        Assert.Equal(["distinct_event"], record.Between(a.Claims[0], b.Claims[0]));
    }

    [Fact]
    public void Parts_that_add_up_are_parts_with_the_sum_shown()
    {
        var whole = Article("Gazette exemple", "2022-02-02", ("Trois mille soldats en tout.", Troops(3000, "2022-02-02") with { To = [Place("Poland", "PL"), Place("Romania", "RO")] }));
        var parts = Article(
            "Courrier exemple",
            "2022-02-02",
            ("Deux mille soldats vont en Pologne.", Troops(2000, "2022-02-02") with { To = [Place("Poland", "PL")] }),
            ("Mille autres vont en Roumanie.", Troops(1000, "2022-02-02") with { To = [Place("Romania", "RO")] }));
        var record = Relate(whole, parts);
        Assert.All(parts.Claims, part => Assert.Equal(["part_of"], record.Between(part, whole.Claims[0])));
        Assert.All(record.Relations.Where(r => r.Kind == RelationKind.PartOf), r => Assert.Equal("2 000 + 1 000 = 3 000 soldiers", r.Why));
    }

    [Fact]
    public void A_later_toll_of_the_same_source_supersedes_and_rival_tolls_contradict()
    {
        var first = Article("Gazette exemple", "2022-03-13", ("Neuf morts selon le gouverneur.", Toll(9, "Governor")));
        var later = Article("Courrier exemple", "2022-03-14", ("Trente-cinq morts selon le gouverneur.", Toll(35, "Governor")));
        var rival = Article("Sample Post", "2022-03-14", "en", ("The army counts 180 dead.", Toll(180, "Army")));
        var record = Relate(first, later, rival);
        var update = Assert.Single(record.Relations, r => r.Kind == RelationKind.Supersedes);
        Assert.Equal((later.Claims[0].Id, first.Claims[0].Id), (update.A, update.B));
        Assert.Equal(["contradicts:amount"], record.Between(later.Claims[0], rival.Claims[0]));
        Assert.Equal("35 dead", record.Events[0].Facts["amount"].Single(f => f.Value == "9 dead").SupersededBy);
    }

    [Fact]
    public void Troop_counts_of_different_weeks_do_not_contradict()
    {
        var a = Article("Gazette exemple", "2022-01-20", ("La Russie masse 100 000 soldats à la frontière.", Massed(100_000)));
        var b = Article("Courrier exemple", "2022-02-03", ("La Russie masse 130 000 soldats à la frontière.", Massed(130_000)));
        Assert.DoesNotContain(Relate(a, b).Relations, r => r.Kind == RelationKind.Contradicts);
    }

    [Fact]
    public void A_shorter_list_is_incomplete_and_not_false()
    {
        var a = Article("Gazette exemple", "2022-01-20", ("Washington autorise trois pays.", Transfer("Estonia;Latvia;Lithuania")));
        var b = Article("Courrier exemple", "2022-01-20", ("Washington autorise quatre pays.", Transfer("Estonia;Latvia;Lithuania;United Kingdom")));
        Assert.Equal(["subset"], Relate(a, b).Between(a.Claims[0], b.Claims[0]));
    }

    [Fact]
    public void A_ministry_acts_for_its_state()
    {
        var a = Article("Gazette exemple", "2022-01-20", ("Washington débloque 200 millions.", Package(200_000_000)));
        var b = Article("Courrier exemple", "2022-01-20", ("Le Pentagone débloque 200 millions.", Package(200_000_000) with { Actor = [new Actor("United States Department of Defense", null, null)] }));
        var record = Relate(a, b);
        Assert.Single(record.Events);
        Assert.DoesNotContain(record.Relations, r => r.Kind == RelationKind.Contradicts);
        Assert.Equal("United States", Assert.Single(record.Ledger).Donor);
    }

    [Fact]
    public void Running_totals_with_other_starts_do_not_contradict_and_are_no_rows_of_the_ledger()
    {
        var a = Article("Gazette exemple", "2022-08-08", ("L'aide depuis l'invasion atteint 9,1 milliards.", Package(9_100_000_000) with { Date = null, Baseline = "2022-02-24" }));
        var b = Article("Courrier exemple", "2022-08-08", ("L'aide depuis janvier 2021 atteint 9,8 milliards.", Package(9_800_000_000) with { Date = null, Baseline = "2021-01" }));
        var record = Relate(a, b);
        Assert.Equal(["other_baseline"], record.Between(a.Claims[0], b.Claims[0]));
        Assert.Empty(record.Ledger);
    }

    [Fact]
    public void Totals_that_only_round_words_reconcile_compare_by_their_starts()
    {
        var a = Article("Gazette exemple", "2022-08-08", ("Le total est à 9,1 milliards.", Package(9_100_000_000) with { Date = null, Additional = false }));
        var b = Article("Courrier exemple", "2022-08-08", ("Voilà qui porte l'aide à quelque 8,7 milliards.", Package(8_700_000_000, Approximation.About) with { Date = null, Additional = false }));
        Assert.Equal(["other_baseline"], Relate(a, b).Between(a.Claims[0], b.Claims[0]));
    }

    [Fact]
    public void The_seventeenth_package_since_august_is_a_package_and_no_total()
    {
        var a = Article("Gazette exemple", "2022-08-01", ("Dix-septième tranche depuis août.", Package(550_000_000) with { Ordinal = 17, Baseline = "2021-08" }));
        Assert.Equal(17, Assert.Single(Relate(a).Ledger).Ordinal);
    }

    [Fact]
    public void What_is_allowed_to_the_baltic_states_is_allowed_to_each_of_them()
    {
        var a = Article("Gazette exemple", "2022-01-20", ("Washington autorise les pays baltes.", Transfer("Baltic states")));
        var b = Article("Courrier exemple", "2022-01-20", ("Washington autorise la Lituanie.", Transfer("Lithuania")));
        var record = Relate(a, b);
        Assert.Single(record.Events);
        Assert.Equal(["subset"], record.Between(a.Claims[0], b.Claims[0]));
    }

    [Fact]
    public void Who_tells_that_an_exercise_is_extended_replaces_who_told_its_plan()
    {
        var plan = Article("Gazette exemple", "2022-02-10", ("Dix jours de manœuvres communes.", Drill("2022-02-10")));
        var turn = Article("Courrier exemple", "2022-02-20", ("La prolongation de ces manœuvres est décidée.", Drill("2022-02-10") with { Status = ClaimStatus.Announced }));
        var relation = Assert.Single(Relate(plan, turn).Relations);
        Assert.Equal((turn.Claims[0].Id, plan.Claims[0].Id, "supersedes"), (relation.A, relation.B, relation.Code));
    }

    [Fact]
    public void Where_is_known_from_what_the_article_has_just_said()
    {
        var a = Article(
            "Gazette exemple", "2022-01-18", ("Des blindés arrivent au Bélarus.", Drill("2022-01-18") with { Type = ClaimKind.Deployment }), ("Ces manœuvres auront lieu en février.", Drill("2022-02") with { Place = [] }));
        var b = Article("Courrier exemple", "2022-02-10", ("Les manœuvres ont débuté au Bélarus.", Drill("2022-02-10")));
        Assert.Contains(Relate(a, b).Events, e => e.Claims.Contains(a.Claims[1].Id) && e.Claims.Contains(b.Claims[0].Id));
    }

    [Fact]
    public void Those_who_spoke_on_tuesday_and_again_on_friday_spoke_twice()
    {
        const string Sentence = "Les deux présidents se sont parlé au téléphone de la situation à la frontière.";
        var a = Article("Gazette exemple", "2022-02-08", (Sentence, Call("2022-02-08")));
        var b = Article("Gazette exemple", "2022-02-11", (Sentence + " Encore.", Call("2022-02-11")));
        var record = Relate(a, b);
        Assert.Equal(2, record.Events.Count);
        Assert.DoesNotContain(record.Relations, r => r.Kind == RelationKind.Contradicts);
    }

    [Fact]
    public void A_refusal_of_one_state_denies_nothing_that_another_does()
    {
        var a = Article("Gazette exemple", "2022-02-08", ("Les soldats russes restent massés près de la frontière ukrainienne.", Massed(100_000) with { Date = "2022-02-08" }));
        var b = Article("Courrier exemple", "2022-02-08", ("Nos soldats ne seront pas massés près de la frontière ukrainienne.", Massed(100_000) with
        {
            Actor = [new Actor("United States", null, null)], Status = ClaimStatus.Denied, Amounts = [],
        }));
        Assert.DoesNotContain(Relate(a, b).Relations, r => r.Kind == RelationKind.Contradicts);
    }

    [Fact]
    public void Where_forces_stand_ready_at_home_does_not_contradict_where_they_would_go()
    {
        var a = Article("Gazette exemple", "2022-01-24", ("Washington place 8 500 soldats en alerte sur son sol.", Alert("United States", "US")));
        var b = Article("Courrier exemple", "2022-01-24", ("Washington prépare 8 500 soldats pour la Roumanie.", Alert("Romania", "RO")));
        var elsewhere = Article("Sample Post", "2022-01-24", "en", ("8,500 soldiers made ready for Poland.", Alert("Poland", "PL")));
        var record = Relate(a, b, elsewhere);
        Assert.Single(record.Events);
        Assert.DoesNotContain("contradicts:place", record.Between(a.Claims[0], b.Claims[0]));
        Assert.Contains("contradicts:place", record.Between(b.Claims[0], elsewhere.Claims[0]));
    }

    [Fact]
    public void Tolls_of_people_and_of_dead_are_rival_tolls()
    {
        var a = Article("Gazette exemple", "2022-03-13", ("Vingt-sept personnes tuées selon le maire.", Toll(27, "Mayor") with { Amounts = [Amount(27, "dead") with { Of = "personnes" }] }));
        var b = Article("Courrier exemple", "2022-03-13", ("Trente-deux morts selon l'armée.", Toll(32, "Army") with { Amounts = [Amount(32, "dead") with { Of = "morts" }] }));
        Assert.Equal(["contradicts:amount"], Relate(a, b).Between(a.Claims[0], b.Claims[0]));
    }

    [Fact]
    public void A_total_of_ammunition_is_no_total_of_everything()
    {
        var a = Article("Gazette exemple", "2022-02-13", ("Kiev aurait déjà touché en tout 1 500 tonnes de cartouches.", Received(1500) with { Items = [new Item("small-arms ammunition", null, null)] }));
        var b = Article("Courrier exemple", "2022-02-15", ("Kiev a reçu à ce jour plus de 2 000 tonnes.", Received(2000) with { Actor = [] }));
        Assert.Equal(["other_scope"], Relate(a, b).Between(a.Claims[0], b.Claims[0]));
    }

    private static Claim Alert(string place, string country) =>
        Claim(ClaimKind.Deployment, "United States", null, "2022-01-24", ClaimStatus.Ordered) with { Place = [Place(place, country)], Amounts = [Amount(8500, "soldier")] };

    private static Claim Received(decimal tonnes) => Claim(ClaimKind.Aid, "United States", "Ukraine") with { Amounts = [Amount(tonnes, "t")], Additional = false, Stage = Stage.Delivered };

    private static Claim Drill(string date) => Claim(ClaimKind.Exercise, "Russia;Belarus", null, date) with { Place = [Place("Belarus", "BY")] };

    private static Claim Call(string date) => Claim(ClaimKind.Talks, "Emmanuel Macron", "Vladimir Putin", date);

    private static Claim Package(decimal value, Approximation bound = Approximation.Exact) =>
        Claim(ClaimKind.Aid, "United States", "Ukraine", "2022-01-19", ClaimStatus.Approved) with { Stage = Stage.Approved, Amounts = [Amount(value, "USD", bound)] };

    private static Claim Troops(decimal count, string date) =>
        Claim(ClaimKind.Deployment, "United States", null, date, ClaimStatus.Announced) with { To = [Place("Poland", "PL")], Amounts = [Amount(count, "soldier")] };

    private static Claim Massed(decimal count) => Claim(ClaimKind.Deployment, "Russia", "Ukraine") with { Amounts = [Amount(count, "soldier")] };

    private static Claim Transfer(string holders) =>
        Claim(ClaimKind.TransferAuthorization, "United States", holders, "2022-01-19", ClaimStatus.Approved) with { ThirdParty = [new Actor("Ukraine", null, null)] };

    private static Claim Toll(decimal dead, string source) => Claim(ClaimKind.Casualties, "Russia", "Ukraine", "2022-03-13") with
    {
        Amounts = [Amount(dead, "dead")], Place = [Place("Yavoriv", "UA")], Source = [new Source(source, null)],
    };
}
