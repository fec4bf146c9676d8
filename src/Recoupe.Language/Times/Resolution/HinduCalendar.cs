using NodaTime;

namespace Recoupe.Language.Times.Resolution;

/// <summary>
/// Days of the Hindu lunisolar calendar in its southern reckoning (a month ends at the new moon), seen from Ujjain. A feast is a lunar day, a
/// thirtieth of a lunation, on the civil day on which it holds at an hour of its own. Positions after J. Meeus, Astronomical Algorithms (1991),
/// chapters 25 and 47, cut to their largest terms: good to a few minutes of a lunar day, so that a feast can be a day off in rare years.
/// </summary>
internal static class HinduCalendar
{
    private const double IndianTime = 5.5 / 24;
    private const double SynodicMonth = 29.530588861;
    private const double J2000 = 2451545.0;
    private const int Tithis = 30;

    /// <summary>The civil day of a lunar day in a Gregorian year; null when it has none.</summary>
    /// <param name="year">Gregorian year, 1900 to 2100.</param>
    /// <param name="month">1 (Chaitra) to 12 (Phalguna); the month that an intercalary one repeats is its second.</param>
    /// <param name="tithi">Lunar day, 1 to 30 (the new moon).</param>
    /// <param name="hour">Hour of Indian time at which it must hold, 6 for sunrise; 24 is midnight.</param>
    public static LocalDate? LunarDay(int year, int month, int tithi, int hour)
    {
        if (year is < 1900 or > 2100) return null;
        for (var lunation = Lunation(year) - 2; lunation <= Lunation(year + 1) + 1; lunation++)
        {
            var start = NewMoon(lunation);
            var end = NewMoon(lunation + 1);
            if (MonthAt(start) != month || MonthAt(end) == month) continue;
            if (DayOf(start, tithi, hour) is var day && day.Year == year) return day;
        }

        return null;
    }

    /// <summary>The civil day on which, by an hour of Indian time, the sun has entered a sign of the sidereal zodiac (0 to 330 degrees).</summary>
    public static LocalDate? Solar(int year, int degrees, int hour)
    {
        if (year is < 1900 or > 2100) return null;
        for (var day = new LocalDate(year, 1, 1); day.Year == year; day = day.PlusDays(1))
        {
            var past = Turn(SiderealSun(At(day, hour)) - degrees);
            if (past < 10 && Turn(SiderealSun(At(day, hour) - 1) - degrees) > 180) return day;
        }

        return null;
    }

    private static LocalDate DayOf(double newMoon, int tithi, int hour)
    {
        var day = CivilDay(newMoon);
        var wanted = tithi - 0.5;
        while (Age(At(day, hour), newMoon) < wanted - 0.5) day = day.PlusDays(1);
        return Age(At(day, hour), newMoon) < wanted + 0.5 ? day : day.PlusDays(-1);
    }

    /// <summary>Lunar days since a new moon, 0 to 30, negative before it.</summary>
    private static double Age(double moment, double newMoon)
    {
        var age = Turn(Moon(moment) - Sun(moment)) / 360 * Tithis;
        var days = moment - newMoon;
        return days < 5 && age > 20 ? age - Tithis : days > 25 && age < 5 ? age + Tithis : age;
    }

    // A month is named after the sign that the sun enters in it.
    private static int MonthAt(double newMoon) => ((int)(SiderealSun(newMoon) / 30) + 1) % 12 + 1;

    private static int Lunation(int year) => (int)Math.Floor((year - 2000) * 12.3685);

    private static double NewMoon(int lunation)
    {
        var moment = 2451550.09766 + (SynodicMonth * lunation);
        for (var i = 0; i < 5; i++)
        {
            var apart = Turn(Moon(moment) - Sun(moment) + 180) - 180;
            moment -= apart / 360 * SynodicMonth;
        }

        return moment;
    }

    private static double At(LocalDate day, int hour) => NodaTime.Period.DaysBetween(new LocalDate(2000, 1, 1), day) + J2000 - 0.5 + (hour / 24.0) - IndianTime;

    private static LocalDate CivilDay(double moment) => new LocalDate(2000, 1, 1).PlusDays((int)Math.Floor(moment + IndianTime - J2000 + 0.5));

    // Lahiri's zero point, which the Indian almanac uses.
    private static double SiderealSun(double moment) => Turn(Sun(moment) - (23.853 + (0.0139722 * (moment - J2000) / 365.25)));

    private static double Sun(double moment)
    {
        var t = (moment - J2000) / 36525;
        var m = 357.52911 + (35999.05029 * t);
        return Turn(280.46646 + (36000.76983 * t) + ((1.914602 - (0.004817 * t)) * Sin(m)) + (0.019993 * Sin(2 * m)) + (0.000289 * Sin(3 * m)) - 0.00569);
    }

    private static double Moon(double moment)
    {
        var t = (moment - J2000) / 36525;
        var l = 218.3164477 + (481267.88123421 * t);
        var d = 297.8501921 + (445267.1114034 * t);
        var m = 357.5291092 + (35999.0502909 * t);
        var a = 134.9633964 + (477198.8675055 * t);
        var f = 93.2720950 + (483202.0175233 * t);
        return Turn(l + (6.288774 * Sin(a)) + (1.274027 * Sin((2 * d) - a)) + (0.658314 * Sin(2 * d)) + (0.213618 * Sin(2 * a)) - (0.185116 * Sin(m))
            - (0.114332 * Sin(2 * f)) + (0.058793 * Sin((2 * d) - (2 * a))) + (0.057066 * Sin((2 * d) - m - a)) + (0.053322 * Sin((2 * d) + a))
            + (0.045758 * Sin((2 * d) - m)) - (0.040923 * Sin(m - a)) - (0.034720 * Sin(d)) - (0.030383 * Sin(m + a)) + (0.015327 * Sin((2 * d) - (2 * f))));
    }

    private static double Sin(double degrees) => Math.Sin(degrees * Math.PI / 180);

    private static double Turn(double degrees) => degrees - (360 * Math.Floor(degrees / 360));
}
