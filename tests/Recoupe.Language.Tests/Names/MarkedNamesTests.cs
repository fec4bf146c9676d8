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

    [Theory]
    [InlineData("[GPE Lima")]
    [InlineData("[Lima]")]
    [InlineData("[CITY Lima]")]
    public void A_mark_that_is_none_is_named(string marked) =>
        Assert.Contains("[", Assert.Throws<FormatException>(() => MarkedNames.Parse(marked)).Message, StringComparison.Ordinal);
}
