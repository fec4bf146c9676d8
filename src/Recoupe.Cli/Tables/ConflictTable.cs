using Recoupe.Cli.Frame;
using Recoupe.Record.Model;
using Recoupe.Store;
using Spectre.Console;

namespace Recoupe.Cli.Tables;

/// <summary>Claims that contradict each other, side by side with the arithmetic or the words that show it.</summary>
internal static class ConflictTable
{
    /// <summary>Prints the conflicts in their order.</summary>
    /// <param name="screen">Where.</param>
    /// <param name="conflicts">The relations.</param>
    /// <param name="claims">Their claims by id.</param>
    public static void Print(Screen screen, IReadOnlyList<Relation> conflicts, IReadOnlyDictionary<string, ClaimEntry> claims)
    {
        var text = screen.Text;
        if (conflicts.Count == 0)
        {
            screen.Out.WriteLine(text["conflicts.none"]);
            return;
        }

        var table = new Table { Border = TableBorder.Simple, Expand = true, ShowRowSeparators = true };
        table.AddColumn(new TableColumn(text["conflicts.about"])).AddColumn(new TableColumn(text["conflicts.why"]));
        table.AddColumn(new TableColumn(text["conflicts.one"])).AddColumn(new TableColumn(text["conflicts.other"]));
        foreach (var conflict in conflicts)
        {
            table.AddRow(
                new Text(conflict.Field is { } field ? text.Word("field", field) : ""),
                new Text(Legible.Line(conflict.Why)),
                Side(claims[conflict.A]),
                Side(claims[conflict.B]));
        }

        screen.Tables.Write(table);
        screen.Out.WriteLine(text["conflicts.count", conflicts.Count]);
    }

    private static Text Side(ClaimEntry entry) => new(
        $"{Legible.Line(entry.Claim.Evidence.Exact)}\n{Legible.Line($"{entry.Document.Outlet} {entry.Document.Published.Iso} {ClaimWords.Short(entry.Claim.Id)}")}");
}
