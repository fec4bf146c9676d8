using System.Globalization;
using Recoupe.Record.Export;
using Recoupe.Record.Model;

namespace Recoupe.Record.Ledger;

/// <summary>One row of somebody else's register.</summary>
/// <param name="Row">Its number in the file, the first after the header being 1.</param>
/// <param name="Date">EDTF.</param>
/// <param name="Instrument">The instrument; null where the cell is empty.</param>
/// <param name="Amount">The amount.</param>
/// <param name="Currency">ISO 4217 code.</param>
public sealed record ExternalRow(int Row, string Date, string? Instrument, decimal Amount, string Currency);

/// <summary>
/// Reads somebody else's register: comma-separated, with the columns `date` and `amount_XXX` (XXX a currency: `amount_usd`), or `amount` and `currency`; and, if it is there,
/// `instrument`.
/// </summary>
public static class ExternalTable
{
    private const string AmountColumn = "amount";

    /// <summary>The rows of the file.</summary>
    /// <exception cref="FormatException">A column is missing or a cell cannot be read; the message names the row and the column.</exception>
    public static IReadOnlyList<ExternalRow> Read(string text)
    {
        var rows = Csv.Read(text);
        if (rows.Count == 0) throw new FormatException("found no row; expected a header and rows of comma-separated values.");
        var columns = rows[0].Keys.ToList();
        var amount = columns.Find(c => c.StartsWith(AmountColumn + "_", StringComparison.OrdinalIgnoreCase) && c.Length == AmountColumn.Length + 4)
            ?? columns.Find(c => c.Equals(AmountColumn, StringComparison.OrdinalIgnoreCase));
        if (amount is null || !columns.Contains("date", StringComparer.Ordinal))
            throw new FormatException($"found the columns {string.Join(", ", columns)}; expected date and amount_usd (or amount and currency).");
        return [.. rows.Select((row, i) => ReadRow(row, i + 1, amount))];
    }

    private static ExternalRow ReadRow(IReadOnlyDictionary<string, string> row, int number, string amountColumn)
    {
        FormatException Error(string column, string expected) =>
            new(string.Create(CultureInfo.InvariantCulture, $"row {number}, column {column}: found '{row.GetValueOrDefault(column)}'; expected {expected}."));

        if (EdtfRange.Parse(row["date"]) is null) throw Error("date", "a date such as 2022-01-21");
        if (!decimal.TryParse(row[amountColumn], NumberStyles.Number, CultureInfo.InvariantCulture, out var amount)) throw Error(amountColumn, "a number");
        var currency = amountColumn.Length > AmountColumn.Length ? amountColumn[^3..].ToUpperInvariant() : row.GetValueOrDefault("currency")?.ToUpperInvariant();
        if (currency is not { Length: 3 }) throw Error("currency", "an ISO 4217 code such as USD");
        return new ExternalRow(number, row["date"], row.GetValueOrDefault("instrument") is { Length: > 0 } instrument ? instrument : null, amount, currency);
    }
}
