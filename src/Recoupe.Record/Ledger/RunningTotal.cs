using Recoupe.Record.Model;

namespace Recoupe.Record.Ledger;

/// <summary>Tells totals that run over time from single aid events: they are never rows of the register, and compare only by their starts.</summary>
internal static class RunningTotal
{
    // No package takes so long to announce; "in 2021", "since 2014" and "in a year" sum many.
    private const int ShortestDays = 180;

    /// <summary>Whether the claim gives a total: it has a baseline, or is aid "in all" or over half a year and more. "The seventeenth package since August" is one package.</summary>
    public static bool Is(Claim claim) =>
        (claim.Baseline is not null && claim.Ordinal is null)
        || (claim.Type == ClaimKind.Aid && (claim.Additional == false
            || (claim.Amounts.Count > 0 && EdtfRange.Parse(claim.Date) is { } date && (date.Last == DateOnly.MaxValue || date.Days >= ShortestDays))));

    /// <summary>What it counts from: its baseline, else the start of its dates; null when not told.</summary>
    public static string? Start(Claim claim) =>
        claim.Baseline ?? (EdtfRange.Parse(claim.Date) is { } date && date.First > DateOnly.MinValue ? claim.Date!.Split('/')[0] : null);
}
