using Recoupe.Cli.Frame;
using Recoupe.Press.Stories;
using Spectre.Console;

namespace Recoupe.Cli.Tables;

/// <summary>Stories of more than one article.</summary>
internal static class StoryTable
{
    /// <summary>Prints the stories of more than one article, and how many there are.</summary>
    public static void Print(Screen screen, IReadOnlyList<Story> stories)
    {
        var several = stories.Where(s => s.Articles.Count > 1).ToList();
        if (several.Count > 0)
        {
            var table = new Table { Border = TableBorder.Simple, Expand = true, ShowRowSeparators = true };
            table.AddColumn(new TableColumn(screen.Text["stories.articles"]));
            foreach (var story in several)
                table.AddRow(new Text(string.Join('\n', story.Articles.Select(a => Legible.Line($"{a.Published.Iso} {a.Outlet} {a.Title}")))));
            screen.Tables.Write(table);
        }

        screen.Out.WriteLine(screen.Text["stories.count", stories.Sum(s => s.Articles.Count), stories.Count, several.Count]);
    }
}
