using System.Text.Json;

namespace Recoupe.Cli.Tests;

public sealed class NamesTests : IDisposable
{
    private const string Text = "Le ministre ukrainien de la Défense a parlé à Riga. Il a remercié Washington.\n";

    private readonly Bench bench = new();

    public void Dispose() => bench.Dispose();

    [Fact]
    public async Task Json_gives_each_mention_with_its_entity_and_the_chains()
    {
        var file = bench.Write("a.txt", Text);
        var result = await bench.RunAsync("names", file, "--published", "2022-02-01", "--language", "fr", "--json");

        Assert.Equal((0, ""), (result.Code, result.Error));
        using var json = JsonDocument.Parse(result.Out);
        var names = json.RootElement.GetProperty(file);
        var mentions = names.GetProperty("mentions").EnumerateArray().ToDictionary(m => m.GetProperty("text").GetString()!, StringComparer.Ordinal);
        Assert.Equal("Oleksii Reznikov", mentions["ministre ukrainien de la Défense"].GetProperty("name").GetString());
        Assert.Equal("Oleksii Reznikov", mentions["Il"].GetProperty("name").GetString());
        Assert.True(mentions["Washington"].GetProperty("metonym").GetBoolean());
        Assert.Equal(("Riga", false), (mentions["Riga"].GetProperty("name").GetString(), mentions["Riga"].TryGetProperty("metonym", out _)));
        var chain = Assert.Single(names.GetProperty("chains").EnumerateArray());
        Assert.Equal(2, chain.GetArrayLength());
    }

    [Fact]
    public async Task A_file_that_is_not_there_is_refused_and_the_others_are_read()
    {
        var file = bench.Write("a.txt", Text);
        var result = await bench.RunAsync("names", file, Path.Combine(bench.Folder, "b.txt"), "--language", "fr");

        Assert.Equal(1, result.Code);
        Assert.Contains("Riga", result.Out, StringComparison.Ordinal);
        Assert.Contains("b.txt", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Its_help_speaks_two_languages()
    {
        var english = await bench.RunAsync("names", "--help");
        var french = await bench.RunAsync("fr", TestContext.Current.CancellationToken, "names", "--help");
        Assert.NotEqual(english.Out, french.Out);
        Assert.Contains("recoupe names article.txt --published 2022-01-22", french.Out, StringComparison.Ordinal);
    }
}
