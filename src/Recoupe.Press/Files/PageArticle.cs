using Recoupe.Press.Html;

namespace Recoupe.Press.Files;

/// <summary>A saved web page; the canonical text is the extracted article.</summary>
internal static class PageArticle
{
    public static FileArticle Read(string html, CancellationToken cancel)
    {
        Page page;
        try
        {
            page = PageReader.Read(html, cancel);
        }
        catch (PageLimitException limit)
        {
            throw new RefusedException("the page", limit.Found, limit.Expected);
        }

        if (page.Text.Length == 0) throw new RefusedException("the page", "no article text", "paragraphs of an article");
        return new FileArticle(page.Text)
        {
            Title = page.Title,
            Outlet = page.Outlet,
            Url = page.Url,
            Language = LanguageCode.Read(page.Language),
            Published = page.Published,
            Modified = page.Modified,
            Surroundings = page.Lines,
        };
    }
}
