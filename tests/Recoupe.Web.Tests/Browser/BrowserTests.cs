using Microsoft.Playwright;
using Recoupe.Web.Tests.Samples;

namespace Recoupe.Web.Tests.Browser;

public class BrowserTests
{
    [Fact]
    public async Task A_reader_filters_the_timeline_opens_a_claim_and_sees_its_sentence_highlighted()
    {
        await using var web = await RunningWeb.OnPortAsync();
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await Chromium.LaunchAsync(playwright);
        var (page, problems) = await OpenAsync(browser, javaScript: true);

        await page.GotoAsync(web.Address);
        await page.GetByRole(AriaRole.Link, new() { Name = "Chronologie", Exact = true }).ClickAsync();
        await page.GetByLabel("Nature").SelectOptionAsync("aid");
        await page.GetByLabel("Acteur").FillAsync("Ukraine");
        await page.GetByLabel("Du", new() { Exact = true }).FillAsync("2022-01-01");
        await page.GetByRole(AriaRole.Button, new() { Name = "Appliquer" }).ClickAsync();
        Assert.Contains("kind=aid", page.Url, StringComparison.Ordinal);
        Assert.Equal(2, await page.Locator(".entry").CountAsync());

        var sentence = SampleRecord.Delivery.Evidence.Exact;
        await page.GetByRole(AriaRole.Link, new() { Name = sentence }).ClickAsync();
        Assert.Equal(sentence, await page.Locator(".context mark.chosen").InnerTextAsync());

        await page.Locator("section .byline a").First.ClickAsync();
        var mark = page.Locator("mark.chosen");
        Assert.Equal(sentence, await mark.InnerTextAsync());
        await Assertions.Expect(mark).ToBeInViewportAsync();
        Assert.NotEqual(
            await page.EvaluateAsync<string>("getComputedStyle(document.body).backgroundColor"),
            await mark.EvaluateAsync<string>("mark => getComputedStyle(mark).backgroundColor"));
        await page.ScreenshotAsync(new() { Path = Chromium.ScreenshotPath("article.png") });
        Assert.Empty(problems);
    }

    [Fact]
    public async Task Clicking_a_number_chooses_its_claim_and_the_way_back_marks_its_sentence()
    {
        await using var web = await RunningWeb.OnPortAsync();
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await Chromium.LaunchAsync(playwright);
        var (page, problems) = await OpenAsync(browser, javaScript: true);

        await page.GotoAsync($"{web.Address}/articles/{SampleRecord.Daily.Article.Id}");
        await page.Locator($"a.ref[data-claim='{SampleRecord.Demand.Id}']").ClickAsync();
        Assert.Equal($"c-{SampleRecord.Demand.Id}", await page.Locator(".card.chosen").GetAttributeAsync("id"));
        await page.Locator($"#c-{SampleRecord.Denial.Id} a.back").ClickAsync();
        Assert.Equal(SampleRecord.Denial.Evidence.Exact, await page.Locator("mark.chosen").InnerTextAsync());
        Assert.Empty(problems);
    }

    [Fact]
    public async Task Pages_fit_a_phone_and_need_no_script()
    {
        await using var web = await RunningWeb.OnPortAsync();
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await Chromium.LaunchAsync(playwright);
        var (page, problems) = await OpenAsync(browser, javaScript: false, width: 360, height: 740);
        string[] addresses =
        [
            "/", "/articles", $"/articles/{SampleRecord.Daily.Article.Id}?claim={SampleRecord.Demand.Id}", $"/claims/{SampleRecord.Package.Id}",
            "/timeline", "/ledger", "/conflicts", "/nowhere",
        ];
        foreach (var address in addresses)
        {
            await page.GotoAsync(web.Address + address);
            var box = await page.Locator("body").BoundingBoxAsync();
            Assert.True(box!.Width <= 360, $"{address} is {box.Width} wide.");
            var widest = await page.Locator("main *:visible").EvaluateAllAsync<double>(
                "all => Math.max(...all.filter(e => !e.closest('.scroll')).map(e => e.getBoundingClientRect().right))");
            Assert.True(widest <= 361, $"{address} reaches {widest}.");
        }

        await page.GotoAsync($"{web.Address}/articles/{SampleRecord.Daily.Article.Id}");
        await page.ScreenshotAsync(new() { Path = Chromium.ScreenshotPath("article-phone.png"), FullPage = true });
        Assert.DoesNotContain(problems, problem => !problem.Contains("404", StringComparison.Ordinal));
    }

    private static async Task<(IPage Page, List<string> Problems)> OpenAsync(IBrowser browser, bool javaScript, int width = 1280, int height = 900)
    {
        var context = await browser.NewContextAsync(
            new() { Locale = "fr-FR", JavaScriptEnabled = javaScript, ViewportSize = new() { Width = width, Height = height } });
        var page = await context.NewPageAsync();
        var problems = new List<string>();
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning") problems.Add(message.Text);
        };
        page.PageError += (_, error) => problems.Add(error);
        page.RequestFailed += (_, request) => problems.Add(request.Url);
        return (page, problems);
    }
}
