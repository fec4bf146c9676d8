using System.Globalization;
using Recoupe.Cli.Frame;
using Recoupe.Record.Ledger;
using Recoupe.Record.Model.Json;
using Spectre.Console;

namespace Recoupe.Cli.Tables;

/// <summary>Totals of the register, one line a donor, recipient, instrument, stage and currency.</summary>
internal static class LedgerTotalsTable
{
    /// <summary>Prints the totals in their order.</summary>
    public static void Print(Screen screen, IReadOnlyList<LedgerTotal> totals)
    {
        var text = screen.Text;
        if (totals.Count == 0)
        {
            screen.Out.WriteLine(text["ledger.none"]);
            return;
        }

        var table = new Table { Border = TableBorder.Simple, Expand = true };
        foreach (var column in new[] { "ledger.donor", "ledger.recipient", "ledger.instrument", "ledger.stages" }) table.AddColumn(new TableColumn(text[column]));
        table.AddColumn(new TableColumn(text["ledger.total"]).RightAligned()).AddColumn(new TableColumn(text["ledger.rows"]).RightAligned());
        foreach (var total in totals)
        {
            var sum = total.Low == total.High ? ClaimWords.Number(total.Low) : $"{ClaimWords.Number(total.Low)} – {ClaimWords.Number(total.High)}";
            table.AddRow(
                Cell(total.Donor),
                Cell(total.Recipient),
                Cell(total.Instrument),
                Cell(total.Stage is { } stage ? text.Word("stage", Naming.Snake(stage.ToString())) : null),
                Cell($"{sum} {total.Currency}"),
                Cell(total.Rows.ToString(CultureInfo.InvariantCulture)));
        }

        screen.Tables.Write(table);
        screen.Out.WriteLine(text["ledger.totals_note"]);
    }

    private static Text Cell(string? words) => new(Legible.Line(words ?? ""));
}
