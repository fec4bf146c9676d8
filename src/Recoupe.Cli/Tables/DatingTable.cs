using Recoupe.Cli.Frame;
using Recoupe.Press;
using Recoupe.Record.CrossCheck.Dating;
using Spectre.Console;

namespace Recoupe.Cli.Tables;

/// <summary>Articles without a day of publication, the days on which they can have come out, and the clues.</summary>
internal static class DatingTable
{
    /// <summary>Prints the datings.</summary>
    /// <param name="screen">Where.</param>
    /// <param name="datings">The datings.</param>
    /// <param name="articles">Their articles and those beside them, by id.</param>
    public static void Print(Screen screen, IReadOnlyList<ArticleDating> datings, IReadOnlyDictionary<string, Article> articles)
    {
        var text = screen.Text;
        if (datings.Count > 0)
        {
            var table = new Table { Border = TableBorder.Simple, Expand = true, ShowRowSeparators = true };
            foreach (var column in new[] { "dates.article", "dates.days", "dates.why" }) table.AddColumn(new TableColumn(text[column]));
            foreach (var dating in datings)
            {
                table.AddRow(
                    new Text(Name(articles[dating.Article])),
                    new Text(dating.Consistent ? dating.Edtf ?? text["dates.nothing"] : text["dates.disagree"]),
                    new Text(string.Join('\n', dating.Reasons.Select(r => Legible.Line($"{r.Words}: {r.Says}{(r.Other is { } other ? $" ({Name(articles[other])})" : "")}")))));
            }

            screen.Tables.Write(table);
        }

        screen.Out.WriteLine(text["dates.count", datings.Count, datings.Count(d => d.IsDated)]);
    }

    private static string Name(Article article) => Legible.Line($"{article.Outlet} {article.Published.Iso} {article.Title} {ClaimWords.Short(article.Id)}".Trim());
}
