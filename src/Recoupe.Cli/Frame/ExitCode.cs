namespace Recoupe.Cli.Frame;

/// <summary>What the program tells the shell; `recoupe --help` lists them.</summary>
internal static class ExitCode
{
    /// <summary>All went well.</summary>
    public const int Ok = 0;

    /// <summary>Some input was refused, or the record could not be read or written; the rest was done.</summary>
    public const int Refused = 1;

    /// <summary>The command line was not understood.</summary>
    public const int Usage = 2;

    /// <summary>The article that was checked contradicts itself or the record.</summary>
    public const int Conflict = 3;

    /// <summary>Stopped with Ctrl-C: 128 + SIGINT, as shells expect.</summary>
    public const int Stopped = 130;
}
