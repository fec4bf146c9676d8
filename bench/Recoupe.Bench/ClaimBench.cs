using Recoupe.Language;
using Recoupe.Press;
using Recoupe.Record.Actors;
using Recoupe.Record.Reading;

namespace Recoupe.Bench;

/// <summary>The whole reading, from an article's text to its claims, on one thread once the compiler has done its work; and what names, links and coreference take beside the trees.</summary>
internal static class ClaimBench
{
    // A round is one reading of all the articles.
    private const int WarmUp = 3;
    private const int FewestRounds = 3;

    public static void Run(string folder, double seconds)
    {
        var articles = Samples.In(folder);
        using var reader = ClaimReader.Load();
        foreach (var language in new[] { "fr", "en" })
        {
            var own = articles.FindAll(article => reader.Read(article).Article.Language == language).ConvertAll(article => article with { Language = language });
            if (own.Count > 0) Run(language, own, reader, seconds);
        }
    }

    private static void Run(string language, List<Article> articles, ClaimReader reader, double seconds)
    {
        using var model = LanguageModel.Load(language);
        var actors = new ActorReader(language);
        var parsed = articles.ConvertAll(article => (Article: article, Sentences: model.Analyze(article.Text)));
        var written = articles.Sum(article => article.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length);
        var words = parsed.Sum(p => p.Sentences.Sum(sentence => sentence.Count));
        var (parse, name, read) = (0.0, 0.0, 0.0);
        var (bytes, rounds) = (0L, 0);
        for (var round = -WarmUp; round < FewestRounds || parse + name + read < seconds; round++)
        {
            var parsing = Meter.Seconds(() => articles.ForEach(article => model.Analyze(article.Text)));
            var naming = Meter.Seconds(() => parsed.ForEach(p => actors.Read(p.Article.Text, p.Sentences, p.Article.Published.Iso)));
            var before = GC.GetTotalAllocatedBytes();
            var reading = Meter.Seconds(() => articles.ForEach(article => reader.Read(article)));
            if (round < 0) continue;
            (parse, name, read, rounds) = (parse + parsing, name + naming, read + reading, rounds + 1);
            bytes += GC.GetTotalAllocatedBytes() - before;
        }

        Console.WriteLine(FormattableString.Invariant(
            $"{language}: {articles.Count} articles of {written} words ({words} with marks and the parts of contractions), {articles.Sum(article => reader.Read(article).Claims.Count)} claims: text to claims {rounds * written / read:F0} words/s ({rounds * words / read:F0}), {rounds * articles.Count / read:F0} articles/s, {bytes / rounds / written} bytes a word; text to trees {rounds * written / parse:F0} ({rounds * words / parse:F0}); names, links and coreference add {100 * name / parse:F0} % to the trees"));
    }
}
