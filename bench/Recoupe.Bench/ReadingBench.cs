using System.Diagnostics;
using Recoupe.Language;

namespace Recoupe.Bench;

/// <summary>
/// The whole chain from text to trees on the sample articles, on one thread: words a second of processor time (what one core does when it
/// has nothing else to do) and of the clock.
/// </summary>
internal static class ReadingBench
{
    public static LanguageModel Run(string language, double seconds)
    {
        var texts = Samples.Texts(language);
        var started = Meter.Processor();
        var loading = Stopwatch.StartNew();
        var model = LanguageModel.Load(language);
        var loaded = loading.Elapsed;
        var loadedProcessor = Meter.Processor() - started;
        Read(model, texts);
        var first = loading.Elapsed - loaded;
        // The just-in-time compiler needs a moment to reach its last tier.
        ReadFor(model, texts, seconds / 2);

        var processor = Meter.Processor();
        var allocated = GC.GetTotalAllocatedBytes();
        var watch = Stopwatch.StartNew();
        var words = ReadFor(model, texts, seconds);
        var elapsed = watch.Elapsed.TotalSeconds;
        var used = Meter.Processor() - processor;
        var bytes = (GC.GetTotalAllocatedBytes() - allocated) / (double)words;
        Console.WriteLine(FormattableString.Invariant(
            $"{language}: load {loaded.TotalMilliseconds:F0} ms ({1000 * loadedProcessor:F0} of processor time), first reading {first.TotalMilliseconds:F0} ms, {words / used:F0} words/s of processor time, {words / elapsed:F0} words/s by the clock, {bytes:F0} bytes a word"));
        return model;
    }

    private static int ReadFor(LanguageModel model, string[] texts, double seconds)
    {
        var words = 0;
        for (var watch = Stopwatch.StartNew(); watch.Elapsed.TotalSeconds < seconds;) words += Read(model, texts);
        return words;
    }

    private static int Read(LanguageModel model, string[] texts)
    {
        var words = 0;
        foreach (var text in texts)
            foreach (var sentence in model.Analyze(text)) words += sentence.Count;
        return words;
    }
}
