using Recoupe.Store;
using Recoupe.Store.Sqlite;

namespace Recoupe.Cli.Frame;

/// <summary>Opens the record that `--db` names: the one place that knows the engine.</summary>
internal static class Records
{
    /// <summary>The record at a path; made when it is not there.</summary>
    /// <exception cref="StoreException">It cannot be opened, or is not Recoupe's.</exception>
    public static IRecordStore OpenOrCreate(string database) => SqliteRecordStore.OpenOrCreate(database);

    /// <summary>The record at a path.</summary>
    /// <exception cref="StoreException">It is not there, cannot be opened, or is not Recoupe's.</exception>
    public static IRecordStore OpenExisting(string database) => SqliteRecordStore.OpenExisting(database);
}
