using Recoupe.Record.CrossCheck;
using Recoupe.Record.Decisions;
using Recoupe.Record.Model;
using static Recoupe.Record.Tests.CrossCheck.Desk;

namespace Recoupe.Record.Tests.CrossCheck;

public sealed class ViolenceTests
{
    private static readonly ReadArticle raid = Told("Le Phare", "Une bande armée a brûlé le marché de Brumeval et tué 34 personnes.", 34, "Brumeval");
    private static readonly ReadArticle sameRaid = Told("La Vigie", "Trente-quatre morts à Brumeval, où des hommes armés ont brûlé le marché.", 34, "Brumeval");
    private static readonly ReadArticle silent = Told("Le Relais", "Des tirs ont été entendus à Brumeval dans la matinée.", null, "Brumeval");

    [Fact]
    public void Two_reports_of_one_raid_are_one_event() => Assert.Single(Relate(raid, sameRaid).Events);

    [Fact]
    public void Raids_in_two_towns_on_one_day_are_two_events() =>
        Assert.Equal(2, Relate(raid, Told("La Vigie", "Trente-quatre morts à Hautelande, où des hommes armés ont brûlé le marché.", 34, "Hautelande", 46.5)).Events.Count);

    [Fact]
    public void What_a_person_parted_is_not_joined_again()
    {
        var apart = Judgements.None with { Apart = [(raid.Claims[0].Id, sameRaid.Claims[0].Id)] };
        Assert.Equal(2, CrossChecker.Relate([raid, sameRaid], apart).Events.Count);
    }

    [Fact]
    public void A_report_that_tells_little_is_of_the_one_act_of_the_day_but_of_none_of_many()
    {
        Assert.Single(Relate(silent, raid).Events);
        var list = Article("Le Recueil", "2021-05-04", [.. Enumerable.Range(1, 40).Select(i => ($"Brumeval, quartier numéro {i} : {i} maisons pillées, {i} blessés.", Toll(i, "Brumeval", unit: "injured")))]);
        Assert.Contains(Relate(silent, list).Events, e => e.Claims is [var only] && only == silent.Claims[0].Id);
    }

    private static ReadArticle Told(string outlet, string sentence, int? dead, string town, double latitude = 45) => Article(outlet, "2021-05-04", (sentence, Toll(dead, town, latitude)));

    private static Claim Toll(int? count, string town, double latitude = 45, string unit = "dead") => Claim(ClaimKind.Casualties, date: "2021-05-03") with
    {
        Place = [new Place(town, null, null, latitude, 5, null)],
        Amounts = count is { } toll ? [Amount(toll, unit)] : [],
    };
}
