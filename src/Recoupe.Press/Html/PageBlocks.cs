using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Recoupe.Press.Html;

/// <summary>Cuts a page into the lines that a reader sees. Recursion is bounded by <see cref="ReadLimits.PageDepth"/>.</summary>
internal sealed class PageBlocks(ParagraphShares shares)
{
    private static readonly HashSet<string> Inline =
    [
        "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font", "i", "img", "ins", "kbd", "label", "mark", "meter",
        "nobr", "output", "progress", "q", "rp", "rt", "ruby", "s", "samp", "small", "span", "strike", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr",
    ];

    private readonly List<Block> blocks = [];
    private readonly StringBuilder text = new();
    private int linkLength;

    /// <summary>The lines of a page in order, noise among them so marked.</summary>
    public static IReadOnlyList<Block> Read(IHtmlDocument document)
    {
        if (document.Body is not { } body) return [];
        var reader = new PageBlocks(new ParagraphShares(body));
        reader.Walk(body, body, PagePart.Text, isLink: false);
        reader.Flush(body, PagePart.Text);
        return reader.blocks;
    }

    private void Walk(IElement element, IElement block, PagePart part, bool isLink)
    {
        foreach (var node in element.ChildNodes)
        {
            if (node is IText data) Add(data.Data, isLink);
            else if (node is IElement child) Enter(child, block, part, isLink);
        }
    }

    private void Enter(IElement child, IElement block, PagePart part, bool isLink)
    {
        if (PageParts.IsNoiseTag(child) && child.LocalName is not ("nav" or "aside" or "form")) return;
        var judged = PageParts.Judge(child, shares.Of(child));
        var inner = judged > part ? judged : part;
        var link = isLink || child.LocalName == "a";
        if (Inline.Contains(child.LocalName) && inner == part)
        {
            Walk(child, block, part, link);
            return;
        }

        Flush(block, part);
        if (child.LocalName is "br" or "hr") return;
        // An inline element that is a part of its own (a byline in a span) is a line for itself.
        Walk(child, child, inner, link);
        Flush(child, inner);
    }

    private void Add(string data, bool isLink)
    {
        var before = text.Length;
        foreach (var c in data) Blank.Append(text, c);
        if (isLink) linkLength += text.Length - before;
    }

    private void Flush(IElement block, PagePart part)
    {
        var line = text.ToString().Trim();
        if (line.Length > 0) blocks.Add(new Block(line, block, part, Math.Min(linkLength, line.Length)));
        text.Clear();
        linkLength = 0;
    }
}
