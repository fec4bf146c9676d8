using System.CommandLine;
using Recoupe.Cli.Frame;
using Recoupe.Cli.Tables;
using Recoupe.Record.Views;

namespace Recoupe.Cli;

/// <summary>`recoupe positions`: what each actor has demanded, refused, denied, threatened and promised, over time.</summary>
internal sealed class PositionsVerb : ViewVerb
{
    private readonly Option<string?> actor;

    /// <summary>The verb.</summary>
    public PositionsVerb(Screen screen, Wiring wiring)
        : base(screen, wiring, "positions", "recoupe positions", "recoupe positions --actor Russia --as-of 2022-01-31 --json")
    {
        actor = new Option<string?>("--actor") { Description = Text["positions.only_actor"], HelpName = "NAME" };
        Takes(actor);
    }

    /// <inheritdoc/>
    protected override Task<int> ShowAsync(ParseResult parsed, RecordView record)
    {
        var wanted = parsed.GetValue(actor);
        var positions = ActorPositions.Of(record.Articles, record.Related).Where(p => wanted is null || p.Actor.Equals(wanted, StringComparison.OrdinalIgnoreCase)).ToList();
        return Task.FromResult(Print(parsed, positions, shown => PositionTable.Print(Screen, shown)));
    }
}
