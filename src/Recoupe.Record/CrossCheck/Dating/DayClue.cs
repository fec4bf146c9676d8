namespace Recoupe.Record.CrossCheck.Dating;

/// <summary>A clue with the days of publication that it allows.</summary>
internal sealed record DayClue(DatingReason Reason, Func<DateOnly, bool> Allows)
{
    public static DayClue NotBefore(DatingClue clue, string words, DateOnly day) =>
        new(new DatingReason(clue, words, $"not before {ArticleDating.Iso(day)}", null), published => published >= day);

    public static DayClue Within(DatingClue clue, string words, DateOnly first, DateOnly last, string? other) => new(
        new DatingReason(clue, words, first == last ? $"on {ArticleDating.Iso(first)}" : $"from {ArticleDating.Iso(first)} to {ArticleDating.Iso(last)}", other),
        published => published >= first && published <= last);
}
