using Recoupe.Cli.Frame;
using Recoupe.Record.Model;
using Recoupe.Record.Model.Json;
using Recoupe.Store;
using Spectre.Console;

namespace Recoupe.Cli.Tables;

/// <summary>Pairs of claims, what they are to each other, and the arithmetic or the words that show it.</summary>
internal static class RelationTable
{
    /// <summary>Prints the relations in their order.</summary>
    /// <param name="screen">Where.</param>
    /// <param name="relations">The relations.</param>
    /// <param name="claims">Their claims by id.</param>
    public static void Print(Screen screen, IReadOnlyList<Relation> relations, IReadOnlyDictionary<string, ClaimEntry> claims)
    {
        var text = screen.Text;
        if (relations.Count == 0)
        {
            screen.Out.WriteLine(text["relations.none"]);
            return;
        }

        var table = new Table { Border = TableBorder.Simple, Expand = true, ShowRowSeparators = true };
        foreach (var column in new[] { "conflicts.one", "relations.relation", "conflicts.other", "conflicts.why" }) table.AddColumn(new TableColumn(text[column]));
        foreach (var relation in relations)
        {
            var field = relation.Field is { } named ? $" ({text.Word("field", named)})" : "";
            table.AddRow(
                Side(claims[relation.A]),
                new Text(text.Word("relation", Naming.Snake(relation.Kind.ToString())) + field),
                Side(claims[relation.B]),
                new Text(Legible.Line(relation.Why)));
        }

        screen.Tables.Write(table);
        screen.Out.WriteLine(text["relations.count", relations.Count]);
    }

    private static Text Side(ClaimEntry entry) => new(
        $"{Legible.Line(entry.Claim.Evidence.Exact)}\n{Legible.Line($"{entry.Document.Outlet} {entry.Document.Published.Iso} {ClaimWords.Short(entry.Claim.Id)}")}");
}
