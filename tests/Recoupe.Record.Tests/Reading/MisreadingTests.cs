using Recoupe.Record.Model;

namespace Recoupe.Record.Tests.Reading;

/// <summary>Sentences that were once misread, each with what they do say.</summary>
public sealed class MisreadingTests(ReadingFixture fixture) : IClassFixture<ReadingFixture>
{
    [Theory]
    [InlineData("The Pentagon has placed about 8,500 US-based troops on alert.", 8500)]
    [InlineData("Joe Biden has sent about 2,000 US troops to Poland.", 2000)]
    public void The_name_of_a_country_between_a_number_and_its_noun_is_no_pronoun(string text, int soldiers) =>
        Assert.Contains(fixture.Claims(text), c => c.Amounts.Any(a => a.Value == soldiers && a.Unit == "soldier"));

    [Fact]
    public void An_article_after_a_number_is_no_money() =>
        Assert.DoesNotContain(fixture.Claims("L'ambassadeur américain a estimé qu'ils étaient environ 100 000 le 30 janvier."), c => c.Amounts.Any(a => a.Unit == "EGP"));

    [Fact]
    public void A_weekday_before_an_article_has_no_day_of_the_month()
    {
        var claim = Assert.Single(fixture.Claims("La Commission européenne a proposé lundi une aide de 1,2 milliard d'euros à l'Ukraine.", "2022-01-26"), c => c.Type == ClaimKind.Aid);
        Assert.Equal("2022-01-24", claim.Date);
    }

    [Fact]
    public void A_ministry_of_defence_that_announces_something_gives_no_arms() =>
        Assert.DoesNotContain(fixture.Claims("L'exercice russe durera dix jours, a annoncé le ministère russe de la Défense."), c => c.Type == ClaimKind.Aid);

    [Theory]
    [InlineData("Washington promet à Moscou une réponse écrite.", ClaimKind.Threat)]
    [InlineData("La Russie déplace ses troupes comme elle l'entend.", ClaimKind.Agreement)]
    [InlineData("L'armée russe s'exerce à repousser une agression.", ClaimKind.Rejection)]
    [InlineData("Russia insists that it has no plans to invade.", ClaimKind.Demand)]
    [InlineData("Russian attacks have steadily declined since the truce.", ClaimKind.Rejection)]
    [InlineData("À Gaza, mes enfants se retrouvent seuls.", ClaimKind.Talks)]
    [InlineData("A former Colombian soldier pleaded guilty on Friday.", ClaimKind.Deployment)]
    [InlineData("Germán Rivera, who led the Colombian unit, pleaded guilty on Friday.", ClaimKind.Demand)]
    [InlineData("À Gaza, on fait le pain au feu de bois.", ClaimKind.Attack)]
    public void A_verb_means_what_its_object_makes_it_mean(string text, ClaimKind notThis) => Assert.DoesNotContain(fixture.Claims(text), c => c.Type == notThis);

    [Fact]
    public void Nobody_threatened_is_a_threat_denied() =>
        Assert.Equal(ClaimStatus.Denied, Assert.Single(fixture.Claims("La Russie affirme qu'elle ne menace personne."), c => c.Type == ClaimKind.Threat).Status);

    [Fact]
    public void What_has_not_come_of_one_part_of_an_aid_is_not_said_of_its_contents()
    {
        var claims = fixture.Claims("Washington a promis une aide à Kiev. Elle comprend des munitions et des missiles Javelin. Une enveloppe précédente de 60 millions de dollars n'est pas encore livrée.");
        var contents = Assert.Single(claims, c => c.Evidence.Exact.Contains("munitions", StringComparison.Ordinal));
        Assert.NotEqual(ClaimStatus.Denied, contents.Status);
    }

    [Fact]
    public void A_toll_that_names_no_author_has_none_where_both_sides_attack()
    {
        var claims = fixture.Claims("Le Hamas a attaqué une base israélienne. Israël a bombardé Rafah. Près de 900 personnes ont été tuées, selon les secours.");
        Assert.Empty(Assert.Single(claims, c => c.Type == ClaimKind.Casualties).Actor);
    }

    [Theory]
    [InlineData("La France s'est dite prête à envoyer des soldats en Roumanie.", ClaimKind.Deployment, ClaimStatus.Proposed)]
    [InlineData("La Russie s'est engagée à ne pas avancer et à retirer ses troupes de Biélorussie.", ClaimKind.Withdrawal, ClaimStatus.Announced)]
    public void What_one_is_ready_or_bound_to_do_has_not_happened(string text, ClaimKind kind, ClaimStatus status) =>
        Assert.Equal(status, Assert.Single(fixture.Claims(text), c => c.Type == kind).Status);
}
