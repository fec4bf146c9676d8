using System.Net;
using System.Text.Json;
using Recoupe.Record.CrossCheck;
using Recoupe.Record.Export;
using Recoupe.Record.Model;
using Recoupe.Web.Tests.Samples;

namespace Recoupe.Web.Tests.Pages;

public class ApiTests
{
    [Fact]
    public async Task An_article_comes_as_extract_writes_it()
    {
        await using var web = await RunningWeb.InMemoryAsync();
        var read = SampleRecord.Daily;
        var json = await web.Client.GetStringAsync($"/api/articles/{read.Article.Id}", TestContext.Current.CancellationToken);
        Assert.Equal(ArticleRecord.Of(read.Article, read.Claims).ToJson(), json);
    }

    [Theory]
    [InlineData("/api/claims", 9)]
    [InlineData("/api/claims?kind=aid&actor=Ukraine&from=2022-01-01", 2)]
    [InlineData("/api/claims?page=2", 0)]
    public async Task Claims_come_with_the_filters_of_the_timeline(string address, int expected)
    {
        await using var web = await RunningWeb.InMemoryAsync();
        var list = (await JsonAsync(web, address)).RootElement;
        Assert.False(list.GetProperty("more").GetBoolean());
        Assert.Equal(expected, list.GetProperty("claims").GetArrayLength());
        Assert.All(list.GetProperty("claims").EnumerateArray(), entry =>
        {
            Assert.Equal(16, entry.GetProperty("document").GetProperty("id").GetString()!.Length);
            Assert.NotEqual("", entry.GetProperty("claim").GetProperty("evidence").GetProperty("exact").GetString());
        });
    }

    [Theory]
    [InlineData("/api/claims?kind=nonsense", HttpStatusCode.BadRequest, "kind=nonsense")]
    [InlineData("/api/claims?from=yesterday", HttpStatusCode.BadRequest, "from=yesterday")]
    [InlineData("/api/articles/0000000000000000", HttpStatusCode.NotFound, "404")]
    [InlineData("/api/articles/not-an-id", HttpStatusCode.NotFound, "404")]
    [InlineData("/api/nowhere", HttpStatusCode.NotFound, "404")]
    public async Task A_bad_question_gets_a_problem_in_JSON(string address, HttpStatusCode status, string words)
    {
        await using var web = await RunningWeb.InMemoryAsync();
        using var response = await web.Client.GetAsync(address, TestContext.Current.CancellationToken);
        Assert.Equal(status, response.StatusCode);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType!.MediaType);
        Assert.Contains(words, await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_lone_surrogate_does_not_break_the_JSON()
    {
        var telling = new Telling("Un demi \uD83D caractère", "Titre", "Exemples", null);
        telling.Claim(new Recoupe.Language.TextSpan(0, 9), ClaimKind.Statement, ClaimStatus.Happened);
        await using var web = await RunningWeb.InMemoryAsync([telling.Read], new CrossChecked([], [], [], []));
        var claim = (await JsonAsync(web, "/api/claims")).RootElement.GetProperty("claims")[0].GetProperty("claim");
        Assert.Equal("Un demi \uFFFD", claim.GetProperty("evidence").GetProperty("exact").GetString());
    }

    [Fact]
    public async Task The_description_names_what_the_answers_name()
    {
        await using var web = await RunningWeb.InMemoryAsync();
        var description = (await JsonAsync(web, "/openapi/v1.json")).RootElement;
        Assert.Equal(["/api/claims", "/api/articles/{id}"], description.GetProperty("paths").EnumerateObject().Select(path => path.Name));
        Assert.Equal(
            ["kind", "actor", "from", "to", "page"],
            description.GetProperty("paths").GetProperty("/api/claims").GetProperty("get").GetProperty("parameters").EnumerateArray()
                .Select(parameter => parameter.GetProperty("name").GetString()));
        var schemas = description.GetProperty("components").GetProperty("schemas");
        Assert.True(schemas.GetProperty("Claim").GetProperty("properties").TryGetProperty("stageReporter", out _));
        Assert.Contains(
            "transfer_authorization", schemas.GetProperty("ClaimKind").GetProperty("enum").EnumerateArray().Select(kind => kind.GetString()));
    }

    private static async Task<JsonDocument> JsonAsync(RunningWeb web, string address) =>
        JsonDocument.Parse(await web.Client.GetStringAsync(address, TestContext.Current.CancellationToken));
}
