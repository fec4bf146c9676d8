using System.Text.Json;

namespace Recoupe.Cli.Tests;

public sealed class DecidingVerbsTests : IDisposable
{
    private readonly Bench bench = new();

    public void Dispose() => bench.Dispose();

    [Fact]
    public async Task A_claim_is_rejected_logged_and_brought_back()
    {
        var id = await AddAsync();

        var decided = await bench.RunAsync("decide", "reject", id, "--db", "{db}", "--by", "Ada", "--note", "satire");

        Assert.Equal((0, "Decided as number 1; 'recoupe undo 1' takes it back.\n"), (decided.Code, decided.Out));
        Assert.Equal("No claim passes.\n", (await bench.RunAsync("claims", "--db", "{db}")).Out);
        var log = JsonDocument.Parse((await bench.RunAsync("decisions", "--db", "{db}", "--json")).Out).RootElement[0];
        Assert.Equal(("Ada", "reject", "satire"), (log.GetProperty("by").GetString(), log.GetProperty("decision").GetProperty("kind").GetString(), log.GetProperty("decision").GetProperty("note").GetString()));
        Assert.Equal(0, (await bench.RunAsync("undo", "--db", "{db}")).Code);
        Assert.Contains("Claims: 1", (await bench.RunAsync("claims", "--db", "{db}")).Out, StringComparison.Ordinal);
        Assert.Equal(1, (await bench.RunAsync("undo", "1", "--db", "{db}")).Code);
    }

    [Fact]
    public async Task A_claim_is_corrected_or_told_why_not()
    {
        var id = await AddAsync();

        Assert.Equal(0, (await bench.RunAsync("decide", "correct", id, "date=2022-02-01", "recipient=Moldova", "--db", "{db}")).Code);
        var refused = await bench.RunAsync("decide", "correct", id, "date=demain", "--db", "{db}");

        Assert.Equal(1, refused.Code);
        Assert.Contains("found 'demain'", refused.Error, StringComparison.Ordinal);
        var claim = JsonDocument.Parse((await bench.RunAsync("claims", "--actor", "Moldova", "--db", "{db}", "--json")).Out).RootElement[0].GetProperty("claim");
        Assert.Equal("2022-02-01", claim.GetProperty("date").GetString());
    }

    [Fact]
    public async Task A_removed_article_is_in_no_view()
    {
        await AddAsync();

        Assert.Equal(0, (await bench.RunAsync("remove", bench.Rows("SELECT id FROM article")[0][..8], "--db", "{db}")).Code);

        Assert.Equal("No claim passes.\n", (await bench.RunAsync("claims", "--db", "{db}")).Out);
        Assert.Equal("No aid is recorded.\n", (await bench.RunAsync("ledger", "--db", "{db}")).Out);
    }

    [Fact]
    public async Task An_article_that_contradicts_nothing_passes_the_check_and_is_not_kept()
    {
        await AddAsync();
        bench.Write("draft.txt", "Un brouillon\naid 2022-06-01 France > Moldova: 3 livres\n");

        var check = await bench.RunAsync("check", "{dir}/draft.txt", "--db", "{db}");

        Assert.Equal(0, check.Code);
        Assert.Contains("new: 1", check.Out, StringComparison.Ordinal);
        Assert.Equal(["1"], bench.Rows("SELECT count(*) FROM article"));
    }

    [Fact]
    public async Task An_unknown_decision_is_a_usage_error_that_names_the_command()
    {
        var unknown = await bench.RunAsync("decide", "forget", "3f2a", "--db", "{db}");

        Assert.Equal(2, unknown.Code);
        Assert.Contains("recoupe decide --help", unknown.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("decide", "reject", "ffff")]
    [InlineData("decide", "split", "ffff", "ffff")]
    [InlineData("decide", "merge", "ffff", "eeee")]
    [InlineData("remove", "ffff")]
    [InlineData("undo", "7")]
    public async Task What_is_not_there_is_refused_and_nothing_is_logged(params string[] arguments)
    {
        await AddAsync();

        Assert.Equal(1, (await bench.RunAsync([.. arguments, "--db", "{db}"])).Code);
        Assert.Equal("Nothing was decided yet.\n", (await bench.RunAsync("decisions", "--db", "{db}")).Out);
    }

    [Fact]
    public async Task The_difference_between_two_days_is_what_came_out_between_them()
    {
        await AddAsync();
        bench.Write("b/later.txt", "Plus tard\nthreat - Russia > NATO: une menace\n");
        await bench.RunAsync("add", "{dir}/b", "--published", "2022-01-28", "--db", "{db}");

        var diff = JsonDocument.Parse((await bench.RunAsync("diff", "--from", "2022-01-23", "--to", "2022-01-28", "--db", "{db}", "--json")).Out).RootElement;

        Assert.Equal("threat", Assert.Single(diff.GetProperty("events").EnumerateArray()).GetProperty("event").GetProperty("type").GetString());
        Assert.Contains("New events: 1", (await bench.RunAsync("diff", "--from", "2022-01-23", "--db", "{db}")).Out, StringComparison.Ordinal);
        Assert.Contains("Claims: 1\n", (await bench.RunAsync("claims", "--as-of", "2022-01-23", "--db", "{db}")).Out, StringComparison.Ordinal);
    }

    private async Task<string> AddAsync()
    {
        bench.Write("a/one.txt", "Une manchette\naid 2022-01-21 Canada > Ukraine: 120 promis\n");
        await bench.RunAsync("add", "{dir}/a", "--published", "2022-01-22", "--db", "{db}");
        return bench.Rows("SELECT id FROM claim")[0][..10];
    }
}
