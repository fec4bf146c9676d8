using System.CommandLine;
using Recoupe.Cli.Frame;
using Recoupe.Cli.Tables;
using Recoupe.Record.Model;

namespace Recoupe.Cli;

/// <summary>`recoupe relations`: what claims are to each other, and why.</summary>
internal sealed class RelationsVerb : ViewVerb
{
    private readonly Option<string?> ofEvent;

    /// <summary>The verb.</summary>
    public RelationsVerb(Screen screen, Wiring wiring)
        : base(screen, wiring, "relations", "recoupe relations", "recoupe relations --event 3f2a91c0 --json")
    {
        ofEvent = new("--event") { Description = Text["relations.event"], HelpName = "ID" };
        Takes(ofEvent);
    }

    /// <inheritdoc/>
    protected override async Task<int> ShowAsync(ParseResult parsed, RecordView record)
    {
        var relations = record.Related.Relations;
        if (parsed.GetValue(ofEvent) is { } id)
        {
            if (await EventIds.FindAsync(Screen, record, id) is not { } found) return ExitCode.Refused;
            var claims = found.Claims.ToHashSet(StringComparer.Ordinal);
            relations = [.. relations.Where(r => claims.Contains(r.A) || claims.Contains(r.B))];
        }

        return Print<IReadOnlyList<Relation>>(parsed, relations, shown => RelationTable.Print(Screen, shown, record.Claims));
    }
}
