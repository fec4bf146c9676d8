using Recoupe.Language;
using Recoupe.Record.Model;

namespace Recoupe.Web.Reading;

/// <summary>An article's canonical text cut into paragraphs, and these into pieces wherever a claim starts or ends.</summary>
public static class AnnotatedText
{
    /// <summary>The paragraphs of an article, every claim in its place. Claims may overlap; a span outside the text is clipped or left out.</summary>
    public static IReadOnlyList<Paragraph> Of(ReadArticle read)
    {
        var places = Places(read).OrderBy(p => p.Span).ThenBy(p => p.Claim).ToList();
        return [.. Paragraphs(read.Article.Text).Select(span => new Paragraph(span, Cut(read.Article.Text, span, places)))];
    }

    /// <summary>The paragraphs that hold the evidence of one claim, with that claim alone in its place.</summary>
    public static IReadOnlyList<Paragraph> Around(ReadArticle read, int claim)
    {
        var places = Places(read).Where(p => p.Claim == claim && p.IsEvidence).ToList();
        return [.. Paragraphs(read.Article.Text)
            .Where(span => places.Exists(p => p.Span.Overlaps(span)))
            .Select(span => new Paragraph(span, Cut(read.Article.Text, span, places)))];
    }

    private static IEnumerable<ClaimPlace> Places(ReadArticle read)
    {
        var text = read.Article.Text;
        for (var i = 0; i < read.Claims.Count; i++)
        {
            var claim = read.Claims[i];
            if (Clip(text, claim.Evidence.Start, claim.Evidence.End) is { } evidence) yield return new ClaimPlace(i, evidence, IsEvidence: true);
            foreach (var repetition in claim.Spans)
            {
                if (Clip(text, repetition.Start, repetition.End) is { } span) yield return new ClaimPlace(i, span, IsEvidence: false);
            }
        }
    }

    // Grown to whole characters: half a surrogate pair cannot be shown.
    private static TextSpan? Clip(string text, int start, int end)
    {
        start = Math.Clamp(start, 0, text.Length);
        end = Math.Clamp(end, 0, text.Length);
        if (SplitsPair(text, start)) start--;
        if (SplitsPair(text, end)) end++;
        return start < end ? new TextSpan(start, end) : null;
    }

    private static bool SplitsPair(string text, int index) =>
        index > 0 && index < text.Length && char.IsSurrogatePair(text[index - 1], text[index]);

    // Blank lines part paragraphs; a text that has none, but lines, has a paragraph a line.
    private static IEnumerable<TextSpan> Paragraphs(string text)
    {
        var lines = Lines(text).ToList();
        var blankLinesPart = lines.Exists(line => IsBlank(text, line) && line.Start > 0 && line.End < text.Length);
        TextSpan? open = null;
        foreach (var line in lines)
        {
            if (IsBlank(text, line) || !blankLinesPart)
            {
                if (open is { } closed) yield return closed;
                open = IsBlank(text, line) ? null : line;
            }
            else
            {
                open = new TextSpan(open?.Start ?? line.Start, line.End);
            }
        }

        if (open is { } last) yield return last;
    }

    private static IEnumerable<TextSpan> Lines(string text)
    {
        for (var start = 0; start < text.Length;)
        {
            var newline = text.IndexOf('\n', start);
            var end = newline < 0 ? text.Length : newline;
            yield return new TextSpan(start, end);
            start = end + 1;
        }
    }

    private static bool IsBlank(string text, TextSpan span) => text.AsSpan(span.Start, span.Length).IsWhiteSpace();

    private static List<Piece> Cut(string text, TextSpan paragraph, List<ClaimPlace> places)
    {
        var here = places.Where(p => p.Span.Overlaps(paragraph)).ToList();
        var cuts = here.SelectMany(p => new[] { p.Span.Start, p.Span.End })
            .Where(cut => paragraph.Start < cut && cut < paragraph.End)
            .Append(paragraph.Start)
            .Append(paragraph.End)
            .Distinct()
            .Order()
            .ToList();
        var pieces = new List<Piece>(cuts.Count);
        for (var i = 0; i + 1 < cuts.Count; i++)
        {
            var span = new TextSpan(cuts[i], cuts[i + 1]);
            var covering = here.Where(p => p.Span.Contains(span)).ToList();
            pieces.Add(new Piece(
                span.In(text),
                covering,
                [.. covering.Where(p => p.Span.Start == span.Start)],
                [.. covering.Where(p => p.Span.End == span.End)]));
        }

        return pieces;
    }
}
