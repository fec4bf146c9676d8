using Recoupe.Cli.Frame;
using Recoupe.Press;
using Recoupe.Record.Model;
using Spectre.Console;

namespace Recoupe.Cli.Tables;

/// <summary>Voices of more than one article: the articles, which of them the others likely follow, and what binds them.</summary>
internal static class OriginTable
{
    /// <summary>Prints the origins of more than one article, then the weak signs that others depend on each other.</summary>
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

        PrintHints(screen, origins, articles);
        screen.Out.WriteLine(text["origins.count", articles.Count, origins.Count]);
    }

    // Each sign once, with a first article of each voice that shows it.
    private static void PrintHints(Screen screen, IReadOnlyList<Origin> origins, IReadOnlyDictionary<string, Article> articles)
    {
        var text = screen.Text;
        var byId = origins.ToDictionary(o => o.Id, StringComparer.Ordinal);
        var hints = origins.SelectMany(o => o.Hints.Where(h => string.CompareOrdinal(o.Id, h.With[0]) < 0).Select(h => (Voices: h.With.Prepend(o.Id), h.Signal))).ToList();
        if (hints.Count == 0) return;
        var table = new Table { Border = TableBorder.Simple, Expand = true, ShowRowSeparators = true };
        foreach (var column in new[] { "origins.apart", "origins.hint", "column.id" }) table.AddColumn(new TableColumn(text[column]));
        foreach (var (voices, signal) in hints)
        {
            table.AddRow(
                new Text(string.Join('\n', voices.Select(id => articles[byId[id].Articles[0]]).Select(article => Legible.Line($"{article.Outlet} {article.Published.Iso} {article.Title}")))),
                new Text(Legible.Line(signal)),
                new Text(string.Join('\n', voices.Select(ClaimWords.Short))));
        }

        screen.Tables.Write(table);
    }
}
