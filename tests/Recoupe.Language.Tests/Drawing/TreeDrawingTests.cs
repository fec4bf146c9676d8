using System.Xml.Linq;
using Recoupe.Language.Drawing;

namespace Recoupe.Language.Tests.Drawing;

public sealed class TreeDrawingTests
{
    [Fact]
    public void A_tree_is_drawn_with_the_characters_of_a_terminal() => Assert.Equal(
        """
        livre VERB root
        ├─ Paris PROPN nsubj
        ├─ chars NOUN obj
        │  └─ des DET det
        └─ . PUNCT punct

        """.ReplaceLineEndings("\n"),
        TreeText.Draw(Sample()));

    [Fact]
    public void A_drawing_has_every_word_and_an_arc_for_every_head()
    {
        var svg = XElement.Parse(TreeSvg.Draw(Sample()));
        var texts = svg.Elements().Where(e => e.Name.LocalName == "text").Select(e => e.Value).ToList();
        Assert.Subset(texts.ToHashSet(), new HashSet<string> { "Paris", "livre", "des", "chars", ".", "nsubj", "obj", "det", "punct", "VERB" });
        Assert.Equal(4, svg.Elements().Count(e => e.Name.LocalName == "path" && e.Attribute("fill")?.Value == "none"));
    }

    [Fact]
    public void An_arc_lies_above_the_arcs_that_it_spans()
    {
        var levels = ArcLevels.Of(Sample());
        Assert.Equal([1, 0, 1, 2, 3], levels);
    }

    [Theory]
    [InlineData("<script>&\"")]
    [InlineData("\uD800")]
    [InlineData("\u0000\u001B[31m")]
    [InlineData("\uFFFF")]
    public void What_XML_or_a_terminal_cannot_show_is_replaced(string form)
    {
        var sentence = new Sentence(new TextSpan(0, form.Length), [form], [new TextSpan(0, form.Length)]);
        Assert.Equal(2, XElement.Parse(TreeSvg.Draw(sentence)).Elements().Count(e => e.Name.LocalName == "text"));
        Assert.DoesNotContain('\u001B', TreeText.Draw(sentence));
    }

    [Fact]
    public void A_chain_of_many_words_is_drawn_without_overflow()
    {
        const int Count = 2000;
        var sentence = new Sentence(
            new TextSpan(0, Count), [.. Enumerable.Repeat("a", Count)], [.. Enumerable.Range(0, Count).Select(i => new TextSpan(i, i + 1))],
            [.. Enumerable.Repeat("a", Count)], new Upos[Count], [.. Enumerable.Repeat("", Count)], [.. Enumerable.Range(-1, Count)], [.. Enumerable.Repeat("dep", Count)]);
        Assert.Equal(Count, TreeText.Draw(sentence).Count(c => c == '\n'));
        Assert.StartsWith("<svg", TreeSvg.Draw(sentence), StringComparison.Ordinal);
    }

    private static Sentence Sample() => new(
        new TextSpan(0, 23),
        ["Paris", "livre", "des", "chars", "."],
        [new(0, 5), new(6, 11), new(12, 15), new(16, 21), new(21, 22)],
        ["Paris", "livrer", "un", "char", "."],
        [Upos.Propn, Upos.Verb, Upos.Det, Upos.Noun, Upos.Punct],
        ["", "", "", "", ""],
        [1, -1, 3, 1, 1],
        ["nsubj", "root", "det", "obj", "punct"]);
}
