using System.Net;
using AngleSharp.Dom;
using Recoupe.Record.CrossCheck;
using Recoupe.Web.Tests.Samples;

namespace Recoupe.Web.Tests.Pages;

public class PagesTests
{
    private static readonly string Daily = SampleRecord.Daily.Article.Id;

    [Fact]
    public async Task The_home_page_tells_what_the_record_holds()
    {
        await using var web = await RunningWeb.InMemoryAsync();
        var page = await web.PageAsync("/");
        Assert.Equal(
            ["3 articles", "2 origines indépendantes", "9 affirmations", "2 événements", "1 désaccord"],
            page.QuerySelectorAll(".figures li").Select(item => item.TextContent.Trim()));
    }

    [Fact]
    public async Task Newest_claims_leave_out_copies_of_one_origin()
    {
        await using var web = await RunningWeb.InMemoryAsync();
        var page = await web.PageAsync("/");
        var outlets = page.QuerySelectorAll(".entry .outlet").Select(outlet => outlet.TextContent).Distinct();
        Assert.Equal(["Gazette de Démonstration", "The Sample Wire"], outlets);
    }

    [Fact]
    public async Task Articles_come_newest_first_with_their_copies_counted()
    {
        await using var web = await RunningWeb.InMemoryAsync();
        var page = await web.PageAsync("/articles", "en");
        Assert.Equal(
            ["Aide américaine : première livraison", "Une première cargaison d'aide américaine arrive à Kiev", "US aid to Ukraine: what is known"],
            page.QuerySelectorAll(".articles h2").Select(title => title.TextContent));
        Assert.Equal(2, page.QuerySelectorAll(".copies").Count(copies => copies.TextContent == "1 other article of the same origin"));
    }

    [Fact]
    public async Task An_article_shows_its_canonical_text_whole()
    {
        await using var web = await RunningWeb.InMemoryAsync();
        var page = await web.PageAsync($"/articles/{Daily}");
        foreach (var number in page.QuerySelectorAll(".body sup").ToList()) number.Remove();
        var shown = page.QuerySelectorAll(".body p").Select(paragraph => paragraph.TextContent);
        Assert.Equal(SampleRecord.Daily.Article.Text.Split("\n\n"), shown);
    }

    [Fact]
    public async Task Every_claim_and_its_sentence_lead_to_each_other()
    {
        await using var web = await RunningWeb.InMemoryAsync();
        var page = await web.PageAsync($"/articles/{Daily}");
        var claims = SampleRecord.Daily.Claims;
        Assert.Equal(claims.Count, page.QuerySelectorAll(".card").Length);
        Assert.Equal(
            claims.Select((claim, i) => ($"#c-{claim.Id}", $"{i + 1}")).Order(),
            page.QuerySelectorAll("a.ref").Select(link => (link.GetAttribute("href")!, link.TextContent)).Order());
        foreach (var claim in claims)
        {
            var back = page.QuerySelector($"#c-{claim.Id} a.back")!.GetAttribute("href");
            Assert.Equal($"/articles/{Daily}?claim={claim.Id}#s-{claim.Id}", back);
            Assert.NotNull(page.GetElementById($"s-{claim.Id}"));
        }
    }

    [Fact]
    public async Task A_chosen_claim_is_marked_in_the_text_though_another_overlaps_it()
    {
        await using var web = await RunningWeb.InMemoryAsync();
        var demand = SampleRecord.Demand;
        var page = await web.PageAsync($"/articles/{Daily}?claim={demand.Id}");
        Assert.Equal(demand.Evidence.Exact, string.Concat(page.QuerySelectorAll("mark.chosen").Select(mark => mark.TextContent)));
        Assert.Equal($"c-{demand.Id}", page.QuerySelector(".card.chosen")!.Id);
    }

    [Fact]
    public async Task A_card_tells_kind_status_who_date_amount_source_and_confidence()
    {
        await using var web = await RunningWeb.InMemoryAsync();
        var page = await web.PageAsync($"/articles/{Daily}");
        var card = Words(page.GetElementById($"c-{SampleRecord.Delivery.Id}")!);
        foreach (var words in new[]
        {
            "Aide", "livré", "a eu lieu", "États-Unis", "Ukraine", "21 janvier 2022", "2022-01-21", "«\u00A0vendredi\u00A0»", "environ 90\u00A0tonnes",
            "«\u00A0environ 90 tonnes\u00A0»", "Embassy of the United States in Kyiv", "communiqué", "72\u00A0%",
        })
            Assert.Contains(words, card, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_claim_without_a_date_says_so_and_never_shows_the_publication_date_as_its_own()
    {
        await using var web = await RunningWeb.InMemoryAsync();
        var page = await web.PageAsync($"/articles/{Daily}");
        var card = page.GetElementById($"c-{SampleRecord.Denial.Id}")!;
        Assert.Contains("Non donnée par le texte", card.TextContent, StringComparison.Ordinal);
        Assert.Null(card.QuerySelector("time"));
    }

    [Fact]
    public async Task A_claim_shows_its_sentence_in_context_and_the_same_event_elsewhere()
    {
        await using var web = await RunningWeb.InMemoryAsync();
        var page = await web.PageAsync($"/claims/{SampleRecord.Package.Id}");
        Assert.Equal(SampleRecord.Package.Evidence.Exact, page.QuerySelector(".context mark.chosen")!.TextContent);
        Assert.StartsWith("Washington a livré vendredi", page.QuerySelector(".context p")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("2 affirmations · 2 origines indépendantes", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains(page.QuerySelectorAll("table td"), cell => cell.TextContent.Trim() == "20 000 000 USD");
    }

    [Fact]
    public async Task Copies_of_one_article_count_as_one_origin()
    {
        await using var web = await RunningWeb.InMemoryAsync();
        var page = await web.PageAsync($"/claims/{SampleRecord.Delivery.Id}", "en");
        Assert.Contains("2 claims · 1 independent origin", page.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Conflicts_set_both_sentences_and_the_arithmetic_side_by_side()
    {
        await using var web = await RunningWeb.InMemoryAsync();
        var page = await web.PageAsync("/conflicts");
        var conflict = page.QuerySelector(".relation-contradicts")!;
        Assert.Equal(
            [SampleRecord.Package.Evidence.Exact, SampleRecord.Smaller.Evidence.Exact],
            conflict.QuerySelectorAll("blockquote a").Select(quote => quote.TextContent));
        Assert.Contains("200 000 000 ÷ 20 000 000 = 10", conflict.TextContent, StringComparison.Ordinal);
        Assert.Contains("90 ≈ 100", page.QuerySelector(".relation-rounds_to")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_ledger_keeps_stages_apart_with_their_reporter()
    {
        await using var web = await RunningWeb.InMemoryAsync();
        var page = await web.PageAsync("/ledger", "en");
        var stages = page.QuerySelectorAll(".stages li").Select(Words).ToArray();
        Assert.Equal(2, stages.Length);
        Assert.Equal("approved 200 million\u00A0US dollars · December 2021", stages[0]);
        Assert.Equal("delivered about 90\u00A0tonnes · 21 January 2022 · reported by Embassy of the United States in Kyiv", stages[1]);
    }

    [Theory]
    [InlineData("/", "Le registre ne contient encore aucun article.")]
    [InlineData("/articles", "Le registre ne contient encore aucun article.")]
    [InlineData("/timeline", "Le registre ne contient encore aucune affirmation.")]
    [InlineData("/ledger", "Le registre ne contient encore aucune aide.")]
    [InlineData("/conflicts", "Aucune paire d’affirmations incompatibles n’a été trouvée.")]
    public async Task An_empty_record_says_so(string address, string words)
    {
        await using var web = await RunningWeb.InMemoryAsync([], new CrossChecked([], [], [], []));
        Assert.Contains(words, (await web.PageAsync(address)).Body!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/nowhere")]
    [InlineData("/articles/0000000000000000")]
    [InlineData("/articles/..%2F..%2Fetc%2Fpasswd")]
    [InlineData("/claims/' or 1=1 --")]
    [InlineData("/claims/ABCDEF0123456789")]
    [InlineData("/assets/passwd")]
    public async Task What_is_not_there_is_a_friendly_404(string address)
    {
        await using var web = await RunningWeb.InMemoryAsync();
        using var response = await web.Client.GetAsync(address, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Contains("<h1>Page introuvable</h1>", await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_new_article_shows_without_a_restart()
    {
        await using var web = await RunningWeb.InMemoryAsync([SampleRecord.Daily], new CrossChecked([], [], [], []));
        Assert.Single((await web.PageAsync("/articles")).QuerySelectorAll(".articles > li"));
        await web.Store.AddAsync(
            SampleRecord.Wire, "by-hand", new Store.Arrival("later", NodaTime.NodaConstants.UnixEpoch), TestContext.Current.CancellationToken);
        Assert.Equal(2, (await web.PageAsync("/articles")).QuerySelectorAll(".articles > li").Length);
    }

    private static string Words(IElement element) =>
        string.Join(' ', element.TextContent.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries));
}
