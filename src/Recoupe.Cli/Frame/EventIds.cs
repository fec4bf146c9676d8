using Recoupe.Record.Model;

namespace Recoupe.Cli.Frame;

/// <summary>Finds an event by the first digits of its id, as for claims.</summary>
internal static class EventIds
{
    /// <summary>The event whose id begins so; null, and said, where none or several do.</summary>
    public static async Task<Event?> FindAsync(Screen screen, RecordView record, string id)
    {
        var events = record.Related.Events.Where(e => e.Id.StartsWith(id, StringComparison.OrdinalIgnoreCase)).Take(2).ToList();
        if (events.Count == 1) return events[0];
        await screen.Error.WriteLineAsync(screen.Text[events.Count == 0 ? "relations.no_event" : "relations.many_events", id]);
        return null;
    }
}
