using System.CommandLine;
using Recoupe.Cli.Frame;
using Recoupe.Cli.Tables;
using Recoupe.Record.Views;

namespace Recoupe.Cli;

/// <summary>`recoupe transfers`: permissions to pass arms on, with their three parties.</summary>
internal sealed class TransfersVerb(Screen screen, Wiring wiring) : ViewVerb(screen, wiring, "transfers", "recoupe transfers", "recoupe transfers --as-of 2022-01-31 --json")
{
    /// <inheritdoc/>
    protected override Task<int> ShowAsync(ParseResult parsed, RecordView record) =>
        Task.FromResult(Print(parsed, Transfer.Of(record.Related), transfers => TransferTable.Print(Screen, transfers)));
}
