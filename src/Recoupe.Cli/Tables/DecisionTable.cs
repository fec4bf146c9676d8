using System.Globalization;
using NodaTime.Text;
using Recoupe.Cli.Frame;
using Recoupe.Record.Decisions;
using Recoupe.Record.Model.Json;
using Recoupe.Store;
using Spectre.Console;

namespace Recoupe.Cli.Tables;

/// <summary>The log of decisions, oldest first.</summary>
internal static class DecisionTable
{
    /// <summary>Prints the log.</summary>
    public static void Print(Screen screen, IReadOnlyList<LoggedDecision> log)
    {
        var text = screen.Text;
        if (log.Count == 0)
        {
            screen.Out.WriteLine(text["decisions.empty"]);
            return;
        }

        var table = new Table { Border = TableBorder.Simple, Expand = true };
        foreach (var column in new[] { "decisions.number", "decisions.when", "decisions.who", "decisions.what", "decisions.of", "decisions.state" }) table.AddColumn(new TableColumn(text[column]));
        foreach (var line in log)
        {
            table.AddRow(
                Cell(line.Number.ToString(CultureInfo.InvariantCulture)),
                Cell(InstantPattern.General.Format(line.At)),
                Cell(line.By),
                Cell(text.Word("decision", Naming.Snake(line.Decision.Kind.ToString()))),
                Cell(Of(line.Decision)),
                Cell(line.Lost.Count > 0 ? text["decisions.lost"] : line.Holds ? null : text["decisions.undone"]));
        }

        screen.Tables.Write(table);
        screen.Out.WriteLine(text["decisions.count", log.Count]);
    }

    private static string Of(Decision decision) => string.Join("; ", ((string?[])
    [
        .. decision.Claims.Select(claim => $"“{claim.Quote}”"),
        .. decision.Slots.OrderBy(slot => slot.Key, StringComparer.Ordinal).Select(slot => $"{slot.Key} = {slot.Value}"),
        decision.Article is { } article ? ClaimWords.Short(article) : null,
        decision.Name is { } name ? $"{name}: {decision.Reliability}" : null,
        decision.Undone?.ToString(CultureInfo.InvariantCulture),
        decision.Note is { } note ? $"({note})" : null,
    ]).OfType<string>());

    private static Text Cell(string? words) => new(Legible.Line(words ?? ""));
}
