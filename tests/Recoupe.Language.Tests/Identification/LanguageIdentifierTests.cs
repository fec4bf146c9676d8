using Recoupe.Language.Identification;

namespace Recoupe.Language.Tests.Identification;

public sealed class LanguageIdentifierTests
{
    [Theory]
    [InlineData("fr", "Le gouvernement a confirmé mardi la livraison de nouveaux véhicules blindés.")]
    [InlineData("fr", "Aucun accord n'a été trouvé entre les deux délégations")]
    [InlineData("en", "The government confirmed on Tuesday that new armoured vehicles had been delivered.")]
    [InlineData("en", "No agreement was found between the two delegations")]
    [InlineData("de", "Die Regierung hat am Dienstag die Lieferung neuer Panzerfahrzeuge bestätigt.")]
    [InlineData("de", "Zwischen den beiden Delegationen wurde keine Einigung erzielt")]
    [InlineData("es", "El gobierno confirmó el martes la entrega de nuevos vehículos blindados.")]
    [InlineData("es", "No se alcanzó ningún acuerdo entre las dos delegaciones")]
    [InlineData("it", "Il governo ha confermato martedì la consegna di nuovi veicoli blindati.")]
    [InlineData("it", "Nessun accordo è stato raggiunto tra le due delegazioni")]
    [InlineData("ru", "Правительство подтвердило во вторник поставку новой бронетехники.")]
    [InlineData("ru", "Стороны не смогли договориться о прекращении огня")]
    [InlineData("uk", "Уряд підтвердив у вівторок постачання нової бронетехніки.")]
    [InlineData("uk", "Сторони не змогли домовитися про припинення вогню")]
    [InlineData("pl", "Rząd potwierdził we wtorek dostawę nowych pojazdów opancerzonych.")]
    [InlineData("pl", "Nie osiągnięto porozumienia między delegacjami")]
    [InlineData("nl", "De regering heeft dinsdag de levering van nieuwe pantservoertuigen bevestigd.")]
    [InlineData("nl", "Er is geen akkoord bereikt tussen de twee delegaties")]
    [InlineData("pt", "O governo confirmou na terça-feira a entrega de novos veículos blindados.")]
    [InlineData("pt", "Não houve acordo entre as duas delegações")]
    [InlineData("ar", "أكدت الحكومة يوم الثلاثاء تسليم مركبات مدرعة جديدة")]
    [InlineData("ar", "لم يتم التوصل إلى أي اتفاق بين الوفدين")]
    public void A_sentence_has_its_language(string language, string text) => Assert.Equal(language, LanguageIdentifier.Default.Identify(text));

    [Theory]
    [InlineData("")]
    [InlineData("OK")]
    [InlineData("12 345 !!! ???")]
    [InlineData("Kiev")]
    [InlineData("xqzw kjhg vbnm qwrt zxcv plkj")]
    [InlineData("政府は火曜日に新しい装甲車両の引き渡しを確認した。")]
    [InlineData("\uD800\uD800\uD800\uD800\uD800\uD800\uD800\uD800\uD800\uD800")]
    public void What_is_short_or_strange_is_unknown(string text) => Assert.Equal(LanguageIdentifier.Unknown, LanguageIdentifier.Default.Identify(text));

    [Fact]
    public void A_text_half_in_another_language_is_unknown()
    {
        var french = string.Concat(Enumerable.Repeat("Le ministre a annoncé que les négociations reprendraient la semaine prochaine à Genève. ", 8));
        var english = string.Concat(Enumerable.Repeat("The minister announced that the negotiations would resume next week in the Swiss city. ", 8));
        Assert.Equal("fr", LanguageIdentifier.Default.Identify(french));
        Assert.Equal("en", LanguageIdentifier.Default.Identify(english));
        Assert.Equal(LanguageIdentifier.Unknown, LanguageIdentifier.Default.Identify(french + english));
    }

    [Fact]
    public void A_long_text_is_read_in_bounded_time() =>
        Assert.Equal("fr", LanguageIdentifier.Default.Identify(string.Concat(Enumerable.Repeat("Le ministre a parlé de la guerre avec les alliés. ", 200_000))));
}
