using System.Globalization;
using NodaTime;
using NodaTime.Calendars;

namespace Recoupe.Language.Times.Resolution;

/// <summary>A stretch of the calendar of one grain: its first day; the end follows from the grain.</summary>
internal readonly record struct Period(LocalDate Start, Grain Grain)
{
    private static readonly string[] Seasons = ["SP", "SU", "FA", "WI"];

    /// <summary>How many days it lasts where its grain does not tell: a feast of a week, a weekend that a holiday makes longer.</summary>
    public int Days { get; init; } = 1;

    /// <summary>The day after the last.</summary>
    public LocalDate End => Plus(1).Start;

    /// <summary>The period of a grain that holds a day.</summary>
    public static Period Holding(LocalDate day, Grain grain) => grain switch
    {
        Grain.Week or Grain.Fortnight => new Period(Monday(day), grain),
        Grain.Weekend => new Period(Monday(day).PlusDays(5), grain),
        Grain.Month => new Period(new LocalDate(day.Year, day.Month, 1), grain),
        Grain.Quarter => new Period(new LocalDate(day.Year, ((day.Month - 1) / 3 * 3) + 1, 1), grain),
        Grain.Half => new Period(new LocalDate(day.Year, day.Month <= 6 ? 1 : 7, 1), grain),
        Grain.Season => Season(day),
        Grain.Year => Year(day.Year),
        Grain.Decade => new Period(new LocalDate(Floor(day.Year, 10), 1, 1), grain),
        Grain.Century => new Period(new LocalDate(Math.Max(Floor(day.Year, 100), 1), 1, 1), grain),
        Grain.Millennium => new Period(new LocalDate(Math.Max(Floor(day.Year, 1000), 1), 1, 1), grain),
        _ => new Period(day, Grain.Day),
    };

    public static Period Year(int year) => new(new LocalDate(year, 1, 1), Grain.Year);

    /// <summary>A season of a year, 1 spring to 4 winter, counted by whole months; winter begins in that year's December.</summary>
    public static Period Season(int year, int number) => new(new LocalDate(year, number * 3, 1), Grain.Season);

    /// <summary>The period of the same grain some steps away; clipped to the calendar's limits.</summary>
    public Period Plus(int steps) => Grain switch
    {
        Grain.Week or Grain.Weekend => this with { Start = Start.PlusWeeks(steps) },
        Grain.Fortnight => this with { Start = Start.PlusWeeks(2 * steps) },
        Grain.Month => this with { Start = Start.PlusMonths(steps) },
        Grain.Quarter or Grain.Season => this with { Start = Start.PlusMonths(3 * steps) },
        Grain.Half => this with { Start = Start.PlusMonths(6 * steps) },
        Grain.Year => this with { Start = Start.PlusYears(steps) },
        Grain.Decade => this with { Start = Start.PlusYears(10 * steps) },
        Grain.Century => this with { Start = Start.PlusYears(100 * steps) },
        Grain.Millennium => this with { Start = Start.PlusYears(1000 * steps) },
        _ => this with { Start = Start.PlusDays(steps) },
    };

    public bool Holds(LocalDate day) => Start <= day && day < LastDay().PlusDays(1);

    /// <summary>Its last day.</summary>
    public LocalDate LastDay() => Days > 1 ? Start.PlusDays(Days - 1) : Grain == Grain.Weekend ? Start.PlusDays(1) : End.PlusDays(-1);

    /// <summary>As TIMEX3 writes it.</summary>
    public string Timex()
    {
        var year = YearText(Start.Year);
        return Grain switch
        {
            Grain.Day when Days > 1 => $"{(this with { Days = 1 }).Timex()}/{new Period(LastDay(), Grain.Day).Timex()}",
            Grain.Day => $"{year}-{Two(Start.Month)}-{Two(Start.Day)}",
            Grain.Week or Grain.Fortnight => Week(),
            Grain.Weekend => Week() + "-WE",
            Grain.Month => $"{year}-{Two(Start.Month)}",
            Grain.Quarter => $"{year}-Q{Digit(((Start.Month - 1) / 3) + 1)}",
            Grain.Half => $"{year}-H{(Start.Month <= 6 ? '1' : '2')}",
            Grain.Season => $"{year}-{Seasons[(Start.Month / 3) - 1]}",
            Grain.Decade => year[..^1],
            Grain.Century => year[..^2],
            Grain.Millennium => year[..^3],
            _ => year,
        };
    }

    /// <summary>As EDTF level 1 writes it; what it has no word for becomes an interval, both ends included.</summary>
    public string Edtf() => Grain switch
    {
        Grain.Day when Days <= 1 => Iso(Start),
        Grain.Month => Iso(Start)[..^3],
        Grain.Year => Iso(Start)[..^6],
        Grain.Decade => Iso(Start)[..^7] + "X",
        Grain.Century => Iso(Start)[..^8] + "XX",
        Grain.Quarter or Grain.Half => $"{Iso(Start)[..^3]}/{Iso(LastDay())[..^3]}",

        // Seasons begin about the 21st: the last month named is the one in which the next begins.
        Grain.Season => $"{Iso(Start)[..^3]}/{Iso(End)[..^3]}",
        _ => $"{Iso(Start)}/{Iso(LastDay())}",
    };

    internal static string YearText(int year) => year >= 1
        ? year.ToString("0000", CultureInfo.InvariantCulture)
        : "BC" + (1 - year).ToString("0000", CultureInfo.InvariantCulture);

    internal static string Two(int number) => number.ToString("00", CultureInfo.InvariantCulture);

    private static string Digit(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Iso(LocalDate day) => day.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture);

    private static LocalDate Monday(LocalDate day) => day.PlusDays(1 - (int)day.DayOfWeek);

    private static int Floor(int year, int by) => year - (((year % by) + by) % by);

    private static Period Season(LocalDate day) => day.Month <= 2 ? Season(day.Year - 1, 4) : Season(day.Year, day.Month / 3);

    private string Week() =>
        $"{YearText(WeekYearRules.Iso.GetWeekYear(Start))}-W{Two(WeekYearRules.Iso.GetWeekOfWeekYear(Start))}";
}
