using System.Text.Json;
using Recoupe.Record.Reading;

namespace Recoupe.Cli.Tests;

/// <summary>`recoupe extract --explain` and `--unread`, with the reader that ships.</summary>
public sealed class ExplainTests : IDisposable
{
    private const string Text = """
        Vilnius promet des armes

        La Lituanie a livré mercredi 40 missiles Stinger à l'Ukraine. Le prix du blé a baissé de 3 %.
        """;

    private readonly ClaimReader reader = ClaimReader.Load();
    private readonly Bench bench = new();

    public ExplainTests()
    {
        bench.Reader = reader;
        bench.Write("a.txt", Text);
    }

    public void Dispose()
    {
        bench.Dispose();
        reader.Dispose();
    }

    [Fact]
    public async Task A_person_sees_why_each_claim_was_read()
    {
        var told = await ExplainAsync("en", "--explain");

        Assert.Equal(Golden("en"), told);
    }

    [Fact]
    public async Task And_in_French() => Assert.Equal(Golden("fr"), await ExplainAsync("fr", "--explain"));

    [Theory]
    [InlineData("en", "Sentences that yielded no claim:", "88  [figure] Le prix du blé a baissé de 3 %.")]
    [InlineData("fr", "Phrases qui n'ont donné aucune affirmation :", "88  [chiffre] Le prix du blé a baissé de 3 %.")]
    public async Task What_was_not_read_is_listed_with_what_makes_it_look_told(string language, params string[] lines)
    {
        var told = await ExplainAsync(language, "--unread");

        Assert.Equal(lines, told.Split('\n', StringSplitOptions.RemoveEmptyEntries).TakeLast(2));
    }

    [Fact]
    public async Task Both_are_one_object_of_JSON()
    {
        var result = await bench.RunAsync("extract", "{dir}/a.txt", "--published", "2022-02-10", "--explain", "--unread", "--json");

        var account = JsonDocument.Parse(result.Out).RootElement;
        var claim = account.GetProperty("claims").EnumerateArray().Single(c => c.GetProperty("trigger").GetString() == "livré");
        Assert.Equal(("aid", "V", "livrer"), (claim.GetProperty("type").GetString(), claim.GetProperty("frame").GetProperty("pos").GetString(), claim.GetProperty("frame").GetProperty("lemma").GetString()));
        var recipient = claim.GetProperty("slots").EnumerateArray().Single(s => s.GetProperty("slot").GetString() == "recipient");
        Assert.Equal(("Ukraine", "linked"), (Text[recipient.GetProperty("start").GetInt32()..recipient.GetProperty("end").GetInt32()], recipient.GetProperty("how").GetString()));
        Assert.Equal("figure", Assert.Single(account.GetProperty("unread").EnumerateArray()).GetProperty("signs")[0].GetString());
    }

    [Theory]
    [InlineData("--explain", "--out", "{dir}/out")]
    [InlineData("--unread", "--reader", "llm", "--endpoint", "http://127.0.0.1:9/v1", "--model", "NAME")]
    public async Task They_tell_only_how_our_own_reader_reads(params string[] options)
    {
        var result = await bench.RunAsync(["extract", "{dir}/a.txt", .. options]);

        Assert.NotEqual(0, result.Code);
        Assert.Contains("--explain and --unread print how our own reader reads", result.Error, StringComparison.Ordinal);
    }

    // Rows of tables move as verbs are added: their numbers are no part of what is held fast.
    private async Task<string> ExplainAsync(string language, string option)
    {
        var result = await bench.RunAsync(language, TestContext.Current.CancellationToken, "extract", "{dir}/a.txt", "--published", "2022-02-10", option);
        Assert.Equal((0, ""), (result.Code, result.Error));
        return System.Text.RegularExpressions.Regex.Replace(result.Out, "(?<=frames.tsv:)[0-9]+", "N", System.Text.RegularExpressions.RegexOptions.None, TimeSpan.FromSeconds(1));
    }

    private static string Golden(string language) => File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Golden", $"explain.{language}.txt"));
}
