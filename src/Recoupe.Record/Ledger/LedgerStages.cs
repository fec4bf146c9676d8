using Recoupe.Record.Amounts;
using Recoupe.Record.Model;

namespace Recoupe.Record.Ledger;

/// <summary>What the claims of one aid event say at each stage, once each.</summary>
internal static class LedgerStages
{
    private const string Tonne = "t";
    private const string Pound = "lb";

    // Calibres, ranges and durations are no amounts of aid.
    private static readonly HashSet<string> measures = new(StringComparer.Ordinal) { "mm", "cm", "m", "km", "mile", "hour", "day", "week", "month", "year", "percent" };

    /// <summary>Whether a unit measures money, size, time or share, and counts no arms.</summary>
    internal static bool IsMeasure(string unit) => measures.Contains(unit) || Units.IsCurrency(unit) || unit is Tonne or Pound;

    /// <summary>The stages in their order, then by date, amount and reporter; an entry that another one says in full is left out.</summary>
    public static IReadOnlyList<LedgerStage> Of(IReadOnlyList<Told> claims)
    {
        var told = claims.SelectMany(Tell)
            .Where(s => s.Stage is not null || s.Date is not null || s.Amount is not null)
            .GroupBy(s => (s.Stage, s.Date, s.Amount?.Value, s.Amount?.High, s.Amount?.Unit, s.Amount?.Approx, s.Reporter))
            .Select(same => same.First() with
            {
                Reported = same.Select(s => s.Reported).Where(day => day is not null).Min(StringComparer.Ordinal),
                Claims = [.. same.SelectMany(s => s.Claims).Distinct(StringComparer.Ordinal)],
            })
            .ToList();
        return [.. told
            .Where(s => !told.Any(fuller => !ReferenceEquals(fuller, s) && Says(fuller, s) && !Says(s, fuller)))
            .OrderBy(s => s.Stage).ThenBy(s => s.Date, StringComparer.Ordinal).ThenBy(s => s.Amount?.Unit, StringComparer.Ordinal).ThenBy(s => s.Amount?.Value)
            .ThenBy(s => s.Reporter, StringComparer.Ordinal)];
    }

    private static IEnumerable<LedgerStage> Tell(Told told)
    {
        var claim = told.Claim;
        var reporter = claim.StageReporter ?? (claim.Source.Count > 0 ? claim.Source[^1].Name : null);
        var amounts = claim.Amounts.Where(a => a.Unit is not null && !measures.Contains(a.Unit)).ToList();
        foreach (var amount in amounts.Count == 0 ? [null] : amounts.Cast<Amount?>())
            yield return new LedgerStage(claim.Stage, claim.Date, amount, reporter) { Reported = told.Published, Claims = [claim.Id] };
    }

    // Whether the first says all that the second says.
    private static bool Says(LedgerStage all, LedgerStage part) =>
        (part.Stage is null || part.Stage == all.Stage)
        && (part.Date is null || part.Date == all.Date)
        && (part.Reporter is null || part.Reporter == all.Reporter)
        && (part.Amount is null || (all.Amount is { } amount && part.Amount.Value == amount.Value && part.Amount.Unit == amount.Unit));
}
