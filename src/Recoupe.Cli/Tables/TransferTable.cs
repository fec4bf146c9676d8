using Recoupe.Cli.Frame;
using Recoupe.Record.Views;
using Spectre.Console;
using static Recoupe.Cli.Tables.FactWords;

namespace Recoupe.Cli.Tables;

/// <summary>Permissions to pass arms on: who allows it, who holds them, who would get them.</summary>
internal static class TransferTable
{
    /// <summary>Prints the transfers in their order.</summary>
    public static void Print(Screen screen, IReadOnlyList<Transfer> transfers)
    {
        var text = screen.Text;
        if (transfers.Count == 0)
        {
            screen.Out.WriteLine(text["transfers.none"]);
            return;
        }

        var table = Table(text, "transfers.authorizer", "transfers.holder", "transfers.end_user", "ledger.items", "transfers.standing", "events.when", "column.id");
        foreach (var one in transfers)
        {
            table.AddRow(
                Cell(Of(one.Authorizer)), Cell(Of(one.Holder)), Cell(Of(one.EndUser)), Cell(Of(one.Items)), Cell(Words(text, one.Standing, "stage", "status")), Cell(Of(one.Dates)),
                Cell(ClaimWords.Short(one.Event)));
        }

        screen.Tables.Write(table);
        screen.Out.WriteLine(text["transfers.count", transfers.Count]);
    }
}
