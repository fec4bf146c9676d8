using Recoupe.Cli.Frame;
using Recoupe.Press;
using Recoupe.Record.Model;
using Spectre.Console;

namespace Recoupe.Cli.Tables;

/// <summary>Voices of more than one article: the articles, which of them the others likely follow, and what binds them.</summary>
internal static class OriginTable
{
    /// <summary>Prints the origins of more than one article.</summary>
    /// <param name="screen">Where.</param>
    /// <param name="origins">The origins.</param>
    /// <param name="articles">Their articles by id.</param>
    public static void Print(Screen screen, IReadOnlyList<Origin> origins, IReadOnlyDictionary<string, Article> articles)
    {
        var text = screen.Text;
        var shared = origins.Where(o => o.Articles.Count > 1).ToList();
        if (shared.Count > 0)
        {
            var table = new Table { Border = TableBorder.Simple, Expand = true, ShowRowSeparators = true };
            foreach (var column in new[] { "origins.articles", "origins.signal", "column.id" }) table.AddColumn(new TableColumn(text[column]));
            foreach (var origin in shared)
            {
                table.AddRow(
                    new Text(string.Join('\n', origin.Articles.Select(id => Legible.Line($"{(id == origin.Parent ? "→" : " ")} {articles[id].Outlet} {articles[id].Published.Iso} {articles[id].Title}")))),
                    new Text(Legible.Line(origin.Signal)),
                    new Text(ClaimWords.Short(origin.Id)));
            }

            screen.Tables.Write(table);
        }

        screen.Out.WriteLine(text["origins.count", articles.Count, origins.Count]);
    }
}
