using System.CommandLine;
using Recoupe.Cli.Frame;
using Recoupe.Cli.Tables;

namespace Recoupe.Cli.Deciding;

/// <summary>`recoupe decisions`: the log of what was decided, by whom and when.</summary>
internal sealed class DecisionsVerb : Verb
{
    private readonly Option<string> database;
    private readonly Option<bool> json;

    /// <summary>The verb.</summary>
    public DecisionsVerb(Screen screen)
        : base(screen, "decisions", "recoupe decisions", "recoupe decisions --db crisis.db --json")
    {
        database = CommonOptions.Database(screen);
        json = CommonOptions.Json(screen);
        Takes(database, json);
    }

    /// <inheritdoc/>
    protected override async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellation)
    {
        await using var store = Records.OpenExisting(parsed.GetValue(database)!);
        var log = await store.DecisionsAsync(cancellation);
        if (parsed.GetValue(json)) Screen.WriteJson(log);
        else DecisionTable.Print(Screen, log);
        return ExitCode.Ok;
    }
}
