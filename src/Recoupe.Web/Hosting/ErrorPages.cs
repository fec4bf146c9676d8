using Microsoft.AspNetCore.Http;
using Recoupe.Web.Localization;
using Recoupe.Web.Pages;

namespace Recoupe.Web.Hosting;

/// <summary>What a reader sees instead of a page that is not there, or that could not be made.</summary>
internal static class ErrorPages
{
    public static Task Show(HttpContext context)
    {
        var status = context.Response.StatusCode;
        if (context.Request.Path.StartsWithSegments("/api", StringComparison.Ordinal)) return Results.Problem(statusCode: status).ExecuteAsync(context);
        var key = status >= StatusCodes.Status500InternalServerError ? "error.500" : "error.404";
        var text = Visit.Of(context).Text;
        return new PageResult<MessagePage>(status, (nameof(MessagePage.Title), text[$"{key}.title"]), (nameof(MessagePage.Text), text[$"{key}.text"]))
            .ExecuteAsync(context);
    }
}
