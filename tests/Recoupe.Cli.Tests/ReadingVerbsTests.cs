using System.Text.Json;

namespace Recoupe.Cli.Tests;

public sealed class ReadingVerbsTests : IDisposable
{
    private const string Day = """
        Une manchette d'essai
        aid 2022-01-21 Canada > Ukraine: 120 promis
        threat - Russia > NATO: une menace
        """;

    private const string Eve = """
        Une autre manchette
        talks 2022-01-20 France > Germany: se voient
        aid 2022-01-21 Canada > Ukraine: 150 promis
        """;

    private readonly Bench bench = new();

    public void Dispose() => bench.Dispose();

    [Fact]
    public async Task The_timeline_goes_by_the_claims_dates_with_the_undated_last()
    {
        await AddAsync();

        Assert.Equal(["2022-01-20", "2022-01-21", "2022-01-21", "-"], await DatesAsync("timeline", "--db", "{db}", "--json"));
        var table = await bench.RunAsync("timeline", "--db", "{db}");
        Assert.Contains("Claims: 4", table.Out, StringComparison.Ordinal);
        Assert.True(table.Out.IndexOf("se voient", StringComparison.Ordinal) < table.Out.IndexOf("une menace", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(4)]
    [InlineData(2, "--kind", "aid")]
    [InlineData(2, "--actor", "canada")]
    [InlineData(1, "--actor", "NATO")]
    [InlineData(1, "--to", "2022-01-20")]
    [InlineData(2, "--from", "2022-01-21", "--to", "2022-01-31")]
    [InlineData(0, "--kind", "attack")]
    public async Task Claims_are_filtered(int count, params string[] filters)
    {
        await AddAsync();

        Assert.Equal(count, (await DatesAsync(["claims", "--db", "{db}", "--json", .. filters])).Length);
    }

    [Fact]
    public async Task No_claim_is_said_in_words()
    {
        await AddAsync();

        Assert.Equal("No claim passes.\n", (await bench.RunAsync("claims", "--db", "{db}", "--kind", "attack")).Out);
    }

    [Fact]
    public async Task A_claim_is_shown_by_the_beginning_of_its_id()
    {
        await AddAsync();
        var id = bench.Rows("SELECT id FROM claim WHERE kind = 'threat'")[0];

        var shown = await bench.RunAsync("show", id[..8], "--db", "{db}");
        var json = await bench.RunAsync("show", id[..8], "--db", "{db}", "--json");

        Assert.Contains("une menace", shown.Out, StringComparison.Ordinal);
        Assert.Contains("Russia", shown.Out, StringComparison.Ordinal);
        Assert.Contains("undated", shown.Out, StringComparison.Ordinal);
        Assert.Equal(id, JsonDocument.Parse(json.Out).RootElement.GetProperty("claim").GetProperty("id").GetString());
    }

    [Fact]
    public async Task An_article_is_shown_with_its_text_and_claims()
    {
        await AddAsync();
        var id = bench.Rows("SELECT article_id FROM claim WHERE kind = 'threat'")[0];

        var shown = await bench.RunAsync("show", id, "--db", "{db}");
        var json = await bench.RunAsync("show", id, "--db", "{db}", "--json");

        Assert.Contains("Une manchette d'essai", shown.Out, StringComparison.Ordinal);
        Assert.Contains("Claims: 2", shown.Out, StringComparison.Ordinal);
        Assert.Equal(2, JsonDocument.Parse(json.Out).RootElement.GetProperty("claims").GetArrayLength());
    }

    [Theory]
    [InlineData("zzzz", "no article or claim")]
    [InlineData("", "several ids")]
    public async Task An_id_that_names_nothing_or_too_much_is_refused(string id, string said)
    {
        await AddAsync();

        var shown = await bench.RunAsync("show", id, "--db", "{db}");

        Assert.Equal(1, shown.Code);
        Assert.Contains(said, shown.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_ledger_and_the_conflicts_tell_of_the_same_gift()
    {
        await AddAsync();

        var ledger = await bench.RunAsync("ledger", "--db", "{db}");
        var conflicts = await bench.RunAsync("conflicts", "--db", "{db}");
        var json = await bench.RunAsync("conflicts", "--db", "{db}", "--json");

        Assert.Contains("Canada", ledger.Out, StringComparison.Ordinal);
        Assert.Contains("120 promis", conflicts.Out, StringComparison.Ordinal);
        Assert.Contains("150 promis", conflicts.Out, StringComparison.Ordinal);
        Assert.StartsWith("contradicts", JsonDocument.Parse(json.Out).RootElement[0].GetProperty("relation").GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en", "No aid with arms by name is recorded.", "ledger", "--register")]
    [InlineData("fr", "Aucune aide en armes nommées", "ledger", "--register")]
    [InlineData("en", "No transfer by a third party is recorded.", "transfers")]
    [InlineData("fr", "Aucun mouvement de forces n'est enregistré.", "posture")]
    [InlineData("en", "positions: ", "positions")]
    [InlineData("fr", "a promis", "positions")]
    public async Task Views_of_the_record_speak_both_languages_and_JSON(string language, string said, params string[] verb)
    {
        await AddAsync();

        var table = await bench.RunAsync(language, CancellationToken.None, [.. verb, "--db", "{db}"]);
        var json = await bench.RunAsync([.. verb, "--db", "{db}", "--json"]);
        var before = await bench.RunAsync([.. verb, "--db", "{db}", "--as-of", "1999-01-01", "--json"]);

        Assert.Contains(said, table.Out, StringComparison.Ordinal);
        Assert.Equal(JsonValueKind.Array, JsonDocument.Parse(json.Out).RootElement.ValueKind);
        Assert.Equal(0, before.Code);
        Assert.Equal(JsonValueKind.Array, JsonDocument.Parse(before.Out).RootElement.ValueKind);
    }

    [Fact]
    public async Task Events_relations_and_origins_tell_of_it_too()
    {
        await AddAsync();

        var events = JsonDocument.Parse((await bench.RunAsync("events", "--db", "{db}", "--json")).Out).RootElement.EnumerateArray().ToList();
        var gift = events.Single(e => e.GetProperty("claims").GetArrayLength() == 2);
        var relations = await bench.RunAsync("relations", "--db", "{db}", "--event", gift.GetProperty("id").GetString()!, "--json");
        var table = await bench.RunAsync("relations", "--db", "{db}");
        var origins = await bench.RunAsync("origins", "--db", "{db}", "--json");

        Assert.Equal("aid", gift.GetProperty("type").GetString());
        Assert.Equal("contradicts:amount", JsonDocument.Parse(relations.Out).RootElement[0].GetProperty("relation").GetString());
        Assert.Contains("120 USD", table.Out, StringComparison.Ordinal);
        Assert.Equal(2, JsonDocument.Parse(origins.Out).RootElement.GetArrayLength());
    }

    [Fact]
    public async Task An_unknown_event_is_named()
    {
        await AddAsync();
        var refused = await bench.RunAsync("relations", "--db", "{db}", "--event", "zz");
        Assert.Equal(1, refused.Code);
        Assert.StartsWith("zz: ", refused.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("timeline")]
    [InlineData("claims")]
    [InlineData("ledger")]
    [InlineData("transfers")]
    [InlineData("posture")]
    [InlineData("positions")]
    [InlineData("conflicts")]
    [InlineData("events")]
    [InlineData("relations")]
    [InlineData("origins")]
    [InlineData("show", "abcd")]
    public async Task A_database_that_cannot_be_read_is_named(params string[] verb)
    {
        var missing = await bench.RunAsync([.. verb, "--db", "{db}"]);
        Assert.Equal((1, $"{bench.Database}: no such database. 'recoupe add PATH --db {bench.Database}' makes one.\n"), (missing.Code, missing.Error));
        Assert.False(File.Exists(bench.Database));

        File.WriteAllText(bench.Database, new string('x', 5000));
        var wrong = await bench.RunAsync([.. verb, "--db", "{db}"]);
        Assert.Equal(1, wrong.Code);
        Assert.Contains("not a database", wrong.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Screens_are_in_French_when_asked()
    {
        await AddAsync();

        var table = await bench.RunAsync("fr", CancellationToken.None, "claims", "--db", "{db}", "--kind", "threat");

        Assert.Contains("menace", table.Out, StringComparison.Ordinal);
        Assert.Contains("Affirmations : 1", table.Out, StringComparison.Ordinal);
    }

    private async Task AddAsync()
    {
        bench.Write("in/day.txt", Day);
        bench.Write("in/eve.txt", Eve);
        Assert.Equal(0, (await bench.RunAsync("add", "{dir}/in", "--db", "{db}", "--published", "2022-01-22")).Code);
    }

    private async Task<string[]> DatesAsync(params string[] arguments)
    {
        var result = await bench.RunAsync(arguments);
        Assert.Equal(0, result.Code);
        return [.. JsonDocument.Parse(result.Out).RootElement.EnumerateArray()
            .Select(entry => entry.GetProperty("claim").TryGetProperty("date", out var date) ? date.GetString()! : "-")];
    }
}
