using System.CommandLine;
using Recoupe.Cli.Frame;
using Recoupe.Cli.Tables;
using Recoupe.Record.Export;
using Recoupe.Store;

namespace Recoupe.Cli;

/// <summary>`recoupe show ID`: one article or claim.</summary>
internal sealed class ShowVerb : Verb
{
    private const int Candidates = 10;

    private readonly Argument<string> id;
    private readonly Option<string> database;
    private readonly Option<bool> json;

    /// <summary>The verb.</summary>
    public ShowVerb(Screen screen)
        : base(screen, "show", "recoupe show 3f2a9c41", "recoupe show 3f2a9c41 --json")
    {
        id = new Argument<string>("ID") { Description = Text["show.id"] };
        database = CommonOptions.Database(screen);
        json = CommonOptions.Json(screen);
        Takes(id, database, json);
    }

    /// <inheritdoc/>
    protected override async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellation)
    {
        var prefix = parsed.GetValue(id)!;
        await using var store = Records.OpenExisting(parsed.GetValue(database)!);
        var found = await store.FindIdsAsync(prefix, Candidates, cancellation);
        if (found.Count != 1)
        {
            await Screen.Error.WriteLineAsync(Text[found.Count == 0 ? "show.none" : "show.several", prefix]);
            foreach (var candidate in found)
                await Screen.Error.WriteLineAsync($"  {candidate.Id} {Text[candidate.IsArticle ? "show.article" : "show.claim"]}");
            return ExitCode.Refused;
        }

        await (found[0].IsArticle
            ? ShowArticleAsync(store, found[0].Id, parsed.GetValue(json), cancellation)
            : ShowClaimAsync(store, found[0].Id, parsed.GetValue(json), cancellation));
        return ExitCode.Ok;
    }

    private async Task ShowArticleAsync(IRecordStore store, string articleId, bool asJson, CancellationToken cancellation)
    {
        if (await store.ArticleAsync(articleId, cancellation) is not { } read) return;
        if (asJson) Screen.WriteJson(ArticleRecord.Of(read.Article, read.Claims));
        else Details.Print(Screen, read);
    }

    private async Task ShowClaimAsync(IRecordStore store, string claimId, bool asJson, CancellationToken cancellation)
    {
        if (await store.ClaimAsync(claimId, cancellation) is not { } claim) return;
        if (asJson) Screen.WriteJson(claim);
        else Details.Print(Screen, claim);
    }
}
