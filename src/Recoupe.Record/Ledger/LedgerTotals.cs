using Recoupe.Record.Amounts;
using Recoupe.Record.Model;

namespace Recoupe.Record.Ledger;

/// <summary>What the rows of a register come to at one stage, by donor, recipient, instrument and currency. Where a row's sources differ, from the least to the most.</summary>
/// <param name="Donor">Who gives.</param>
/// <param name="Recipient">Who receives; null where not told.</param>
/// <param name="Instrument">The instrument; null where not told.</param>
/// <param name="Stage">The stage; null where not told.</param>
/// <param name="Currency">ISO 4217 code.</param>
/// <param name="Low">Sum of the least amount of each row.</param>
/// <param name="High">Sum of the greatest amount of each row.</param>
/// <param name="Rows">How many rows are added.</param>
public sealed record LedgerTotal(string Donor, string? Recipient, string? Instrument, Stage? Stage, string Currency, decimal Low, decimal High, int Rows);

/// <summary>Adds up a register. Stages are never added together, nor a package and its parts, nor two currencies.</summary>
public static class LedgerTotals
{
    /// <summary>The totals, ordered by donor, recipient, instrument, stage and currency.</summary>
    public static IReadOnlyList<LedgerTotal> Of(IReadOnlyList<LedgerRow> rows)
    {
        var parts = rows.SelectMany(row => row.Parts).ToHashSet(StringComparer.Ordinal);
        return [.. rows
            .Where(row => !parts.Contains(row.Event))
            .SelectMany(row => row.Stages
                .Where(stage => stage.Amount is { Unit: { } unit } && Units.IsCurrency(unit))
                .GroupBy(stage => (stage.Stage, Currency: stage.Amount!.Unit!))
                .Select(same => (Row: row, same.Key.Stage, same.Key.Currency, Low: same.Min(s => s.Amount!.Value), High: same.Max(s => s.Amount!.High ?? s.Amount.Value))))
            .GroupBy(entry => (entry.Row.Donor, entry.Row.Recipient, entry.Row.Instrument, entry.Stage, entry.Currency))
            .Select(sum => new LedgerTotal(
                sum.Key.Donor, sum.Key.Recipient, sum.Key.Instrument, sum.Key.Stage, sum.Key.Currency, sum.Sum(e => e.Low), sum.Sum(e => e.High), sum.Count()))
            .OrderBy(total => total.Donor, StringComparer.Ordinal).ThenBy(total => total.Recipient, StringComparer.Ordinal).ThenBy(total => total.Instrument, StringComparer.Ordinal)
            .ThenBy(total => total.Stage).ThenBy(total => total.Currency, StringComparer.Ordinal)];
    }
}
