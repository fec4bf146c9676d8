using NodaTime;
using Recoupe.Language;
using Recoupe.Language.Times;

namespace Recoupe.Record.CrossCheck.Dating;

/// <summary>How an undated text tells a day.</summary>
internal enum ToldAs
{
    /// <summary>With its year.</summary>
    Whole,

    /// <summary>Month and day, with or without the weekday.</summary>
    DayOfYear,

    /// <summary>The weekday alone.</summary>
    Weekday,

    /// <summary>Reckoned from the publication: "hier".</summary>
    FromPublication,

    /// <summary>A month or a year, with its year.</summary>
    Period,
}

/// <summary>A day, or a first day, of an undated text.</summary>
/// <param name="Words">Its words.</param>
/// <param name="Span">Where they stand.</param>
/// <param name="As">How it is told.</param>
/// <param name="Way">-1 where its clause tells what was, 1 what will be, 0 unknown.</param>
/// <param name="Days">The days that it can be, one a year for <see cref="ToldAs.DayOfYear"/>; empty where only a publication date would tell.</param>
/// <param name="Number">The ISO weekday, or the days from publication.</param>
/// <param name="NamesWeekday">Whether a day of the year has its weekday with it.</param>
internal sealed record ToldDay(string Words, TextSpan Span, ToldAs As, int Way, IReadOnlyList<DateOnly> Days, int Number, bool NamesWeekday);

/// <summary>
/// Reads the days of an undated text without knowing any language: the text is read as if published on two days that have neither weekday nor month in
/// common, and what stays the same between the readings tells how each day is told.
/// </summary>
internal static class ToldDays
{
    private static readonly LocalDate OneDay = new(2021, 6, 16);
    private static readonly LocalDate OtherDay = new(2018, 11, 2);
    private const int FarthestOffset = 3;

    /// <summary>The days told, in order.</summary>
    /// <param name="times">Recogniser of the text's language.</param>
    /// <param name="text">The text.</param>
    /// <param name="sentences">Its sentences.</param>
    /// <param name="years">The years in which it can have come out.</param>
    public static IReadOnlyList<ToldDay> Read(ITimeRecognizer times, string text, IReadOnlyList<Sentence> sentences, (int First, int Last) years)
    {
        var other = times.Recognize(text, sentences, new TimeContext(OtherDay)).ToDictionary(e => e.Span);
        return [.. times.Recognize(text, sentences, new TimeContext(OneDay)).Select(e => other.TryGetValue(e.Span, out var o) ? Classify(times, e, o, years) : null).OfType<ToldDay>()];
    }

    private static ToldDay? Classify(ITimeRecognizer times, TimeExpression one, TimeExpression other, (int First, int Last) years)
    {
        if (one.Type is TimexType.Duration or TimexType.Set || one.From is not { } from || other.From is not { } then || one.How == TimeReading.Anchored || one.Parts.Count > 0) return null;
        var (day, otherDay) = (from.Date, then.Date);
        if (one.Grain is not { } grain || grain > Grain.Day) return one.How == TimeReading.Explicit && one.Grain is Grain.Month or Grain.Year ? Told(ToldAs.Period, [Day(day)]) : null;
        if (day == otherDay) return Told(ToldAs.Whole, [Day(day)]);
        var offset = NodaTime.Period.DaysBetween(OneDay, day);
        if (offset == NodaTime.Period.DaysBetween(OtherDay, otherDay)) return Math.Abs(offset) <= FarthestOffset ? Told(ToldAs.FromPublication, [], offset) : null;
        if ((day.Month, day.Day) == (otherDay.Month, otherDay.Day))
        {
            var possible = InYears(times, one.Text, day, years);
            return Told(ToldAs.DayOfYear, possible, names: possible.Count < years.Last - years.First + 1 && (day.Month, day.Day) != (2, 29));
        }

        return day.DayOfWeek == otherDay.DayOfWeek ? Told(ToldAs.Weekday, [], (int)day.DayOfWeek) : null;

        ToldDay Told(ToldAs way, IReadOnlyList<DateOnly> days, int number = 0, bool names = false) => new(one.Text, one.Span, way, one.Way, days, number, names);
    }

    /// <summary>The days of the years in which the words do not contradict themselves: "vendredi 21 janvier" is none of 2021.</summary>
    private static List<DateOnly> InYears(ITimeRecognizer times, string words, LocalDate day, (int First, int Last) years)
    {
        var span = new TextSpan(0, words.Length);
        Sentence[] alone = [new Sentence(span, [words], [span])];
        List<DateOnly> days = [];
        for (var year = years.First; year <= years.Last; year++)
        {
            if (day.Day > CalendarSystem.Iso.GetDaysInMonth(year, day.Month)) continue;
            var there = new LocalDate(year, day.Month, day.Day);
            if (times.Recognize(words, alone, new TimeContext(there)) is [{ Inconsistent: false, From: { } from }] && from.Date == there) days.Add(Day(there));
        }

        return days;
    }

    private static DateOnly Day(LocalDate day) => new(day.Year, day.Month, day.Day);
}
