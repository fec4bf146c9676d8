using Recoupe.Record.CrossCheck;
using Recoupe.Record.Model;

namespace Recoupe.Record.Views;

/// <summary>What was known on one day and not yet on another, earlier one.</summary>
/// <param name="Events">Events that were not told yet, or to which a value was added.</param>
/// <param name="Conflicts">Contradictions that came up.</param>
/// <param name="Settled">Contradictions that no longer stand.</param>
/// <param name="Ledger">Rows of the aid ledger that are new or changed, as they are now.</param>
public sealed record RecordDifference(
    IReadOnlyList<EventDifference> Events, IReadOnlyList<Relation> Conflicts, IReadOnlyList<Relation> Settled, IReadOnlyList<LedgerDifference> Ledger)
{
    /// <summary>Compares two states of one record.</summary>
    public static RecordDifference Of(CrossChecked before, CrossChecked after)
    {
        var events = before.Events.ToDictionary(e => e.Id, StringComparer.Ordinal);
        var rows = before.Ledger.ToDictionary(row => row.Event, StringComparer.Ordinal);
        return new RecordDifference(
            [.. after.Events.Select(e => Compare(events.GetValueOrDefault(e.Id), e)).OfType<EventDifference>()],
            [.. Contradictions(after).ExceptBy(Contradictions(before).Select(Key), Key)],
            [.. Contradictions(before).ExceptBy(Contradictions(after).Select(Key), Key)],
            [.. after.Ledger.Select(row => Compare(rows.GetValueOrDefault(row.Event), row)).OfType<LedgerDifference>()]);
    }

    private static IEnumerable<Relation> Contradictions(CrossChecked record) => record.Relations.Where(r => r.Kind == RelationKind.Contradicts);

    private static (string, string, string?) Key(Relation relation) => (relation.A, relation.B, relation.Field);

    private static EventDifference? Compare(Event? before, Event after)
    {
        if (before is null) return new EventDifference(after, IsNew: true, [], null);
        SlotValue[] added =
        [
            .. from slot in after.Facts
               from value in slot.Value
               where !before.Facts.TryGetValue(slot.Key, out var known) || known.All(v => v.Value != value.Value)
               select new SlotValue(slot.Key, value.Value),
        ];
        var grade = before.Grade?.Credibility == after.Grade?.Credibility ? null : before.Grade;
        return added.Length == 0 && grade is null ? null : new EventDifference(after, IsNew: false, added, grade);
    }

    private static LedgerDifference? Compare(LedgerRow? before, LedgerRow after)
    {
        if (before is null) return new LedgerDifference(after, IsNew: true, after.Stages);
        var known = before.Stages.Select(Said).ToHashSet();
        LedgerStage[] added = [.. after.Stages.Where(stage => !known.Contains(Said(stage)))];
        return added.Length == 0 ? null : new LedgerDifference(after, IsNew: false, added);
    }

    private static (Stage?, string?, decimal?, string?, string?) Said(LedgerStage stage) => (stage.Stage, stage.Date, stage.Amount?.Value, stage.Amount?.Unit, stage.Reporter);
}

/// <summary>An event that is new, or of which more is told.</summary>
/// <param name="Event">The event as it is now.</param>
/// <param name="IsNew">Whether nobody had told of it.</param>
/// <param name="Added">Values that nobody had claimed, where it is not new.</param>
/// <param name="GradeBefore">Its grade before, where that is another one now.</param>
public sealed record EventDifference(Event Event, bool IsNew, IReadOnlyList<SlotValue> Added, Grade? GradeBefore);

/// <summary>A value of a slot of an event.</summary>
/// <param name="Slot">"amount", "date" ...</param>
/// <param name="Value">As text.</param>
public sealed record SlotValue(string Slot, string Value);

/// <summary>A row of the ledger that is new, or has new stages.</summary>
/// <param name="Row">The row as it is now.</param>
/// <param name="IsNew">Whether it was not there.</param>
/// <param name="Added">The stages that were not there.</param>
public sealed record LedgerDifference(LedgerRow Row, bool IsNew, IReadOnlyList<LedgerStage> Added);
