using System.CommandLine;
using Recoupe.Cli.Frame;
using Recoupe.Cli.Tables;

namespace Recoupe.Cli;

/// <summary>`recoupe events`: what the claims are about, every value that was claimed, and how well it stands.</summary>
internal sealed class EventsVerb : Verb
{
    private readonly Wiring wiring;
    private readonly Option<string> database;
    private readonly Option<bool> json;

    /// <summary>The verb.</summary>
    public EventsVerb(Screen screen, Wiring wiring)
        : base(screen, "events", "recoupe events", "recoupe events --json")
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
        var events = wiring.Relate(await store.ReadArticlesAsync(cancellation)).Events;
        if (parsed.GetValue(json)) Screen.WriteJson(events);
        else EventTable.Print(Screen, events);
        return ExitCode.Ok;
    }
}
