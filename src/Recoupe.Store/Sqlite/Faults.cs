using Microsoft.Data.Sqlite;

namespace Recoupe.Store.Sqlite;

/// <summary>SQLite's result codes in the words of <see cref="StoreFault"/> (https://www.sqlite.org/rescode.html).</summary>
internal static class Faults
{
    /// <summary>What the error means; null for one that only a mistake in the program can cause.</summary>
    public static StoreException? Explain(SqliteException error, string database) => error.SqliteErrorCode switch
    {
        SQLitePCL.raw.SQLITE_NOTADB =>
            new(StoreFault.NotADatabase, database, "found a file that is no SQLite database; expected one that Recoupe wrote.", error),
        SQLitePCL.raw.SQLITE_BUSY or SQLitePCL.raw.SQLITE_LOCKED =>
            new(StoreFault.Locked, database, "found it locked; expected no other program to be writing. Try again when that one is done.", error),
        SQLitePCL.raw.SQLITE_CORRUPT =>
            new(StoreFault.Damaged, database, $"found a damaged database ({error.Message}); expected a whole one.", error),
        SQLitePCL.raw.SQLITE_CANTOPEN or SQLitePCL.raw.SQLITE_READONLY or SQLitePCL.raw.SQLITE_FULL or SQLitePCL.raw.SQLITE_IOERR
            or SQLitePCL.raw.SQLITE_PERM or SQLitePCL.raw.SQLITE_AUTH =>
            new(StoreFault.OutOfReach, database, $"cannot be opened or written ({error.Message}); expected a file in a folder that can be written.", error),
        _ => null,
    };
}
