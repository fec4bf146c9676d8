using System.CommandLine;
using Recoupe.Cli.Frame;
using Recoupe.Cli.Tables;
using Recoupe.Press.Files;
using Recoupe.Record.Export;
using Recoupe.Record.Model;
using Recoupe.Record.Views;
using Recoupe.Store;

namespace Recoupe.Cli;

/// <summary>`recoupe check FILE`: what one article brings beside the record, without keeping it.</summary>
internal sealed class CheckVerb : Verb
{
    private readonly Wiring wiring;
    private readonly Argument<string> file;
    private readonly Option<string> database;
    private readonly Option<string?> published;
    private readonly Option<bool> json;

    /// <summary>The verb.</summary>
    public CheckVerb(Screen screen, Wiring wiring)
        : base(screen, "check", "recoupe check article.html", "recoupe check wire.txt --published 2022-01-22 --json", "recoupe check draft.md || echo \"look again\"")
    {
        this.wiring = wiring;
        file = new Argument<string>("FILE") { Description = Text["check.file"] };
        database = CommonOptions.Database(screen);
        published = CommonOptions.Published(screen);
        json = CommonOptions.Json(screen);
        Takes(file, database, published, json);
    }

    /// <inheritdoc/>
    protected override async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellation)
    {
        var page = ArticleFileReader.Read(parsed.GetValue(file)!, new ReadOptions { Published = parsed.GetValue(published) }, cancellation);
        if (!page.IsRead)
        {
            Refusals.Print(Screen, [page.Refusal]);
            return ExitCode.Refused;
        }

        await using var store = Records.OpenExisting(parsed.GetValue(database)!);
        var (articles, judgements) = await store.ReadArticlesAsync(asOf: null, cancellation);
        var read = wiring.Reader.Read(page.Article, cancellation);
        // What is held of the same article already is no second voice.
        ReadArticle[] all = [.. articles.Where(held => held.Article.Id != read.Article.Id), read];
        var record = new RecordView(all, wiring.Relate(all, judgements));
        var checks = ArticleCheck.Of(read, record.Related);
        if (parsed.GetValue(json)) Screen.WriteJson(new CheckReport(DocumentHeader.Of(read.Article), [.. checks.Select(check => CheckReport.Describe(check, record.Claims))]));
        else CheckTable.Print(Screen, checks, record.Claims);
        return checks.Any(check => check.Verdict is CheckVerdict.Impossible or CheckVerdict.InConflict) ? ExitCode.Conflict : ExitCode.Ok;
    }
}

/// <summary>What `recoupe check --json` prints.</summary>
/// <param name="Document">The article.</param>
/// <param name="Claims">Its claims, in order.</param>
internal sealed record CheckReport(DocumentHeader Document, IReadOnlyList<CheckedEntry> Claims)
{
    /// <summary>A checked claim with the claims that it is set beside.</summary>
    public static CheckedEntry Describe(CheckedClaim check, IReadOnlyDictionary<string, ClaimEntry> claims) =>
        new(check.Verdict, check.Claim, [.. check.Beside.Select(beside => new BesideEntry(claims[beside.Claim], beside.Relation))]);
}

/// <summary>A claim of the article, what it is, and what shows it.</summary>
internal sealed record CheckedEntry(CheckVerdict Verdict, Claim Claim, IReadOnlyList<BesideEntry> Beside);

/// <summary>A claim of another article, and the relation.</summary>
internal sealed record BesideEntry(ClaimEntry Entry, Relation? Relation);
