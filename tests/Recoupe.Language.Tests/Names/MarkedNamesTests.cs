using Recoupe.Language.Names;

namespace Recoupe.Language.Tests.Names;

public sealed class MarkedNamesTests
{
    [Fact]
    public void Marks_are_taken_out_and_spans_index_the_text()
    {
        var marked = MarkedNames.Parse("[PER Ana Ruiz] quitte [GPE Lima].");

        Assert.Equal("Ana Ruiz quitte Lima.", marked.Text);
        Assert.Equal([("Ana Ruiz", NameType.Per), ("Lima", NameType.Gpe)], marked.Names.Select(n => (n.Span.In(marked.Text), n.Type)));
    }

    [Fact]
    public void An_id_stands_after_the_words_and_may_be_a_name_of_the_tables()
    {
        var marked = MarkedNames.Parse("[GPE Lima|Q2868] et les [ORG houthis|Houthis] ; [PER Ana Ruiz].");

        Assert.Equal("Lima et les houthis ; Ana Ruiz.", marked.Text);
        Assert.Equal(["Q2868", "Houthis", null], marked.Names.Select(n => n.Id));
    }

    [Theory]
    [InlineData("[GPE Lima")]
    [InlineData("[Lima]")]
    [InlineData("[CITY Lima]")]
    public void A_mark_that_is_none_is_named(string marked) =>
        Assert.Contains("[", Assert.Throws<FormatException>(() => MarkedNames.Parse(marked)).Message, StringComparison.Ordinal);
}
