using Recoupe.Record.Amounts;
using Recoupe.Record.CrossCheck.Events;
using Recoupe.Record.CrossCheck.Testimonies;
using Recoupe.Record.Model;

namespace Recoupe.Record.CrossCheck.Facts;

/// <summary>Every value that was claimed for each slot of an event, with who claims it; never an average, never one winner.</summary>
internal static class EventFacts
{
    /// <summary>Slot to values, most origins first, then as text.</summary>
    public static IReadOnlyDictionary<string, IReadOnlyList<FactValue>> Of(EventCluster cluster, IReadOnlyList<Relation> relations)
    {
        var replaced = relations.Where(r => r.Kind == RelationKind.Supersedes).ToLookup(r => r.B, r => r.A, StringComparer.Ordinal);
        var facts = new SortedDictionary<string, IReadOnlyList<FactValue>>(StringComparer.Ordinal);
        foreach (var slot in cluster.Testimonies.SelectMany(t => Values(t.Claim).Select(v => (v.Slot, v.Value, By: t))).GroupBy(v => v.Slot, StringComparer.Ordinal))
        {
            var values = slot.GroupBy(v => v.Value, StringComparer.Ordinal).Select(g => (Value: g.Key, By: g.Select(v => v.By).Distinct().ToList())).ToList();
            facts[slot.Key] = [.. values
                .Select(v => Fact(v.Value, v.By, Successor(v.Value, v.By, values, replaced)))
                .OrderByDescending(f => f.Origins.Count).ThenByDescending(f => f.Claims.Count).ThenBy(f => f.Value, StringComparer.Ordinal)];
        }

        return facts;
    }

    private static FactValue Fact(string value, List<Testimony> by, string? successor)
    {
        var published = by.Where(t => t.Published is not null).OrderBy(t => t.Published!.First).Select(t => t.Article.Published.Iso).ToList();
        return new FactValue(
            value,
            [.. by.Select(t => t.Claim.Id).Order(StringComparer.Ordinal)],
            [.. by.Select(t => t.Origin.Id).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)],
            published.FirstOrDefault(),
            published.LastOrDefault(),
            successor);
    }

    // The value of a claim that supersedes one of those that say this value, where it says another.
    private static string? Successor(string value, List<Testimony> by, List<(string Value, List<Testimony> By)> values, ILookup<string, string> replaced)
    {
        var successors = by.SelectMany(t => replaced[t.Claim.Id]).ToHashSet(StringComparer.Ordinal);
        return values.Where(v => v.Value != value && v.By.Any(t => successors.Contains(t.Claim.Id))).Select(v => v.Value).Order(StringComparer.Ordinal).FirstOrDefault();
    }

    private static IEnumerable<(string Slot, string Value)> Values(Claim claim)
    {
        foreach (var actor in claim.Actor) yield return ("actor", actor.Name);
        foreach (var recipient in claim.Recipient) yield return ("recipient", recipient.Name);
        foreach (var third in claim.ThirdParty) yield return ("thirdParty", third.Name);
        if (claim.Date is { } date) yield return (claim.DateDetail is { Role: not DateRole.Event } detail ? "date " + Model.Json.Naming.Snake(detail.Role.ToString()) : "date", date);
        foreach (var place in claim.Place) yield return ("place", place.Name);
        foreach (var from in claim.From) yield return ("from", from.Name);
        foreach (var to in claim.To) yield return ("to", to.Name);
        foreach (var amount in claim.Amounts) yield return ("amount", Units.Show(amount));
        foreach (var item in claim.Items) yield return ("item", item.Count is { } count ? $"{Units.Show(count)} {item.Name}" : item.Name);
        if (claim.Instrument is { } instrument) yield return ("instrument", instrument);
        if (claim.Ordinal is { } ordinal) yield return ("ordinal", FormattableString.Invariant($"{ordinal}"));
        if (claim.Stage is { } stage) yield return ("stage", Model.Json.Naming.Snake(stage.ToString()));
        yield return ("status", Model.Json.Naming.Snake(claim.Status.ToString()));
    }
}
