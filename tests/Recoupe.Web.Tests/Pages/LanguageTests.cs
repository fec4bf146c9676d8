using System.Net.Http.Headers;
using System.Text.RegularExpressions;
using Recoupe.Language.Data;
using Recoupe.Record.Model;
using Recoupe.Web.Localization;
using Recoupe.Web.Tests.Samples;

namespace Recoupe.Web.Tests.Pages;

public partial class LanguageTests
{
    private static readonly Table Strings = Table.Load(typeof(UiText).Assembly, "data/ui/strings.tsv");

    [Theory]
    [InlineData(null, "fr")]
    [InlineData("en", "en")]
    [InlineData("fr-CA, en;q=0.5", "fr")]
    [InlineData("de, en-GB;q=0.8, fr;q=0.4", "en")]
    [InlineData("de", "fr")]
    [InlineData("en;q=0, fr", "fr")]
    [InlineData("*;q=broken", "fr")]
    public async Task The_browser_chooses_the_language(string? accepted, string expected)
    {
        await using var web = await RunningWeb.InMemoryAsync();
        using var request = new HttpRequestMessage(HttpMethod.Get, "/");
        if (accepted is not null) request.Headers.TryAddWithoutValidation("Accept-Language", accepted);
        using var response = await web.Client.SendAsync(request, TestContext.Current.CancellationToken);
        Assert.Contains($"<html lang=\"{expected}\">", await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_reader_chooses_the_language_and_it_is_kept()
    {
        await using var web = await RunningWeb.InMemoryAsync();
        var page = await web.PageAsync("/timeline?kind=aid&lang=en", "fr");
        Assert.Equal("en", page.DocumentElement.GetAttribute("lang"));
        var other = page.QuerySelector(".languages a[lang=fr]")!.GetAttribute("href");
        Assert.Equal("/timeline?kind=aid&lang=fr", other);

        using var chosen = await web.Client.GetAsync("/?lang=en", TestContext.Current.CancellationToken);
        var cookie = chosen.Headers.GetValues("Set-Cookie").Single().Split(';')[0];
        using var request = new HttpRequestMessage(HttpMethod.Get, "/");
        request.Headers.Add("Cookie", cookie);
        request.Headers.AcceptLanguage.Add(new StringWithQualityHeaderValue("fr"));
        using var later = await web.Client.SendAsync(request, TestContext.Current.CancellationToken);
        Assert.Contains("<html lang=\"en\">", await later.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Text_of_an_article_keeps_its_own_language()
    {
        await using var web = await RunningWeb.InMemoryAsync();
        var page = await web.PageAsync($"/articles/{SampleRecord.Wire.Article.Id}", "fr");
        Assert.Equal("en", page.QuerySelector(".body")!.GetAttribute("lang"));
        Assert.Equal("en", page.QuerySelector("h1")!.GetAttribute("lang"));
    }

    [Fact]
    public void Every_text_is_there_in_both_languages_with_the_same_places_to_fill()
    {
        foreach (var row in Strings.Rows)
        {
            Assert.All(UiText.Languages, language => Assert.NotEqual("", row[language]));
            Assert.Equal(Places(row["fr"]), Places(row["en"]));
        }

        Assert.Equal(Strings.Rows.Count, Strings.Rows.Select(row => row["key"]).Distinct().Count());

        static IEnumerable<string> Places(string text) => Place().Matches(text).Select(match => match.Value).Distinct().Order();
    }

    [Fact]
    public void Every_word_of_the_record_has_a_text()
    {
        var text = UiText.In("fr");
        Assert.All(Enum.GetValues<ClaimKind>(), kind => text.Word("kind", kind));
        Assert.All(Enum.GetValues<ClaimStatus>(), status => text.Word("status", status));
        Assert.All(Enum.GetValues<Stage>(), stage => text.Word("stage", stage));
        Assert.All(Enum.GetValues<DateRole>(), role => text.Word("role", role));
        Assert.All(Enum.GetValues<DateHow>(), how => text.Word("how", how));
        Assert.All(Enum.GetValues<Channel>(), channel => text.Word("channel", channel));
        Assert.All(Enum.GetValues<Polarity>(), polarity => text.Word("polarity", polarity));
        Assert.All(Enum.GetValues<Certainty>(), certainty => text.Word("certainty", certainty));
        Assert.All(Enum.GetValues<Realis>(), realis => text.Word("realis", realis));
        Assert.All(Enum.GetValues<RelationKind>(), relation => text.Word("relation", relation));
        Assert.All(Enum.GetValues<Recoupe.Language.Quantities.Approximation>(), approximation => text.Word("approx", approximation));
        Assert.All(Enum.GetValues<Recoupe.Press.PublishedHow>(), how => text.Word("article.how", how));
    }

    [GeneratedRegex(@"\{\d\}", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Place();
}
