using System.Globalization;
using Recoupe.Cli.Frame;
using Recoupe.Cli.Messages;
using Recoupe.Record.Model;
using Recoupe.Record.Model.Json;
using Spectre.Console;

namespace Recoupe.Cli.Tables;

/// <summary>The aid ledger: one row an event, one line a stage.</summary>
internal static class LedgerTable
{
    /// <summary>Prints the rows in their order.</summary>
    public static void Print(Screen screen, IReadOnlyList<LedgerRow> ledger)
    {
        var text = screen.Text;
        if (ledger.Count == 0)
        {
            screen.Out.WriteLine(text["ledger.none"]);
            return;
        }

        var table = new Table { Border = TableBorder.Simple, Expand = true };
        foreach (var column in new[] { "ledger.donor", "ledger.recipient", "ledger.instrument", "ledger.stages", "ledger.items", "column.id" })
            table.AddColumn(new TableColumn(text[column]));
        foreach (var row in ledger)
        {
            table.AddRow(
                Cell(row.Donor),
                Cell(row.Recipient),
                Cell(string.Create(CultureInfo.InvariantCulture, $"{row.Instrument} {row.Ordinal}")),
                new Text(string.Join('\n', row.Stages.Select(stage => Stage(text, stage)))),
                Cell(string.Join(", ", row.Items.Select(item => item.Count is { } count ? $"{ClaimWords.Number(count)} {item.Name}" : item.Name))),
                Cell(ClaimWords.Short(row.Event)));
        }

        screen.Tables.Write(table);
        screen.Out.WriteLine(text["ledger.count", ledger.Count]);
    }

    // "2022-01-21 pledged 200 000 000 USD (Pentagon)"; what is not told is left out.
    private static string Stage(Phrasebook text, LedgerStage stage)
    {
        var name = stage.Stage is { } known ? text.Word("stage", Naming.Snake(known.ToString())) : null;
        var amount = stage.Amount is { } told ? ClaimWords.Amount(text, told) : null;
        var reporter = stage.Reporter is null ? null : $"({stage.Reporter})";
        return Legible.Line(string.Join(' ', new[] { stage.Date, name, amount, reporter }.Where(part => part is not null)));
    }

    private static Text Cell(string? words) => new(Legible.Line(words ?? ""));
}
