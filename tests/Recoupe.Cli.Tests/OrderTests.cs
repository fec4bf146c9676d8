using System.Text.Json;
using Recoupe.Evaluation;
using Recoupe.Press.Files;
using Recoupe.Record.CrossCheck;
using Recoupe.Record.Model;
using Recoupe.Record.Model.Json;
using Recoupe.Record.Reading;

namespace Recoupe.Cli.Tests;

/// <summary>The record is what the articles say, whatever the order and the number of times in which they come.</summary>
public sealed class OrderTests : IDisposable
{
    private readonly Bench bench = new();

    public void Dispose() => bench.Dispose();

    [Fact]
    public void The_samples_shuffled_and_doubled_give_the_same_record_byte_for_byte() =>
        Assert.All(Shufflings(Read(Path.Combine(AppContext.BaseDirectory, "samples"))), pair => Assert.Equal(pair.Expected, pair.Found));

    [Fact]
    public void The_development_articles_shuffled_and_doubled_give_the_same_record_byte_for_byte()
    {
        if (Shared.Find() is not { } shared) Assert.Skip("The gold is not here: set RECOUPE_SHARED.");
        else Assert.All(Shufflings(Read(shared.Below("gold", "dev", "docs"))), pair => Assert.Equal(pair.Expected, pair.Found));
    }

    [Fact]
    public async Task Articles_added_one_by_one_backwards_or_twice_give_the_same_views_byte_for_byte()
    {
        string[] files = ["a.txt", "b.txt", "c.txt", "d.txt"];
        for (var i = 0; i < files.Length; i++) bench.Write(files[i], $"Titre {i}\naid 2022-01-21 Canada > Ukraine: {120 + (i % 2)} promis\ntalks 2022-01-2{i} France > Germany: se voient");

        var together = await ViewsAsync("one.db", files);
        var split = await ViewsAsync("two.db", [files[2]], [files[0], files[3]], [files[1]]);
        var again = await ViewsAsync("three.db", [.. files.Reverse()], files);

        Assert.Equal(together, split);
        Assert.Equal(together, again);
    }

    private async Task<string> ViewsAsync(string database, params string[][] batches)
    {
        foreach (var batch in batches)
            Assert.Equal(0, (await bench.RunAsync(["add", .. batch.Select(file => "{dir}/" + file), "--db", "{dir}/" + database, "--published", "2022-01-22"])).Code);
        var views = "";
        foreach (var view in new[] { "events", "relations", "origins", "ledger", "conflicts" }) views += (await bench.RunAsync(view, "--db", "{dir}/" + database, "--json")).Out;
        return views;
    }

    private static List<ReadArticle> Read(string folder)
    {
        using var reader = ClaimReader.Load();
        return [.. Directory.EnumerateFiles(folder, "*.*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            .Select(path => ArticleFileReader.Read(path, ReadOptions.Default, TestContext.Current.CancellationToken).Article)
            .OfType<Recoupe.Press.Article>()
            .Select(article => reader.Read(article, TestContext.Current.CancellationToken))];
    }

    private static IEnumerable<(string Expected, string Found)> Shufflings(List<ReadArticle> articles)
    {
        Assert.True(articles.Count > 10);
        var expected = Print(articles);
        for (var seed = 0; seed < 8; seed++)
        {
            ReadArticle[] shuffled = seed % 2 == 0 ? [.. articles] : [.. articles, .. articles];
            new Random(seed).Shuffle(shuffled);
            yield return (expected, Print(shuffled));
        }
    }

    private static string Print(IReadOnlyList<ReadArticle> articles) => JsonSerializer.Serialize(CrossChecker.Relate(articles), RecordJson.Compact);
}
