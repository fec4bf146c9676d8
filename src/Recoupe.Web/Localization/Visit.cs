using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;

namespace Recoupe.Web.Localization;

/// <summary>What a page needs to know of the request: where the reader is, and in which language.</summary>
/// <param name="Text">Words in the reader's language.</param>
/// <param name="Path">Path of the page ("/timeline").</param>
/// <param name="Query">Its query, the language left out; keys as they came.</param>
public sealed record Visit(UiText Text, string Path, IReadOnlyList<KeyValuePair<string, string>> Query)
{
    /// <summary>Query parameter and cookie that choose the language.</summary>
    public const string LanguageKey = "lang";

    /// <summary>The visit that a request makes: language by query, then cookie, then Accept-Language, then the default.</summary>
    public static Visit Of(HttpContext context)
    {
        var request = context.Request;
        var query = request.Query.Where(pair => pair.Key != LanguageKey)
            .SelectMany(pair => pair.Value, (pair, value) => KeyValuePair.Create(pair.Key, value ?? ""))
            .ToList();
        return new Visit(UiText.In(LanguageOf(request)), request.Path.Value is { Length: > 0 } path ? path : "/", query);
    }

    /// <summary>The language that the query asks for; null when it names none of ours.</summary>
    public static string? Asked(HttpRequest request) => Known(request.Query[LanguageKey]);

    /// <summary>This page in another language.</summary>
    public string In(string language) => QueryHelpers.AddQueryString(Escaped(Path), Query.Append(new(LanguageKey, language)).Select(Nullable));

    /// <summary>This page with one parameter of its query set to another value.</summary>
    public string With(string key, string value) =>
        QueryHelpers.AddQueryString(Escaped(Path), Query.Where(pair => pair.Key != key).Append(new(key, value)).Select(Nullable));

    private static string LanguageOf(HttpRequest request) =>
        Asked(request) ?? Known(request.Cookies[LanguageKey]) ?? Accepted(request) ?? UiText.Languages[0];

    private static string? Accepted(HttpRequest request) => request.GetTypedHeaders().AcceptLanguage
        .Where(range => range.Quality is not 0)
        .OrderByDescending(range => range.Quality ?? 1)
        .Select(range => Known(range.Value.Value?.Split('-')[0]))
        .FirstOrDefault(code => code is not null);

    private static string? Known(string? code) =>
        code is null ? null : UiText.Languages.FirstOrDefault(language => language.Equals(code, StringComparison.OrdinalIgnoreCase));

    private static string Escaped(string path) => new PathString(path).ToUriComponent();

    private static KeyValuePair<string, string?> Nullable(KeyValuePair<string, string> pair) => new(pair.Key, pair.Value);
}
