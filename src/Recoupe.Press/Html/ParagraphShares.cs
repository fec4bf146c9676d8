using AngleSharp.Dom;

namespace Recoupe.Press.Html;

/// <summary>How much of a page's running text each element holds: text in paragraphs, links and noise elements aside.</summary>
internal sealed class ParagraphShares
{
    private const int ShortestParagraph = 40;

    private readonly Dictionary<IElement, int> lengths = [];
    private readonly int whole;

    public ParagraphShares(IElement body) => whole = Math.Max(1, Measure(body));

    /// <summary>Share of the page's running text inside <paramref name="element"/>, 0-1.</summary>
    public double Of(IElement element) => (double)lengths.GetValueOrDefault(element) / whole;

    // Recursion is bounded by ReadLimits.PageDepth.
    private int Measure(IElement element)
    {
        if (PageParts.IsNoiseTag(element)) return 0;
        var length = 0;
        if (element.LocalName == "p")
        {
            length = element.TextContent.Length - element.QuerySelectorAll("a").Sum(link => link.TextContent.Length);
            if (length < ShortestParagraph) length = 0;
        }
        else
        {
            foreach (var child in element.Children) length += Measure(child);
        }

        if (length > 0) lengths[element] = length;
        return length;
    }
}
