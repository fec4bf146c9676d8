using System.Globalization;
using Recoupe.Cli.Frame;
using Recoupe.Evaluation;
using Spectre.Console;

namespace Recoupe.Cli.Tables;

/// <summary>Scores beside their floors.</summary>
internal static class ScoreTable
{
    /// <summary>Prints the scores by suite and metric.</summary>
    public static void Print(
        Screen screen, IReadOnlyDictionary<string, IReadOnlyDictionary<string, double>> scores, Floors floors, IReadOnlyList<Shortfall> shortfalls)
    {
        var table = new Table { Border = TableBorder.Simple };
        table.AddColumn(screen.Text["eval.column.suite"]).AddColumn(screen.Text["eval.column.metric"]);
        table.AddColumn(new TableColumn(screen.Text["eval.column.score"]).RightAligned()).AddColumn(new TableColumn(screen.Text["eval.column.floor"]).RightAligned());
        table.AddColumn("");
        foreach (var (suite, metrics) in scores)
        {
            foreach (var (metric, score) in metrics.OrderBy(m => m.Key, StringComparer.Ordinal))
            {
                var below = shortfalls.Any(s => s.Suite == suite && s.Metric == metric);
                table.AddRow(
                    new Text(suite),
                    new Text(metric),
                    new Text(Score(score)),
                    new Text(floors.Of(suite, metric) is { } floor ? Score(floor) : ""),
                    new Text(below ? screen.Text["eval.missed"] : "", new Style(Color.Red)));
            }
        }

        screen.Tables.Write(table);
    }

    /// <summary>"0.8125".</summary>
    public static string Score(double score) => score.ToString("0.####", CultureInfo.InvariantCulture);
}
