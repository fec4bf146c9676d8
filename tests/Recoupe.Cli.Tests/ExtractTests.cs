using System.Text.Json;

namespace Recoupe.Cli.Tests;

public sealed class ExtractTests : IDisposable
{
    private const string Text = "Une manchette\naid 2022-01-21 Canada > Ukraine: 120 promis\n";

    private readonly Bench bench = new();

    public void Dispose() => bench.Dispose();

    [Fact]
    public async Task One_record_a_file_is_printed_in_the_order_given()
    {
        for (var i = 0; i < 20; i++) bench.Write($"{i:00}.txt", $"Article {i}\n{Text}");

        var result = await bench.RunAsync(["extract", .. Enumerable.Range(0, 20).Reverse().Select(i => $"{{dir}}/{i:00}.txt"), "--published", "2022-01-22"]);

        Assert.Equal((0, ""), (result.Code, result.Error));
        var titles = result.Out.Split("\n}\n", StringSplitOptions.RemoveEmptyEntries)
            .Select(json => JsonDocument.Parse(json + "}").RootElement.GetProperty("document"))
            .Select(document => (document.GetProperty("title").GetString()!, document.GetProperty("published").GetProperty("how").GetString()!))
            .ToArray();
        Assert.Equal(Enumerable.Range(0, 20).Reverse().Select(i => ($"Article {i}", "given")).ToArray(), titles);
    }

    [Theory]
    [InlineData("extract")]
    [InlineData("add")]
    [InlineData("times")]
    public async Task A_mistyped_option_is_no_file(string verb)
    {
        var file = bench.Write("one.txt", Text);

        var result = await bench.RunAsync(verb, file, "--pubished", "2022-01-22");

        Assert.Equal(2, result.Code);
        Assert.Equal("", result.Out);
        Assert.Contains("--pubished: no such option", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Records_are_written_to_a_folder_under_the_names_of_the_files()
    {
        bench.Write("in/one.v2.txt", Text);
        bench.Write("in/two.txt", "Deux\n" + Text);

        var result = await bench.RunAsync("extract", "{dir}/in", "--out", "{dir}/out/new");

        Assert.Equal((0, "", ""), (result.Code, result.Out, result.Error));
        Assert.Equal(["one.v2.json", "two.json"], Directory.GetFiles(Path.Combine(bench.Folder, "out/new")).Select(f => Path.GetFileName(f)!).Order(StringComparer.Ordinal).ToArray());
        using var record = JsonDocument.Parse(await File.ReadAllTextAsync(Path.Combine(bench.Folder, "out/new/two.json"), TestContext.Current.CancellationToken));
        Assert.Equal(120, record.RootElement.GetProperty("claims")[0].GetProperty("amounts")[0].GetProperty("value").GetDecimal());
    }

    [Fact]
    public async Task Two_files_of_one_name_do_not_overwrite_each_other()
    {
        bench.Write("in/a/one.txt", Text);
        bench.Write("in/b/one.txt", "Autre\n" + Text);

        var result = await bench.RunAsync("extract", "{dir}/in", "--out", "{dir}/out");

        Assert.Equal(1, result.Code);
        Assert.Contains("another name for each file", result.Error, StringComparison.Ordinal);
        Assert.Single(Directory.GetFiles(Path.Combine(bench.Folder, "out")));
    }

    [Fact]
    public async Task The_table_shows_the_sentence_of_each_claim()
    {
        var file = bench.Write("one.txt", Text);

        var table = await bench.RunAsync("extract", file, "--format", "table");

        Assert.Contains("Une manchette", table.Out, StringComparison.Ordinal);
        Assert.Contains("Canada → Ukraine", table.Out, StringComparison.Ordinal);
        Assert.Contains("aid 2022-01-21 Canada > Ukraine: 120", table.Out, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', table.Out);
    }

    [Fact]
    public async Task A_refused_file_does_not_stop_the_others()
    {
        var file = bench.Write("one.txt", Text);

        var result = await bench.RunAsync("extract", "{dir}/missing.txt", file);

        Assert.Equal(1, result.Code);
        Assert.Contains("missing.txt", result.Error, StringComparison.Ordinal);
        Assert.Contains("\"claims\"", result.Out, StringComparison.Ordinal);
    }
}
