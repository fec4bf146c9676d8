using Recoupe.Press;
using Recoupe.Press.Files;

namespace Recoupe.Evaluation.Claims;

/// <summary>An article and what a careful reader found in it.</summary>
internal sealed record GoldArticle(Article Article, FactGold Gold)
{
    /// <summary>The annotated articles of a folder with <c>docs</c> and <c>gold</c>, by name.</summary>
    /// <exception cref="InvalidDataException">An article cannot be read.</exception>
    public static IEnumerable<GoldArticle> Below(string folder) =>
        from path in Directory.EnumerateFiles(Path.Combine(folder, "gold"), "*.json").Order(StringComparer.Ordinal)
        select Of(Path.GetFileName(path), File.ReadAllBytes(Path.Combine(folder, "docs", Path.GetFileName(path))), File.ReadAllBytes(path));

    /// <summary>Our own articles of eval/claims; <paramref name="half"/> is <c>development</c> or <c>held-out</c>.</summary>
    public static IEnumerable<GoldArticle> Own(string half)
    {
        var (docs, gold) = ($"eval/claims/{half}/docs/", $"eval/claims/{half}/gold/");
        return from resource in typeof(GoldArticle).Assembly.GetManifestResourceNames().Order(StringComparer.Ordinal)
               where resource.StartsWith(gold, StringComparison.Ordinal)
               let name = resource[gold.Length..]
               select Of(name, Resource(docs + name), Resource(resource));
    }

    private static GoldArticle Of(string name, byte[] document, byte[] gold)
    {
        var outcome = ArticleFileReader.Read(name, document, ReadOptions.Default);
        return new GoldArticle(outcome.Article ?? throw new InvalidDataException($"{outcome.Refusal}"), FactGold.Parse(gold));
    }

    private static byte[] Resource(string name)
    {
        using var stream = typeof(GoldArticle).Assembly.GetManifestResourceStream(name) ?? throw new InvalidDataException($"{name} is not in the program");
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
