using System.CommandLine;
using Recoupe.Cli.Frame;
using Recoupe.Cli.Tables;
using Recoupe.Record.Model;

namespace Recoupe.Cli;

/// <summary>`recoupe conflicts`: the claims that contradict each other, and why.</summary>
internal sealed class ConflictsVerb(Screen screen, Wiring wiring) : ViewVerb(screen, wiring, "conflicts", "recoupe conflicts", "recoupe conflicts --db crisis.db --json")
{
    /// <inheritdoc/>
    protected override Task<int> ShowAsync(ParseResult parsed, RecordView record) => Task.FromResult(Print(
        parsed,
        record.Related.Relations.Where(relation => relation.Kind == RelationKind.Contradicts).ToList(),
        conflicts => ConflictTable.Print(Screen, conflicts, record.Claims)));
}
