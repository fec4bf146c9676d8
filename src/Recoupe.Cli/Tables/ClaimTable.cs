using Recoupe.Cli.Frame;
using Recoupe.Store;
using Spectre.Console;

namespace Recoupe.Cli.Tables;

/// <summary>A table of claims, each with its sentence.</summary>
internal static class ClaimTable
{
    /// <summary>Prints the claims in their order, and how many they are.</summary>
    public static void Print(Screen screen, IReadOnlyList<ClaimEntry> claims)
    {
        var text = screen.Text;
        if (claims.Count == 0)
        {
            screen.Out.WriteLine(text["claims.none"]);
            return;
        }

        var table = new Table { Border = TableBorder.Simple, Expand = true };
        table.AddColumn(Fixed(text["column.date"], 10)).AddColumn(Fixed(text["column.kind"], 14)).AddColumn(Fixed(text["column.who"], 20));
        table.AddColumn(Fixed(text["column.amount"], 16)).AddColumn(new TableColumn(text["column.sentence"]));
        table.AddColumn(Fixed(text["column.outlet"], 16)).AddColumn(Fixed(text["column.id"], 8));
        foreach (var (document, claim) in claims)
        {
            table.AddRow(
                Cell(claim.Date ?? "–"),
                new Text(ClaimWords.Kind(text, claim), new Style(Colour.Of(claim.Type))),
                Cell(ClaimWords.Who(claim)),
                Cell(ClaimWords.HowMuch(text, claim)),
                Cell(claim.Evidence.Exact),
                Cell($"{document.Outlet ?? document.Title ?? ClaimWords.Short(document.Id)} {document.Published.Iso}"),
                Cell(ClaimWords.Short(claim.Id)));
        }

        screen.Tables.Write(table);
        screen.Out.WriteLine(text["claims.count", claims.Count]);
    }

    private static TableColumn Fixed(string heading, int width) => new(heading) { Width = width };

    private static Text Cell(string words) => new(Legible.Line(words));
}
