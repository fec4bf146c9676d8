using System.CommandLine;
using Recoupe.Cli.Frame;
using Recoupe.Cli.Tables;

namespace Recoupe.Cli;

/// <summary>`recoupe events`: what the claims are about, every value that was claimed, and how well it stands.</summary>
internal sealed class EventsVerb(Screen screen, Wiring wiring) : ViewVerb(screen, wiring, "events", "recoupe events", "recoupe events --as-of 2022-01-31 --json")
{
    /// <inheritdoc/>
    protected override Task<int> ShowAsync(ParseResult parsed, RecordView record) =>
        Task.FromResult(Print(parsed, record.Related.Events, events => EventTable.Print(Screen, events)));
}
