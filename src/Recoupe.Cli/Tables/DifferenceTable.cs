using Recoupe.Cli.Frame;
using Recoupe.Record.Model.Json;
using Recoupe.Record.Views;
using Recoupe.Store;
using Spectre.Console;

namespace Recoupe.Cli.Tables;

/// <summary>What became known between two days: events, the ledger, contradictions that came up or were settled.</summary>
internal static class DifferenceTable
{
    /// <summary>Prints the difference.</summary>
    /// <param name="screen">Where.</param>
    /// <param name="difference">The difference.</param>
    /// <param name="before">Claims known on the first day, by id.</param>
    /// <param name="after">Claims known on the second day, by id.</param>
    public static void Print(Screen screen, RecordDifference difference, IReadOnlyDictionary<string, ClaimEntry> before, IReadOnlyDictionary<string, ClaimEntry> after)
    {
        var text = screen.Text;
        var table = new Table { Border = TableBorder.Simple, Expand = true };
        foreach (var column in new[] { "diff.change", "events.kind", "diff.what", "column.id" }) table.AddColumn(new TableColumn(text[column]));
        foreach (var change in difference.Events)
        {
            table.AddRow(
                Cell(text[change.IsNew ? "diff.new" : "diff.more"]),
                Cell(text.Word("kind", Naming.Snake(change.Event.Type.ToString()))),
                Cell(change.IsNew ? after[change.Event.Claims[0]].Claim.Evidence.Exact : string.Join("; ", change.Added.Select(v => $"{v.Slot}: {v.Value}").Concat(Grade(change)))),
                Cell(ClaimWords.Short(change.Event.Id)));
        }

        if (difference.Events.Count > 0) screen.Tables.Write(table);
        if (difference.Ledger.Count > 0)
        {
            screen.Out.WriteLine(text["diff.ledger"]);
            LedgerTable.Print(screen, [.. difference.Ledger.Select(change => change.Row with { Stages = change.Added })]);
        }

        if (difference.Conflicts.Count > 0)
        {
            screen.Out.WriteLine(text["diff.conflicts"]);
            ConflictTable.Print(screen, difference.Conflicts, after);
        }

        if (difference.Settled.Count > 0)
        {
            screen.Out.WriteLine(text["diff.settled"]);
            ConflictTable.Print(screen, difference.Settled, before);
        }

        screen.Out.WriteLine(text["diff.count", difference.Events.Count(e => e.IsNew), difference.Events.Count(e => !e.IsNew), difference.Ledger.Count, difference.Conflicts.Count, difference.Settled.Count]);
    }

    private static IEnumerable<string> Grade(EventDifference change) =>
        change.GradeBefore is { } grade ? [FormattableString.Invariant($"{grade.Credibility} → {change.Event.Grade?.Credibility}")] : [];

    private static Text Cell(string words) => new(Legible.Line(words));
}
