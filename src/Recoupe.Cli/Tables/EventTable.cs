using System.Globalization;
using Recoupe.Cli.Frame;
using Recoupe.Record.Model;
using Recoupe.Record.Model.Json;
using Spectre.Console;

namespace Recoupe.Cli.Tables;

/// <summary>Events that more than one claim tells, the best told first: who, when, where and how much, with every value that was claimed.</summary>
internal static class EventTable
{
    /// <summary>Prints the events that more than one claim tells.</summary>
    public static void Print(Screen screen, IReadOnlyList<Event> events)
    {
        var text = screen.Text;
        var told = events.Where(e => e.Claims.Count > 1).OrderByDescending(e => e.Claims.Count).ThenBy(e => e.Id, StringComparer.Ordinal).ToList();
        if (told.Count == 0)
        {
            screen.Out.WriteLine(text["events.none"]);
            return;
        }

        var table = new Table { Border = TableBorder.Simple, Expand = true };
        foreach (var column in new[] { "events.kind", "events.who", "events.when", "events.where", "events.how_much", "events.claims", "events.grade", "column.id" })
            table.AddColumn(new TableColumn(text[column]));
        foreach (var one in told)
        {
            table.AddRow(
                Cell(text.Word("kind", Naming.Snake(one.Type.ToString()))),
                Cell($"{Values(one, "actor")} → {Values(one, "recipient")}".TrimEnd(' ', '→')),
                Cell(Values(one, "date")),
                Cell(Values(one, "place", "to")),
                Cell(Values(one, "amount")),
                Cell(one.Claims.Count.ToString(CultureInfo.InvariantCulture)),
                Cell(one.Grade is { } grade ? string.Create(CultureInfo.InvariantCulture, $"{grade.Reliability}{grade.Credibility}") : null),
                Cell(ClaimWords.Short(one.Id)));
        }

        screen.Tables.Write(table);
        screen.Out.WriteLine(text["events.count", told.Count, events.Count]);
    }

    private static string Values(Event one, params string[] slots) =>
        string.Join("; ", slots.SelectMany(slot => one.Facts.TryGetValue(slot, out var values) ? values : []).Select(v => v.Value).Distinct(StringComparer.Ordinal));

    private static Text Cell(string? words) => new(Legible.Line(words ?? ""));
}
