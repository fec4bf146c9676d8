using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Recoupe.Press.Data;
using Recoupe.Press.Dates;

namespace Recoupe.Press.Html;

/// <summary>What a page's metadata say of its article: JSON-LD first, then <c>meta</c> elements, then the page's own elements.</summary>
/// <param name="Title">Headline, without the outlet's name at its end.</param>
/// <param name="Outlet">Name of the site or publisher.</param>
/// <param name="Language">Language tag as written.</param>
/// <param name="Url">Absolute address of the page.</param>
/// <param name="Published">EDTF date of publication.</param>
/// <param name="Modified">EDTF date of the last change.</param>
/// <param name="Body">The article's text, where the metadata hold it.</param>
internal sealed record PageMetadata(string? Title, string? Outlet, string? Language, string? Url, string? Published, string? Modified, string? Body)
{
    private static readonly ILookup<string, (string Attribute, string Key)> Keys = PressTable
        .Read("data/press/page_metadata.tsv", "field", "attribute", "key").ToLookup(row => row[0], row => (row[1], row[2]), StringComparer.Ordinal);

    private static readonly string[] TitleSeparators = [" | ", " - ", " – ", " — ", " · ", " : "];

    public static PageMetadata Read(IHtmlDocument document)
    {
        var linked = JsonLd.Read(document);
        var metas = document.QuerySelectorAll("meta[content]").ToArray();
        var outlet = First(Clean(linked.Outlet), Metas(metas, "outlet"));
        var headline = First(Clean(linked.Title), Metas(metas, "title").Append(Text(document, "[itemprop=headline]")).Append(SoleHeading(document)).Append(Clean(document.Title)));
        var address = First(linked.Url, [Address(document.QuerySelector("link[rel=canonical]")?.GetAttribute("href")), .. Metas(metas, "url").Select(Address)]);
        return new PageMetadata(
            WithoutOutlet(headline, outlet),
            outlet,
            First(linked.Language, [document.DocumentElement.GetAttribute("lang"), .. Metas(metas, "language")]),
            address,
            FirstDate([linked.Published, .. Metas(metas, "published"), .. PageDates.Published(document), PageDates.InAddress(address)]),
            FirstDate([linked.Modified, .. Metas(metas, "modified"), .. PageDates.Modified(document)]),
            linked.Body);
    }

    private static IEnumerable<string?> Metas(IElement[] metas, string field) => Keys[field].SelectMany(key => metas
        .Where(meta => key.Key.Equals(meta.GetAttribute(key.Attribute)?.Trim(), StringComparison.OrdinalIgnoreCase))
        .Select(meta => Clean(meta.GetAttribute("content"))));

    private static string? FirstDate(IEnumerable<string?> values) => values.Select(value => value is null ? null : WrittenDate.Read(value)).FirstOrDefault(date => date is not null);

    private static string? First(string? best, IEnumerable<string?> others) =>
        others.Prepend(best).FirstOrDefault(value => !string.IsNullOrWhiteSpace(value));

    private static string? Text(IHtmlDocument document, string selector) => Clean(document.QuerySelector(selector)?.TextContent);

    // Where a page has several first-level headings, the site's name is often one of them: the one inside the article is meant.
    private static string? SoleHeading(IHtmlDocument document)
    {
        var headings = document.QuerySelectorAll("h1");
        return headings.Length == 1 ? Clean(headings[0].TextContent) : Text(document, "article h1") ?? Text(document, "main h1");
    }

    private static string? Clean(string? value) => value is null ? null : Blank.Collapse(value) is { Length: > 0 } text ? text : null;

    private static string? Address(string? value) =>
        Uri.TryCreate(value?.Trim(), UriKind.Absolute, out var address) && address.Scheme is "http" or "https" ? value!.Trim() : null;

    private static string? WithoutOutlet(string? title, string? outlet)
    {
        if (title is null || outlet is null) return title;
        foreach (var separator in TitleSeparators)
        {
            if (title.EndsWith(separator + outlet, StringComparison.OrdinalIgnoreCase)) return title[..^(separator.Length + outlet.Length)].Trim();
        }

        return title;
    }
}
