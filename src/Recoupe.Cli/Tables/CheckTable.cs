using Recoupe.Cli.Frame;
using Recoupe.Record.Model.Json;
using Recoupe.Record.Views;
using Recoupe.Store;
using Spectre.Console;

namespace Recoupe.Cli.Tables;

/// <summary>The claims of one article, the gravest first, each beside the sentence that shows what it is.</summary>
internal static class CheckTable
{
    // More of the record beside one claim would hide the next one.
    private const int MostBeside = 3;

    /// <summary>Prints the checks.</summary>
    /// <param name="screen">Where.</param>
    /// <param name="checks">The claims of the article.</param>
    /// <param name="claims">The claims of the record by id.</param>
    public static void Print(Screen screen, IReadOnlyList<CheckedClaim> checks, IReadOnlyDictionary<string, ClaimEntry> claims)
    {
        var text = screen.Text;
        if (checks.Count > 0)
        {
            var table = new Table { Border = TableBorder.Simple, Expand = true, ShowRowSeparators = true };
            foreach (var column in new[] { "check.verdict", "check.claim", "check.beside" }) table.AddColumn(new TableColumn(text[column]));
            foreach (var check in checks.OrderBy(c => c.Verdict).ThenBy(c => c.Claim.Evidence.Start))
            {
                table.AddRow(
                    new Text(text[$"check.{Naming.Snake(check.Verdict.ToString())}"]),
                    new Text(Legible.Line(check.Claim.Evidence.Exact)),
                    new Text(string.Join('\n', check.Beside.Take(MostBeside).Select(beside => Beside(text, beside, claims[beside.Claim])))));
            }

            screen.Tables.Write(table);
        }

        object[] counts = [checks.Count, .. Enum.GetValues<CheckVerdict>().Select(verdict => checks.Count(check => check.Verdict == verdict))];
        screen.Out.WriteLine(text["check.count", counts]);
    }

    private static string Beside(Messages.Phrasebook text, BesideClaim beside, ClaimEntry entry)
    {
        var relation = beside.Relation is { } named ? $"{text.Word("relation", Naming.Snake(named.Kind.ToString()))}: {named.Why}\n" : "";
        return Legible.Line(relation.TrimEnd()) + (relation.Length > 0 ? "\n" : "")
            + Legible.Line($"“{entry.Claim.Evidence.Exact}” {entry.Document.Outlet} {entry.Document.Published.Iso} {ClaimWords.Short(entry.Claim.Id)}");
    }
}
