using Recoupe.Language.Names;
using Recoupe.Record.Actors;

namespace Recoupe.Bench;

/// <summary>What the tables of names cost to load, in a process that has loaded none: those of both languages, the labeller's and the wide ones.</summary>
internal static class TableBench
{
    public static void Run()
    {
        var before = GC.GetTotalMemory(forceFullCollection: true);
        object[] kept = [];
        var seconds = Meter.Seconds(() => kept = [new ActorReader("fr"), new ActorReader("en"), NameIndex.People, NameIndex.Places]);
        var bytes = GC.GetTotalMemory(forceFullCollection: true) - before;
        GC.KeepAlive(kept);
        Console.WriteLine(FormattableString.Invariant($"tables of names: {1000 * seconds:F0} ms of processor time, {bytes / 1048576.0:F0} MB of objects"));
    }
}
