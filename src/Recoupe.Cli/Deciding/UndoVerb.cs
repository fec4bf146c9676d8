using System.CommandLine;
using Recoupe.Cli.Frame;
using Recoupe.Record.Decisions;
using Recoupe.Store;

namespace Recoupe.Cli.Deciding;

/// <summary>`recoupe undo [NUMBER]`: a decision no longer holds; to undo an undoing brings back what it undid.</summary>
internal sealed class UndoVerb : DecidingVerb
{
    private readonly Argument<int?> number;

    /// <summary>The verb.</summary>
    public UndoVerb(Screen screen)
        : base(screen, "undo", "recoupe undo", "recoupe undo 12 --by Ada")
    {
        number = new Argument<int?>("NUMBER") { Description = Text["undo.number"], Arity = ArgumentArity.ZeroOrOne };
        Takes(number);
    }

    /// <inheritdoc/>
    protected override async Task<Decision?> DecideAsync(ParseResult parsed, IRecordStore store, CancellationToken cancellation)
    {
        var log = await store.DecisionsAsync(cancellation);
        var undone = parsed.GetValue(number) is { } asked
            ? log.FirstOrDefault(line => line.Number == asked)
            : log.LastOrDefault(line => line.Holds && line.Decision.Kind != DecisionKind.Undo);
        if (undone is { Holds: true }) return new Decision(DecisionKind.Undo) { Undone = undone.Number };
        await Screen.Error.WriteLineAsync(undone is null ? Text["undo.none"] : Text["undo.undone", undone.Number]);
        return null;
    }
}
