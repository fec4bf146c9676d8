using Recoupe.Cli.Frame;
using Recoupe.Cli.Messages;

namespace Recoupe.Cli.Tests;

public sealed class FrameTests : IDisposable
{
    private static readonly string[] Verbs = ["extract", "add", "timeline", "claims", "show", "ledger", "transfers", "posture", "positions", "conflicts", "events", "relations", "origins", "serve", "demo", "eval"];

    private readonly Bench bench = new();

    public static TheoryData<string> EveryVerb => new(Verbs);

    public void Dispose() => bench.Dispose();

    [Theory]
    [MemberData(nameof(EveryVerb))]
    public async Task Every_verb_has_help_with_examples_in_both_languages(string verb)
    {
        var english = await bench.RunAsync("en", CancellationToken.None, verb, "--help");
        var french = await bench.RunAsync("fr", CancellationToken.None, verb, "--help");

        Assert.Equal((0, 0), (english.Code, french.Code));
        Assert.Contains($"Examples:\n  recoupe {verb}", english.Out, StringComparison.Ordinal);
        Assert.Contains($"Exemples :\n  recoupe {verb}", french.Out, StringComparison.Ordinal);
        Assert.NotEqual(english.Out.Split('\n')[1], french.Out.Split('\n')[1]);
    }

    [Fact]
    public async Task The_program_alone_shows_its_verbs_and_exit_codes()
    {
        var alone = await bench.RunAsync();
        var help = await bench.RunAsync("--help");

        Assert.Equal(help, alone);
        Assert.All(Verbs, verb => Assert.Contains($"  {verb}", alone.Out, StringComparison.Ordinal));
        Assert.Contains("Exit codes: 0", alone.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_version_is_a_number_on_one_line()
    {
        var version = await bench.RunAsync("--version");

        Assert.Matches(@"\Arecoupe \d+\.\d+\.\d+\S*\n\z", version.Out);
        Assert.Equal(0, version.Code);
    }

    [Theory]
    [InlineData("nonsense")]
    [InlineData("add")]
    [InlineData("show")]
    [InlineData("claims", "--kind", "gift")]
    [InlineData("claims", "--from", "21/01/2022")]
    [InlineData("timeline", "--lang", "de")]
    [InlineData("extract", "a.txt", "--format", "xml")]
    [InlineData("extract", "a.txt", "--format", "table", "--out", "x")]
    [InlineData("extract", "a.txt", "--published", "yesterday")]
    [InlineData("claims", "--bogus")]
    public async Task What_is_not_understood_is_said_on_stderr_with_exit_code_2(params string[] arguments)
    {
        var result = await bench.RunAsync(arguments);

        Assert.Equal(ExitCode.Usage, result.Code);
        Assert.Empty(result.Out);
        Assert.Contains("--help' tells how it is used.", result.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("fr", "", "", "fr_FR.UTF-8")]
    [InlineData("en", "", "", "de_DE.UTF-8")]
    [InlineData("en", "", "", "")]
    [InlineData("en", "C", "", "fr_FR.UTF-8")]
    [InlineData("fr", "", "fr_CA", "en_US")]
    [InlineData("en", "fr_FR", "", "", "--lang", "en")]
    [InlineData("fr", "", "", "", "claims", "--lang=fr")]
    [InlineData("fr", "fr_FR", "", "", "--lang", "xx")]
    [InlineData("en", "", "", "", "--lang")]
    public void The_language_is_that_of_the_option_else_of_the_environment(string expected, string all, string messages, string lang, params string[] arguments)
    {
        var environment = new Dictionary<string, string?> { ["LC_ALL"] = all, ["LC_MESSAGES"] = messages, ["LANG"] = lang };

        Assert.Equal(expected, ScreenSetting.LanguageOf(arguments, environment.GetValueOrDefault));
    }

    [Fact]
    public void Both_languages_fill_the_same_blanks()
    {
        Phrasebook english = Phrasebook.In("en"), french = Phrasebook.In("fr");

        Assert.All(english.Keys, key => Assert.Equal(Blanks(english[key]), Blanks(french[key])));
        Assert.NotEmpty(english.Keys);
    }

    [Theory]
    [InlineData("a\u001b[31mb\u0007c", "a[31mbc")]
    [InlineData("un\r\n\tdeux  trois ", "un deux trois")]
    [InlineData("droite\u202egauche", "droitegauche")]
    [InlineData("seul \ud83d ici", "seul ici")]
    [InlineData("Kiev 🇺🇦", "Kiev 🇺🇦")]
    public void Words_of_an_article_cannot_command_the_terminal(string text, string line) => Assert.Equal(line, Legible.Line(text));

    private static string[] Blanks(string phrase) => [.. Enumerable.Range(0, 9).Select(i => $"{{{i}}}").Where(phrase.Contains)];
}
