using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Recoupe.Store;
using Recoupe.Web.Pages;
using Recoupe.Web.Reading;

namespace Recoupe.Web.Hosting;

/// <summary>Which address shows which page.</summary>
internal static class PageRoutes
{
    private const int ClaimsPerPage = 40;
    private const int ActorsOffered = 200;
    private const int LastPage = 1_000_000;
    private static readonly string[] Methods = [HttpMethods.Get, HttpMethods.Head];

    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapMethods("/", Methods, Home).ExcludeFromDescription();
        app.MapMethods("/articles", Methods, Articles).ExcludeFromDescription();
        app.MapMethods("/articles/{id}", Methods, Article).ExcludeFromDescription();
        app.MapMethods("/claims/{id}", Methods, Claim).ExcludeFromDescription();
        app.MapMethods("/timeline", Methods, Timeline).ExcludeFromDescription();
        app.MapMethods("/ledger", Methods, Ledger).ExcludeFromDescription();
        app.MapMethods("/conflicts", Methods, Conflicts).ExcludeFromDescription();
        app.MapMethods("/assets/{name}", Methods, Assets.Serve).ExcludeFromDescription();
    }

    private static async Task<IResult> Home(Recoupement recoupement, CancellationToken cancellation) =>
        Page<HomePage>((nameof(HomePage.Record), await recoupement.CurrentAsync(cancellation)));

    private static async Task<IResult> Articles(Recoupement recoupement, HttpRequest request, CancellationToken cancellation) => Page<ArticlesPage>(
        (nameof(ArticlesPage.Record), await recoupement.CurrentAsync(cancellation)),
        (nameof(ArticlesPage.Page), Number(request)));

    private static async Task<IResult> Article(string id, Recoupement recoupement, HttpRequest request, CancellationToken cancellation)
    {
        var record = await recoupement.CurrentAsync(cancellation);
        if (!Address.IsId(id) || record.Article(id) is not { } read) return Results.NotFound();
        var chosen = request.Query[Address.ClaimKey].ToString();
        return Page<ArticlePage>(
            (nameof(ArticlePage.Record), record),
            (nameof(ArticlePage.Read), read),
            (nameof(ArticlePage.Chosen), Address.IsId(chosen) ? chosen : null));
    }

    private static async Task<IResult> Claim(string id, Recoupement recoupement, CancellationToken cancellation)
    {
        var record = await recoupement.CurrentAsync(cancellation);
        return Address.IsId(id) && record.Claim(id) is { } told
            ? Page<ClaimPage>((nameof(ClaimPage.Record), record), (nameof(ClaimPage.Told), told))
            : Results.NotFound();
    }

    private static async Task<IResult> Timeline(IRecordStore store, [AsParameters] TimelineParameters parameters, CancellationToken cancellation)
    {
        var query = TimelineQuery.Of(parameters);
        var claims = await store.ClaimsAsync(query.Filter(ClaimsPerPage, more: 1), cancellation);
        return Page<TimelinePage>(
            (nameof(TimelinePage.Query), query),
            (nameof(TimelinePage.Claims), claims.Take(ClaimsPerPage).ToList()),
            (nameof(TimelinePage.HasNext), claims.Count > ClaimsPerPage),
            (nameof(TimelinePage.Actors), await store.ActorsAsync(ActorsOffered, cancellation)));
    }

    private static async Task<IResult> Ledger(Recoupement recoupement, CancellationToken cancellation) =>
        Page<LedgerPage>((nameof(LedgerPage.Record), await recoupement.CurrentAsync(cancellation)));

    private static async Task<IResult> Conflicts(Recoupement recoupement, HttpRequest request, CancellationToken cancellation) => Page<ConflictsPage>(
        (nameof(ConflictsPage.Record), await recoupement.CurrentAsync(cancellation)),
        (nameof(ConflictsPage.Page), Number(request)));

    private static int Number(HttpRequest request) =>
        int.TryParse(request.Query[TimelineQuery.PageKey].ToString(), NumberStyles.None, CultureInfo.InvariantCulture, out var page) && page is >= 1 and <= LastPage ? page : 1;

    private static PageResult<T> Page<T>(params (string Name, object? Value)[] parameters)
        where T : IComponent => new(StatusCodes.Status200OK, parameters);
}
