using System.Globalization;
using Recoupe.Press;

namespace Recoupe.Record.CrossCheck.Dating;

/// <summary>When an article without a date came out, as far as its own words and the news that it shares with dated articles tell.</summary>
/// <param name="Article">Id of the article.</param>
/// <param name="First">The first day on which it can have come out, inclusive; null when nothing bounds it or the clues disagree.</param>
/// <param name="Last">The last such day, inclusive; null as <paramref name="First"/>.</param>
/// <param name="Consistent">Whether some day satisfies every clue; false means that they disagree, and no date is given.</param>
/// <param name="Reasons">The clues that narrow the days down or disagree, in the order in which they were heard.</param>
public sealed record ArticleDating(string Article, DateOnly? First, DateOnly? Last, bool Consistent, IReadOnlyList<DatingReason> Reasons)
{
    /// <summary>Days from first to last of a dating that is narrow enough to stand for a date: two days to either side of one.</summary>
    public const int MostDays = 5;

    /// <summary>Whether the days are so few that they stand for a date.</summary>
    public bool IsDated => First is { } first && Last is { } last && last.DayNumber - first.DayNumber < MostDays;

    /// <summary>How the date is known, as <see cref="Published"/> has it.</summary>
    public PublishedHow How => IsDated ? PublishedHow.Inferred : PublishedHow.Unknown;

    /// <summary>The days as EDTF ("2022-01-21", "2022-01-21/2022-01-23"); null without them.</summary>
    public string? Edtf => First is not { } first || Last is not { } last ? null : first == last ? Iso(first) : $"{Iso(first)}/{Iso(last)}";

    internal static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}

/// <summary>What kind of clue bounds a publication date.</summary>
public enum DatingClue
{
    /// <summary>A date in the text.</summary>
    Date,

    /// <summary>A weekday with a day of the month: only some years have it so.</summary>
    Weekday,

    /// <summary>"Ce mercredi", "this Wednesday": the day of publication or the day before.</summary>
    ThisDay,

    /// <summary>An office that somebody holds in the text.</summary>
    Office,

    /// <summary>The same text or the same wire in a dated article.</summary>
    Copy,

    /// <summary>An event that a dated article tells.</summary>
    Event,

    /// <summary>The last day that the text tells of: news is not old.</summary>
    Freshness,
}

/// <summary>One clue to a publication date.</summary>
/// <param name="Clue">Its kind.</param>
/// <param name="Words">The words that give it, of the article itself or of the dated one.</param>
/// <param name="Says">What follows for the publication ("not before 2022-01-21").</param>
/// <param name="Other">Id of the dated article; null for a clue of the article's own.</param>
public sealed record DatingReason(DatingClue Clue, string Words, string Says, string? Other);
