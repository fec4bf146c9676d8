using Recoupe.Record.Actors;
using Recoupe.Record.Instruments;
using Recoupe.Record.Model;

namespace Recoupe.Record.Ledger;

/// <summary>Makes the aid register: one row an aid event, its stages side by side and never added; running totals and legal powers are no rows.</summary>
internal static class LedgerBuilder
{
    /// <summary>The rows, by first date, then event id.</summary>
    /// <param name="events">Each event's id and its claims, earliest first.</param>
    /// <param name="relations">The relations between claims.</param>
    public static IReadOnlyList<LedgerRow> Build(IEnumerable<(string Id, IReadOnlyList<Told> Told)> events, IReadOnlyList<Relation> relations)
    {
        var aid = events
            .Where(e => e.Told[0].Claim.Type == ClaimKind.Aid)
            .Select(e => (e.Id, Told: e.Told.Where(t => !InstrumentTable.IsPower(t.Claim.Instrument)).ToList()))
            .Where(e => !e.Told.TrueForAll(t => RunningTotal.Is(t.Claim)))
            .ToList();
        var eventOf = aid.SelectMany(e => e.Told.Select(t => (t.Claim.Id, Event: e.Id))).ToDictionary(p => p.Id, p => p.Event, StringComparer.Ordinal);
        var parts = relations
            .Where(r => r.Kind == RelationKind.PartOf && eventOf.ContainsKey(r.A) && eventOf.ContainsKey(r.B) && eventOf[r.A] != eventOf[r.B])
            .ToLookup(r => eventOf[r.B], r => eventOf[r.A], StringComparer.Ordinal);
        return [.. aid
            .Select(e => Row(e.Id, e.Told, parts[e.Id]))
            .OfType<LedgerRow>()
            .OrderBy(row => row.Stages.Select(s => s.Date).Where(d => d is not null).Min(StringComparer.Ordinal) ?? "9999", StringComparer.Ordinal)
            .ThenBy(row => row.Event, StringComparer.Ordinal)];
    }

    private static LedgerRow? Row(string id, List<Told> told, IEnumerable<string> parts)
    {
        Claim[] claims = [.. told.Select(t => t.Claim)];
        // Aid without a donor is no entry: who gives is what the register is about. Nor is one of which nothing more is told.
        if (Most(claims.Select(c => Names(c.Actor))) is not { } donor) return null;
        var stages = LedgerStages.Of(told);
        Item[] items = [.. claims.SelectMany(c => c.Items).GroupBy(i => i.Id ?? i.Name, StringComparer.Ordinal).Select(g => g.OrderByDescending(i => i.Count).First()).OrderBy(i => i.Name, StringComparer.Ordinal)];
        if (!stages.Any(s => s.Date is not null || s.Amount is not null) && items.Length == 0) return null;
        return new LedgerRow(
            id,
            donor,
            Most(claims.Select(c => Names(c.Recipient))),
            Most(claims.Select(c => c.Instrument)),
            claims.Select(c => c.Ordinal).Where(o => o is not null).GroupBy(o => o).OrderByDescending(g => g.Count()).ThenBy(g => g.Key).FirstOrDefault()?.Key,
            stages,
            items,
            [.. parts.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)])
        {
            Claims = [.. claims.Select(c => c.Id)],
        };
    }

    private static string? Names(IReadOnlyList<Actor> actors) => actors.Count == 0 ? null : string.Join(", ", actors.Select(a => Allegiance.NameOf(a.Id, a.Name)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));

    private static string? Most(IEnumerable<string?> values) =>
        values.OfType<string>().GroupBy(v => v, StringComparer.Ordinal).OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal).FirstOrDefault()?.Key;
}
