using Dapper;
using Recoupe.Store.Sqlite;
using static Recoupe.Store.Tests.Samples;

namespace Recoupe.Store.Tests;

public sealed class OpeningTests : IDisposable
{
    private readonly TemporaryDatabase database = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => database.Dispose();

    [Fact]
    public async Task A_new_database_is_made_where_asked_with_a_write_ahead_log()
    {
        await using (database.Open())
        {
            Assert.Equal("wal", database.Query<string>("PRAGMA journal_mode"));
        }

        database.AssertSound();
        await using var again = SqliteRecordStore.OpenExisting(database.Path);
        Assert.Equal(new Holdings(0, 0), await again.HoldingsAsync(Cancellation));
    }

    [Fact]
    public void A_missing_database_is_not_made_by_reading()
    {
        Fails(StoreFault.Missing, () => SqliteRecordStore.OpenExisting(database.Path));
        Assert.False(File.Exists(database.Path));
    }

    [Fact]
    public void A_file_that_is_no_database_is_refused_and_left_alone()
    {
        var text = string.Concat(Enumerable.Repeat("Ceci n'est pas une base.\n", 100));
        File.WriteAllText(database.Path, text);

        Fails(StoreFault.NotADatabase, () => SqliteRecordStore.OpenOrCreate(database.Path));
        Fails(StoreFault.NotADatabase, () => SqliteRecordStore.OpenExisting(database.Path));
        Assert.Equal(text, File.ReadAllText(database.Path));
    }

    [Fact]
    public void Another_programs_database_is_refused_and_left_alone()
    {
        using (var other = database.Connect()) other.Execute("CREATE TABLE recipe (name TEXT)");

        Fails(StoreFault.NotRecoupe, () => SqliteRecordStore.OpenOrCreate(database.Path));
        Assert.Equal(["recipe"], database.Rows("SELECT name FROM sqlite_schema"));
    }

    [Fact]
    public void An_empty_file_holds_no_record()
    {
        File.WriteAllBytes(database.Path, []);

        Fails(StoreFault.NotRecoupe, () => SqliteRecordStore.OpenExisting(database.Path));
    }

    [Fact]
    public async Task A_schema_newer_than_the_program_is_refused()
    {
        await database.Open().DisposeAsync();
        using (var newer = database.Connect()) newer.Execute("PRAGMA user_version = 99");

        var fault = Fails(StoreFault.NewerSchema, () => SqliteRecordStore.OpenExisting(database.Path));

        Assert.Contains("99", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_that_is_not_there_is_out_of_reach() =>
        Fails(StoreFault.OutOfReach, () => SqliteRecordStore.OpenOrCreate(Path.Combine(database.Path, "no", "such", "recoupe.db")));

    [Fact]
    public async Task A_locked_database_can_be_read_but_a_writer_is_told_so()
    {
        await using var store = SqliteRecordStore.OpenOrCreate(database.Path, TimeSpan.FromSeconds(1));
        using var other = database.Connect();
        using var transaction = other.BeginTransaction(deferred: false);

        Assert.Equal(new Holdings(0, 0), await store.HoldingsAsync(Cancellation));
        var fault = await Assert.ThrowsAsync<StoreException>(() => store.AddAsync(Read("Un."), Extractor, Arrived, Cancellation));

        Assert.Equal(StoreFault.Locked, fault.Fault);
    }

    [Fact]
    public async Task A_damaged_database_is_reported_as_damaged()
    {
        await using (var store = database.Open())
        {
            for (var i = 0; i < 50; i++) await store.AddAsync(Read(new string((char)('a' + (i % 26)), 3000 + i)), Extractor, Arrived, Cancellation);
        }

        var bytes = await File.ReadAllBytesAsync(database.Path, Cancellation);
        Array.Fill(bytes, (byte)0xA5, 4096, bytes.Length - 4096);
        await File.WriteAllBytesAsync(database.Path, bytes, Cancellation);

        var fault = await Assert.ThrowsAsync<StoreException>(async () =>
        {
            await using var store = SqliteRecordStore.OpenExisting(database.Path);
            await store.ReadArticlesAsync(asOf: null, Cancellation);
        });
        Assert.Equal(StoreFault.Damaged, fault.Fault);
    }

    [Fact]
    public async Task Programs_that_open_a_new_database_at_once_all_succeed()
    {
        var reads = Enumerable.Range(0, 8).Select(i => Read($"Texte {i}.", "2022-01-21", (Recoupe.Record.Model.ClaimKind.Aid, null))).ToArray();
        await Parallel.ForEachAsync(reads, Cancellation, async (read, cancellation) =>
        {
            await using var store = database.Open();
            await store.AddAsync(read, Extractor, Arrived, cancellation);
        });

        await using var all = database.Open();
        Assert.Equal(new Holdings(8, 8), await all.HoldingsAsync(Cancellation));
        database.AssertSound();
    }

    private static StoreException Fails(StoreFault fault, Func<SqliteRecordStore> open)
    {
        var error = Assert.Throws<StoreException>(open);
        Assert.Equal(fault, error.Fault);
        return error;
    }
}
