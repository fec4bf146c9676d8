using System.CommandLine;
using Recoupe.Cli.Frame;
using Recoupe.Cli.Tables;
using Recoupe.Record.Export;
using Recoupe.Record.Model;
using Recoupe.Store;

namespace Recoupe.Cli;

/// <summary>`recoupe conflicts`: the claims that contradict each other, and why.</summary>
internal sealed class ConflictsVerb : Verb
{
    private readonly Wiring wiring;
    private readonly Option<string> database;
    private readonly Option<bool> json;

    /// <summary>The verb.</summary>
    public ConflictsVerb(Screen screen, Wiring wiring)
        : base(screen, "conflicts", "recoupe conflicts", "recoupe conflicts --db crisis.db --json")
    {
        this.wiring = wiring;
        database = CommonOptions.Database(screen);
        json = CommonOptions.Json(screen);
        Takes(database, json);
    }

    /// <inheritdoc/>
    protected override async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellation)
    {
        await using var store = Records.OpenExisting(parsed.GetValue(database)!);
        var articles = await store.ReadArticlesAsync(cancellation);
        Relation[] conflicts = [.. wiring.Relate(articles).Relations.Where(relation => relation.Kind == RelationKind.Contradicts)];
        if (parsed.GetValue(json)) Screen.WriteJson(conflicts);
        else ConflictTable.Print(Screen, conflicts, Claims(articles));
        return ExitCode.Ok;
    }

    private static Dictionary<string, ClaimEntry> Claims(IReadOnlyList<ReadArticle> articles) => articles
        .SelectMany(read => read.Claims.Select(claim => new ClaimEntry(DocumentHeader.Of(read.Article), claim)))
        .ToDictionary(entry => entry.Claim.Id, StringComparer.Ordinal);
}
