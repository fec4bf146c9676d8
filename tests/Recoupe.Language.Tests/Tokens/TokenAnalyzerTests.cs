using Recoupe.Language.Tokens;

namespace Recoupe.Language.Tests.Tokens;

public sealed class TokenAnalyzerTests
{
    private static readonly TokenAnalyzer French = new("fr");
    private static readonly TokenAnalyzer English = new("en");

    [Theory]
    [InlineData("L'envoi part.", "L'|envoi|part|.")]
    [InlineData("Il parle du port.", "Il|parle|de|le|port|.")]
    public void French_words_are_cut_as_in_the_treebanks(string text, string words) => Assert.Equal(words, Words(French, text));

    [Theory]
    [InlineData("They don't pay $5 million.", "They|do|n't|pay|$|5|million|.")]
    public void English_words_are_cut_as_in_the_treebanks(string text, string words) => Assert.Equal(words, Words(English, text));

    private static string Words(TokenAnalyzer analyzer, string text) =>
        string.Join(" / ", analyzer.Analyze(text).Select(s => string.Join('|', s.Select(w => w.Form))));
}
