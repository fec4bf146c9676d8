using Recoupe.Record.Amounts;
using Recoupe.Record.Model;

namespace Recoupe.Record.Ledger;

/// <summary>One row of somebody else's register beside what our register has of it.</summary>
/// <param name="External">Their row.</param>
/// <param name="Event">Event of our row; null where we have none.</param>
/// <param name="Stage">The stage of our row that answers; null where we have none.</param>
/// <param name="Instrument">The instrument of our row.</param>
/// <param name="Differs">What is not the same: of "date", "amount", "instrument".</param>
/// <param name="Again">Events of further rows of ours that tell the same: a package counted twice.</param>
public sealed record LedgerAnswer(
    ExternalRow External, string? Event, LedgerStage? Stage, string? Instrument, IReadOnlyList<string> Differs, IReadOnlyList<string> Again)
{
    /// <summary>Whether date, amount and instrument are all the same.</summary>
    public bool IsSame => Event is not null && Differs.Count == 0;
}

/// <summary>Sets a register beside somebody else's: each of their rows is answered by at most one of ours, the closest.</summary>
public static class LedgerComparison
{
    /// <summary>Days by which two registers date one package apart: signed, announced, entered.</summary>
    public const int DaysApart = 3;

    /// <summary>An answer for each of <paramref name="theirs"/>, in their order.</summary>
    public static IReadOnlyList<LedgerAnswer> Of(IReadOnlyList<LedgerRow> ours, IReadOnlyList<ExternalRow> theirs)
    {
        var candidates = theirs.SelectMany(external => ours.SelectMany(row => row.Stages.Select(stage => Weigh(external, row, stage)))).OfType<Candidate>().ToList();
        var answers = new Dictionary<ExternalRow, Candidate>();
        var taken = new HashSet<string>(StringComparer.Ordinal);
        foreach (var candidate in candidates.OrderBy(c => c.Distance).ThenBy(c => c.External.Row).ThenBy(c => c.Row.Event, StringComparer.Ordinal))
        {
            if (answers.ContainsKey(candidate.External) || !taken.Add(candidate.Row.Event)) continue;
            answers[candidate.External] = candidate;
        }

        return [.. theirs.Select(external =>
        {
            var answer = answers.GetValueOrDefault(external);
            string[] again = [.. candidates.Where(c => c.External == external && !taken.Contains(c.Row.Event) && answer is not null && IsBetweenTheSame(c.Row, answer.Row)).Select(c => c.Row.Event).Distinct(StringComparer.Ordinal)];
            return new LedgerAnswer(external, answer?.Row.Event, answer?.Stage, answer?.Row.Instrument, answer?.Differs ?? [], again);
        })];
    }

    private static bool IsBetweenTheSame(LedgerRow a, LedgerRow b) => a.Donor == b.Donor && (a.Recipient is null || b.Recipient is null || a.Recipient == b.Recipient);

    // The same money within days of each other, under no other instrument.
    private static Candidate? Weigh(ExternalRow external, LedgerRow row, LedgerStage stage)
    {
        if (stage.Amount is not { } amount || amount.Unit != external.Currency) return null;
        if (row.Instrument is not null && external.Instrument is not null && row.Instrument != external.Instrument) return null;
        var match = AmountComparison.Of(amount, new Amount(external.Amount, external.Currency, ""));
        if (match.Match is not (AmountMatch.Equal or AmountMatch.Rounded)) return null;
        if (EdtfRange.Parse(stage.Date ?? stage.Reported) is not { } date || EdtfRange.Parse(external.Date) is not { } day || date.Gap(day) > DaysApart) return null;
        List<string> differs = [];
        if (stage.Date != external.Date) differs.Add("date");
        if (amount.Value != external.Amount) differs.Add("amount");
        if (row.Instrument != external.Instrument) differs.Add("instrument");
        return new Candidate(external, row, stage, differs, (differs.Count * (DaysApart + 1)) + date.Gap(day));
    }

    private sealed record Candidate(ExternalRow External, LedgerRow Row, LedgerStage Stage, IReadOnlyList<string> Differs, int Distance);
}
