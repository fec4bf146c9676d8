using AngleSharp.Dom;

namespace Recoupe.Press.Html;

/// <summary>Finds the article among a page's lines: the element whose paragraphs weigh most, without what is not text in it.</summary>
/// <param name="Text">The article's lines joined by "\n".</param>
/// <param name="Lines">Those, and the lines about the article around them.</param>
internal sealed record MainText(string Text, string Lines)
{
    private const int ShortestParagraph = 40;
    private const int ShortestLead = 60;
    private const string SentenceEnds = ".!?…:»”\"";
    private const double MostLinks = 0.5;
    private const int LinesAround = 6;

    // Tuned on the trafilatura set of pages.
    private const int WidestClimb = 4;
    private const double LeastGain = 0.1;
    private const double LeastParagraphShare = 0.7;

    public static MainText Find(IReadOnlyList<Block> blocks, string? title)
    {
        if (Container(blocks) is not { } container) return new MainText("", "");
        var inside = blocks.Select((block, i) => (block, i)).Where(b => container.Contains(b.block.Element)).ToArray();
        var kept = inside.Select(b => b.block).TakeWhile(block => block.Part == PagePart.Noise || !Boilerplate.IsEnd(block.Text))
            .Where(block => IsArticle(block) && !IsTitle(block, title)).ToList();
        while (kept.Count > 0 && kept[^1].IsHeading) kept.RemoveAt(kept.Count - 1);
        kept.RemoveRange(0, kept.TakeWhile(IsLabel).Count());

        var first = Math.Max(0, inside[0].i - LinesAround);
        var last = Math.Min(blocks.Count, inside[^1].i + LinesAround + 1);
        var lines = blocks.Take(first..last).Where(block => block.Part != PagePart.Noise);
        return new MainText(Join(kept), Join(lines));
    }

    /// <summary>
    /// The text that the metadata hold, where the page shows less than half of it (some sites build the page in the browser); this otherwise.
    /// </summary>
    public MainText OrElse(string? body)
    {
        if (body is null || body.Contains("</", StringComparison.Ordinal) || Text.Length * 2 >= body.Length) return this;
        var lines = body.Split('\n').Select(Blank.Collapse).Where(line => line.Length > 0 && !Boilerplate.IsNoise(line));
        var text = string.Join('\n', lines);
        return new MainText(text, $"{Lines}\n{text}");
    }

    // Each paragraph speaks for the element that holds it, and for those around that, less and less.
    private static IElement? Container(IReadOnlyList<Block> blocks)
    {
        var weights = new Dictionary<IElement, double>();
        var order = new List<IElement>();
        foreach (var block in blocks)
        {
            if (block.Part != PagePart.Text || block.IsHeading || block.Text.Length < ShortestParagraph || block.LinkShare > MostLinks) continue;
            var holder = block.Element.LocalName is "p" or "li" or "blockquote" or "pre" ? block.Element.ParentElement : block.Element;
            var weight = block.Text.Length * (1 - block.LinkShare);
            for (var share = 1.0; holder is not null && share > 0.1; holder = holder.ParentElement, share *= 0.6)
            {
                if (!weights.ContainsKey(holder)) order.Add(holder);
                weights[holder] = weights.GetValueOrDefault(holder) + (weight * share);
            }
        }

        return order.Count == 0 ? null : Widen(order.MaxBy(element => weights[element] * (PageParts.IsBody(element) ? 1.3 : 1))!, blocks);
    }

    // An article cut into several boxes by its site: their common ancestor, while what it adds is paragraphs for the most part, and not links.
    private static IElement Widen(IElement container, IReadOnlyList<Block> blocks)
    {
        var best = container;
        var length = ParagraphLength(container, blocks);
        for (var (outer, level) = (container.ParentElement, 0); outer is not null && level < WidestClimb && outer.LocalName != "html"; outer = outer.ParentElement, level++)
        {
            var added = blocks.Where(block => block.Part == PagePart.Text && outer.Contains(block.Element) && !best.Contains(block.Element)).ToArray();
            var paragraphs = added.Where(IsParagraph).Sum(block => block.Text.Length);
            if (paragraphs < LeastGain * length || paragraphs < LeastParagraphShare * added.Sum(block => block.Text.Length)) continue;
            best = outer;
            length += paragraphs;
        }

        return best;
    }

    private static int ParagraphLength(IElement element, IReadOnlyList<Block> blocks) =>
        blocks.Where(block => IsParagraph(block) && element.Contains(block.Element)).Sum(block => block.Text.Length);

    private static bool IsParagraph(Block block) =>
        block is { Part: PagePart.Text, Element.LocalName: "p" or "blockquote", Text.Length: >= ShortestParagraph, LinkShare: <= MostLinks };

    private static bool IsArticle(Block block) =>
        block.Part == PagePart.Text
        && !Boilerplate.IsNoise(block.Text)
        && (block.LinkShare <= MostLinks || (block.Text.Length >= ShortestParagraph && block.LinkShare < 0.9));

    private static bool IsTitle(Block block, string? title) => block.Element.LocalName == "h1" || block.Text == title;

    // A byline, a place or a date in a box of its own before the first sentence.
    private static bool IsLabel(Block block) =>
        !block.IsHeading && block.Element.LocalName is not ("p" or "li" or "blockquote") && block.Text.Length < ShortestLead && !SentenceEnds.Contains(block.Text[^1], StringComparison.Ordinal);

    private static string Join(IEnumerable<Block> blocks) => string.Join('\n', blocks.Select(block => block.Text));
}
