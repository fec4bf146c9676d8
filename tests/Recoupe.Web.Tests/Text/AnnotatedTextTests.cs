using FsCheck;
using FsCheck.Fluent;
using Recoupe.Language;
using Recoupe.Record.Model;
using Recoupe.Web.Reading;
using Recoupe.Web.Tests.Samples;

namespace Recoupe.Web.Tests.Text;

public class AnnotatedTextTests
{
    [Fact]
    public void Overlapping_claims_cut_the_text_where_each_starts_and_ends()
    {
        var read = Told("abcdefghij", (0, 6), (4, 8), (4, 6));
        var pieces = Assert.Single(AnnotatedText.Of(read)).Pieces;
        Assert.Equal(["abcd", "ef", "gh", "ij"], pieces.Select(piece => piece.Text));
        Assert.Equal([1, 3, 1, 0], pieces.Select(piece => piece.Covering.Count));
        Assert.Equal([1, 2, 0, 0], pieces.Select(piece => piece.Starting.Count));
        Assert.Equal([0, 2, 1, 0], pieces.Select(piece => piece.Ending.Count));
    }

    [Fact]
    public void A_claim_that_spans_paragraphs_is_marked_in_each_and_numbered_once()
    {
        var paragraphs = AnnotatedText.Of(Told("Un.\n\nDeux.", (0, 10)));
        Assert.Equal(2, paragraphs.Count);
        Assert.All(paragraphs, paragraph => Assert.Single(paragraph.Pieces[0].Covering));
        Assert.Equal(1, paragraphs.SelectMany(paragraph => paragraph.Pieces).Sum(piece => piece.Ending.Count));
    }

    [Theory]
    [InlineData("Un.\n\nDeux.\nTrois.", "Un.|Deux.\nTrois.")]
    [InlineData("Un.\nDeux.", "Un.|Deux.")]
    [InlineData("Un.\n \n\nDeux.\n", "Un.|Deux.")]
    [InlineData("\n\n", "")]
    [InlineData("", "")]
    public void Blank_lines_part_paragraphs_else_lines_do(string text, string expected) =>
        Assert.Equal(expected, string.Join('|', AnnotatedText.Of(Told(text)).Select(paragraph => string.Concat(paragraph.Pieces.Select(p => p.Text)))));

    [Fact]
    public void Spans_outside_the_text_or_inside_a_character_do_no_harm()
    {
        var read = Told("a\U0001F600b", (0, 2));
        var claim = read.Claims[0];
        read = read with
        {
            Claims =
            [
                claim,
                claim with { Evidence = claim.Evidence with { Start = -5, End = 99 } },
                claim with { Evidence = claim.Evidence with { Start = 50, End = 99 } },
                claim with { Evidence = claim.Evidence with { Start = 3, End = 1 } },
            ],
        };
        var pieces = Assert.Single(AnnotatedText.Of(read)).Pieces;
        Assert.Equal(["a\U0001F600", "b"], pieces.Select(piece => piece.Text));
        Assert.Equal([2, 1], pieces.Select(piece => piece.Covering.Count));
    }

    [Fact]
    public void No_character_is_lost_or_doubled_whatever_the_spans()
    {
        Prop.ForAll(ArbMap.Default.ArbFor<(NonNull<string> Text, (int Start, int End)[] Spans)>(), given =>
        {
            var text = given.Text.Get;
            var spans = given.Spans.Select(s => (Start: Math.Abs(s.Start % (text.Length + 1)), End: Math.Abs(s.End % (text.Length + 1)))).Where(s => s.Start < s.End);
            var shown = string.Concat(AnnotatedText.Of(Told(text, [.. spans])).SelectMany(p => p.Pieces).Select(p => p.Text));
            return shown.Where(c => !char.IsWhiteSpace(c)).SequenceEqual(text.Where(c => !char.IsWhiteSpace(c)));
        }).QuickCheckThrowOnFailure();
    }

    private static ReadArticle Told(string text, params (int Start, int End)[] spans)
    {
        var telling = new Telling(text, "Titre", "Exemples", null);
        foreach (var (start, end) in spans) telling.Claim(new TextSpan(start, end), ClaimKind.Statement, ClaimStatus.Happened);
        return new ReadArticle(telling.Article, [.. spans.Select((span, i) => telling.Read.Claims.Where(c => (c.Evidence.Start, c.Evidence.End) == span).First())]);
    }
}
