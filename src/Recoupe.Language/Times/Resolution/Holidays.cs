using System.Globalization;
using NodaTime;
using Recoupe.Language.Data;

namespace Recoupe.Language.Times.Resolution;

/// <summary>
/// When the feasts of <c>times-holidays.tsv</c> fall: a fixed day, a number of days from Easter, the nth weekday of a month, a day of another
/// calendar. A row may hold in some countries only, be moved off some weekdays, and last several days.
/// </summary>
internal sealed class Holidays
{
    private static readonly ChineseLunisolarCalendar Chinese = new();
    private readonly Dictionary<(string Name, string Region), (Func<int, LocalDate?> First, Func<LocalDate, int> Days)> feasts = [];

    public Holidays(Table table)
    {
        foreach (var row in table.Rows)
        {
            try
            {
                var words = row["when"].Split(' ', StringSplitOptions.RemoveEmptyEntries);
                var first = Moved(Rule(row["rule"], words), Array.ConvertAll(row["moved"].Split(' ', StringSplitOptions.RemoveEmptyEntries), Int));
                foreach (var region in row["region"].Split('|')) feasts[(row["name"], region)] = (first, Length(row["days"]));
            }
            catch (Exception problem) when (problem is FormatException or IndexOutOfRangeException)
            {
                throw row.Error($"'{row["rule"]} {row["when"]}' is no rule");
            }
        }
    }

    /// <summary>The day or days of a feast in a year; null when it has none or the name is unknown.</summary>
    /// <param name="name">Name in the table.</param>
    /// <param name="year">Gregorian year.</param>
    /// <param name="region">Country, ISO 3166; its own row goes before the one for all.</param>
    public Period? In(string name, int year, string? region)
    {
        if (year is <= 0 or >= 9000) return null;
        if (!feasts.TryGetValue((name, region ?? ""), out var feast) && !feasts.TryGetValue((name, ""), out feast)) return null;
        return feast.First(year) is { } day ? new Period(day, Grain.Day) { Days = feast.Days(day) } : null;
    }

    private LocalDate? Day(string name, int year) => feasts.TryGetValue((name, ""), out var feast) ? feast.First(year) : throw new FormatException(name);

    /// <summary>So many days, or until the day before another feast.</summary>
    private Func<LocalDate, int> Length(string days)
    {
        if (days.Length == 0) return _ => 1;
        if (int.TryParse(days, CultureInfo.InvariantCulture, out var number)) return _ => number;
        return first => Day(days, first.Year) is { } end && end > first ? NodaTime.Period.DaysBetween(first, end)
            : Day(days, first.Year + 1) is { } later ? NodaTime.Period.DaysBetween(first, later) : 1;
    }

    /// <summary>Pairs of a weekday and the days by which the feast is moved when it falls on it.</summary>
    private static Func<int, LocalDate?> Moved(Func<int, LocalDate?> rule, int[] pairs) => pairs.Length == 0 ? rule : year =>
    {
        if (rule(year) is not { } day) return null;
        for (var i = 0; i + 1 < pairs.Length; i += 2)
            if ((int)day.DayOfWeek == pairs[i]) return day.PlusDays(pairs[i + 1]);
        return day;
    };

    private Func<int, LocalDate?> Rule(string rule, string[] words)
    {
        int N(int i) => Int(words[i]);
        switch (rule)
        {
            case "fixed":
                var (month, day) = (N(0), N(1));
                return year => new LocalDate(year, month, day);
            case "easter":
                var offset = N(0);
                return year => Easter(year).PlusDays(offset);
            case "orthodox":
                var after = N(0);
                return year => OrthodoxEaster(year).PlusDays(after);
            case "weekday":
                // nth (from the end when negative), weekday, month, and days after it.
                var (nth, weekday, of, plus) = (N(0), N(1), N(2), words.Length > 3 ? N(3) : 0);
                return year => Nth(year, of, weekday, nth)?.PlusDays(plus);
            case "onorafter":
                var (least, from, name) = (N(0), N(1), N(2));
                return year => OnOrAfter(new LocalDate(year, least, from), name);
            case "nearest":
                var (about, number, nearest) = (N(0), N(1), N(2));
                return year => OnOrAfter(new LocalDate(year, about, number).PlusDays(-3), nearest);
            case "from":
                var (origin, days) = (words[0], N(1));
                return year => Day(origin, year)?.PlusDays(days);
            case "last":
                // The last such weekday before another feast.
                var (lastDay, before) = (N(0), words[1]);
                return year => Day(before, year) is { } end ? OnOrAfter(end.PlusDays(-7), lastDay) : null;
            case "workday":
                // The first day from that one on that is no Saturday, Sunday or the other feast.
                var (workMonth, workDay, free) = (N(0), N(1), words[2]);
                return year => Workday(new LocalDate(year, workMonth, workDay), Day(free, year));
            case "hebrew":
                var (hebrewMonth, hebrewDay) = (N(0), N(1));
                return year => FirstIn(year, CalendarSystem.HebrewScriptural, _ => hebrewMonth, hebrewDay);
            case "hebrewadar":
                var adar = N(0);
                return year => FirstIn(year, CalendarSystem.HebrewScriptural, y => CalendarSystem.HebrewScriptural.IsLeapYear(y) ? 13 : 12, adar);
            case "islamic":
                var (islamicMonth, islamicDay) = (N(0), N(1));
                return year => FirstIn(year, CalendarSystem.UmAlQura, _ => islamicMonth, islamicDay);
            case "hindu":
                var (lunarMonth, tithi, hour) = (N(0), N(1), N(2));
                return year => HinduCalendar.LunarDay(year, lunarMonth, tithi, hour);
            case "sankranti":
                var (degrees, by) = (N(0), N(1));
                return year => HinduCalendar.Solar(year, degrees, by);
            case "chinese":
                var (chineseMonth, chineseDay) = (N(0), N(1));
                return year => year is > 1901 and < 2100 ? LocalDate.FromDateTime(Chinese.ToDateTime(year, chineseMonth, chineseDay, 0, 0, 0, 0)) : null;
            case "table":
                var known = words.Select(w => NodaTime.Text.LocalDatePattern.Iso.Parse(w).GetValueOrThrow()).ToLookup(d => d.Year);
                return year => known[year].Select(d => (LocalDate?)d).FirstOrDefault();
            default:
                throw new FormatException(rule);
        }
    }

    private static int Int(string word) => int.Parse(word, CultureInfo.InvariantCulture);

    private static LocalDate OnOrAfter(LocalDate day, int weekday) => day.PlusDays((weekday - (int)day.DayOfWeek + 7) % 7);

    private static LocalDate Workday(LocalDate day, LocalDate? free)
    {
        while (day.DayOfWeek >= IsoDayOfWeek.Saturday || day == free) day = day.PlusDays(1);
        return day;
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
        if (n > 0) return OnOrAfter(new LocalDate(year, month, 1), weekday).PlusDays((n - 1) * 7);
        var last = new LocalDate(year, month, 1).PlusMonths(1).PlusDays(-7);
        return OnOrAfter(last, weekday).PlusDays((n + 1) * 7);
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
