using System.CommandLine;
using Recoupe.Cli.Frame;
using Recoupe.Cli.Tables;
using Recoupe.Record.Views;

namespace Recoupe.Cli;

/// <summary>`recoupe posture`: who has moved how many of what from where to where, with part and whole.</summary>
internal sealed class PostureVerb : ViewVerb
{
    private readonly Option<string?> actor;

    /// <summary>The verb.</summary>
    public PostureVerb(Screen screen, Wiring wiring)
        : base(screen, wiring, "posture", "recoupe posture", "recoupe posture --actor \"United States\" --as-of 2022-02-05 --json")
    {
        actor = new Option<string?>("--actor") { Description = Text["posture.only_actor"], HelpName = "NAME" };
        Takes(actor);
    }

    /// <inheritdoc/>
    protected override Task<int> ShowAsync(ParseResult parsed, RecordView record)
    {
        var wanted = parsed.GetValue(actor);
        var movements = Movement.Of(record.Related).Where(m => wanted is null || m.Actor.Any(a => a.Value.Equals(wanted, StringComparison.OrdinalIgnoreCase))).ToList();
        return Task.FromResult(Print(parsed, movements, shown => PostureTable.Print(Screen, shown)));
    }
}
