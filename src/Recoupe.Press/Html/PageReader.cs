using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Recoupe.Press.Html;

/// <summary>Reads a web page: its tree, its metadata, its blocks, and which of them are the article.</summary>
internal static class PageReader
{
    /// <summary>Reads a page.</summary>
    /// <exception cref="PageLimitException">The page has too many elements or takes too long.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancel"/> was cancelled.</exception>
    public static Page Read(string html, CancellationToken cancel)
    {
        using var document = Parse(html, cancel);
        var metadata = PageMetadata.Read(document);
        var blocks = PageBlocks.Read(document);
        var text = MainText.Find(blocks, metadata.Title).OrElse(metadata.Body);
        return new Page(text.Text, text.Lines)
        {
            Title = metadata.Title,
            Outlet = metadata.Outlet,
            Language = metadata.Language,
            Url = metadata.Url,
            Published = metadata.Published,
            Modified = metadata.Modified,
        };
    }

    private static IHtmlDocument Parse(string html, CancellationToken cancel)
    {
        var bounds = new PageBounds(cancel);
        var parser = new HtmlParser(new HtmlParserOptions
        {
            MaximumDepth = ReadLimits.PageDepth,
            SkipComments = true,
            OnToken = (token, _) => bounds.See(token),
        });
        return parser.ParseDocument(html);
    }
}
