using Recoupe.Press.Dates;

namespace Recoupe.Press.Files;

/// <summary>Markdown with YAML front matter (<c>title</c>, <c>date</c>, <c>source_url</c>, <c>outlet</c>, <c>lang</c>); the canonical text is the body as it stands.</summary>
internal static class MarkdownArticle
{
    public static FileArticle Read(string text)
    {
        var matter = FrontMatter.Read(text);
        var body = text[matter.BodyStart..];
        if (string.IsNullOrWhiteSpace(body)) throw new RefusedException("after the front matter", "no text", "the article's body");
        return new FileArticle(body)
        {
            Title = matter.Value("title") ?? Heading(body),
            Outlet = matter.Value("outlet") ?? matter.Value("source"),
            Url = matter.Value("source_url") ?? matter.Value("url"),
            Language = LanguageCode.Read(matter.Value("lang") ?? matter.Value("language")),
            Published = Date(matter, "date") ?? Date(matter, "published"),
            Modified = Date(matter, "modified") ?? Date(matter, "lastmod"),
        };
    }

    private static string? Date(FrontMatter matter, string key)
    {
        if (matter.Value(key) is not { } value) return null;
        return WrittenDate.Read(value) ?? throw new RefusedException($"line {matter.Line(key)}, '{key}'", $"'{value}'", WrittenDate.Accepted);
    }

    // "# Headline" as the first line of the body.
    private static string? Heading(string body)
    {
        var first = body.AsSpan().TrimStart();
        var end = first.IndexOfAny('\r', '\n');
        if (end >= 0) first = first[..end];
        return first.StartsWith("# ", StringComparison.Ordinal) && first.Length <= ReadLimits.TitleLength ? first[2..].Trim().ToString() : null;
    }
}
