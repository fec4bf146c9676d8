using System.Globalization;
using NodaTime;
using Recoupe.Language.Data;

namespace Recoupe.Language.Times.Resolution;

/// <summary>
/// When the named days of <c>data/times-holidays.tsv</c> fall: a fixed day, a number of days from Easter, the nth weekday of a month, or a day of
/// another calendar.
/// </summary>
internal sealed class Holidays
{
    private static readonly ChineseLunisolarCalendar Chinese = new();

    private readonly Dictionary<string, Func<int, LocalDate?>> days = new(StringComparer.Ordinal);

    public Holidays(Table table)
    {
        foreach (var row in table.Rows)
        {
            var numbers = row["when"].Split(' ', StringSplitOptions.RemoveEmptyEntries);
            try
            {
                days[row["name"]] = Rule(row["rule"], numbers);
            }
            catch (Exception problem) when (problem is FormatException or IndexOutOfRangeException)
            {
                throw row.Error($"'{row["rule"]} {row["when"]}' is no rule");
            }
        }
    }

    /// <summary>The day of a holiday in a year; null when it has none or the name is unknown.</summary>
    public LocalDate? In(string name, int year) => days.TryGetValue(name, out var day) && year is > 0 and < 9000 ? day(year) : null;

    private static Func<int, LocalDate?> Rule(string rule, string[] words)
    {
        var n = rule == "table" ? [] : Array.ConvertAll(words, w => int.Parse(w, CultureInfo.InvariantCulture));
        switch (rule)
        {
            case "fixed":
                var (month, day) = (n[0], n[1]);
                return year => new LocalDate(year, month, day);
            case "easter":
                var offset = n[0];
                return year => Easter(year).PlusDays(offset);
            case "orthodox":
                var after = n[0];
                return year => OrthodoxEaster(year).PlusDays(after);
            case "weekday":
                // nth (from the end when negative), weekday, month, and days after it.
                var (nth, weekday, of, plus) = (n[0], n[1], n[2], n.Length > 3 ? n[3] : 0);
                return year => Nth(year, of, weekday, nth)?.PlusDays(plus);
            case "onorafter":
                var (least, from, name) = (n[0], n[1], n[2]);
                return year => new LocalDate(year, least, from) is var day ? day.PlusDays((name - (int)day.DayOfWeek + 7) % 7) : null;
            case "hebrew":
                return year => FirstIn(year, CalendarSystem.HebrewCivil, _ => n[0], n[1]);
            case "hebrewadar":
                // The civil year has Adar as its sixth month, and in leap years a second one after it.
                return year => FirstIn(year, CalendarSystem.HebrewCivil, y => CalendarSystem.HebrewCivil.IsLeapYear(y) ? 7 : 6, n[0]);
            case "islamic":
                return year => FirstIn(year, CalendarSystem.UmAlQura, _ => n[0], n[1]);
            case "chinese":
                return year => year is > 1901 and < 2100 ? LocalDate.FromDateTime(Chinese.ToDateTime(year, n[0], n[1], 0, 0, 0, 0)) : null;
            case "table":
                var known = words.Select(w => NodaTime.Text.LocalDatePattern.Iso.Parse(w).GetValueOrThrow()).ToLookup(d => d.Year);
                return year => known[year].Select(d => (LocalDate?)d).FirstOrDefault();
            default:
                throw new FormatException(rule);
        }
    }

    /// <summary>The first day of a Gregorian year that is that day of another calendar; null where it has none or the calendar does not reach.</summary>
    private static LocalDate? FirstIn(int year, CalendarSystem calendar, Func<int, int> month, int day)
    {
        // Umm al-Qura, the narrowest, is tabulated from 1900 to 2077; the Hebrew one is asked no further.
        if (year is < 1901 or > 2076) return null;
        var theirs = new LocalDate(year, 1, 1).WithCalendar(calendar).Year;
        for (var y = theirs; y <= theirs + 1; y++)
        {
            var found = new LocalDate(y, month(y), day, calendar).WithCalendar(CalendarSystem.Iso);
            if (found.Year == year) return found;
        }

        return null;
    }

    private static LocalDate? Nth(int year, int month, int weekday, int n)
    {
        if (n > 0)
        {
            var first = new LocalDate(year, month, 1);
            return first.PlusDays(((weekday - (int)first.DayOfWeek + 7) % 7) + ((n - 1) * 7));
        }

        var last = new LocalDate(year, month, 1).PlusMonths(1).PlusDays(-1);
        return last.PlusDays(-(((int)last.DayOfWeek - weekday + 7) % 7) + ((n + 1) * 7));
    }

    // J. Meeus, Astronomical Algorithms (1991), chapter 8.
    private static LocalDate Easter(int year)
    {
        var a = year % 19;
        var (b, c) = Math.DivRem(year, 100);
        var (d, e) = Math.DivRem(b, 4);
        var g = ((8 * b) + 13) / 25;
        var h = ((19 * a) + b - d - g + 15) % 30;
        var (i, k) = Math.DivRem(c, 4);
        var l = (32 + (2 * e) + (2 * i) - h - k) % 7;
        var m = (a + (11 * h) + (22 * l)) / 451;
        var (month, day) = Math.DivRem(h + l - (7 * m) + 114, 31);
        return new LocalDate(year, month, day + 1);
    }

    // The same chapter, Julian calendar; 13 days apart in the 20th and 21st centuries.
    private static LocalDate OrthodoxEaster(int year)
    {
        var d = ((19 * (year % 19)) + 15) % 30;
        var e = ((2 * (year % 4)) + (4 * (year % 7)) - d + 34) % 7;
        var (month, day) = Math.DivRem(d + e + 114, 31);
        return new LocalDate(year, month, day + 1).PlusDays(13);
    }
}
