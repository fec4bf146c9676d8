using Recoupe.Evaluation.CrossCheck;

namespace Recoupe.Evaluation.Tests.CrossCheck;

public sealed class NearCopySuiteTests(ITestOutputHelper output)
{
    [Fact]
    public void Edited_copies_of_made_up_articles_are_found_and_nothing_else()
    {
        var random = new Random(7);
        string Word() => string.Concat(Enumerable.Range(0, random.Next(1, 4)).Select(_ => $"{"bcdfglmnprstv"[random.Next(13)]}{"aeiou"[random.Next(5)]}"));
        string[] sentences = [.. Enumerable.Range(0, 3000).Select(_ => string.Join(' ', Enumerable.Range(0, random.Next(8, 25)).Select(_ => Word())))];
        Check(NearCopySuite.Measure(sentences, 1000, 100));
    }

    [Fact]
    public void Two_thousand_edited_copies_among_twenty_thousand_articles_are_found()
    {
        var shared = Shared.Find()?.FullName;
        if (shared is null || !Directory.Exists(Path.Combine(shared, "data", "ud"))) Assert.Skip("The folder of shared data is not here (RECOUPE_SHARED).");
        Check(NearCopySuite.Measure(NearCopySuite.TreebankSentences(shared), 20_000, 2_000));
    }

    private void Check(IReadOnlyDictionary<string, double> scores)
    {
        foreach (var (metric, value) in scores) output.WriteLine($"{metric} {value:0.0000}");
        Assert.True(scores["near-duplicates.recall"] >= 0.98);
        Assert.True(scores["near-duplicates.precision"] >= 0.99);
    }
}
