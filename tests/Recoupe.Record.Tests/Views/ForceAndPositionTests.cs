using Recoupe.Language.Quantities;
using Recoupe.Record.CrossCheck;
using Recoupe.Record.Ledger;
using Recoupe.Record.Model;
using Recoupe.Record.Views;
using static Recoupe.Record.Tests.CrossCheck.Desk;

namespace Recoupe.Record.Tests.Views;

public sealed class ForceAndPositionTests
{
    [Fact]
    public void A_transfer_shows_its_three_parties_and_how_far_it_has_come()
    {
        var transfer = Claim(ClaimKind.TransferAuthorization, "Germany", "Poland", "2023-01-25", ClaimStatus.Approved) with
        {
            ThirdParty = [new Actor("Ukraine", null, null)], Stage = Stage.Approved, Items = [new Item("Leopard 2", null, null)],
        };
        var rule = Claim(ClaimKind.TransferAuthorization, "Germany");
        var shown = Assert.Single(Transfer.Of(Relate(Article("Gazette exemple", "2023-01-25", ("Berlin autorise Varsovie.", transfer), ("Berlin doit donner son aval.", rule)))));
        Assert.Equal(
            ("Germany", "Poland", "Ukraine", "Leopard 2", "approved", "2023-01-25"),
            (shown.Authorizer[0].Value, shown.Holder[0].Value, shown.EndUser[0].Value, shown.Items[0].Value, shown.Standing[0].Value, shown.Dates[0].Value));
    }

    [Fact]
    public void Posture_tells_who_moves_how_many_from_where_to_where_with_part_and_whole()
    {
        var whole = Troops(3000, "Poland", "Romania");
        var record = Relate(
            Article("Gazette exemple", "2022-02-02", ("Trois mille soldats en tout.", whole)),
            Article("Courrier exemple", "2022-02-02", ("Deux mille soldats vont en Pologne.", Troops(2000, "Poland")), ("Mille autres vont en Roumanie.", Troops(1000, "Romania"))));
        var movements = Movement.Of(record);
        Assert.All(movements, m => Assert.Equal("United States", m.Actor[0].Value));
        Assert.All(movements, m => Assert.Equal("Germany", Assert.Single(m.From).Value));
        Assert.Contains(movements.SelectMany(m => m.Parts), p => p.Why == "2 000 + 1 000 = 3 000 soldiers");
    }

    [Fact]
    public void Positions_run_over_time_and_a_minister_speaks_for_his_state()
    {
        ReadArticle[] articles =
        [
            Article("Gazette exemple", "2021-12-18", ("Moscou exige des garanties.", Claim(ClaimKind.Demand, "Russia", "NATO", "2021-12-17"))),
            Article("Courrier exemple", "2022-01-20", ("Le ministère dément tout projet d'attaque.", Claim(ClaimKind.Denial, "Ministry of Defence of Russia"))),
            Article("Gazette exemple", "2022-01-22", ("Moscou promet de retirer ses troupes.", Claim(ClaimKind.Withdrawal, "Russia", null, "2022-02-20", ClaimStatus.Planned))),
            Article("Gazette exemple", "2022-01-23", ("Des troupes sont arrivées.", Claim(ClaimKind.Deployment, "Russia", null, "2022-01-23"))),
        ];
        var russia = Assert.Single(ActorPositions.Of(articles, CrossChecker.Relate(articles)));
        Assert.Equal("Russia", russia.Actor);
        Assert.Equal(
            [(Stance.Demanded, "2021-12-17", "2021-12-18"), (Stance.Denied, null, "2022-01-20"), (Stance.Promised, "2022-02-20", "2022-01-22")],
            russia.Positions.Select(p => (p.Stance, p.Date, p.Reported)));
    }

    [Fact]
    public void The_register_sets_numbers_ordered_beside_numbers_delivered()
    {
        var ordered = Claim(ClaimKind.Aid, "United States", "Ukraine", "2022-01-19", ClaimStatus.Approved) with { Stage = Stage.Approved, Instrument = "PDA", Items = [new Item("Javelin", null, 300)] };
        var delivered = ordered with { Status = ClaimStatus.Happened, Stage = Stage.Delivered, Date = "2022-01-21", Items = [new Item("Javelin", null, null)], Amounts = [Amount(180, "missile")] };
        var vague = delivered with { Items = [new Item("Stinger", null, null)], Amounts = [Amount(180, "missile"), Amount(2, "aircraft")] };
        ReadArticle[] articles = [Article("Gazette exemple", "2022-01-22", ("Trois cents Javelin promis.", ordered), ("Cent quatre-vingts livrés.", delivered), ("Des Stinger aussi.", vague))];
        var lines = ArmsRegister.Of(CrossChecker.Relate(articles).Ledger, articles[0].Claims.ToDictionary(c => c.Id, StringComparer.Ordinal));
        var javelin = Assert.Single(lines, line => line.Designation == "Javelin");
        Assert.Equal(("Ukraine", "United States", 300m, 2022, 180m, "PDA"), (javelin.Recipient, javelin.Supplier, javelin.Ordered, javelin.OrderYear, javelin.Delivered, javelin.Instrument));
        Assert.Equal([2022], javelin.DeliveryYears);
        Assert.All(lines.Where(line => line.Designation == "Stinger"), line => Assert.Null(line.Delivered));
    }

    private static Claim Troops(decimal count, params string[] to) => Claim(ClaimKind.Deployment, "United States", null, "2022-02-02", ClaimStatus.Announced) with
    {
        From = [Place("Germany", "DE")], To = [.. to.Select(name => Place(name))], Amounts = [Amount(count, "soldier", Approximation.Exact)],
    };
}
