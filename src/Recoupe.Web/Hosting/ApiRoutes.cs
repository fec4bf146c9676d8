using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Recoupe.Record.Export;
using Recoupe.Record.Model.Json;
using Recoupe.Store;
using Recoupe.Web.Reading;

namespace Recoupe.Web.Hosting;

/// <summary>A page of the claims that pass a filter.</summary>
/// <param name="Page">One-based number of the page.</param>
/// <param name="More">Whether another page follows.</param>
/// <param name="Claims">The claims, by date, each with its article's header.</param>
public sealed record ClaimList(int Page, bool More, IReadOnlyList<ClaimEntry> Claims);

/// <summary>The record for programs: the JSON of docs/record.md.</summary>
internal static class ApiRoutes
{
    private const int ClaimsPerPage = 100;
    private const string Json = "application/json; charset=utf-8";

    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/api/claims", Claims).WithName("claims").Produces<ClaimList>().ProducesProblem(StatusCodes.Status400BadRequest)
            .WithSummary("Claims by date, undated last. Days are inclusive, pages one-based; `more` says whether another page follows.");
        app.MapGet("/api/articles/{id}", Article).WithName("article").Produces<ArticleRecord>().ProducesProblem(StatusCodes.Status404NotFound)
            .WithSummary("An article and its claims, without its text.");
    }

    private static async Task<IResult> Claims(IRecordStore store, [AsParameters] TimelineParameters parameters, CancellationToken cancellation)
    {
        var query = TimelineQuery.Of(parameters);
        if (query.Problems.Count > 0)
            return Results.Problem(statusCode: StatusCodes.Status400BadRequest, detail: $"Not understood: {string.Join(", ", query.Problems)}.");
        var claims = await store.ClaimsAsync(query.Filter(ClaimsPerPage, more: 1), cancellation);
        var page = new ClaimList(query.Page, claims.Count > ClaimsPerPage, [.. claims.Take(ClaimsPerPage)]);
        return Results.Text(JsonSerializer.Serialize(page, RecordJson.Compact), Json);
    }

    private static async Task<IResult> Article(string id, IRecordStore store, CancellationToken cancellation) =>
        Address.IsId(id) && await store.ArticleAsync(id, cancellation) is { } read
            ? Results.Text(ArticleRecord.Of(read.Article, read.Claims).ToJson(), Json)
            : Results.Problem(statusCode: StatusCodes.Status404NotFound);
}
