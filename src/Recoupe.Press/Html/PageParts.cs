using AngleSharp.Dom;
using Recoupe.Press.Data;

namespace Recoupe.Press.Html;

/// <summary>Judges an element by its tag, role, class and id, with the table <c>data/press/page_parts.tsv</c>.</summary>
internal static class PageParts
{
    private static readonly ILookup<(string Part, string In), string> Keys = PressTable.Read("data/press/page_parts.tsv", "part", "in", "keys")
        .SelectMany(row => PressTable.List(row[2]).Select(key => (Place: (row[0], row[1]), Key: key))).ToLookup(row => row.Place, row => row.Key);

    private static readonly HashSet<string> NoiseTags = [.. Keys[("noise", "tag")]];
    private static readonly HashSet<string> MetaTags = [.. Keys[("meta", "tag")]];
    private static readonly HashSet<string> NoiseRoles = [.. Keys[("noise", "role")]];
    private static readonly HashSet<string> NoiseWords = [.. Keys[("noise", "class")]];
    private static readonly HashSet<string> LayoutWords = [.. Keys[("layout", "class")]];
    private static readonly HashSet<string> MetaWords = [.. Keys[("meta", "class")]];
    private static readonly HashSet<string> BodyWords = [.. Keys[("body", "class")]];

    // Tuned on the trafilatura set of pages.
    private const double MostOfPage = 0.7;
    private const double MuchOfPage = 0.25;

    // Elements whose class speaks of the layout of the page, not of themselves ("has-sidebar").
    private static readonly HashSet<string> Frames = ["html", "body", "main", "article"];

    /// <summary>Tells whether nothing inside the element can be shown: scripts and the like.</summary>
    public static bool IsNoiseTag(IElement element) => NoiseTags.Contains(element.LocalName);

    /// <summary>What the element is by its own words, its ancestors aside.</summary>
    /// <param name="element">The element.</param>
    /// <param name="share">Share of the page's paragraphs that are inside it, 0-1.</param>
    public static PagePart Judge(IElement element, double share)
    {
        if (IsNoiseTag(element)) return PagePart.Noise;
        if (Frames.Contains(element.LocalName) || share > MostOfPage) return PagePart.Text;
        if (element.GetAttribute("role") is { } role && NoiseRoles.Contains(role.Trim())) return PagePart.Noise;
        var words = Words(element);
        if (words.Overlaps(NoiseWords)) return PagePart.Noise;
        if (share > MuchOfPage) return PagePart.Text;
        // Hidden, or hidden until a script has looked at the reader: the latter is the article.
        if (IsHidden(element) || words.Overlaps(LayoutWords)) return PagePart.Noise;
        return MetaTags.Contains(element.LocalName) || words.Overlaps(MetaWords) ? PagePart.Meta : PagePart.Text;
    }

    /// <summary>Tells whether the element's words speak for its being the article's text.</summary>
    public static bool IsBody(IElement element) =>
        element.LocalName is "article" or "main"
        || string.Equals(element.GetAttribute("itemprop"), "articleBody", StringComparison.OrdinalIgnoreCase)
        || Words(element).Overlaps(BodyWords);

    private static bool IsHidden(IElement element) =>
        element.HasAttribute("hidden")
        || element.GetAttribute("aria-hidden") == "true"
        || (element.GetAttribute("style") is { } style && style.Replace(" ", "", StringComparison.Ordinal).Contains("display:none", StringComparison.OrdinalIgnoreCase));

    // Words, and runs of two to four of them joined by hyphens, of each class and of the id.
    private static HashSet<string> Words(IElement element)
    {
        var result = new HashSet<string>(StringComparer.Ordinal);
        foreach (var name in element.ClassList.Append(element.Id ?? ""))
        {
            var words = Split(name);
            for (var start = 0; start < words.Count; start++)
            {
                for (var end = start + 1; end <= Math.Min(words.Count, start + 4); end++) result.Add(string.Join('-', words[start..end]));
            }
        }

        return result;
    }

    private static List<string> Split(string name)
    {
        var words = new List<string>();
        var start = 0;
        // Names longer than this are generated, and say nothing.
        if (name.Length > 100) return words;
        for (var i = 0; i <= name.Length; i++)
        {
            var ends = i == name.Length || !char.IsLetter(name[i]);
            var camel = !ends && i > start && char.IsUpper(name[i]) && char.IsLower(name[i - 1]);
            if (!ends && !camel) continue;
            if (i > start) words.Add(name[start..i].ToLowerInvariant());
            start = ends ? i + 1 : i;
        }

        return words;
    }
}
