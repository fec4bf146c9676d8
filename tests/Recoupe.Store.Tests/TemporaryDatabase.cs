using Dapper;
using Microsoft.Data.Sqlite;
using Recoupe.Store.Sqlite;

namespace Recoupe.Store.Tests;

/// <summary>A folder of its own for the database of one test.</summary>
internal sealed class TemporaryDatabase : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("recoupe-store-").FullName;

    public string Path => System.IO.Path.Combine(folder, "recoupe.db");

    public SqliteRecordStore Open() => SqliteRecordStore.OpenOrCreate(Path);

    public T Query<T>(string sql)
    {
        using var connection = Connect();
        return connection.QuerySingle<T>(sql);
    }

    public string[] Rows(string sql)
    {
        using var connection = Connect();
        return connection.Query(sql).Select(row => string.Join('|', ((IDictionary<string, object?>)row).Values)).ToArray();
    }

    public SqliteConnection Connect()
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = Path, Pooling = false }.ToString());
        connection.Open();
        return connection;
    }

    public void AssertSound()
    {
        Assert.Equal("ok", Query<string>("PRAGMA integrity_check"));
        Assert.Empty(Rows("PRAGMA foreign_key_check"));
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);
}
