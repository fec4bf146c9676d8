using Recoupe.Press.Dates;

namespace Recoupe.Press.Tests.Dates;

public sealed class PublicationLineTests
{
    [Theory]
    [InlineData("Publié le 22 janvier 2022", "2022-01-22", null)]
    [InlineData("Par la rédaction — Publié le 22/01/2022 à 18h12", "2022-01-22", null)]
    [InlineData("Mis à jour le 03/02/2022, publié le 02/02/2022", "2022-02-02", "2022-02-03")]
    [InlineData("Published January 24, 2022 | Updated Jan 25, 2022", "2022-01-24", "2022-01-25")]
    [InlineData("Posted on 24 January 2022 by the desk", "2022-01-24", null)]
    [InlineData("Published 01/02/2022", null, null)]
    [InlineData("Publié hier", null, null)]
    [InlineData("Le ministère a publié le 3 mars 2022 un communiqué", null, null)]
    [InlineData("Publié par L’Exemple du Matin, un journal qui a paru pour la première fois bien avant les événements racontés ici, le 3 mars 1985", null, null)]
    public void A_short_line_with_a_cue_and_a_full_date_dates_the_article(string line, string? published, string? modified) =>
        Assert.Equal(new PublicationLine(published, modified), PublicationLine.Find([line]));
}
