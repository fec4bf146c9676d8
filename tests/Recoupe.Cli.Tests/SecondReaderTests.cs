using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace Recoupe.Cli.Tests;

public sealed class SecondReaderTests : IDisposable
{
    private const string Article =
        "Une journée à Tallinn\n\nLe premier ministre estonien a visité mardi un entrepôt. Les caisses pour l'Ukraine, 40 tonnes de rations, y attendent un camion du port.\n";

    private const string Quote = "Les caisses pour l'Ukraine, 40 tonnes de rations, y attendent un camion du port";

    private readonly Bench bench = new();

    public void Dispose() => bench.Dispose();

    [Fact]
    public async Task A_proposal_that_stands_in_the_text_is_kept_and_marked_with_its_reader()
    {
        var claims = await ProposeAsync(Claim(Quote, """ "recipient": ["Ukraine"], "amounts": [{"value": 40, "unit": "t"}], "items": ["rations"] """));

        var claim = Assert.Single(claims);
        Assert.Equal("llm/small", claim.GetProperty("extractor").GetString());
        Assert.Equal("Ukraine", claim.GetProperty("recipient")[0].GetProperty("name").GetString());
        Assert.Equal("Q212", claim.GetProperty("recipient")[0].GetProperty("id").GetString());
        Assert.Equal(40, claim.GetProperty("amounts")[0].GetProperty("value").GetDecimal());
        Assert.Equal(Quote, claim.GetProperty("evidence").GetProperty("exact").GetString());
        Assert.Equal(Article.IndexOf(Quote, StringComparison.Ordinal), claim.GetProperty("evidence").GetProperty("start").GetInt32());
    }

    [Theory]
    [InlineData("Les caisses pour la Pologne attendent un camion", "")]
    [InlineData(Quote, """ "recipient": ["Georgia"] """)]
    [InlineData(Quote, """ "amounts": [{"value": 45, "unit": "t"}] """)]
    [InlineData(Quote, """ "amounts": [{"value": 40, "unit": "lb"}] """)]
    [InlineData(Quote, """ "date": "2022-01-25" """)]
    [InlineData(Quote, """ "items": ["munitions"] """)]
    [InlineData(Quote, """ "source": ["Agence Exemple"] """)]
    [InlineData(Quote, """ "actor": ["ton"] """)]
    public async Task What_the_text_does_not_say_is_refused_whole(string quote, string slots) => Assert.Empty(await ProposeAsync(Claim(quote, slots)));

    [Fact]
    public async Task The_refused_are_counted_on_the_screen()
    {
        var result = await RunAsync(context => ChatDouble.SayAsync(context, Claims(Claim("nulle part", ""), Claim(Quote, ""), """{"type": "rumour", "status": "happened", "evidence": "mardi"}""")));

        Assert.Equal(0, result.Code);
        Assert.Contains("of 3 proposals, 1 kept; 0 already read, 1 with a quote that is not in the text, 0 with a slot that is not in the text, 1 with an unknown word", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_answer_in_a_fence_is_read()
    {
        var result = await RunAsync(context => ChatDouble.SayAsync(context, $"Here you are:\n```json\n{Claims(Claim(Quote, ""))}\n```"));

        Assert.Single(OfSecond(result));
    }

    [Theory]
    [InlineData("I cannot help with that.", "an answer without a JSON object")]
    [InlineData("{\"claims\": [", "an answer without a JSON object")]
    [InlineData("{\"claims\": [}", "JSON that cannot be read")]
    [InlineData("{\"facts\": []}", "a JSON object without a list of claims")]
    public async Task A_bad_answer_refuses_the_file_and_says_what_was_found(string answer, string found)
    {
        var result = await RunAsync(context => ChatDouble.SayAsync(context, answer));

        Assert.Equal(1, result.Code);
        Assert.Contains("one.txt: its second reader: found " + found, result.Error, StringComparison.Ordinal);
        Assert.Empty(result.Out);
    }

    [Fact]
    public async Task An_error_of_the_server_refuses_the_file()
    {
        var result = await RunAsync(context =>
        {
            context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
            return Task.CompletedTask;
        });

        Assert.Equal(1, result.Code);
        Assert.Contains("found HTTP 503 from http://127.0.0.1:", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_server_that_does_not_answer_in_time_refuses_the_file()
    {
        var result = await RunAsync(context => Task.Delay(Timeout.Infinite, context.RequestAborted), "--reader-timeout", "1");

        Assert.Equal(1, result.Code);
        Assert.Contains("in 1 s", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_endless_answer_refuses_the_file()
    {
        var result = await RunAsync(async context =>
        {
            var block = new byte[1 << 16];
            for (var i = 0; i < 64; i++) await context.Response.Body.WriteAsync(block, context.RequestAborted);
        });

        Assert.Equal(1, result.Code);
        Assert.Contains("its second reader", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_reader_without_an_address_is_a_wrong_command_line()
    {
        bench.Write("one.txt", Article);

        var result = await bench.RunAsync("extract", "{dir}/one.txt", "--reader", "llm");

        Assert.Equal(2, result.Code);
        Assert.Contains("--endpoint URL and --model NAME", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Added_articles_keep_what_the_second_reader_saw()
    {
        await using var chat = await ChatDouble.StartAsync(context => ChatDouble.SayAsync(context, Claims(Claim(Quote, ""))));
        bench.Write("one.txt", Article);

        var result = await bench.RunAsync("add", "{dir}/one.txt", "--db", "{db}", "--reader", "llm", "--endpoint", chat.Endpoint, "--model", "small");

        Assert.Equal(0, result.Code);
        Assert.Contains(Quote, (await bench.RunAsync("claims", "--db", "{db}", "--json")).Out, StringComparison.Ordinal);
        Assert.Contains("\"model\":\"small\"", chat.Asked, StringComparison.Ordinal);
    }

    private static string Claim(string quote, string slots) =>
        $$"""{"type": "aid", "status": "planned", "evidence": {{JsonSerializer.Serialize(quote)}}{{(slots.Length > 0 ? "," : "")}}{{slots}}}""";

    private static string Claims(params string[] claims) => $$"""{"claims": [{{string.Join(',', claims)}}]}""";

    private static List<JsonElement> OfSecond(Result result) => [.. JsonDocument.Parse(result.Out).RootElement.GetProperty("claims").EnumerateArray()
        .Where(claim => claim.GetProperty("extractor").GetString()!.StartsWith("llm/", StringComparison.Ordinal))];

    private async Task<List<JsonElement>> ProposeAsync(string claim) => OfSecond(await RunAsync(context => ChatDouble.SayAsync(context, Claims(claim))));

    private async Task<Result> RunAsync(Func<HttpContext, Task> answer, params string[] more)
    {
        await using var chat = await ChatDouble.StartAsync(answer);
        bench.Write("one.txt", Article);
        return await bench.RunAsync(["extract", "{dir}/one.txt", "--reader", "llm", "--endpoint", chat.Endpoint, "--model", "small", .. more]);
    }
}
