namespace Recoupe.Store;

/// <summary>Why the record cannot be read or written.</summary>
public enum StoreFault
{
    /// <summary>There is no database at this place.</summary>
    Missing,

    /// <summary>The file is not a database.</summary>
    NotADatabase,

    /// <summary>The database belongs to another program.</summary>
    NotRecoupe,

    /// <summary>A newer version of the program wrote the database.</summary>
    NewerSchema,

    /// <summary>Another program holds the database.</summary>
    Locked,

    /// <summary>The database is damaged.</summary>
    Damaged,

    /// <summary>It cannot be opened or written: rights, a full disk, no such folder.</summary>
    OutOfReach,
}

/// <summary>The record cannot be read or written; the message names the database, what was found and what was expected.</summary>
#pragma warning disable RCS1194, CA1032 // A fault without its database would tell nobody anything.
public sealed class StoreException : Exception
#pragma warning restore RCS1194, CA1032
{
    /// <summary>Names the fault and the database.</summary>
    public StoreException(StoreFault fault, string database, string message, Exception? inner = null)
        : base($"{database}: {message}", inner)
    {
        Fault = fault;
        Database = database;
    }

    /// <summary>What is wrong.</summary>
    public StoreFault Fault { get; }

    /// <summary>Path of the database.</summary>
    public string Database { get; }
}
