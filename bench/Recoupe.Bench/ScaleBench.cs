using Recoupe.Press;
using Recoupe.Record.Reading;

namespace Recoupe.Bench;

/// <summary>What a character of a page costs as the page grows: an article, and texts that are hard to read, repeated to a hundred times their length.</summary>
internal static class ScaleBench
{
    private const int Shortest = 4000;
    private const string Day = "2022-01-22";

    private static readonly int[] times = [1, 10, 100];

    public static void Run(ClaimReader reader)
    {
        foreach (var language in new[] { "fr", "en" }) Run(reader, language, string.Join("\n\n", Samples.Texts(language)), "samples");
        foreach (var piece in File.ReadLines(Path.Combine(AppContext.BaseDirectory, "repeated.txt"))) Run(reader, "fr", piece, piece);
    }

    private static void Run(ClaimReader reader, string language, string piece, string name)
    {
        var text = string.Concat(Enumerable.Repeat(piece, 1 + Shortest / piece.Length));
        var costs = times.Select(n => Cost(reader, language, string.Concat(Enumerable.Repeat(text + "\n\n", n)), times[^1] / n));
        Console.WriteLine(FormattableString.Invariant($"{language}: microseconds a character at 1, 10 and 100 times {text.Length} characters: {string.Join(", ", costs.Select(c => c.ToString("F2", System.Globalization.CultureInfo.InvariantCulture)))}: {name}"));
    }

    private static double Cost(ClaimReader reader, string language, string text, int rounds)
    {
        var article = ArticleId.Identify(text) with { Language = language, Published = new Published(Day, PublishedHow.Given) };
        reader.Read(article);
        return 1e6 * Meter.Seconds(() =>
        {
            for (var i = 0; i < rounds; i++) reader.Read(article);
        }) / rounds / text.Length;
    }
}
