using Microsoft.AspNetCore.Http;
using Recoupe.Web.Localization;

namespace Recoupe.Web.Hosting;

/// <summary>Headers of every response: what a page may load, and in which language it is.</summary>
internal static class ResponseHeaders
{
    private const string Policy =
        "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private static readonly TimeSpan LanguageIsKept = TimeSpan.FromDays(365);

    public static Task Add(HttpContext context, RequestDelegate next)
    {
        var headers = context.Response.Headers;
        headers.ContentSecurityPolicy = Policy;
        headers.XContentTypeOptions = "nosniff";
        headers.XFrameOptions = "DENY";
        headers["Referrer-Policy"] = "no-referrer";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=()";
        headers.CacheControl = "no-cache";
        headers.Vary = "Accept-Language, Cookie";
        if (Visit.Asked(context.Request) is { } language)
        {
            context.Response.Cookies.Append(
                Visit.LanguageKey,
                language,
                new CookieOptions { HttpOnly = true, SameSite = SameSiteMode.Lax, MaxAge = LanguageIsKept, IsEssential = true, Path = "/" });
        }

        return next(context);
    }
}
