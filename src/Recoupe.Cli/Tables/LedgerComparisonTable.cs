using System.Globalization;
using Recoupe.Cli.Frame;
using Recoupe.Record.Ledger;
using Spectre.Console;

namespace Recoupe.Cli.Tables;

/// <summary>Another register beside ours, one line a row of theirs.</summary>
internal static class LedgerComparisonTable
{
    /// <summary>Prints the answers in the order of their rows.</summary>
    public static void Print(Screen screen, IReadOnlyList<LedgerAnswer> answers)
    {
        var text = screen.Text;
        var table = new Table { Border = TableBorder.Simple, Expand = true };
        foreach (var column in new[] { "ledger.theirs", "ledger.answer", "ledger.ours", "column.id" }) table.AddColumn(new TableColumn(text[column]));
        foreach (var answer in answers)
        {
            var theirs = answer.External;
            table.AddRow(
                Cell(string.Create(CultureInfo.InvariantCulture, $"{theirs.Row}. {theirs.Date} {theirs.Instrument} {ClaimWords.Number(theirs.Amount)} {theirs.Currency}")),
                Cell(Outcome(screen, answer)),
                Cell(answer.Stage is { } stage ? $"{stage.Date ?? stage.Reported} {answer.Instrument} {ClaimWords.Amount(text, stage.Amount!)}" : null),
                Cell(answer.Event is { } id ? ClaimWords.Short(id) : null));
        }

        screen.Tables.Write(table);
        screen.Out.WriteLine(text["ledger.compared", answers.Count, answers.Count(a => a.IsSame), answers.Count(a => a.Event is not null && !a.IsSame), answers.Count(a => a.Event is null)]);
    }

    private static string Outcome(Screen screen, LedgerAnswer answer)
    {
        var text = screen.Text;
        var outcome = answer.Event is null ? text["ledger.missing"]
            : answer.IsSame ? text["ledger.same"]
            : text["ledger.differs", string.Join(", ", answer.Differs.Select(field => text.Word("field", field)))];
        return answer.Again.Count == 0 ? outcome : $"{outcome}; {text["ledger.again", string.Join(", ", answer.Again.Select(ClaimWords.Short))]}";
    }

    private static Text Cell(string? words) => new(Legible.Line(words ?? ""));
}
