using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;
using Recoupe.Evaluation.Claims;
using Recoupe.Press.Files;
using Recoupe.Record.Export;
using Recoupe.Record.Reading;

namespace Recoupe.Evaluation.Tests.Claims;

public sealed partial class ClaimsSuiteTests
{
    [Theory]
    [InlineData("seeds")]
    [InlineData("dev")]
    public async Task The_figures_are_those_of_the_scorer_that_comes_with_the_gold(string set)
    {
        var shared = Shared.Find();
        if (shared is null) Assert.Skip("No gold to score against: set RECOUPE_SHARED, or put `shared` beside the checkout.");
        using var reader = ClaimReader.Load();
        var folder = Directory.CreateTempSubdirectory("recoupe-claims-");
        try
        {
            foreach (var file in Directory.EnumerateFiles(shared.Below("gold", set, "docs"), "*.json"))
            {
                var read = reader.Read(ArticleFileReader.Read(file, ReadOptions.Default).Article!, TestContext.Current.CancellationToken);
                await File.WriteAllTextAsync(Path.Combine(folder.FullName, Path.GetFileName(file)), ArticleRecord.Of(read.Article, read.Claims).ToJson(), TestContext.Current.CancellationToken);
            }

            var theirs = await ScoreAsync(shared.Below("gold", "tools", "score_facts.py"), shared.Below("gold", set, "gold"), folder.FullName);
            var ours = new ClaimsSuite(reader).Run(shared, TestContext.Current.CancellationToken);
            Assert.NotEmpty(theirs);
            foreach (var (metric, value) in theirs) Assert.Equal(value, ours[$"{set}.{metric}"], 0.0006);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Theory]
    [InlineData("development", 48)]
    [InlineData("held-out", 20)]
    public void The_evidence_of_our_own_gold_stands_where_it_says(string half, int count)
    {
        var articles = GoldArticle.Own(half).ToList();

        Assert.Equal(count, articles.Count);
        Assert.All(articles, a => Assert.All(a.Gold.Facts, fact => Assert.Equal(fact.Evidence, a.Article.Text.Substring(fact.Start, fact.Evidence.Length))));
    }

    private static async Task<Dictionary<string, double>> ScoreAsync(string scorer, string gold, string predicted)
    {
        using var python = new Process { StartInfo = new ProcessStartInfo("python3", [scorer, gold, predicted]) { RedirectStandardOutput = true, UseShellExecute = false } };
        try
        {
            python.Start();
        }
        catch (Win32Exception e)
        {
            Assert.Skip($"python3 cannot be started: {e.Message}");
        }

        var output = await python.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await python.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Equal(0, python.ExitCode);
        return Figure().Matches(output)
            .ToDictionary(m => m.Groups["metric"].Value.ToLowerInvariant(), m => double.Parse(m.Groups["value"].Value, CultureInfo.InvariantCulture), StringComparer.Ordinal);
    }

    // "slot actor  51/90 = 0.567", "invented  10 dates ... = 0.141", "recall 0.732 precision 0.789 F1 0.759 whole 20/97 = 0.206"
    [GeneratedRegex(@"(slot )?\b(?<metric>status|actor|recipient|date|place|amounts|bounds|source|invented|recall|precision|F1|whole)\b\s+(\d+(/\d+| dates[^=\n]*) = )?(?<value>[01]\.\d+)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Figure();
}
