using Recoupe.Record.CrossCheck;
using Recoupe.Record.Model;

namespace Recoupe.Record.Views;

/// <summary>A permission to pass arms on, with its three parties, as far as they are told; each list has every value claimed, best attested first.</summary>
/// <param name="Event">Id of the event.</param>
/// <param name="Authorizer">Who allows it, or must.</param>
/// <param name="Holder">Who holds the arms and may pass them on.</param>
/// <param name="EndUser">Who would get them.</param>
/// <param name="Items">What.</param>
/// <param name="Standing">How far it has come: stages where they are told, else what has come of it.</param>
/// <param name="Dates">When.</param>
/// <param name="Claims">Ids of the claims that say so, in order.</param>
public sealed record Transfer(
    string Event,
    IReadOnlyList<FactValue> Authorizer,
    IReadOnlyList<FactValue> Holder,
    IReadOnlyList<FactValue> EndUser,
    IReadOnlyList<FactValue> Items,
    IReadOnlyList<FactValue> Standing,
    IReadOnlyList<FactValue> Dates,
    IReadOnlyList<string> Claims)
{
    /// <summary>The transfers of a record that name a holder or an end user, by first publication, then id.</summary>
    public static IReadOnlyList<Transfer> Of(CrossChecked record) =>
    [
        .. record.Events
            .Where(e => e.Type == ClaimKind.TransferAuthorization && (e.Told("recipient").Count > 0 || e.Told("thirdParty").Count > 0))
            .OrderBy(e => e.FirstTold(), StringComparer.Ordinal).ThenBy(e => e.Id, StringComparer.Ordinal)
            .Select(e => new Transfer(
                e.Id, e.Told("actor"), e.Told("recipient"), e.Told("thirdParty"), e.Told("item"), e.Told("stage") is { Count: > 0 } stages ? stages : e.Told("status"), e.AllDates(), e.Claims)),
    ];
}
