using Recoupe.Record.CrossCheck;
using Recoupe.Record.Model;

namespace Recoupe.Record.Views;

/// <summary>Forces that came, stand or go, with every value claimed for each slot, best attested first.</summary>
/// <param name="Event">Id of the event.</param>
/// <param name="Type">Deployment or withdrawal.</param>
/// <param name="Actor">Whose forces.</param>
/// <param name="Amounts">How many.</param>
/// <param name="Items">Of what.</param>
/// <param name="From">Whence.</param>
/// <param name="To">Whither; where they stand when no direction is told.</param>
/// <param name="Standing">What has come of it.</param>
/// <param name="Dates">When.</param>
/// <param name="Parts">Relations that make amounts of other claims parts of amounts told here, with the sum that shows it.</param>
/// <param name="Claims">Ids of the claims that say so, in order.</param>
public sealed record Movement(
    string Event,
    ClaimKind Type,
    IReadOnlyList<FactValue> Actor,
    IReadOnlyList<FactValue> Amounts,
    IReadOnlyList<FactValue> Items,
    IReadOnlyList<FactValue> From,
    IReadOnlyList<FactValue> To,
    IReadOnlyList<FactValue> Standing,
    IReadOnlyList<FactValue> Dates,
    IReadOnlyList<Relation> Parts,
    IReadOnlyList<string> Claims)
{
    /// <summary>The movements of a record that tell how many, of what or where, by actor, then first publication, then id.</summary>
    public static IReadOnlyList<Movement> Of(CrossChecked record)
    {
        var parts = record.Relations.Where(r => r.Kind == RelationKind.PartOf).ToLookup(r => r.B, StringComparer.Ordinal);
        return
        [
            .. record.Events
                .Where(e => e.Type is ClaimKind.Deployment or ClaimKind.Withdrawal && new[] { "amount", "item", "from", "to", "place" }.Any(slot => e.Told(slot).Count > 0))
                .OrderBy(e => e.Told("actor") is [var first, ..] ? first.Value : "", StringComparer.Ordinal)
                .ThenBy(e => e.FirstTold(), StringComparer.Ordinal).ThenBy(e => e.Id, StringComparer.Ordinal)
                .Select(e => new Movement(
                    e.Id, e.Type, e.Told("actor"), e.Told("amount"), e.Told("item"), e.Told("from"), e.Told("to") is { Count: > 0 } to ? to : e.Told("place"), e.Told("status"), e.AllDates(),
                    [.. e.Claims.SelectMany(claim => parts[claim])], e.Claims)),
        ];
    }
}
