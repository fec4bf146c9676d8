using Recoupe.Language;
using Recoupe.Language.Quantities;
using Recoupe.Record.Model;
using Recoupe.Web.Localization;
using Recoupe.Web.Reading;

namespace Recoupe.Web.Tests.Text;

public class WordingTests
{
    [Theory]
    [InlineData("2022-01-21", "21 janvier 2022", "21 January 2022")]
    [InlineData("2022-01-01", "1er janvier 2022", "1 January 2022")]
    [InlineData("2021-12", "décembre 2021", "December 2021")]
    [InlineData("2014", "2014", "2014")]
    [InlineData("2014/", "depuis 2014", "since 2014")]
    [InlineData("2014/..", "depuis 2014", "since 2014")]
    [InlineData("/2022-02", "jusqu’à février 2022", "until February 2022")]
    [InlineData("2022-01-10/2022-02-20", "10 janvier 2022 – 20 février 2022", "10 January 2022 – 20 February 2022")]
    [InlineData("2022-W03", "semaine 3 de 2022", "week 3 of 2022")]
    [InlineData("2022-24", "hiver 2022", "winter 2022")]
    [InlineData("2022-01~", "vers janvier 2022", "about January 2022")]
    [InlineData("2022-13-45", "2022-13-45", "2022-13-45")]
    [InlineData("<b>", "<b>", "<b>")]
    [InlineData("/", "/", "/")]
    [InlineData("", "", "")]
    public void Dates_read_as_people_write_them(string edtf, string french, string english)
    {
        Assert.Equal(french, UiText.In("fr").Date(edtf));
        Assert.Equal(english, UiText.In("en").Date(edtf));
    }

    [Theory]
    [InlineData("200000000", "USD", Approximation.Exact, "200 millions de dollars US", "200 million US dollars")]
    [InlineData("2700000000", "USD", Approximation.MoreThan, "plus de 2,7 milliards de dollars US", "more than 2.7 billion US dollars")]
    [InlineData("1000000", "EUR", Approximation.Exact, "1 million d’euros", "1 million euros")]
    [InlineData("8500", "soldier", Approximation.About, "environ 8 500 soldats", "about 8,500 soldiers")]
    [InlineData("1234567", "USD", Approximation.Exact, "1 234 567 dollars US", "1,234,567 US dollars")]
    [InlineData("2.5", "t", Approximation.UpTo, "jusqu’à 2,5 tonnes", "up to 2.5 tonnes")]
    [InlineData("12", "submarine", Approximation.Exact, "12 submarine", "12 submarine")]
    [InlineData("0", null, Approximation.AtLeast, "au moins 0", "at least 0")]
    public void Amounts_read_as_people_write_them(string value, string? unit, Approximation approximation, string french, string english)
    {
        var amount = new Amount(decimal.Parse(value, System.Globalization.CultureInfo.InvariantCulture), unit, "") { Approx = approximation };
        Assert.Equal(french, Plain(UiText.In("fr").Amount(amount)));
        Assert.Equal(english, Plain(UiText.In("en").Amount(amount)));
    }

    [Fact]
    public void What_the_pages_have_no_word_for_is_told_in_the_words_of_the_article()
    {
        var amount = new Amount(17, "flight", "17 vols");
        Assert.Equal("17 vols", UiText.In("en").Amount(amount));
    }

    [Theory]
    [InlineData("Kyiv", "Kiev", "Kyiv")]
    [InlineData("United States", "États-Unis", "United States")]
    [InlineData("NATO", "OTAN", "NATO")]
    [InlineData("FGM-148 Javelin", "missile antichar Javelin", "FGM-148 Javelin")]
    [InlineData("Nobody Known", "Nobody Known", "Nobody Known")]
    public void Names_are_those_that_readers_know(string name, string french, string english)
    {
        Assert.Equal(french, UiText.In("fr").Name(name));
        Assert.Equal(english, UiText.In("en").Name(name));
    }

    [Theory]
    [InlineData("Avant. Il a dit que LE FAIT a eu lieu. Après.", "Il a dit que ", " a eu lieu.")]
    [InlineData("LE FAIT.", "", ".")]
    [InlineData("Un premier mot assez long pour être coupé au milieu, LE FAIT et une suite tout aussi longue que ce qui précède", "… pour être coupé au milieu, ", " et une suite tout aussi longue…")]
    [InlineData("Titre\nLE FAIT\nSuite", "", "")]
    [InlineData("Environ 1.5 million, LE FAIT", "Environ 1.5 million, ", "")]
    public void A_quote_keeps_the_rest_of_its_sentence(string text, string before, string after)
    {
        var start = text.IndexOf("LE FAIT", StringComparison.Ordinal);
        var around = QuoteText.Around(Evidence.Quote(text, new TextSpan(start, start + 7), ""));
        Assert.Equal((before, after), (around.Before, around.After));
    }

    [Fact]
    public void A_range_shows_both_ends()
    {
        var amount = new Amount(5000, "soldier", "") { Low = 5000, High = 10_000 };
        Assert.Equal("5 000 – 10 000 soldats", Plain(UiText.In("fr").Amount(amount)));
    }

    [Theory]
    [InlineData("fr", 0, "0 article")]
    [InlineData("fr", 1, "1 article")]
    [InlineData("fr", 2, "2 articles")]
    [InlineData("en", 0, "0 articles")]
    [InlineData("en", 1, "1 article")]
    [InlineData("en", 1200, "1,200 articles")]
    public void Counts_follow_the_plural_of_the_language(string language, int number, string expected) =>
        Assert.Equal(expected, UiText.In(language).Count("count.articles", number));

    // Narrow and common no-break spaces are told apart by nobody who reads a test.
    private static string Plain(string text) => text.Replace('\u202F', ' ').Replace('\u00A0', ' ');
}
