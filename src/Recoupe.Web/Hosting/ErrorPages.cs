using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Recoupe.Web.Localization;
using Recoupe.Web.Pages;

namespace Recoupe.Web.Hosting;

/// <summary>What a reader sees instead of a page that is not there, or that could not be made.</summary>
internal static class ErrorPages
{
    public static Task Show(HttpContext context)
    {
        var status = context.Response.StatusCode;
        var key = status >= StatusCodes.Status500InternalServerError ? "error.500" : "error.404";
        if (context.Request.Path.StartsWithSegments("/api", StringComparison.Ordinal)) return Results.Problem(statusCode: status).ExecuteAsync(context);
        var text = Visit.Of(context).Text;
        var page = new RazorComponentResult<MessagePage>(
            new Dictionary<string, object?>(StringComparer.Ordinal)
            {
                [nameof(MessagePage.Title)] = text[$"{key}.title"],
                [nameof(MessagePage.Text)] = text[$"{key}.text"],
            })
        { StatusCode = status, PreventStreamingRendering = true };
        return page.ExecuteAsync(context);
    }
}
