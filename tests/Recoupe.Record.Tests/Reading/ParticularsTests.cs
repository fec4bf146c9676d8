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

    private Claim Aid(string text) => fixture.Claims(text, "2022-08-08").First(c => c.Type == ClaimKind.Aid);
}
