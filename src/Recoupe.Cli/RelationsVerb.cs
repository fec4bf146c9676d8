using System.CommandLine;
using Recoupe.Cli.Frame;
using Recoupe.Cli.Tables;
using Recoupe.Record.Export;
using Recoupe.Record.Model;
using Recoupe.Store;

namespace Recoupe.Cli;

/// <summary>`recoupe relations`: what claims are to each other, and why.</summary>
internal sealed class RelationsVerb : Verb
{
    private readonly Wiring wiring;
    private readonly Option<string> database;
    private readonly Option<string?> ofEvent;
    private readonly Option<bool> json;

    /// <summary>The verb.</summary>
    public RelationsVerb(Screen screen, Wiring wiring)
        : base(screen, "relations", "recoupe relations", "recoupe relations --event 3f2a91c0 --json")
    {
        this.wiring = wiring;
        database = CommonOptions.Database(screen);
        ofEvent = new("--event") { Description = Text["relations.event"], HelpName = "ID" };
        json = CommonOptions.Json(screen);
        Takes(ofEvent, database, json);
    }

    /// <inheritdoc/>
    protected override async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellation)
    {
        await using var store = Records.OpenExisting(parsed.GetValue(database)!);
        var articles = await store.ReadArticlesAsync(cancellation);
        var record = wiring.Relate(articles);
        var relations = record.Relations;
        if (parsed.GetValue(ofEvent) is { } id)
        {
            // As for claims, the first digits of an id will do.
            var events = record.Events.Where(e => e.Id.StartsWith(id, StringComparison.OrdinalIgnoreCase)).ToList();
            if (events.Count != 1)
            {
                await Screen.Error.WriteLineAsync(Text[events.Count == 0 ? "relations.no_event" : "relations.many_events", id]);
                return ExitCode.Refused;
            }

            var claims = events[0].Claims.ToHashSet(StringComparer.Ordinal);
            relations = [.. relations.Where(r => claims.Contains(r.A) || claims.Contains(r.B))];
        }

        if (parsed.GetValue(json)) Screen.WriteJson(relations);
        else RelationTable.Print(Screen, relations, Claims(articles));
        return ExitCode.Ok;
    }

    private static Dictionary<string, ClaimEntry> Claims(IReadOnlyList<ReadArticle> articles) => articles
        .SelectMany(read => read.Claims.Select(claim => new ClaimEntry(DocumentHeader.Of(read.Article), claim)))
        .ToDictionary(entry => entry.Claim.Id, StringComparer.Ordinal);
}
