using Dapper;
using Microsoft.Data.Sqlite;
using Recoupe.Record.Model;

namespace Recoupe.Store.Sqlite;

/// <summary>The record in one SQLite file (write-ahead log beside it): many readers and one writer at a time, in any number of processes.</summary>
public sealed partial class SqliteRecordStore : IRecordStore
{
    /// <summary>How long an operation waits for another writer before it reports the database locked.</summary>
    public static readonly TimeSpan DefaultPatience = TimeSpan.FromSeconds(10);

    private readonly string database;
    private readonly string connectionString;

    // SQLite's own queue of writers polls; threads of one process wait for their turn here.
    private readonly Lock writing = new();

    private SqliteRecordStore(string database, TimeSpan patience)
    {
        this.database = database;
        connectionString = new SqliteConnectionStringBuilder
        {
            DataSource = Path.GetFullPath(database),
            ForeignKeys = true,
            DefaultTimeout = (int)Math.Ceiling(patience.TotalSeconds),
        }.ToString();
    }

    /// <summary>Opens the database at <paramref name="path"/>, and makes it when it is not there.</summary>
    /// <exception cref="StoreException">It cannot be opened, or is not Recoupe's.</exception>
    public static SqliteRecordStore OpenOrCreate(string path, TimeSpan? patience = null) => Open(path, create: true, patience);

    /// <summary>Opens the database at <paramref name="path"/>, which must be there.</summary>
    /// <exception cref="StoreException">It is not there, cannot be opened, or is not Recoupe's.</exception>
    public static SqliteRecordStore OpenExisting(string path, TimeSpan? patience = null)
    {
        if (!File.Exists(path)) throw new StoreException(StoreFault.Missing, path, "found no file; expected a database that `recoupe add` made.");
        return Open(path, create: false, patience);
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync()
    {
        // Pooled connections hold the file and its write-ahead log open.
        using var connection = new SqliteConnection(connectionString);
        SqliteConnection.ClearPool(connection);
        return ValueTask.CompletedTask;
    }

    private static SqliteRecordStore Open(string path, bool create, TimeSpan? patience)
    {
        var store = new SqliteRecordStore(path, patience ?? DefaultPatience);
        store.Guard(() =>
        {
            using var connection = store.Connect();
            Schema.Prepare(connection, path, create);
            return true;
        });
        return store;
    }

    private SqliteConnection Connect()
    {
        var connection = new SqliteConnection(connectionString);
        connection.Open();
        // With a write-ahead log, NORMAL survives the death of the process at any point; only the last commits may go when the power does.
        connection.Execute("PRAGMA synchronous = NORMAL");
        return connection;
    }

    // SQLite answers on the caller's thread; the interface is asynchronous for engines that do not.
    private Task<T> Ask<T>(Func<SqliteConnection, T> question, CancellationToken cancellation)
    {
        if (cancellation.IsCancellationRequested) return Task.FromCanceled<T>(cancellation);
        try
        {
            return Task.FromResult(Guard(() =>
            {
                using var connection = Connect();
                return question(connection);
            }));
        }
        catch (Exception e) when (e is StoreException or OperationCanceledException)
        {
            return Task.FromException<T>(e);
        }
    }

    private T Guard<T>(Func<T> action)
    {
        try
        {
            return action();
        }
        catch (SqliteException e)
        {
            if (Faults.Explain(e, database) is not { } explained) throw;
            throw explained;
        }
    }

    private static ReadArticle Read(ArticleRow article, IEnumerable<ClaimRow> claims) =>
        new(article.ToArticle(), claims.Select(claim => claim.ToClaim()).ToArray());
}
