using Recoupe.Record.CrossCheck.Dating;
using Recoupe.Record.Model;

namespace Recoupe.Record.Tests.CrossCheck;

public sealed class DatingTests
{
    private static readonly DateOnly Horizon = new(2026, 6, 30);

    [Fact]
    public void This_sunday_and_a_minister_in_office_give_the_day()
    {
        var dating = Alone("Le ministre ukrainien de la Défense, Oleksii Reznikov, a reçu des casques ce dimanche 13 février.");
        Assert.Equal("2022-02-13/2022-02-14", dating.Edtf);
        Assert.True(dating.IsDated);
        Assert.Contains(dating.Reasons, r => r.Clue == DatingClue.Office && r.Words.Contains("Reznikov", StringComparison.Ordinal));
    }

    [Fact]
    public void A_weekday_with_a_day_of_the_month_tells_the_year()
    {
        var dating = Alone("Depuis 2020, le port est resté ouvert. Il a été fermé vendredi 21 janvier.");
        Assert.Equal("2022-01-21/2022-01-23", dating.Edtf);
    }

    [Fact]
    public void What_is_only_planned_for_a_day_does_not_date_the_article_after_it() =>
        Assert.False(Alone("Le président américain Joe Biden recevra ses alliés le 10 février.").IsDated);

    [Fact]
    public void Clues_that_disagree_give_no_date_and_say_so()
    {
        var dating = Alone("Le président américain Joe Biden a visité le camp ce dimanche 13 mars 2011.");
        Assert.Null(dating.Edtf);
        Assert.False(dating.Consistent);
        Assert.Equal(2, dating.Reasons.Count);
    }

    [Fact]
    public void A_former_minister_dates_nothing() =>
        Assert.DoesNotContain(Alone("L'ancien ministre ukrainien de la Défense Oleksii Reznikov a parlé.").Reasons, r => r.Clue == DatingClue.Office);

    [Fact]
    public void Yesterday_is_reckoned_from_the_day_that_another_article_gives_the_event()
    {
        const string Strike = "L'aviation russe a frappé hier le dépôt de carburant de Lviv près de la gare";
        var undated = Desk.Article("Le Phare", null, (Strike, Attack(null)));
        var dated = Desk.Article("La Vigie", "2022-03-26", ("L'aviation russe a frappé le dépôt de carburant de Lviv samedi", Attack("2022-03-26")));
        var dating = Beside(undated, dated);
        Assert.Equal("2022-03-27/2022-03-28", dating.Edtf);
        Assert.Equal(dated.Article.Id, Assert.Single(dating.Reasons).Other);
    }

    [Fact]
    public void What_is_demanded_for_weeks_does_not_date_an_article_by_another_that_says_it()
    {
        var demand = Desk.Claim(ClaimKind.Demand, "Russia");
        var undated = Desk.Article("Le Phare", null, ("Moscou réclame le départ des soldats étrangers stationnés près de ses frontières", demand));
        var dated = Desk.Article("La Vigie", "2022-03-26", ("Les soldats étrangers doivent quitter ses frontières, répète Moscou, dont le départ des troupes reste la première exigence", demand));
        Assert.Empty(Beside(undated, dated).Reasons);
    }

    [Fact]
    public void What_a_late_article_tells_of_a_month_that_is_past_dates_nothing()
    {
        var undated = Desk.Article("Le Phare", null, ("Les derniers soldats étrangers sont partis en janvier de la frontière", Left("2022-01")));
        const string Told = "En janvier la frontière a vu partir ses derniers soldats venus de pays étrangers";
        var late = Desk.Article("La Vigie", "2022-02-26", (Told, Left("2022-01")));
        var prompt = Desk.Article("La Vigie", "2022-01-31", (Told, Left("2022-01")));
        Assert.DoesNotContain(Beside(undated, late).Reasons, r => r.Clue == DatingClue.Event);
        Assert.Contains(Beside(undated, prompt).Reasons, r => r.Clue == DatingClue.Event);
    }

    [Theory]
    [InlineData("Sweden", true)]
    [InlineData("Norway", false)]
    public void Two_acts_of_speech_on_one_weekday_are_one_clue_only_where_they_address_one(string addressed, bool isClue)
    {
        var undated = Desk.Article("Le Phare", null, (Story("Pour les ingénieurs, marchands, armateurs, assureurs, juristes et diplomates du royaume, la saison commence mal : fret, carburant, primes et salaires montent chaque semaine, sans que personne ose prévoir combien coûteront les prochaines traversées.") + " Mercredi, Helsinki a exigé leur départ.", Desk.Claim(ClaimKind.Demand, "Finland", "Sweden")));
        var dated = Desk.Article("La Vigie", "2022-03-24", (Story("Observateurs, secouristes, météorologues, biologistes, journalistes et photographes racontent des nuits calmes, des phares éteints, une brume épaisse et presque aucun incident grave, hormis deux amarres rompues devant la capitainerie.") + " Helsinki les accuse mercredi de mentir.", Desk.Claim(ClaimKind.Accusation, "Finland", addressed, "2022-03-23")));
        Assert.Equal(isClue, Beside(undated, dated).Reasons.Any(r => r.Clue == DatingClue.Event));
    }

    [Fact]
    public void An_article_without_any_clue_stays_undated()
    {
        var dating = Alone("Les pourparlers ont été francs et utiles.");
        Assert.Null(dating.Edtf);
        Assert.True(dating.Consistent);
        Assert.Empty(dating.Reasons);
    }

    [Fact]
    public void An_article_with_its_day_is_not_dated_again()
    {
        var dated = Desk.Article("La Vigie", "2022-03-26", ("Le pont a été fermé hier", Attack("2022-03-25")));
        Assert.Empty(ArticleDater.Instance.Date([dated], Desk.Relate(dated), Horizon));
    }

    // Two articles on one story share a third of their words, and are no rewrites of each other.
    private static string Story(string own) =>
        $"Plusieurs navires étrangers patrouillent autour des archipels disputés tandis que pêcheurs, gardes, douaniers et pilotes attendent la suite des événements. {own}";

    private static Claim Left(string date) => Desk.Claim(ClaimKind.Withdrawal, "Russia", date: date) with { Place = [Desk.Place("Lviv", "UA")] };

    private static Claim Attack(string? date) => Desk.Claim(ClaimKind.Attack, "Russia", date: date) with { Place = [Desk.Place("Lviv", "UA")] };

    private static ArticleDating Alone(string text) => Beside(Desk.Article("Le Phare", null, (text, Desk.Claim(ClaimKind.Statement))));

    private static ArticleDating Beside(ReadArticle undated, params ReadArticle[] others)
    {
        ReadArticle[] all = [undated, .. others];
        return Assert.Single(ArticleDater.Instance.Date(all, Desk.Relate(all), Horizon), d => d.Article == undated.Article.Id);
    }
}
