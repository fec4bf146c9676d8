using NodaTime;

namespace Recoupe.Language.Times.Resolution;

/// <summary>Chooses among the dates that an incomplete expression may mean.</summary>
internal static class Chooser
{
    // A tense outweighs nearness by this share of the cycle: "a annoncé pour le 16 juillet" a week ahead is still ahead.
    private const double TenseWeight = 0.4;

    /// <summary>The date meant; null when there is none.</summary>
    /// <param name="candidates">Dates a cycle apart.</param>
    /// <param name="today">The day of reference.</param>
    /// <param name="mode">How to read.</param>
    /// <param name="way">-1 past, 1 future, 0 unknown.</param>
    /// <param name="cycle">Days between two candidates, about.</param>
    public static Period? Choose(IEnumerable<Period> candidates, LocalDate today, ReadingMode mode, int way, int cycle)
    {
        Period? best = null;
        var least = double.MaxValue;
        foreach (var period in candidates)
        {
            var ahead = period.Start > today ? NodaTime.Period.DaysBetween(today, period.Start) : 0;
            var behind = period.LastDay() < today ? NodaTime.Period.DaysBetween(period.LastDay(), today) : 0;
            var cost = mode switch
            {
                ReadingMode.Future => behind > 0 ? double.MaxValue : ahead,
                ReadingMode.Both => way > 0 ? (behind > 0 ? double.MaxValue : ahead) : period.Start >= today ? double.MaxValue : NodaTime.Period.DaysBetween(period.Start, today),
                ReadingMode.Nearest => Math.Max(ahead, behind),
                _ => Math.Max(ahead, behind) + ((way < 0 && ahead > 0) || (way > 0 && behind > 0) ? TenseWeight * cycle : 0),
            };
            if (cost >= least) continue;
            least = cost;
            best = period;
        }

        return best;
    }
}
