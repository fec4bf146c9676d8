using AngleSharp.Html.Dom;
using Recoupe.Record.CrossCheck;
using Recoupe.Record.Model;
using Recoupe.Web.Tests.Samples;

namespace Recoupe.Web.Tests.Pages;

public class TimelineTests
{
    [Theory]
    [InlineData("/timeline", 9)]
    [InlineData("/timeline?kind=aid", 4)]
    [InlineData("/timeline?kind=&actor=&from=&to=", 9)]
    [InlineData("/timeline?actor=russia", 3)]
    [InlineData("/timeline?kind=talks&actor=Russia", 1)]
    [InlineData("/timeline?from=2022-01-17&to=2022-01-21", 3)]
    [InlineData("/timeline?from=2022-02-01", 0)]
    public async Task Filters_choose_claims(string address, int expected)
    {
        await using var web = await RunningWeb.InMemoryAsync();
        Assert.Equal(expected, (await web.PageAsync(address)).QuerySelectorAll(".entry").Length);
    }

    [Fact]
    public async Task Claims_come_in_the_order_of_their_dates_and_undated_ones_last()
    {
        await using var web = await RunningWeb.InMemoryAsync();
        var page = await web.PageAsync("/timeline");
        Assert.Equal(
            ["décembre 2021", "10 janvier 2022", "17 janvier 2022", "21 janvier 2022", "Sans date"],
            page.QuerySelectorAll(".timeline h2").Select(heading => heading.TextContent.Trim()));
    }

    [Fact]
    public async Task The_form_keeps_what_was_asked()
    {
        await using var web = await RunningWeb.InMemoryAsync();
        var page = await web.PageAsync("/timeline?kind=aid&actor=Ukraine&from=2022-01-01&to=2022-01-31");
        Assert.Equal("aid", ((IHtmlSelectElement)page.GetElementById("kind")!).Value);
        Assert.Equal("Ukraine", page.GetElementById("actor")!.GetAttribute("value"));
        Assert.Equal("2022-01-01", page.GetElementById("from")!.GetAttribute("value"));
        Assert.Equal("2022-01-31", page.GetElementById("to")!.GetAttribute("value"));
        Assert.Contains("United States", page.QuerySelectorAll("#actors option").Select(option => option.GetAttribute("value")));
    }

    [Theory]
    [InlineData("/timeline?kind=nonsense", "kind=nonsense")]
    [InlineData("/timeline?from=yesterday", "from=yesterday")]
    [InlineData("/timeline?to=2022-02-30", "to=2022-02-30")]
    [InlineData("/timeline?page=-1", "page=-1")]
    [InlineData("/timeline?page=99999999999999999999", "page=99999999999999999999")]
    public async Task A_filter_that_is_not_understood_is_left_out_and_told(string address, string problem)
    {
        await using var web = await RunningWeb.InMemoryAsync();
        var page = await web.PageAsync(address);
        Assert.Contains(problem, page.QuerySelector(".problem")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(9, page.QuerySelectorAll(".entry").Length);
    }

    [Fact]
    public async Task Long_timelines_come_in_pages_that_keep_the_filters()
    {
        var telling = new Telling(string.Concat(Enumerable.Range(0, 95).Select(i => $"Fait numéro {i:00}. ")), "Longue liste", "Exemples", "2022-01-05");
        for (var i = 0; i < 95; i++) telling.Claim($"Fait numéro {i:00}.", ClaimKind.Statement, ClaimStatus.Happened);
        await using var web = await RunningWeb.InMemoryAsync([telling.Read], new CrossChecked([], [], [], []));
        var seen = new List<string>();
        for (var address = "/timeline?kind=statement"; address is not null;)
        {
            var page = await web.PageAsync(address);
            seen.AddRange(page.QuerySelectorAll(".entry blockquote a").Select(quote => quote.TextContent));
            address = page.QuerySelector("a[rel=next]")?.GetAttribute("href");
            Assert.True(address?.Contains("kind=statement", StringComparison.Ordinal) is null or true);
        }

        Assert.Equal(telling.Read.Claims.Select(claim => claim.Evidence.Exact), seen);
    }
}
