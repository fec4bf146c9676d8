using Dapper;
using Microsoft.Data.Sqlite;
using NodaTime;
using Recoupe.Record.Decisions;
using Recoupe.Record.Model;
using static Recoupe.Store.Tests.Samples;

namespace Recoupe.Store.Tests;

public sealed class DecidingTests : IAsyncDisposable
{
    private static readonly Instant now = Instant.FromUtc(2031, 5, 4, 12, 0);

    private readonly TemporaryDatabase database = new();
    private readonly Sqlite.SqliteRecordStore store;

    public DecidingTests() => store = database.Open();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask DisposeAsync()
    {
        await store.DisposeAsync();
        database.Dispose();
    }

    [Fact]
    public async Task A_rejected_claim_goes_from_every_view_and_comes_back_when_undone()
    {
        var read = await AddAsync("Un texte.", ClaimKind.Aid, ClaimKind.Threat);

        var number = await DecideAsync(new Decision(DecisionKind.Reject) { Claims = [ClaimReference.To(read.Claims[0])] });

        Assert.Equal([ClaimKind.Threat], await KindsAsync());
        Assert.Single((await store.ReadArticlesAsync(asOf: null, Cancellation)).Articles[0].Claims);
        await DecideAsync(new Decision(DecisionKind.Undo) { Undone = number });
        Assert.Equal([ClaimKind.Aid, ClaimKind.Threat], await KindsAsync());
    }

    [Fact]
    public async Task A_decision_survives_another_reading()
    {
        var read = await AddAsync("Un texte.", ClaimKind.Aid);
        await DecideAsync(Correct(read.Claims[0], "date", "2031-05-01"));

        await store.AddAsync(read, "test 2", Arrived, Cancellation);

        Assert.Equal("2031-05-01", Assert.Single(await store.ClaimsAsync(ClaimFilter.All, Cancellation)).Claim.Date);
        Assert.Empty(Assert.Single(await store.DecisionsAsync(Cancellation)).Lost);
    }

    [Fact]
    public async Task A_decision_whose_words_no_reading_has_any_more_is_kept_and_shown_as_such()
    {
        var read = await AddAsync("Un texte.", ClaimKind.Aid);
        await DecideAsync(Correct(read.Claims[0], "date", "2031-05-01"));

        await store.AddAsync(read with { Claims = [Claim(read.Article, new Language.TextSpan(3, 8))] }, "test 2", Arrived, Cancellation);

        Assert.Null(Assert.Single(await store.ClaimsAsync(ClaimFilter.All, Cancellation)).Claim.Date);
        Assert.Equal(["Un texte."], Assert.Single(await store.DecisionsAsync(Cancellation)).Lost);
    }

    [Fact]
    public async Task A_corrected_claim_is_found_by_its_new_values_and_is_as_read_again_when_undone()
    {
        var read = await AddAsync("Un texte.", ClaimKind.Aid);
        var before = database.Rows("SELECT json FROM claim");

        var number = await DecideAsync(Correct(read.Claims[0], "actor", "Utopia"));

        Assert.Single(await store.ClaimsAsync(new ClaimFilter { Actor = "utopia" }, Cancellation));
        await DecideAsync(new Decision(DecisionKind.Undo) { Undone = number });
        Assert.Empty(await store.ClaimsAsync(new ClaimFilter { Actor = "utopia" }, Cancellation));
        Assert.Equal(before, database.Rows("SELECT json FROM claim"));
    }

    [Fact]
    public async Task A_removed_article_is_in_no_view_even_when_it_is_added_again()
    {
        var read = await AddAsync("Un texte.", ClaimKind.Aid);
        await DecideAsync(new Decision(DecisionKind.Remove) { Article = read.Article.Id });

        await store.AddAsync(read, "test 2", Arrived, Cancellation);

        Assert.Equal(new Holdings(0, 0, 1), await store.HoldingsAsync(Cancellation));
        Assert.Empty(await store.ArticlesAsync(Page.Whole, Cancellation));
        Assert.Empty(await store.ClaimsAsync(ClaimFilter.All, Cancellation));
        Assert.Empty(await store.ActorsAsync(10, Cancellation));
    }

    [Fact]
    public async Task To_undo_an_undoing_brings_back_what_it_undid()
    {
        var read = await AddAsync("Un texte.", ClaimKind.Aid);
        var reject = await DecideAsync(new Decision(DecisionKind.Reject) { Claims = [ClaimReference.To(read.Claims[0])] });
        var undo = await DecideAsync(new Decision(DecisionKind.Undo) { Undone = reject });

        await DecideAsync(new Decision(DecisionKind.Undo) { Undone = undo });

        Assert.Empty(await store.ClaimsAsync(ClaimFilter.All, Cancellation));
        Assert.Equal([true, false, true], (await store.DecisionsAsync(Cancellation)).Select(line => line.Holds));
    }

    [Fact]
    public async Task The_log_says_who_and_when_and_can_neither_be_changed_nor_cut()
    {
        await DecideAsync(new Decision(DecisionKind.Reliability) { Name = "Gazette", Reliability = 'B', Note = "years of reading" });

        var line = Assert.Single(await store.DecisionsAsync(Cancellation));
        Assert.Equal((1, "Ada", now, 'B', "years of reading"), (line.Number, line.By, line.At, line.Decision.Reliability, line.Decision.Note));
        using var connection = database.Connect();
        Assert.Throws<SqliteException>(() => connection.Execute("DELETE FROM decision"));
        Assert.Throws<SqliteException>(() => connection.Execute("UPDATE decision SET by = 'Bob'"));
    }

    [Fact]
    public async Task What_had_not_come_out_was_not_known()
    {
        await store.AddAsync(Read("Avant.", "2022-01-20", (ClaimKind.Aid, null)), Extractor, Arrived, Cancellation);
        await store.AddAsync(Read("Apres.", "2022-01-23", (ClaimKind.Aid, null)), Extractor, Arrived, Cancellation);
        await store.AddAsync(Read("Sans date.", null, (ClaimKind.Aid, null)), Extractor, Arrived, Cancellation);

        async Task<(int Articles, int Claims)> KnownAsync(LocalDate day) =>
            ((await store.ReadArticlesAsync(day, Cancellation)).Articles.Count, (await store.ClaimsAsync(new ClaimFilter { AsOf = day }, Cancellation)).Count);

        Assert.Equal((0, 0), await KnownAsync(new LocalDate(2022, 1, 19)));
        Assert.Equal((1, 1), await KnownAsync(new LocalDate(2022, 1, 20)));
        // The undated one is known since it came, on the 22nd.
        Assert.Equal((2, 2), await KnownAsync(new LocalDate(2022, 1, 22)));
        Assert.Equal((3, 3), await KnownAsync(new LocalDate(2022, 1, 23)));
    }

    [Fact]
    public async Task A_database_of_the_first_schema_is_brought_up_to_date_with_what_it_holds()
    {
        await AddAsync("Un texte.", ClaimKind.Aid);
        await store.DisposeAsync();
        using (var old = database.Connect())
        {
            old.Execute("""
                DROP TRIGGER decision_is_kept; DROP TRIGGER decision_is_final; DROP TABLE decision;
                ALTER TABLE article DROP COLUMN removed; ALTER TABLE claim DROP COLUMN rejected; ALTER TABLE claim DROP COLUMN as_read;
                PRAGMA user_version = 1;
                """);
        }

        await using var migrated = database.Open();

        Assert.Single(await migrated.ClaimsAsync(ClaimFilter.All, Cancellation));
        Assert.Empty(await migrated.DecisionsAsync(Cancellation));
    }

    private static Decision Correct(Claim claim, string slot, string value) =>
        new(DecisionKind.Correct) { Claims = [ClaimReference.To(claim)], Slots = new Dictionary<string, string> { [slot] = value } };

    private Task<int> DecideAsync(Decision decision) => store.DecideAsync(decision, "Ada", now, Cancellation);

    private async Task<ReadArticle> AddAsync(string text, params ClaimKind[] kinds)
    {
        var read = Read(text, "2022-01-22", [.. kinds.Select(kind => (kind, (string?)null))]);
        await store.AddAsync(read, Extractor, Arrived, Cancellation);
        return read;
    }

    private async Task<ClaimKind[]> KindsAsync() => [.. (await store.ClaimsAsync(ClaimFilter.All, Cancellation)).Select(entry => entry.Claim.Type)];
}
