using System.Globalization;
using System.Text;
using Recoupe.Record.Model;
using Recoupe.Record.Model.Json;

namespace Recoupe.Record.Export;

/// <summary>The aid register as comma-separated values, one line a stage, in the manner of an arms-transfer register.</summary>
public static class LedgerCsv
{
    private static readonly string[] columns =
    [
        "event", "donor", "recipient", "instrument", "ordinal", "stage", "date", "amount", "amount_high", "unit", "approx", "items", "reporter", "reported", "parts", "claims",
    ];

    /// <summary>A header and the rows, in their order; what is absent is an empty cell.</summary>
    public static string Write(IReadOnlyList<LedgerRow> rows)
    {
        var csv = new StringBuilder(Csv.Row(columns));
        foreach (var row in rows)
            foreach (var stage in row.Stages) csv.Append(Csv.Row(Cells(row, stage)));
        return csv.ToString();
    }

    private static IEnumerable<string?> Cells(LedgerRow row, LedgerStage stage) =>
    [
        row.Event,
        row.Donor,
        row.Recipient,
        row.Instrument,
        row.Ordinal?.ToString(CultureInfo.InvariantCulture),
        stage.Stage is { } told ? Naming.Snake(told.ToString()) : null,
        stage.Date,
        Number(stage.Amount?.Value),
        Number(stage.Amount?.High),
        stage.Amount?.Unit,
        stage.Amount is { } amount ? Naming.Snake(amount.Approx.ToString()) : null,
        string.Join("; ", row.Items.Select(item => item.Count is { } count ? $"{Number(count)} {item.Name}" : item.Name)),
        stage.Reporter,
        stage.Reported,
        string.Join(' ', row.Parts),
        string.Join(' ', stage.Claims),
    ];

    private static string? Number(decimal? value) => value?.ToString("0.####", CultureInfo.InvariantCulture);
}
