using System.Diagnostics;
using System.Globalization;

namespace Recoupe.Language.Tests;

/// <summary>How long the current thread has been at work, to a hundredth of a second: what else runs on the machine does not count. The clock on the wall where the system does not tell.</summary>
internal static class ThreadClock
{
    private const string Statistics = "/proc/thread-self/stat";

    // Linux counts in these whatever the kernel's own clock.
    private const int TicksPerSecond = 100;

    /// <summary>The time at work so far.</summary>
    public static TimeSpan Now
    {
        get
        {
            if (!File.Exists(Statistics)) return Stopwatch.GetElapsedTime(0);
            var all = File.ReadAllText(Statistics);
            // The name of the thread, in brackets, may hold spaces; user and system time are the twelfth and thirteenth fields behind it.
            var fields = all[(all.LastIndexOf(')') + 2)..].Split(' ');
            return TimeSpan.FromSeconds((long.Parse(fields[11], CultureInfo.InvariantCulture) + long.Parse(fields[12], CultureInfo.InvariantCulture)) / (double)TicksPerSecond);
        }
    }
}
