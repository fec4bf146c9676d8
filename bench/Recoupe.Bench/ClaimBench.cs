using Recoupe.Language;
using Recoupe.Press;
using Recoupe.Record.Actors;
using Recoupe.Record.Reading;

namespace Recoupe.Bench;

/// <summary>The whole reading, from an article's text to its claims, on one thread once the compiler has done its work; and what names and coreference take of it.</summary>
internal static class ClaimBench
{
    // A round is one reading of all the articles.
    private const int WarmUp = 3;
    private const int FewestRounds = 3;

    public static void Run(string folder, double seconds)
    {
        var articles = Samples.In(folder);
        var loading = Meter.Processor();
        using var reader = ClaimReader.Load();
        using var names = NameReader.Load();
        using var french = LanguageModel.Load("fr");
        using var english = LanguageModel.Load("en");
        Console.WriteLine(FormattableString.Invariant($"{folder}: {articles.Count} articles; models and tables loaded in {Meter.Processor() - loading:F2} s of processor time"));
        foreach (var (language, model) in new[] { ("fr", french), ("en", english) })
        {
            var own = articles.FindAll(article => reader.Read(article).Article.Language == language).ConvertAll(article => article with { Language = language });
            if (own.Count > 0) Run(language, own, model, names, reader, seconds);
        }
    }

    private static void Run(string language, List<Article> articles, LanguageModel model, NameReader names, ClaimReader reader, double seconds)
    {
        var written = articles.Sum(article => article.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length);
        var words = articles.Sum(article => model.Analyze(article.Text).Sum(sentence => sentence.Count));
        var claims = articles.Sum(article => reader.Read(article).Claims.Count);
        var (parse, name, read) = (0.0, 0.0, 0.0);
        var bytes = 0L;
        var rounds = 0;
        for (var round = -WarmUp; round < FewestRounds || parse + name + read < seconds; round++)
        {
            var parsing = Meter.Seconds(() => articles.ForEach(article => model.Analyze(article.Text)));
            var naming = Meter.Seconds(() => articles.ForEach(article => names.Read(article)));
            var before = GC.GetTotalAllocatedBytes();
            var reading = Meter.Seconds(() => articles.ForEach(article => reader.Read(article)));
            if (round < 0) continue;
            (parse, name, read, rounds) = (parse + parsing, name + naming, read + reading, rounds + 1);
            bytes += GC.GetTotalAllocatedBytes() - before;
        }

        Console.WriteLine(FormattableString.Invariant(
            $"{language}: {articles.Count} articles, {written} words between spaces, {words} words and marks, {claims} claims; text to claims {rounds * written / read:F0} words/s ({rounds * words / read:F0} with marks), {rounds * articles.Count / read:F0} articles/s, {bytes / rounds / written} bytes a word; the trees alone {rounds * words / parse:F0}; names and coreference add {100 * (name - parse) / parse:F0} % to the trees"));
    }
}
