using System.Text.Json;
using AngleSharp.Dom;

namespace Recoupe.Press.Html;

/// <summary>What a page's schema.org data in JSON-LD say of its article. A block that is not valid JSON says nothing.</summary>
internal sealed record JsonLd(string? Title, string? Outlet, string? Language, string? Url, string? Published, string? Modified, string? Body)
{
    private static readonly JsonLd Nothing = new(null, null, null, null, null, null, null);

    private static readonly JsonDocumentOptions Lenient = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip };

    /// <summary>The first object of a schema.org article type in the page; where there is none, the dates of its first <c>WebPage</c>.</summary>
    public static JsonLd Read(IParentNode document)
    {
        var found = document.QuerySelectorAll("script[type='application/ld+json']").Select(script => ReadScript(script.TextContent)).ToArray();
        return found.Select(script => script.Article).FirstOrDefault(article => article is not null)
            ?? found.Select(script => script.Page).FirstOrDefault(page => page is not null)
            ?? Nothing;
    }

    private static (JsonLd? Article, JsonLd? Page) ReadScript(string json)
    {
        try
        {
            using var parsed = JsonDocument.Parse(json, Lenient);
            var objects = Objects(parsed.RootElement).ToArray();
            return (objects.Where(IsArticle).Select(ReadArticle).FirstOrDefault(), objects.Where(IsPage).Select(ReadPage).FirstOrDefault());
        }
        catch (JsonException)
        {
            return (null, null);
        }
    }

    // Depth is bounded by JsonDocument's own limit of 64.
    private static IEnumerable<JsonElement> Objects(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Objects),
        JsonValueKind.Object => element.EnumerateObject().SelectMany(property => Objects(property.Value)).Prepend(element),
        _ => [],
    };

    // https://schema.org/Article and its subtypes end in "Article", but for these.
    private static bool IsArticle(JsonElement element) => Values(element, "@type").Any(type =>
        type.EndsWith("Article", StringComparison.Ordinal) || type is "BlogPosting" or "LiveBlogPosting" or "SocialMediaPosting" or "Report");

    private static bool IsPage(JsonElement element) => Values(element, "@type").Contains("WebPage", StringComparer.Ordinal);

    // A page's name and publisher are the site's as often as the article's: only its dates are taken.
    private static JsonLd ReadPage(JsonElement page) => Nothing with { Published = Value(page, "datePublished"), Modified = Value(page, "dateModified") };

    private static JsonLd ReadArticle(JsonElement article) => new(
        Value(article, "headline") ?? Value(article, "name"),
        Name(article, "publisher"),
        Value(article, "inLanguage"),
        Value(article, "url") ?? Value(article, "mainEntityOfPage") ?? Inner(article, "mainEntityOfPage", "@id"),
        Value(article, "datePublished"),
        Value(article, "dateModified"),
        Value(article, "articleBody"));

    private static string? Name(JsonElement element, string property) => Value(element, property) ?? Inner(element, property, "name");

    private static string? Inner(JsonElement element, string property, string inner) =>
        element.TryGetProperty(property, out var value) && value.ValueKind == JsonValueKind.Object ? Value(value, inner) : null;

    private static string? Value(JsonElement element, string property) => Values(element, property).FirstOrDefault();

    private static IEnumerable<string> Values(JsonElement element, string property)
    {
        if (element.ValueKind != JsonValueKind.Object || !element.TryGetProperty(property, out var value)) return [];
        var values = value.ValueKind == JsonValueKind.Array ? value.EnumerateArray().ToArray() : [value];
        return values.Select(Text).OfType<string>().Where(text => !string.IsNullOrWhiteSpace(text));
    }

    // A string with half a surrogate pair cannot be had as text.
    private static string? Text(JsonElement value)
    {
        try
        {
            return value.ValueKind == JsonValueKind.String ? value.GetString() : null;
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }
}
