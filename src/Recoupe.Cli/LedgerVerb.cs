using System.CommandLine;
using Recoupe.Cli.Frame;
using Recoupe.Cli.Tables;

namespace Recoupe.Cli;

/// <summary>`recoupe ledger`: the aid events as a register.</summary>
internal sealed class LedgerVerb : Verb
{
    private readonly Wiring wiring;
    private readonly Option<string> database;
    private readonly Option<bool> json;

    /// <summary>The verb.</summary>
    public LedgerVerb(Screen screen, Wiring wiring)
        : base(screen, "ledger", "recoupe ledger", "recoupe ledger --json")
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
        var ledger = wiring.Relate(await store.ReadArticlesAsync(cancellation)).Ledger;
        if (parsed.GetValue(json)) Screen.WriteJson(ledger);
        else LedgerTable.Print(Screen, ledger);
        return ExitCode.Ok;
    }
}
