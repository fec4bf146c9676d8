using System.Globalization;
using NodaTime;
using Recoupe.Language.Times;

namespace Recoupe.Evaluation.Times;

/// <summary>What duckling and rustling mean where TIMEX3 leaves the ends open: parts of days, of months and of years, seasons, weekends.</summary>
internal static class AssistantConventions
{
    /// <summary>First moment and the moment after the last, as the suites give them; a null end is open.</summary>
    public static (LocalDateTime? From, LocalDateTime? To) Interval(TimeExpression e, string language, LocalDateTime now)
    {
        var (from, to) = (e.From, e.To);
        if (e.Value.Length >= 2 && e.Value[..^2].EndsWith('T') && char.IsAsciiLetterUpper(e.Value[^2]) && char.IsAsciiLetterUpper(e.Value[^1]) && from is { } part)
        {
            var (first, last) = Part(e.Value[^2..], e.Modifier, language);
            var midnight = part.Date.AtMidnight();
            return (midnight.PlusHours(first), midnight.PlusHours(last));
        }

        if (e.Type == TimexType.Time && ZoneOf(e.Value) is { } zone && from is { } there) return (there.PlusMinutes(OwnZone - zone), to?.PlusMinutes(OwnZone - zone));

        if (e.Modifier is null && e.Value.Length >= 3 && e.Value[^3..] is "-SP" or "-SU" or "-FA" or "-WI" && from is { } season)
            return Season(season.Year, e.Value[^2..]);
        // The suites cut a month in two at the beginning of its fifteenth.
        if (e.Grain == Grain.Day && from is { Day: 1 } && to is { Day: 16 }) return (from, to?.PlusDays(-1));
        if (e.Grain == Grain.Day && from is { Day: 16 } && to is { Day: 1 }) return (from?.PlusDays(-1), to);
        if (e.Grain == Grain.Weekend && from is { } weekend) return (weekend.PlusHours(-6), to);
        if (e.Type == TimexType.Duration && e.Modifier == TimexModifier.OnOrBefore && to is { } limit) return (now, e.Grain >= Grain.Week ? limit.Date.AtMidnight() : limit.Date.AtMidnight().PlusHours(limit.Hour));
        if (e.Type == TimexType.Duration && e.Grain is { } unit && from is { } start && to is { } end) return Stretch(start, end, unit, now);
        if (e.Modifier is TimexModifier.Start or TimexModifier.Mid or TimexModifier.End && from is { } date && to is { } after)
            return Portion(date, after, e.Grain, e.Modifier.Value, language);
        if (e.Modifier == TimexModifier.OnOrBefore && from is null && to is not null && e.Extent.Start < e.Span.Start) return (now, to);

        if (e.Modifier == TimexModifier.End && from is null && to is not null) return (now, to);
        if (e.Modifier == TimexModifier.After) return (Back(e, from), to);
        if (from is null && to is { } until && e.Parts.Count > 0) return (until.PlusSeconds(-1).Date.AtMidnight(), to);

        // Six in the evening is as likely as six in the morning: the suites take the next one.
        if (e.TwelveHour && from is { } clock && e.How == TimeReading.Unresolved) return (clock, to);
        return (from, to);
    }

    // Duckling's reference moment is given at UTC-2, to which it brings a time of another zone.
    private const int OwnZone = -120;

    private static int? ZoneOf(string value) => value.Length < 6 || value[^3] != ':' || value[^6] is not ('+' or '-') || !value.Contains('T', StringComparison.Ordinal) ? null
        : (value[^6] == '-' ? -1 : 1) * ((int.Parse(value.AsSpan(value.Length - 5, 2), CultureInfo.InvariantCulture) * 60) + int.Parse(value.AsSpan(value.Length - 2), CultureInfo.InvariantCulture));

    /// <summary>The end of an interval to a grain: clock times are included to the finest grain of the two.</summary>
    public static LocalDateTime? End(TimeExpression e, LocalDateTime? to, string grain)
    {
        if (e.Parts.Count == 2 && grain == "Minute" && e.Parts[1] is { Type: TimexType.Time, From: { } last }) return last.PlusMinutes(1 + (ZoneOf(e.Parts[1].Value) is { } zone ? OwnZone - zone : 0));
        return to;
    }

    /// <summary>The last unit of the coming ones: "upcoming two weeks" is for duckling the second of them, to the engine both.</summary>
    public static bool IsLastOf(TimeExpression e, LocalDateTime? to, LocalDateTime theirs, string grain) => e.Type == TimexType.Duration && to == grain switch
    {
        "Year" => theirs.PlusYears(1),
        "Quarter" => theirs.PlusMonths(3),
        "Month" => theirs.PlusMonths(1),
        "Week" => theirs.PlusWeeks(1),
        "Day" => theirs.PlusDays(1),
        _ => null,
    };

    /// <summary>The start of the last part of an interval.</summary>
    public static LocalDateTime? LastStart(TimeExpression e) => e.Parts.Count >= 2 ? e.Parts[^1].From : Back(e, e.To);

    /// <summary>The moment after which ("après 9 h 30") or until which ("jusqu'à 16 h") something is: the suites do not count its own grain.</summary>
    public static LocalDateTime? Back(TimeExpression e, LocalDateTime? moment) => e.Grain switch
    {
        Grain.Hour => moment?.PlusHours(-1),
        Grain.Minute => moment?.PlusMinutes(-1),
        Grain.Day => moment?.PlusDays(-1),
        Grain.Month => moment?.PlusMonths(-1),
        Grain.Year => moment?.PlusYears(-1),
        _ => moment,
    };

    /// <summary>
    /// Whether a boundary is vague: the suites place "début", "fin" and the parts of a day up to five days, one month or three hours apart.
    /// </summary>
    public static bool IsNear(TimeExpression e, LocalDateTime? ours, LocalDateTime theirs)
    {
        var part = e.Value.Length > 3 && e.Value[..^2].EndsWith('T') && char.IsAsciiLetterUpper(e.Value[^1]);
        if (ours is not { } moment || (e.Modifier is not (TimexModifier.Start or TimexModifier.Mid or TimexModifier.End) && !part)) return false;
        var hours = Math.Abs(NodaTime.Period.Between(moment, theirs, PeriodUnits.Hours).Hours);
        return hours <= (part ? 3 : e.Grain switch { Grain.Year => 31 * 24, Grain.Season => 24 * 24, Grain.Month => 5 * 24, Grain.Week => 24, _ => 3 });
    }

    /// <summary>The length of an ISO 8601 duration in seconds, a month of 30 days and a year of 365.</summary>
    public static decimal? Seconds(string iso)
    {
        if (!iso.StartsWith('P') || iso.Contains('X', StringComparison.Ordinal)) return null;
        var (total, number, clock) = (0m, "", false);
        foreach (var c in iso.AsSpan(1))
        {
            if (c == 'T')
            {
                clock = true;
            }
            else if (char.IsAsciiDigit(c) || c == '.')
            {
                number += c;
            }
            else if (number.Length > 0)
            {
                total += Seconds(decimal.Parse(number, CultureInfo.InvariantCulture), c switch { 'Y' => "Year", 'W' => "Week", 'D' => "Day", 'H' => "Hour", 'S' => "Second", _ => clock ? "Minute" : "Month" });
                number = "";
            }
        }

        return total;
    }

    /// <summary>A length in whole months when it is told in years and months only ("P2Y3M" 27); else null.</summary>
    public static int? Months(string iso)
    {
        if (iso.Length < 3 || iso[^1] is not ('Y' or 'M') || !iso[1..].All(c => char.IsAsciiDigit(c) || c is 'Y' or 'M')) return null;
        var year = iso.IndexOf('Y', StringComparison.Ordinal);
        var years = year < 0 ? 0 : int.Parse(iso.AsSpan(1, year - 1), CultureInfo.InvariantCulture);
        var first = Math.Max(year, 0) + 1;
        return (12 * years) + (iso[^1] == 'M' ? int.Parse(iso.AsSpan(first, iso.Length - first - 1), CultureInfo.InvariantCulture) : 0);
    }

    /// <summary>So many units in seconds.</summary>
    public static decimal Seconds(decimal n, string unit) => n * unit switch
    {
        "Year" => 31536000m,
        "Quarter" => 7776000m,
        "Month" => 2592000m,
        "Week" => 604800m,
        "Day" => 86400m,
        "Hour" => 3600m,
        "Minute" => 60m,
        _ => 1m,
    };

    private static (int First, int Last) Part(string code, TimexModifier? modifier, string language) => (code, modifier, language) switch
    {
        ("MO", TimexModifier.Start, "fr") => (7, 9),
        ("MO", TimexModifier.End, "fr") => (10, 12),
        ("MO", TimexModifier.Mid, "fr") => (9, 11),
        ("MO", TimexModifier.Start, _) => (0, 9),
        ("MO", _, "fr") => (4, 12),
        ("MO", _, _) => (0, 12),
        ("AF", TimexModifier.Start, "fr") => (12, 14),
        ("AF", TimexModifier.Mid, "fr") => (14, 17),
        ("AF", TimexModifier.End, "fr") => (17, 19),
        ("AF", _, _) => (12, 19),
        ("EV", TimexModifier.Start, "fr") => (18, 21),
        ("EV", TimexModifier.End, "fr") => (21, 24),
        ("DT", TimexModifier.Start, _) => (6, 10),
        ("DT", TimexModifier.Mid, _) => (11, 16),
        ("DT", TimexModifier.End, _) => (17, 21),
        ("DT", _, _) => (0, 24),
        ("NI", TimexModifier.End, _) => (21, 24),
        ("MI", _, _) => (12, 14),
        _ => (18, 24),
    };

    private static (LocalDateTime From, LocalDateTime To) Season(int year, string code) => code switch
    {
        "SP" => (new(year, 3, 20, 0, 0), new(year, 6, 22, 0, 0)),
        "SU" => (new(year, 6, 21, 0, 0), new(year, 9, 24, 0, 0)),
        "FA" => (new(year, 9, 23, 0, 0), new(year, 12, 22, 0, 0)),
        _ => (new(year, 12, 21, 0, 0), new(year + 1, 3, 21, 0, 0)),
    };

    // "Les 2 dernières semaines" are whole weeks before this one; the coming ones begin with the next.
    private static (LocalDateTime From, LocalDateTime To) Stretch(LocalDateTime start, LocalDateTime end, Grain unit, LocalDateTime now)
    {
        var ahead = start == now;
        LocalDateTime Floor(LocalDateTime t) => unit switch
        {
            Grain.Second => t,
            Grain.Minute => t.Date.AtMidnight().PlusHours(t.Hour).PlusMinutes(t.Minute),
            Grain.Hour => t.Date.AtMidnight().PlusHours(t.Hour),
            Grain.Week => t.Date.PlusDays(1 - (int)t.DayOfWeek).AtMidnight(),
            Grain.Month => new LocalDateTime(t.Year, t.Month, 1, 0, 0),
            Grain.Quarter => new LocalDateTime(t.Year, ((t.Month - 1) / 3 * 3) + 1, 1, 0, 0),
            Grain.Year => new LocalDateTime(t.Year, 1, 1, 0, 0),
            _ => t.Date.AtMidnight(),
        };
        LocalDateTime Next(LocalDateTime t) => unit switch
        {
            Grain.Second => t.PlusSeconds(1),
            Grain.Minute => t.PlusMinutes(1),
            Grain.Hour => t.PlusHours(1),
            Grain.Week => t.PlusWeeks(1),
            Grain.Month => t.PlusMonths(1),
            Grain.Quarter => t.PlusMonths(3),
            Grain.Year => t.PlusYears(1),
            _ => t.PlusDays(1),
        };
        return ahead ? (Next(Floor(start)), Next(Floor(end))) : (Floor(start), Floor(end));
    }

    private static (LocalDateTime From, LocalDateTime To) Portion(LocalDateTime from, LocalDateTime to, Grain? grain, TimexModifier modifier, string language)
    {
        var french = language == "fr";
        return (grain, modifier) switch
        {
            (Grain.Month, TimexModifier.Start) => (from, from.PlusDays(10)),
            (Grain.Month, TimexModifier.Mid) => french ? (from.PlusDays(9), from.PlusDays(19)) : (from.PlusDays(10), from.PlusDays(20)),
            (Grain.Month, _) => (from.PlusDays(20), to),
            (Grain.Year, TimexModifier.Start) => (from, from.PlusMonths(french ? 2 : 3)),
            (Grain.Year, TimexModifier.End) => (from.PlusMonths(french ? 10 : 8), to),
            (Grain.Week, TimexModifier.Start) => (from, from.PlusDays(french ? 2 : 3)),
            (Grain.Week, TimexModifier.Mid) => (from.PlusDays(2), from.PlusDays(4)),
            (Grain.Week, _) => (from.PlusDays(french ? 3 : 4), to),
            (Grain.Season, TimexModifier.Start) => (from.PlusDays(20), from.PlusDays(45)),
            (Grain.Season, TimexModifier.Mid) => (from.PlusDays(44), from.PlusDays(76)),
            (Grain.Season, _) => (from.PlusDays(75), to.PlusDays(21)),
            (Grain.Day, TimexModifier.Start) => (from.PlusHours(6), from.PlusHours(10)),
            (Grain.Day, TimexModifier.Mid) => (from.PlusHours(11), from.PlusHours(16)),
            (Grain.Day, _) => (from.PlusHours(17), from.PlusHours(21)),
            _ => (from, to),
        };
    }
}
