namespace Recoupe.Store.Tests;

public sealed class FoldedTests
{
    [Theory]
    [InlineData("États-Unis", "etats unis")]
    [InlineData("  L’Otan (OTAN) ", "l otan otan")]
    [InlineData("Æquo œuvre ﬁn", "æquo œuvre fin")]
    [InlineData("Зеленский", "зеленскии")]
    [InlineData("\ud83d seul", "seul")]
    [InlineData("!?", "")]
    public void Case_accents_and_punctuation_do_not_count(string text, string folded) => Assert.Equal(folded, Folded.Of(text));
}
