using Recoupe.Press.Stories;

namespace Recoupe.Press.Tests.Stories;

public sealed class StorySettingsTests
{
    [Theory]
    [InlineData("fr")]
    [InlineData("en")]
    public void A_language_has_its_own_settings(string language) => Assert.NotEqual(StorySettings.Of(""), StorySettings.Of(language));

    [Fact]
    public void A_language_that_no_row_knows_has_those_of_the_row_without_one() => Assert.Same(StorySettings.Of(""), StorySettings.Of("sw"));

    [Fact]
    public void A_story_that_nobody_adds_to_is_closed_in_the_end()
    {
        var settings = StorySettings.Of("fr");
        var stories = new StoryClusters("fr", settings);
        foreach (var hours in new[] { 0, 1, 3 * settings.Fading + 2 }) stories.Add("Grève des bateliers à Lunerive", hours);
        Assert.Equal(stories.Stories[0], stories.Stories[1]);
        Assert.NotEqual(stories.Stories[0], stories.Stories[2]);
    }
}
