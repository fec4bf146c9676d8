using System.CommandLine;
using NodaTime;
using Recoupe.Cli.Frame;
using Recoupe.Cli.Tables;
using Recoupe.Record.Views;

namespace Recoupe.Cli;

/// <summary>`recoupe diff --from DAY --to DAY`: what became known between two days.</summary>
internal sealed class DiffVerb : Verb
{
    private readonly Wiring wiring;
    private readonly Option<string> database;
    private readonly Option<LocalDate?> from;
    private readonly Option<LocalDate?> to;
    private readonly Option<bool> json;

    /// <summary>The verb.</summary>
    public DiffVerb(Screen screen, Wiring wiring)
        : base(screen, "diff", "recoupe diff --from 2022-01-21 --to 2022-01-28", "recoupe diff --from 2022-01-21 --json")
    {
        this.wiring = wiring;
        database = CommonOptions.Database(screen);
        from = CommonOptions.Day(screen, "--from", Text["diff.from"]);
        from.Required = true;
        to = CommonOptions.Day(screen, "--to", Text["diff.to"]);
        json = CommonOptions.Json(screen);
        Takes(database, from, to, json);
    }

    /// <inheritdoc/>
    protected override async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellation)
    {
        await using var store = Records.OpenExisting(parsed.GetValue(database)!);
        var before = await RecordView.ReadAsync(store, wiring, parsed.GetValue(from), cancellation);
        var after = await RecordView.ReadAsync(store, wiring, parsed.GetValue(to), cancellation);
        var difference = RecordDifference.Of(before.Related, after.Related);
        if (parsed.GetValue(json)) Screen.WriteJson(difference);
        else DifferenceTable.Print(Screen, difference, before.Claims, after.Claims);
        return ExitCode.Ok;
    }
}
