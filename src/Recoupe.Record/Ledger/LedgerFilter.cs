using Recoupe.Record.Model;

namespace Recoupe.Record.Ledger;

/// <summary>Which part of the register to look at; what is null is not asked.</summary>
/// <param name="Donor">Donor, whole name, in any case.</param>
/// <param name="Recipient">Recipient, whole name, in any case.</param>
/// <param name="Instrument">Instrument, in any case.</param>
/// <param name="From">First day, inclusive, that a stage's date may touch; undated stages do not pass.</param>
/// <param name="To">Last day, inclusive, that a stage's date may touch; undated stages do not pass.</param>
public sealed record LedgerFilter(string? Donor = null, string? Recipient = null, string? Instrument = null, DateOnly? From = null, DateOnly? To = null)
{
    /// <summary>The rows that pass, with those of their stages that pass.</summary>
    public IReadOnlyList<LedgerRow> Apply(IReadOnlyList<LedgerRow> rows) =>
    [
        .. rows
            .Where(row => Is(row.Donor, Donor) && Is(row.Recipient, Recipient) && Is(row.Instrument, Instrument))
            .Select(row => From is null && To is null ? row : row with { Stages = [.. row.Stages.Where(Touches)] })
            .Where(row => (From is null && To is null) || row.Stages.Count > 0),
    ];

    private static bool Is(string? value, string? wanted) =>
        wanted is null || (value is not null && value.Split(", ").Contains(wanted, StringComparer.OrdinalIgnoreCase)) || string.Equals(value, wanted, StringComparison.OrdinalIgnoreCase);

    private bool Touches(LedgerStage stage) =>
        EdtfRange.Parse(stage.Date) is { } date && (From is not { } from || date.Last >= from) && (To is not { } to || date.First <= to);
}
