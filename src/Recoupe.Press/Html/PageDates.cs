using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Recoupe.Press.Dates;

namespace Recoupe.Press.Html;

/// <summary>Dates that a page's elements and address give, where its head is silent.</summary>
internal static partial class PageDates
{
    // Microdata, then microformats (hAtom's published with its title, h-entry's dt-published).
    private const string MarkedPublished = "[itemprop=datePublished], .dt-published, abbr.published, time.published";

    private static readonly string[] ArticleTimes = ["time[pubdate]", "article header time[datetime]", "article time[datetime]", "time[datetime]"];

    /// <summary>Values that may be the date of publication, best first. Unmarked <c>time</c> elements count only where all of a place agree on one day.</summary>
    public static IEnumerable<string?> Published(IHtmlDocument document) => document.QuerySelectorAll(MarkedPublished).Select(Value)
        .Concat(ArticleTimes.Select(place => OneDay(document.QuerySelectorAll(place).Where(e => e.GetAttribute("itemprop") is null && !e.ClassList.Contains("updated")))));

    /// <summary>Values that may be the date of the last change, best first.</summary>
    public static IEnumerable<string?> Modified(IHtmlDocument document) =>
        document.QuerySelectorAll("[itemprop=dateModified], .dt-updated, abbr.updated, time.updated").Select(Value);

    /// <summary>The day in the path of an address ("/2022/01/22/title"); null when it has none.</summary>
    public static string? InAddress(string? address)
    {
        var match = DayInPath().Match(address ?? "");
        return match.Success ? $"{match.Groups["y"].Value}-{match.Groups["m"].Value}-{match.Groups["d"].Value}" : null;
    }

    private static string? OneDay(IEnumerable<IElement> times)
    {
        var days = times.Select(time => WrittenDate.Read(time.GetAttribute("datetime") ?? "")).Distinct(StringComparer.Ordinal).Take(2).ToArray();
        return days.Length == 1 ? days[0] : null;
    }

    private static string? Value(IElement element) =>
        element.GetAttribute("datetime") ?? element.GetAttribute("content") ?? element.GetAttribute("title") ?? Blank.Collapse(element.TextContent);

    [GeneratedRegex("""^https?://[^/]+/(?:[^?#]*/)?(?<y>(?:19|20)[0-9]{2})(?<s>[/-])(?<m>0[1-9]|1[0-2])\k<s>(?<d>0[1-9]|[12][0-9]|3[01])(?:[/-]|$)""", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex DayInPath();
}
