using Recoupe.Language.Quantities;
using Recoupe.Record.Model;
using static Recoupe.Record.Tests.CrossCheck.Desk;

namespace Recoupe.Record.Tests.CrossCheck;

public sealed class AcrossKindsTests
{
    [Fact]
    public void A_demand_and_its_rejection_are_two_stages_of_one_matter()
    {
        var demand = Article("Gazette exemple", "2031-01-10", ("Oslo réclame le retrait des navires du détroit.", Claim(ClaimKind.Demand, "Norway", "Sweden")));
        var rejection = Article("Courrier exemple", "2031-01-20", ("Stockholm refuse le retrait de ses navires du détroit.", Claim(ClaimKind.Rejection, "Sweden", "Norway")));
        Assert.Equal(("other_stage", "demanded, turned down"), One(demand, rejection));
    }

    [Fact]
    public void A_rejection_of_another_matter_or_before_the_demand_answers_nothing()
    {
        var demand = Article("Gazette exemple", "2031-01-10", ("Oslo réclame le retrait des navires du détroit.", Claim(ClaimKind.Demand, "Norway", "Sweden")));
        var other = Article("Courrier exemple", "2031-01-20", ("Stockholm rejette la hausse du tarif postal.", Claim(ClaimKind.Rejection, "Sweden", "Norway")));
        var before = Article("Relais exemple", "2031-01-02", ("Stockholm refuse le retrait de ses navires du détroit.", Claim(ClaimKind.Rejection, "Sweden", "Norway")));
        Assert.Empty(Relate(demand, other, before).Relations);
    }

    [Fact]
    public void A_pledge_and_the_delivery_months_later_are_stages_and_two_events()
    {
        var pledge = Article("Gazette exemple", "2031-01-10", ("Oslo promet des obusiers à Kiev.", Guns(Stage.Pledged, ClaimStatus.Announced)));
        var delivery = Article("Courrier exemple", "2031-06-20", ("Les obusiers norvégiens sont arrivés.", Guns(Stage.Delivered)));
        var record = Relate(pledge, delivery);
        Assert.Equal(2, record.Events.Count);
        Assert.Equal(("other_stage", "promised, given: howitzer"), One(pledge, delivery));
    }

    [Fact]
    public void What_is_handed_on_was_allowed_to_be_and_is_not_given_twice()
    {
        var permit = Article("Gazette exemple", "2031-01-10", ("Berlin laisse Oslo céder des obusiers.", Claim(ClaimKind.TransferAuthorization, "Germany", "Norway", status: ClaimStatus.Approved) with
        {
            ThirdParty = [new Actor("Ukraine", null, null)], Items = [new Item("howitzer", null, null)],
        }));
        var delivery = Article("Courrier exemple", "2031-02-20", ("Les obusiers norvégiens sont arrivés.", Guns(Stage.Delivered)));
        Assert.Equal(("other_stage", "allowed to be handed on, given: howitzer"), One(permit, delivery));
        Assert.Single(Relate(permit, delivery).Ledger);
    }

    [Theory]
    [InlineData("Niger", 1)]
    [InlineData("Chad", 0)]
    public void Those_who_are_there_are_those_who_are_to_leave_the_same_place(string place, int agreements)
    {
        var there = Article("Gazette exemple", "2031-05-20", ("Moins de mille soldats restent.", Troops(ClaimKind.Deployment, "Niger", Approximation.LessThan)));
        var leaving = Article("Courrier exemple", "2031-05-21", ("Près de mille militaires partiront.", Troops(ClaimKind.Withdrawal, place, Approximation.About)));
        Assert.Equal(agreements, Relate(there, leaving).Relations.Count(r => r.Kind == RelationKind.Agrees && r.Why.StartsWith("those who are there", StringComparison.Ordinal)));
    }

    [Fact]
    public void Who_denies_in_so_many_words_contradicts_who_tells_it()
    {
        var told = Article("Gazette exemple", "2031-05-20", ("Des drones norvégiens ont frappé le port de Lviv.", Strike()));
        var denial = Denial("Oslo dément avoir frappé le port de Lviv.", within: true);
        Assert.Contains(Relate(told, denial).Relations, r => r.Code == "contradicts:polarity" && r.Why == "denied by Norway");
    }

    [Fact]
    public void Who_denies_something_else_contradicts_nothing()
    {
        var told = Article("Gazette exemple", "2031-05-20", ("Des drones norvégiens ont frappé le port de Lviv.", Strike()));
        Assert.DoesNotContain(Relate(told, Denial("Oslo dément toute intention hostile.", within: false)).Relations, r => r.Kind == RelationKind.Contradicts);
    }

    [Fact]
    public void What_one_article_sums_up_holds_what_it_and_others_tell_of_one_giver()
    {
        var summed = Article(
            "Gazette exemple", "2031-01-25", ("Oslo enverra 14 obusiers.", Counted(14, "Norway")), ("Il y en aura 90 au total.", Counted(90, null) with { Additional = false }));
        var other = Article("Courrier exemple", "2031-01-25", ("Quatorze obusiers partiront de Norvège.", Counted(14, "Norway")));
        var record = Relate(summed, other);
        Assert.Equal(["part_of"], record.Between(summed.Claims[0], summed.Claims[1]));
        Assert.Equal(["part_of"], record.Between(other.Claims[0], summed.Claims[1]));
        Assert.Contains(record.Relations, r => r.Why == "14 howitzer, 90 howitzer in all");
    }

    [Fact]
    public void What_is_given_on_top_of_a_total_is_no_part_of_it()
    {
        var article = Article(
            "Gazette exemple", "2031-01-25", ("Oslo envoie 14 obusiers de plus.", Counted(14, "Norway") with { Additional = true }), ("Elle en a déjà livré 90.", Counted(90, "Norway") with { Additional = false }));
        Assert.DoesNotContain(Relate(article).Relations, r => r.Kind == RelationKind.PartOf);
    }

    private static (string Code, string Why) One(ReadArticle a, ReadArticle b)
    {
        var relation = Assert.Single(Relate(a, b).Relations, r => a.Claims.Any(c => c.Id == r.A || c.Id == r.B) && b.Claims.Any(c => c.Id == r.A || c.Id == r.B));
        return (relation.Code, relation.Why);
    }

    private static Claim Guns(Stage stage, ClaimStatus status = ClaimStatus.Happened) => Claim(ClaimKind.Aid, "Norway", "Ukraine", status: status) with { Stage = stage, Items = [new Item("howitzer", null, null)] };

    private static Claim Counted(decimal count, string? actor) => Claim(ClaimKind.Aid, actor, "Ukraine", status: ClaimStatus.Planned) with { Amounts = [Amount(count, "howitzer")], Items = [new Item("howitzer", null, null)] };

    private static Claim Troops(ClaimKind kind, string place, Approximation bound) => Claim(kind, "United States") with { Amounts = [Amount(1000, "soldier", bound)], Place = [Place(place, place == "Niger" ? "NE" : "TD")] };

    private static Claim Strike() => Claim(ClaimKind.Attack, "Norway", "Ukraine", "2031-05-20") with { Place = [Place("Lviv", "UA")] };

    private static ReadArticle Denial(string sentence, bool within)
    {
        var read = Article("Courrier exemple", "2031-05-20", (sentence, Claim(ClaimKind.Denial, "Norway")), ("Le port de Lviv a été frappé.", Strike()));
        var nested = within ? read.Claims[1] with { Evidence = read.Claims[0].Evidence } : read.Claims[1];
        return read with { Claims = [read.Claims[0] with { About = nested.Id }, nested] };
    }
}
