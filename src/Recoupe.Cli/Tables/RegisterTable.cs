using System.Globalization;
using Recoupe.Cli.Frame;
using Recoupe.Record.Ledger;
using Spectre.Console;
using static Recoupe.Cli.Tables.FactWords;

namespace Recoupe.Cli.Tables;

/// <summary>The aid ledger in the columns of an arms-transfer register.</summary>
internal static class RegisterTable
{
    /// <summary>Prints the lines in their order.</summary>
    public static void Print(Screen screen, IReadOnlyList<RegisterLine> lines)
    {
        var text = screen.Text;
        if (lines.Count == 0)
        {
            screen.Out.WriteLine(text["register.none"]);
            return;
        }

        var table = Table(text, "ledger.recipient", "register.supplier", "register.ordered", "register.designation", "register.order_year", "register.delivery_years", "register.delivered", "ledger.instrument", "column.id");
        foreach (var line in lines)
        {
            table.AddRow(
                Cell(line.Recipient),
                Cell(line.Supplier),
                Cell(line.Ordered is { } ordered ? ClaimWords.Number(ordered) : null),
                Cell(line.Designation),
                Cell(line.OrderYear?.ToString(CultureInfo.InvariantCulture)),
                Cell(string.Join(", ", line.DeliveryYears)),
                Cell(line.Delivered is { } delivered ? ClaimWords.Number(delivered) : null),
                Cell(string.Create(CultureInfo.InvariantCulture, $"{line.Instrument} {line.Ordinal}").Trim()),
                Cell(ClaimWords.Short(line.Event)));
        }

        screen.Tables.Write(table);
        screen.Out.WriteLine(text["register.count", lines.Count]);
    }
}
