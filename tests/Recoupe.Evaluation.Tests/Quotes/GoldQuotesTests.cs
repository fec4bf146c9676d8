using Recoupe.Evaluation.Quotes;
using Recoupe.Language;
using Recoupe.Record.Model;

namespace Recoupe.Evaluation.Tests.Quotes;

public sealed class GoldQuotesTests
{
    [Fact]
    public void Marks_are_taken_out_of_the_text_and_tell_span_and_speakers()
    {
        var gold = GoldQuotes.Parse("port 2023-01-02 en\nShe said ⟦Ann Lee/Lee|it would rain⟧.\n");

        Assert.Equal("She said it would rain.", gold.Article.Text);
        var quote = Assert.Single(gold.Quotes);
        Assert.Equal("it would rain", gold.Article.Text[quote.Span.Start..quote.Span.End]);
        Assert.Equal(["Ann Lee", "Lee"], quote.Speakers);
    }

    [Fact]
    public void A_mark_without_an_end_is_refused() => Assert.Throws<FormatException>(() => GoldQuotes.Parse("port 2023-01-02 en\n⟦Ann Lee|it would rain.\n"));

    [Theory]
    [InlineData("fr", 150)]
    [InlineData("en", 60)]
    public void The_annotation_has_so_many_quotes(string language, int fewest) =>
        Assert.True(GoldQuotes.Of("development", language).Concat(GoldQuotes.Of("held-out", language)).Sum(a => a.Quotes.Count) >= fewest);

    [Theory]
    [InlineData("la ministre Kari Ellingsen", true)]
    [InlineData("Ellingsen", true)]
    [InlineData("la ministre", false)]
    [InlineData("Kari Nordahl", false)]
    public void A_speaker_is_right_when_one_name_holds_the_other(string words, bool right) =>
        Assert.Equal(right, QuoteFigures.IsRight(new GoldQuote(new TextSpan(0, 1), ["Kari Ellingsen"]), new Speaker(words, null, null)));
}
