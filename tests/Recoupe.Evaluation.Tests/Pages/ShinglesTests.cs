using Recoupe.Evaluation.Pages;

namespace Recoupe.Evaluation.Tests.Pages;

public sealed class ShinglesTests
{
    [Theory]
    [InlineData("a b c d e", "a b c d e", 1, 1)]
    [InlineData("a b c d e", "a b c d x", 0.5, 0.5)]
    [InlineData("a b c d e", "a b c d", 1, 0.5)]
    [InlineData("a, b; c. d", "A B C D", 0, 0)]
    [InlineData("a b", "a b", 1, 1)]
    [InlineData("a b c d", "", 0, 0)]
    [InlineData("", "", 1, 1)]
    public void Runs_of_four_words_are_compared(string right, string extracted, double precision, double recall)
    {
        var shingles = new Shingles();

        shingles.Add(right, extracted);

        Assert.Equal((precision, recall), (shingles.Precision, shingles.Recall));
    }

    [Fact]
    public void Each_page_weighs_the_same()
    {
        var shingles = new Shingles();

        shingles.Add("a b c d", "a b c d");
        shingles.Add("a b c d e f g h i j", "");

        Assert.Equal(0.5, shingles.Recall);
    }
}
