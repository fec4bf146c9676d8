using Recoupe.Record.Model;

namespace Recoupe.Record.Tests.Reading;

public sealed class ParticularsTests(ReadingFixture fixture) : IClassFixture<ReadingFixture>
{
    [Theory]
    [InlineData("Les États-Unis ont envoyé 300 missiles supplémentaires à l'Ukraine.", true)]
    [InlineData("Les États-Unis ont envoyé au total 300 missiles à l'Ukraine.", false)]
    [InlineData("Les États-Unis ont envoyé 300 missiles à l'Ukraine.", null)]
    [InlineData("The United States sent an additional 300 missiles to Ukraine.", true)]
    [InlineData("The United States has sent 300 missiles to Ukraine to date.", false)]
    [InlineData("The United States sent 300 missiles to Ukraine.", null)]
    public void The_words_tell_whether_a_figure_adds_or_sums_up(string text, bool? additional) => Assert.Equal(additional, Aid(text).Additional);

    [Theory]
    [InlineData("Les États-Unis ont fourni 9 milliards de dollars à l'Ukraine depuis janvier 2021.", "2021-01")]
    [InlineData("The United States has given Ukraine $9 billion since January 2021.", "2021-01")]
    [InlineData("Les États-Unis ont fourni 9 milliards de dollars à l'Ukraine depuis des semaines.", null)]
    public void A_total_counts_from_the_day_that_is_named(string text, string? start) => Assert.Equal(start, Aid(text).Baseline);

    [Theory]
    [InlineData("Les États-Unis ont approuvé une dix-septième tranche d'aide à l'Ukraine.", 17)]
    [InlineData("Les États-Unis ont approuvé la 43e livraison d'armes à l'Ukraine.", 43)]
    [InlineData("The United States approved the forty-third package of aid to Ukraine.", 43)]
    [InlineData("The United States approved the 32nd security assistance package for Ukraine.", 32)]
    [InlineData("The United States approved the first package of aid to Ukraine.", null)]
    public void A_numbered_series_gives_the_ordinal(string text, int? ordinal) => Assert.Equal(ordinal, Aid(text).Ordinal);

    [Theory]
    [InlineData("Berlin autorise la Pologne à livrer des chars à l'Ukraine.", "Poland")]
    [InlineData("Washington a autorisé la Lituanie à transférer des missiles à l'Ukraine.", "Lithuania")]
    public void A_transfer_has_three_parties(string text, string holder)
    {
        var transfer = Assert.Single(fixture.Claims(text, "2022-01-28"), c => c.Type == ClaimKind.TransferAuthorization);
        Assert.Equal(holder, Assert.Single(transfer.Recipient).Name);
        Assert.Equal("Ukraine", Assert.Single(transfer.ThirdParty).Name);
    }

    [Theory]
    [InlineData("Les manœuvres russo-chinoises ont débuté mardi.", "China, Russia")]
    [InlineData("Les exercices franco-italiens ont débuté mardi.", "France, Italy")]
    [InlineData("The Sino-Indian drills began on Tuesday.", "China, India")]
    public void An_adjective_of_two_countries_names_both(string text, string states) =>
        Assert.Equal(states, string.Join(", ", fixture.Claims(text, "2022-02-09").First(c => c.Type == ClaimKind.Exercise).Actor.Select(a => a.Name).Order(StringComparer.Ordinal)));

    [Fact]
    public void The_forces_of_two_countries_drill_together() =>
        Assert.Equal(["Finland", "Sweden"], fixture.Claims("Des soldats suédois ont gagné la Finlande pour une revue des forces des deux pays avant de prochaines manœuvres.", "2022-02-09")
            .First(c => c.Type == ClaimKind.Exercise).Actor.Select(a => a.Name).Order(StringComparer.Ordinal));

    [Fact]
    public void The_two_countries_named_before_are_no_count() =>
        Assert.DoesNotContain(fixture.Claims("La Suède et la Finlande se parlent. Les soldats des deux pays ont été déployés à Oslo.", "2022-02-09").SelectMany(c => c.Amounts), a => a.Unit == "country");

    [Theory]
    [InlineData("American troops will have left Niger by mid-September.", "2024-05-20", "2024-09")]
    [InlineData("American troops will leave Niger by September 15.", "2024-05-20", "2024-09-15")]
    [InlineData("The base was opened on April 16, 2018. American troops will leave Niger by September 15.", null, "XXXX-09-15")]
    public void What_is_to_be_over_by_a_day_is_planned_for_it(string text, string? published, string date)
    {
        var claim = fixture.Claims(text, published, "en").Single(c => c.Type == ClaimKind.Withdrawal);
        Assert.Equal((date, DateRole.Planned), (claim.Date, claim.DateDetail?.Role));
    }

    [Fact]
    public void All_that_someone_has_got_so_far_is_not_laid_on_one_giver() =>
        Assert.Empty(fixture.Claims("La Lituanie a livré des missiles à l'Ukraine. L'Ukraine a touché à ce jour 1 500 tonnes de cartouches.", "2022-02-15").Single(c => c.Amounts.Any(a => a.Unit == "t")).Actor);

    [Fact]
    public void A_package_names_its_giver_its_taker_and_its_worth()
    {
        var claim = Aid("Sweden is set to hand Ukraine a fresh arms package worth $45 million.");
        Assert.Equal(("Sweden", "Ukraine", 45_000_000m), (claim.Actor[0].Name, Assert.Single(claim.Recipient).Name, claim.Amounts[0].Value));
    }

    [Fact]
    public void What_is_given_for_a_thing_is_not_given_to_its_maker() => Assert.Empty(Aid("Sweden gave shells for Lockheed Martin's rocket launchers.").Recipient);

    [Fact]
    public void People_who_are_counted_are_somebody()
    {
        var toll = fixture.Claims("Au moins 27 personnes, dont deux gardes, ont été tuées dans les combats à Lviv.", "2022-03-14").First(c => c.Type == ClaimKind.Casualties);
        Assert.Equal((ClaimStatus.Happened, "dead"), (toll.Status, toll.Amounts[0].Unit));
    }

    private Claim Aid(string text) => fixture.Claims(text, "2022-08-08").First(c => c.Type == ClaimKind.Aid);
}
