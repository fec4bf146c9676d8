using Recoupe.Bench;

// Two languages, one after the other in one process, so that the memory is that of both.
var seconds = args.Length > 0 ? double.Parse(args[0], System.Globalization.CultureInfo.InvariantCulture) : 5;
using var french = ReadingBench.Run("fr", seconds);
using var english = ReadingBench.Run("en", seconds);
EngineBench.Run("fr", french);
EngineBench.Run("en", english);
Console.WriteLine(FormattableString.Invariant($"memory with both languages: {Environment.WorkingSet / 1048576.0:F0} MB resident, {GC.GetTotalMemory(forceFullCollection: true) / 1048576.0:F0} MB of objects"));
