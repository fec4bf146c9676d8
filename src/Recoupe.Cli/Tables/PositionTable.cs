using Recoupe.Cli.Frame;
using Recoupe.Record.Model.Json;
using Recoupe.Record.Views;
using Spectre.Console;
using static Recoupe.Cli.Tables.FactWords;

namespace Recoupe.Cli.Tables;

/// <summary>What each actor has demanded, refused, denied, threatened and promised.</summary>
internal static class PositionTable
{
    /// <summary>Prints the positions of each actor in order of time.</summary>
    public static void Print(Screen screen, IReadOnlyList<ActorPositions> actors)
    {
        var text = screen.Text;
        if (actors.Count == 0)
        {
            screen.Out.WriteLine(text["positions.none"]);
            return;
        }

        var table = Table(text, "events.who", "events.when", "positions.stance", "positions.towards", "column.sentence", "events.claims", "column.id");
        foreach (var actor in actors)
        {
            foreach (var one in actor.Positions)
            {
                table.AddRow(
                    Cell(one == actor.Positions[0] ? actor.Actor : null),
                    // A day that only the publication gives is in brackets.
                    Cell(one.Date ?? (one.Reported is { } day ? $"[{day}]" : null)),
                    Cell(text.Word("stance", Naming.Snake(one.Stance.ToString()))),
                    Cell(string.Join(", ", one.Towards)),
                    Cell(one.Words),
                    Cell(ClaimWords.Number(one.Claims.Count)),
                    Cell(ClaimWords.Short(one.Event)));
            }
        }

        screen.Tables.Write(table);
        screen.Out.WriteLine(text["positions.count", actors.Count, actors.Sum(a => a.Positions.Count)]);
    }
}
