using Recoupe.Web.Localization;

namespace Recoupe.Web.Tests.Text;

public class ReasonTests
{
    [Theory]
    [InlineData("90 minutes = 1.5 hours against 2 hours", "90 minutes = 1,5 heure contre 2 heures")]
    [InlineData("15 + 2 085 = 2 100 soldiers", "15 + 2 085 = 2 100 soldats")]
    [InlineData("at least 1 dead against 35 dead", "au moins 1 mort contre 35 morts")]
    [InlineData("41.3 lb rounds to 41", "41,3 livres (poids) s’arrondit à 41")]
    [InlineData("the same error: 412 dead against 142 dead, told by 3 other voices", "la même erreur: 412 morts contre 142 morts, dit par 3 autres voix")]
    [InlineData("demanded, turned down", "exigé, refusé")]
    [InlineData("14 tanks, about 90 tanks in all", "14 chars, environ 90 chars en tout")]
    [InlineData("event 2022-01-19, event 2022-01-21", "event 2022-01-19, event 2022-01-21")]
    public void Arithmetic_is_told_in_french_with_commas_and_plurals(string written, string told) => Assert.Equal(told, UiText.In("fr").Reason(written));

    [Fact]
    public void English_reasons_stay_as_they_are_written() => Assert.Equal("90 minutes = 1.5 hours", UiText.In("en").Reason("90 minutes = 1.5 hours"));
}
