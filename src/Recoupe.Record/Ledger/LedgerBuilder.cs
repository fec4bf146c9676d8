using Recoupe.Record.Actors;
using Recoupe.Record.Model;

namespace Recoupe.Record.Ledger;

/// <summary>Makes the aid register: one row an aid event, its stages side by side and never added; running totals are no rows.</summary>
internal static class LedgerBuilder
{
    /// <summary>The rows, by first date, then event id.</summary>
    /// <param name="events">Each event's id and its claims, earliest first.</param>
    /// <param name="relations">The relations between claims.</param>
    public static IReadOnlyList<LedgerRow> Build(IEnumerable<(string Id, IReadOnlyList<Claim> Claims)> events, IReadOnlyList<Relation> relations)
    {
        var aid = events.Where(e => e.Claims[0].Type == ClaimKind.Aid && !e.Claims.All(RunningTotal.Is)).ToList();
        var eventOf = aid.SelectMany(e => e.Claims.Select(c => (c.Id, Event: e.Id))).ToDictionary(p => p.Id, p => p.Event, StringComparer.Ordinal);
        var parts = relations
            .Where(r => r.Kind == RelationKind.PartOf && eventOf.ContainsKey(r.A) && eventOf.ContainsKey(r.B) && eventOf[r.A] != eventOf[r.B])
            .ToLookup(r => eventOf[r.B], r => eventOf[r.A], StringComparer.Ordinal);
        return [.. aid
            .Select(e => Row(e.Id, e.Claims, parts[e.Id]))
            .OfType<LedgerRow>()
            .OrderBy(row => row.Stages.Select(s => s.Date).Where(d => d is not null).Min(StringComparer.Ordinal) ?? "9999", StringComparer.Ordinal)
            .ThenBy(row => row.Event, StringComparer.Ordinal)];
    }

    private static LedgerRow? Row(string id, IReadOnlyList<Claim> claims, IEnumerable<string> parts)
    {
        // Aid without a donor is no entry: who gives is what the register is about. Nor is one of which nothing more is told.
        if (Most(claims.Select(c => Names(c.Actor))) is not { } donor) return null;
        var stages = LedgerStages.Of(claims);
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
            [.. parts.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)]);
    }

    private static string? Names(IReadOnlyList<Actor> actors) => actors.Count == 0 ? null : string.Join(", ", actors.Select(a => Allegiance.NameOf(a.Id, a.Name)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));

    private static string? Most(IEnumerable<string?> values) =>
        values.OfType<string>().GroupBy(v => v, StringComparer.Ordinal).OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal).FirstOrDefault()?.Key;
}
