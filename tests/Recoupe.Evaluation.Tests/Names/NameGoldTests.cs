using Recoupe.Evaluation.Names;

namespace Recoupe.Evaluation.Tests.Names;

public sealed class NameGoldTests
{
    [Theory]
    [InlineData("fr", 300)]
    [InlineData("en", 130)]
    public void The_gold_is_as_large_as_its_guidelines_ask(string language, int sentences)
    {
        var lines = new[] { "dev", "held" }.SelectMany(split => NameGold.Written(split, language)).Sum(d => d.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);

        Assert.True(lines >= sentences, $"{lines} lines found, {sentences} expected.");
    }

    [Fact]
    public void No_document_is_in_both_halves() =>
        Assert.Empty(NameGold.Written("dev", "fr").Select(d => d.Text).Intersect(NameGold.Written("held", "fr").Select(d => d.Text)));

    [Fact]
    public void A_span_is_right_with_its_ends_and_type()
    {
        var score = SpanScore.Of([(0, 4, "PER"), (9, 12, "LOC")], [(0, 4, "PER"), (9, 12, "ORG"), (20, 22, "LOC")]);

        Assert.Equal(new SpanScore(1, 2, 3), score);
        Assert.Equal(0.4, score.F1, 6);
    }
}
