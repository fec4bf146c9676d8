using Microsoft.Playwright;

namespace Recoupe.Web.Tests.Browser;

public class DemoTests
{
    [Fact]
    public async Task The_demo_opens_in_a_browser_its_timeline_filters_and_a_claim_shows_its_sentence_highlighted()
    {
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await Chromium.LaunchAsync(playwright);
        await using var demo = await RunningDemo.StartAsync();
        var context = await browser.NewContextAsync(new() { Locale = "fr-FR", ViewportSize = new() { Width = 1280, Height = 900 } });
        var page = await context.NewPageAsync();

        await page.GotoAsync(demo.Address);
        await page.GetByRole(AriaRole.Link, new() { Name = "Chronologie", Exact = true }).ClickAsync();
        var all = await page.Locator(".entry").CountAsync();
        await page.GetByLabel("Nature").SelectOptionAsync("aid");
        await page.GetByRole(AriaRole.Button, new() { Name = "Appliquer" }).ClickAsync();
        Assert.Contains("kind=aid", page.Url, StringComparison.Ordinal);
        var aid = await page.Locator(".entry").CountAsync();
        Assert.InRange(aid, 1, all);
        Assert.Equal(aid, await page.Locator(".entry.kind-aid").CountAsync());

        var link = page.Locator(".entry blockquote a").First;
        var sentence = await link.InnerTextAsync();
        await link.ClickAsync();
        Assert.Equal(Words(sentence), Words(string.Concat(await page.Locator(".context mark.chosen").AllInnerTextsAsync())));

        await page.Locator("section[aria-labelledby=context] .byline a").ClickAsync();
        var marks = page.Locator("mark.chosen");
        Assert.Equal(Words(sentence), Words(string.Concat(await marks.AllInnerTextsAsync())));
        await Assertions.Expect(marks.First).ToBeInViewportAsync();
        await page.ScreenshotAsync(new() { Path = Chromium.ScreenshotPath("demo-article.png") });
    }

    private static string Words(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
