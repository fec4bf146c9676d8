using System.Diagnostics;

namespace Recoupe.Bench;

/// <summary>
/// Processor time of the process, that of its compiler and collector included: what one core does when it has nothing else to do, however busy the
/// machine is.
/// </summary>
internal static class Meter
{
    /// <summary>Processor seconds of some work.</summary>
    public static double Seconds(Action work)
    {
        var before = Processor();
        work();
        return Processor() - before;
    }

    /// <summary>Processor seconds that the process has used so far.</summary>
    public static double Processor()
    {
        using var process = Process.GetCurrentProcess();
        return process.TotalProcessorTime.TotalSeconds;
    }
}
