using System.Globalization;
using Dapper;
using Microsoft.Data.Sqlite;

namespace Recoupe.Store.Sqlite;

/// <summary>Brings a database to the schema of this program by the numbered files of `Migrations/`, each in a transaction.</summary>
internal static class Schema
{
    /// <summary>"Reco" in ASCII: what SQLite's header says of whose file it is.</summary>
    public const int ApplicationId = 0x5265636F;

    private const string Folder = "sqlite/";

    private static readonly (int Version, string Sql)[] Migrations = Load();

    /// <summary>Version that the last migration leads to.</summary>
    public static int Latest => Migrations[^1].Version;

    /// <summary>Checks whose database it is, and migrates it.</summary>
    /// <param name="connection">An open connection.</param>
    /// <param name="database">Its path, for messages.</param>
    /// <param name="create">Whether an empty database is given the schema, or refused.</param>
    /// <exception cref="StoreException">It is another program's, empty and not to be created, or newer than this program.</exception>
    public static void Prepare(SqliteConnection connection, string database, bool create)
    {
        if (Check(connection, database, create) == Latest) return;
        connection.Execute("PRAGMA journal_mode = WAL");
        using var transaction = connection.BeginTransaction();
        // Another program may have migrated it while this one waited for the lock.
        var version = Check(connection, database, create);
        foreach (var (next, sql) in Migrations.Where(m => m.Version > version))
        {
            connection.Execute(sql, transaction: transaction);
            connection.Execute(string.Create(CultureInfo.InvariantCulture, $"PRAGMA user_version = {next}"), transaction: transaction);
        }

        connection.Execute(string.Create(CultureInfo.InvariantCulture, $"PRAGMA application_id = {ApplicationId}"), transaction: transaction);
        transaction.Commit();
    }

    private static int Check(SqliteConnection connection, string database, bool create)
    {
        var application = connection.QuerySingle<int>("PRAGMA application_id");
        var version = connection.QuerySingle<int>("PRAGMA user_version");
        var tables = connection.QuerySingle<int>("SELECT count(*) FROM sqlite_schema");
        if (application != ApplicationId && (application != 0 || tables > 0))
            throw new StoreException(StoreFault.NotRecoupe, database, "found another program's database; expected one that Recoupe wrote, or a new name.");
        if (application == 0 && !create)
            throw new StoreException(StoreFault.NotRecoupe, database, "found an empty database; expected one that Recoupe wrote.");
        if (version > Latest)
        {
            throw new StoreException(StoreFault.NewerSchema, database, string.Create(
                CultureInfo.InvariantCulture, $"found schema {version}; expected at most {Latest}. A newer Recoupe wrote it: use that one."));
        }

        return version;
    }

    private static (int Version, string Sql)[] Load()
    {
        var assembly = typeof(Schema).Assembly;
        return assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(Folder, StringComparison.Ordinal))
            .Select(name =>
            {
                using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
                return (Version: int.Parse(name.AsSpan(Folder.Length, 3), NumberStyles.None, CultureInfo.InvariantCulture), Sql: reader.ReadToEnd());
            })
            .OrderBy(migration => migration.Version)
            .ToArray();
    }
}
