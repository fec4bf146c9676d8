using System.Net;
using Recoupe.Language;
using Recoupe.Record.CrossCheck;
using Recoupe.Record.Model;
using Recoupe.Web.Tests.Samples;

namespace Recoupe.Web.Tests.Security;

public class HostileTextTests
{
    private static readonly CrossChecked Nothing = new([], [], [], []);

    [Theory]
    [InlineData("<script>alert(1)</script> et du texte")]
    [InlineData("\"><img src=x onerror=alert(1)> 'quotes' & &amp; &lt;b&gt;")]
    [InlineData("</mark></p></body><style>*{display:none}</style>")]
    [InlineData("مرحبا \u202Eretne ed el\u202C suite \u2066isolé")]
    [InlineData("Un demi \uD83D caractère")]
    [InlineData("Emoji \U0001F600 coupé en deux")]
    [InlineData("contrôle \u0001\u0007\u001B[31m et \0 nul")]
    [InlineData("@{ code } {{template}} ${x} <!-- -->")]
    public async Task Any_text_is_shown_as_text_wherever_a_claim_cuts_it(string text)
    {
        for (var cut = 1; cut < text.Length; cut += 3)
        {
            var telling = new Telling(text, text, text, "2022-01-05", url: "javascript:alert(1)");
            var actor = new Actor(text, "Q1", text);
            telling.Claim(new TextSpan(0, cut), ClaimKind.Statement, ClaimStatus.Happened, claim => claim with
            {
                Actor = [actor],
                Recipient = [actor],
                Date = "2022-01-04",
                DateDetail = new DateDetail(DateRole.Said, DatePrecision.Day, text, DateHow.Explicit),
                Amounts = [new Amount(1, text.Replace('\0', ' '), text)],
                Source = [new Source(text, null) { Mention = text, RoleAtDate = text }],
                StageReporter = text,
                Baseline = text,
            });
            telling.Claim(new TextSpan(cut, text.Length), ClaimKind.Threat, ClaimStatus.Happened);
            var read = telling.Read;
            await using var web = await RunningWeb.InMemoryAsync([read], Nothing);

            var article = await web.PageAsync($"/articles/{read.Article.Id}");
            foreach (var number in article.QuerySelectorAll(".body sup").ToList()) number.Remove();
            Assert.Equal(Visible(text), Visible(string.Concat(article.QuerySelectorAll(".body p").Select(p => p.TextContent))));
            foreach (var address in new[] { "/", "/articles", "/timeline", $"/articles/{read.Article.Id}", $"/claims/{read.Claims[0].Id}" })
            {
                var page = await web.PageAsync(address);
                Assert.Equal("Recoupe", page.QuerySelector(".name")!.TextContent);
                Assert.NotNull(page.QuerySelector("footer"));
                Assert.Equal("/assets/recoupe.js", Assert.Single(page.QuerySelectorAll("script")).GetAttribute("src")!.Split('?')[0]);
                Assert.Empty(page.QuerySelectorAll("img, style, iframe, object"));
                Assert.DoesNotContain(page.All, element => element.Attributes.Any(a => a.Name.StartsWith("on", StringComparison.Ordinal) || a.Name == "style"));
                Assert.DoesNotContain(page.Links, link => !Safe(link.GetAttribute("href")!));
            }
        }
    }

    [Fact]
    public async Task Text_from_right_to_left_stays_in_its_own_frame()
    {
        var telling = new Telling("نص قصير\u202E", "عنوان\u202E", "\u202Eمثال", "2022-01-05", "ar");
        await using var web = await RunningWeb.InMemoryAsync([telling.Read], Nothing);
        var page = await web.PageAsync($"/articles/{telling.Article.Id}");
        Assert.Equal("auto", page.QuerySelector(".body p")!.GetAttribute("dir"));
        Assert.Equal("auto", page.QuerySelector("h1")!.GetAttribute("dir"));
        Assert.Equal("BDI", page.QuerySelector(".outlet")!.TagName);
    }

    [Theory]
    [InlineData("https://exemples.invalid/a?b=c&d=\"e\"", true)]
    [InlineData("http://exemples.invalid/", true)]
    [InlineData("javascript:alert(1)", false)]
    [InlineData(" JaVaScRiPt:alert(1)", false)]
    [InlineData("data:text/html,<script>alert(1)</script>", false)]
    [InlineData("file:///etc/passwd", false)]
    [InlineData("//exemples.invalid/", false)]
    [InlineData("https://name:password@exemples.invalid/", false)]
    [InlineData("/articles", false)]
    public async Task Only_http_addresses_become_links(string address, bool links)
    {
        var telling = new Telling("Texte.", "Titre", "Exemples", "2022-01-05", url: address);
        await using var web = await RunningWeb.InMemoryAsync([telling.Read], Nothing);
        var page = await web.PageAsync($"/articles/{telling.Article.Id}");
        var link = page.QuerySelector("header a[rel~=nofollow]");
        Assert.Equal(links, link is not null);
        if (link is null) Assert.Contains(address.Trim(), page.QuerySelector(".text header")!.TextContent, StringComparison.Ordinal);
        else Assert.Contains("noopener", link.GetAttribute("rel"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Filters_come_back_as_text()
    {
        await using var web = await RunningWeb.InMemoryAsync();
        var page = await web.PageAsync("/timeline?actor=%22%3E%3Cscript%3Ealert(1)%3C/script%3E&kind=%3Cb%3E&from=%27");
        Assert.Equal("\"><script>alert(1)</script>", page.GetElementById("actor")!.GetAttribute("value"));
        Assert.Single(page.QuerySelectorAll("script"));
        Assert.Empty(page.QuerySelectorAll(".problem b"));
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/nowhere")]
    [InlineData("/api/claims")]
    [InlineData("/assets/recoupe.css")]
    public async Task Every_answer_says_what_it_may_load(string address)
    {
        await using var web = await RunningWeb.InMemoryAsync();
        using var response = await web.Client.GetAsync(address, TestContext.Current.CancellationToken);
        var policy = response.Headers.GetValues("Content-Security-Policy").Single();
        Assert.Contains("default-src 'none'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.Equal("nosniff", response.Headers.GetValues("X-Content-Type-Options").Single());
        Assert.Equal("no-referrer", response.Headers.GetValues("Referrer-Policy").Single());
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/timeline")]
    [InlineData("/conflicts")]
    public async Task Nothing_is_written_through_the_pages(string address)
    {
        await using var web = await RunningWeb.InMemoryAsync();
        using var response = await web.Client.PostAsync(address, new StringContent("kind=aid"), TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.MethodNotAllowed, response.StatusCode);
    }

    [Fact]
    public async Task A_broken_record_is_told_without_its_secrets()
    {
        await using var web = await RunningWeb.InMemoryAsync(crossCheckFails: true);
        using var response = await web.Client.GetAsync("/ledger", TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.InternalServerError, response.StatusCode);
        var body = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.Contains("<h1>Une erreur est survenue</h1>", body, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", body, StringComparison.Ordinal);
    }

    private static bool Safe(string href) =>
        href.StartsWith('/') || href.StartsWith('#') || href.StartsWith("https://", StringComparison.Ordinal);

    // HTML has no NUL and no lone surrogate: both come out as the replacement character; white space at the ends of a paragraph is not kept.
    private static string Visible(string text) => string.Concat(text.EnumerateRunes().Select(rune => rune.Value == 0 ? "\uFFFD" : rune.ToString())).Trim();
}
