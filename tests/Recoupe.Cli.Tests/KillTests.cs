using System.Diagnostics;
using System.Globalization;

namespace Recoupe.Cli.Tests;

/// <summary>The record survives the death of the process at any point.</summary>
public sealed class KillTests : IDisposable
{
    private const int Copies = 500;

    private readonly Bench bench = new();

    public void Dispose() => bench.Dispose();

    [Fact]
    public async Task A_killed_add_leaves_whole_articles_and_another_one_completes_it()
    {
        var articles = WriteCopies();
        Assert.Equal(0, (await ProgramProcess.RunAsync("add", articles, "--db", Path.Combine(bench.Folder, "whole.db"))).Code);
        var whole = Dump("whole.db");
        Assert.Equal(Copies, whole.Count);
        Assert.Contains(whole.Values, claims => claims.Length > 1);

        var held = new SortedDictionary<string, string[]>(StringComparer.Ordinal);
        foreach (var more in new[] { 1, 60, 150 })
        {
            using var process = ProgramProcess.Start("add", articles, "--db", bench.Database);
            await WaitForArticlesAsync(process, held.Count + more);
            process.Kill();
            await process.WaitForExitAsync(TestContext.Current.CancellationToken);

            bench.AssertSound();
            held = Dump("recoupe.db");
            Assert.InRange(held.Count, more, Copies - 1);
            Assert.All(held, article => Assert.Equal(whole[article.Key], article.Value));
        }

        var completed = await ProgramProcess.RunAsync("add", articles, "--db", bench.Database);

        Assert.Equal((0, ""), (completed.Code, completed.Error));
        Assert.StartsWith($"New: {Copies - held.Count}, known: {held.Count}, read again: 0, refused: 0", completed.Out, StringComparison.Ordinal);
        Assert.Equal(whole, Dump("recoupe.db"));
        bench.AssertSound();
    }

    private string WriteCopies()
    {
        var samples = Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "samples"), "*.txt", SearchOption.AllDirectories).Order(StringComparer.Ordinal).ToArray();
        Assert.NotEmpty(samples);
        for (var i = 0; i < Copies; i++)
        {
            var text = File.ReadAllText(samples[i % samples.Length]);
            bench.Write($"in/{i:000}.txt", string.Create(CultureInfo.InvariantCulture, $"{text.TrimEnd()}\nExemplaire {i}.\n"));
        }

        return Path.Combine(bench.Folder, "in");
    }

    private async Task WaitForArticlesAsync(Process process, int count)
    {
        var cancellation = TestContext.Current.CancellationToken;
        for (var patience = Stopwatch.StartNew(); patience.Elapsed < TimeSpan.FromMinutes(2); await Task.Delay(2, cancellation))
        {
            Assert.False(process.HasExited, "The program was done before it could be killed.");
            if (File.Exists(bench.Database) && bench.Rows("SELECT name FROM sqlite_schema WHERE name = 'article'").Length > 0
                && int.Parse(bench.Rows("SELECT count(*) FROM article")[0], CultureInfo.InvariantCulture) >= count)
            {
                return;
            }
        }

        Assert.Fail("The program did not get so far.");
    }

    // Each article with its claims and who takes part in them.
    private SortedDictionary<string, string[]> Dump(string database) => new(
        bench.RowsOf(
                database,
                """
                SELECT a.id, c.json, (SELECT group_concat(role || name) FROM claim_actor p WHERE p.claim_id = c.id)
                FROM article a LEFT JOIN claim c ON c.article_id = a.id ORDER BY a.id, c.position
                """)
            .GroupBy(row => row.Split('|')[0], StringComparer.Ordinal)
            .ToDictionary(rows => rows.Key, rows => rows.ToArray()),
        StringComparer.Ordinal);
}
