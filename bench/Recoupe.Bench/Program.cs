using Recoupe.Bench;
using Recoupe.Record.Reading;

// usage: Recoupe.Bench [SECONDS [FOLDER]] | scale; with a folder, only the whole reading of its articles.
if (args is ["scale"])
{
    using var reader = ClaimReader.Load();
    ScaleBench.Run(reader);
    return;
}

var seconds = args.Length > 0 ? double.Parse(args[0], System.Globalization.CultureInfo.InvariantCulture) : 5;
if (args.Length > 1)
{
    ClaimBench.Run(args[1], seconds);
    return;
}

TableBench.Run();

// Two languages, one after the other in one process, so that the memory is that of both.
using (var french = ReadingBench.Run("fr", seconds))
using (var english = ReadingBench.Run("en", seconds))
{
    EngineBench.Run("fr", french);
    EngineBench.Run("en", english);
}

ClaimBench.Run(Samples.Folder, seconds);
Console.WriteLine(FormattableString.Invariant($"memory with both languages: {Environment.WorkingSet / 1048576.0:F0} MB resident, {GC.GetTotalMemory(forceFullCollection: true) / 1048576.0:F0} MB of objects"));
