using Recoupe.Record.Amounts;
using Recoupe.Record.Model;

namespace Recoupe.Record.Ledger;

/// <summary>One kind of arms in one aid event, in the columns of an arms-transfer register (SIPRI).</summary>
/// <param name="Recipient">Who receives; null where not told.</param>
/// <param name="Supplier">Who gives.</param>
/// <param name="Designation">The arms by name.</param>
/// <param name="Ordered">How many were promised, approved or ordered: the greatest number claimed; null where none is told.</param>
/// <param name="OrderYear">The first year in which they were; null where no date is told.</param>
/// <param name="Delivered">How many were shipped or delivered: the greatest number claimed; null where none is told.</param>
/// <param name="DeliveryYears">The years in which they were, ascending.</param>
/// <param name="Instrument">Under which instrument; null where not told.</param>
/// <param name="Ordinal">Which one of a numbered series.</param>
/// <param name="Event">Id of the event.</param>
/// <param name="Claims">Ids of the claims that say so, in order.</param>
public sealed record RegisterLine(
    string? Recipient,
    string Supplier,
    string Designation,
    decimal? Ordered,
    int? OrderYear,
    decimal? Delivered,
    IReadOnlyList<int> DeliveryYears,
    string? Instrument,
    int? Ordinal,
    string Event,
    IReadOnlyList<string> Claims);

/// <summary>The aid ledger as an arms-transfer register: one line a kind of arms and event; what is ordered and what is delivered are never added.</summary>
public static class ArmsRegister
{
    /// <summary>The lines, by recipient, supplier, order year and designation.</summary>
    /// <param name="ledger">Rows of the ledger.</param>
    /// <param name="claims">Their claims by id.</param>
    public static IReadOnlyList<RegisterLine> Of(IReadOnlyList<LedgerRow> ledger, IReadOnlyDictionary<string, Claim> claims) =>
    [
        .. ledger.SelectMany(row => Lines(row, [.. row.Claims.Select(id => claims[id])]))
            .OrderBy(line => line.Recipient, StringComparer.Ordinal).ThenBy(line => line.Supplier, StringComparer.Ordinal)
            .ThenBy(line => line.OrderYear ?? int.MaxValue).ThenBy(line => line.Designation, StringComparer.Ordinal).ThenBy(line => line.Event, StringComparer.Ordinal),
    ];

    private static IEnumerable<RegisterLine> Lines(LedgerRow row, Claim[] claims) =>
        claims.SelectMany(claim => claim.Items.Select(item => (Claim: claim, Item: item)))
            .GroupBy(told => told.Item.Id ?? told.Item.Name, StringComparer.Ordinal)
            .Select(same =>
            {
                var ordered = same.Where(t => !IsMoving(t.Claim)).ToList();
                var moved = same.Where(t => IsMoving(t.Claim)).ToList();
                var years = ordered.Select(t => Year(t.Claim)).Where(year => year is not null).ToList();
                return new RegisterLine(
                    row.Recipient,
                    row.Donor,
                    same.First().Item.Name,
                    ordered.Max(t => Count(t.Claim, t.Item)),
                    years.Count == 0 ? null : years.Min(),
                    moved.Max(t => Count(t.Claim, t.Item)),
                    [.. moved.Select(t => Year(t.Claim)).OfType<int>().Distinct().Order()],
                    row.Instrument,
                    row.Ordinal,
                    row.Event,
                    [.. same.Select(t => t.Claim.Id).Distinct(StringComparer.Ordinal)]);
            });

    private static bool IsMoving(Claim claim) => claim.Stage >= Stage.Shipped;

    // "31 Abrams": the one figure of a claim with one kind of arms counts it; beside another ("180 tonnes in two aircraft") nothing tells which does.
    private static decimal? Count(Claim claim, Item item) =>
        item.Count ?? (claim.Items.Count == 1 && claim.Amounts.Where(a => !Units.IsCurrency(a.Unit)).ToList() is [{ Unit: { } unit } only] && !LedgerStages.IsMeasure(unit) ? only.Value : null);

    private static int? Year(Claim claim) => EdtfRange.Parse(claim.Date) is { IsOpen: false } date && date.First.Year == date.Last.Year ? date.First.Year : null;
}
