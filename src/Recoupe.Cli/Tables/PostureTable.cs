using Recoupe.Cli.Frame;
using Recoupe.Record.Model.Json;
using Recoupe.Record.Views;
using Spectre.Console;
using static Recoupe.Cli.Tables.FactWords;

namespace Recoupe.Cli.Tables;

/// <summary>Who has moved how many of what from where to where.</summary>
internal static class PostureTable
{
    /// <summary>Prints the movements in their order.</summary>
    public static void Print(Screen screen, IReadOnlyList<Movement> movements)
    {
        var text = screen.Text;
        if (movements.Count == 0)
        {
            screen.Out.WriteLine(text["posture.none"]);
            return;
        }

        var table = Table(text, "events.kind", "events.who", "events.how_much", "posture.what", "posture.from", "posture.to", "events.when", "transfers.standing", "posture.parts", "column.id");
        foreach (var one in movements)
        {
            table.AddRow(
                Cell(text.Word("kind", Naming.Snake(one.Type.ToString()))),
                Cell(Of(one.Actor)), Cell(Of(one.Amounts)), Cell(Of(one.Items)), Cell(Of(one.From)), Cell(Of(one.To)), Cell(Of(one.Dates)), Cell(Words(text, one.Standing, "status")),
                Cell(string.Join("; ", one.Parts.Select(p => p.Why).Distinct(StringComparer.Ordinal))),
                Cell(ClaimWords.Short(one.Event)));
        }

        screen.Tables.Write(table);
        screen.Out.WriteLine(text["posture.count", movements.Count]);
    }
}
