namespace Recoupe.Language.Times.Meanings;

#pragma warning disable CA1859 // The functions share the return type that their callers see.
/// <summary>The functions that the grammar tables call; each gives null where its arguments make no sense, which refuses the match.</summary>
internal static class MeaningFunctions
{
    private const int PivotAhead = 30;
    private const decimal LongestLength = 1_000_000;

    private static readonly Dictionary<string, Func<Arguments, object?>> Functions = new(StringComparer.Ordinal)
    {
        // Values: numbers, years, units.
        ["pick"] = a => a[0],
        ["year"] = a => Year(a),
        ["neg"] = a => a[0] is int whole ? -whole : null,
        ["add"] = a => a[0] is int x && a[1] is int y ? x + y : null,
        ["half"] = a => (a[0] is { } whole ? Convert.ToDecimal(whole, System.Globalization.CultureInfo.InvariantCulture) : 0) + 0.5m,
        ["plusr"] = a => a[0] is { } whole && a.Number("of") is { } of && a.Number("n") is { } n && of != 0 ? Convert.ToDecimal(whole, System.Globalization.CultureInfo.InvariantCulture) + (n / of) : null,
        ["ratio"] = a => a.Number("of") is { } of && a.Number("n") is { } n && of != 0 ? n / of : null,

        // Dates.
        ["cal"] = Calendar,
        ["ymd"] = a => a.Int("n") is { } n ? Fields(n / 10000, n / 100 % 100, n % 100, null) : null,
        ["holiday"] = a => a.Word("name") is { } name ? new HolidayOf(name, a.Int("y")) : null,
        ["season"] = a => a.Int("n") is { } n ? new PartOfYear(Grain.Season, n, YearOf(a)) : null,
        ["quarter"] = a => a.Int("n") is >= 1 and <= 4 and var n ? new PartOfYear(Grain.Quarter, n, YearOf(a)) : null,
        ["semester"] = a => a.Int("n") is >= 1 and <= 2 and var n ? new PartOfYear(Grain.Half, n, YearOf(a)) : null,
        ["week"] = a => a.Int("n") is >= 1 and <= 53 and var n ? new PartOfYear(Grain.Week, n, YearOf(a)) : null,
        ["decade"] = a => a.Int("y") is { } y ? new Age(Grain.Decade, (y < 100 ? 1900 + y : y) / 10 * 10) : null,
        ["century"] = a => a.Int("n") is >= 1 and <= 30 and var n ? new Age(Grain.Century, (n - 1) * 100) : null,
        ["cycle"] = a => a.Grain("unit") is { } unit && a.Int("k") is { } k ? new Cycle(k, unit, a.Is("text")) : null,
        ["near"] = a => a.Meaning(0) is { } of && a.Int("k") is { } k ? Near(of, k) : null,
        ["holding"] = a => a.Meaning(0) is { } of && a.Grain("unit") is { } unit ? new Holding(unit, of) : null,
        ["nth"] = NthOf,
        ["in"] = a => a.Meaning(0) is { } of && a.Meaning(1) is { } outer ? new Inside(of, outer) : null,
        ["nthfrom"] = a => a.Int("n") is > 0 and <= 400 and var n && a.Int("wd") is { } wd && a.Int("way") is { } way ? new NthFrom(n, wd, way, a.Meaning("of")) : null,
        ["portion"] = PortionOf,
        ["fiscal"] = a => a.Word("code") is { } code ? new NamedYear(code, YearOf(a)) : null,
        ["rest"] = a => a.Meaning(0) is { } of && a.Int("way") is { } way ? new Rest(of, way) : null,
        ["workdays"] = _ => new WorkingDays(),
        ["step"] = Step,
        ["instep"] = a => a.Meaning(0) is { } of && a.Int("days") is { } days and (8 or 15) ? new Step(new Length(days == 8 ? 7 : 14, Grain.Day, null), 1, new Nearby(of, 0), FromText: false) : null,

        // Times of day.
        ["part"] = a => a.Word("code") is { } code ? new PartOfDay(code, a.Meaning("day")) : null,
        ["clock"] = Clock,
        ["on"] = On,
        ["zone"] = a => a.Int("minutes") is { } minutes ? Zoned(a.Meaning(0), minutes) : null,
        ["night"] = a => Intervals.Make(a.Meaning(0), a.Meaning(1)) is Between { From: var night } ? new PartOfDay("NI", night) : null,
        ["join"] = a => Join(a.Meaning(0), a.Meaning(1)),
        ["inrange"] = a => InRange(a.Meaning(0), a.Meaning(1)),
        ["at"] = a => a.Meaning(0) is { } date && a.Meaning(1) is { } time && IsDay(date) && IsTimeOfDay(time) ? new Combined(date, time, a.Is("reversed")) : null,

        // Intervals and modifiers.
        ["between"] = a => Intervals.Make(a.Meaning(0), a.Meaning(1)),
        ["partrange"] = a => a.Meaning(0) is Between { From: ClockTime first, To: ClockTime last } && a.Word("part") is { } part
            ? new Between(DayParts.Settle(first, part), DayParts.Settle(last, part)) : null,
        ["span"] = a => a.Meaning(0) is { } start && a.Meaning(1) is Length { Number: not null } length ? Intervals.Lasting(start, length) : null,
        ["days"] = a => Intervals.Days(a.Meaning(0), a.Meaning(1)),
        ["impossible"] = a => a.Int("d") is > 31 and < 100 ? new NoTime() : null,
        ["list"] = a => Intervals.List(a.Meaning(0), a.Meaning(1)),
        ["bound"] = a => a.Meaning(0) is { } of && Enum.TryParse<Bound>(a.Word("kind"), ignoreCase: true, out var kind) ? new Bounded(of, kind) : null,
        ["mod"] = a => a.Meaning(0) is { } of && Enum.TryParse<TimexModifier>(a.Word("kind"), ignoreCase: true, out var kind) ? new Modified(of, kind) : null,

        ["sameunit"] = a => (a.Meaning(0), a.Meaning(1)) switch
        {
            (Cycle { Unit: > Grain.Day } first, Cycle { Unit: Grain.Day } then) => new Listed(first, then with { Unit = first.Unit }),
            (Cycle { Unit: Grain.Day } first, Cycle { Unit: > Grain.Day } then) => new Listed(first with { Unit = then.Unit }, then),
            _ => null,
        },
        ["each"] = a => a.Meaning(0) is Listed list && a.Meaning(1) is { } shared ? Intervals.Each(list, item => Within(item, shared)) : null,

        // Lengths and repetition.
        ["length"] = a => LengthOf(a),
        ["plus"] = a => a.Meaning(0) is Length first && a.Meaning(1) is Length then && then.Unit < first.Unit && first.Rest is null ? first with { Rest = then } : null,
        ["stretch"] = a => a.Meaning(0) is Length length && a.Int("k") is { } k ? new Stretch(length, k, a.Is("text")) : null,
        ["every"] = a => a.Meaning(0) is { } of ? new Recurring(of) : null,
        ["ahead"] = a => a.Meaning(0) switch
        {
            Length { Number: not null } length => new Ahead(length),
            Modified { Of: Length { Number: not null } length, Modifier: var modifier } => new Modified(new Ahead(length), modifier),
            var other => other,
        },
        ["none"] = _ => new NoTime(),
        ["ref"] = a => a.Word("code") is { } code ? new Reference(code) : null,
    };

    /// <summary>The function of that name; null when there is none.</summary>
    public static Func<Arguments, object?>? Find(string name) => Functions.GetValueOrDefault(name);

    private static Meaning? Calendar(Arguments a)
    {
        if ((a.Is("d") && a.Int("d") is null) || (a.Is("m") && a.Int("m") is null)) return null;
        var year = a.Int("y");
        if (a.Is("bc") && year is { } before) year = 1 - before;

        // "29 février 2014" is no day: nor are its month and year a date by themselves.
        return Fields(year, a.Int("m"), a.Int("d"), a.Int("wd")) ?? (year is not null && a.Is("m") && a.Is("d") ? new NoTime() : null as Meaning);
    }

    private static CalendarFields? Fields(int? year, int? month, int? day, int? weekday)
    {
        if (month is < 1 or > 12 || day is < 1 or > 31) return null;

        // A day that no year has is a slip or no date; the 29th of February is for the resolver.
        const int LeapYear = 2000;
        if (month is { } m && day is { } d && d > DateTime.DaysInMonth(LeapYear, m)) return null;
        if (year is { } y and >= 1 and <= 9999 && month is { } ym && day is { } yd && yd > DateTime.DaysInMonth(y, ym)) return null;
        return year is null && month is null && day is null && weekday is null ? null : new CalendarFields(year, month, day, weekday);
    }

    // Two figures: the century that puts the year nearest to the press's own time.
    private static object? Year(Arguments a) => a.Int("yy") is { } yy ? (yy <= PivotAhead ? 2000 + yy : 1900 + yy)
        : a.Int("c") is >= 10 and <= 21 and var century && a.Int("n") is >= 0 and < 100 and var rest ? (century * 100) + rest
        : null;

    private static Meaning? YearOf(Arguments a) => a["y"] switch { int y => new CalendarFields(y, null, null, null), Meaning m => m, _ => null };

    private static Portion? PortionOf(Arguments a) =>
        a.Int("n") is > 0 and <= 366 and var n && a.Grain("unit") is { } unit && a.Meaning("of") is { } of ? new Portion(n, unit, a.Is("last"), of) : null;

    /// <summary>A member of a list, of the week, month or part of day that the list shares.</summary>
    private static Meaning? Within(Meaning item, Meaning shared) => (item, shared) switch
    {
        (CalendarFields { Day: not null, Month: null } day, CalendarFields { Day: null, Month: not null } month) => day with { Month = month.Month, Year = month.Year },
        (CalendarFields, PartOfDay { Day: null } part) when IsDay(item) => part with { Day = item },
        (_, PartOfDay) => null,
        _ => new Inside(item, shared),
    };

    private static Meaning? Zoned(Meaning? time, int minutes) => time switch
    {
        ClockTime clock => clock with { Zone = minutes },
        Between { From: ClockTime first, To: ClockTime last } => new Between(first with { Zone = minutes }, last with { Zone = minutes }),
        _ => null,
    };

    private static Nth? NthOf(Arguments a)
    {
        if (a.Int("n") is not { } n || n == 0) return null;
        if (a.Int("wd") is { } weekday) return new Nth(n, Grain.Day, weekday, a.Meaning("of"));
        return a.Grain("unit") is { } unit ? new Nth(n, unit, null, a.Meaning("of")) : null;
    }

    /// <summary>Whether a time of day can be on it: a week or a month cannot be "à 15 heures".</summary>
    private static bool IsDay(Meaning meaning) => meaning switch
    {
        CalendarFields fields => fields.Day is not null || fields is { Weekday: not null, Month: null, Year: null },
        Cycle cycle => cycle.Unit == Grain.Day,
        Nearby near => IsDay(near.Of),
        Inside inside => IsDay(inside.Of),
        Nth nth => nth.Unit == Grain.Day,
        Step step => step.Length.Unit <= Grain.Week,
        NthFrom => true,
        Modified modified => IsDay(modified.Of),
        Recurring recurring => recurring.Of is Length { Unit: Grain.Day } || IsDay(recurring.Of),
        HolidayOf or PartOfDay => true,
        _ => false,
    };

    private static bool IsTimeOfDay(Meaning meaning) => meaning switch
    {
        ClockTime { Day: null } or PartOfDay { Day: null } => true,
        Modified modified => IsTimeOfDay(modified.Of),
        Bounded bounded => IsTimeOfDay(bounded.Of),
        Between between => IsTimeOfDay(between.From) && IsTimeOfDay(between.To),
        _ => false,
    };

    private static Meaning Near(Meaning of, int way) => of is Listed list ? new Listed(Near(list.First, way), Near(list.Then, way)) : new Nearby(of, way);

    /// <summary>"hier soir à 8 heures": the part of day tells which 8 heures.</summary>
    private static Meaning? Join(Meaning? a, Meaning? b) => (a, b) switch
    {
        (PartOfDay part, ClockTime clock) => new Combined(part, DayParts.Settle(clock, part.Code), TimeFirst: false),
        (ClockTime clock, PartOfDay part) => new Combined(part, DayParts.Settle(clock, part.Code), TimeFirst: true),
        (PartOfDay part, Between { From: ClockTime { Day: null } first, To: ClockTime { Day: null } last }) =>
            new Between(DayParts.Settle(first, part.Code) with { Day = part.Day }, DayParts.Settle(last, part.Code) with { Day = part.Day }),
        (PartOfDay, Modified { Of: var of, Modifier: var modifier }) => Join(a, of) is { } inner ? new Modified(inner, modifier) : null,
        (Modified { Of: PartOfDay part }, _) => Join(part, b),
        _ => null,
    };

    /// <summary>A span of clock times on a date, or of days in a month.</summary>
    private static Meaning? InRange(Meaning? range, Meaning? date) => (range, date) switch
    {
        (Between { From: ClockTime first, To: ClockTime last }, not null) when IsDay(date) => new Between(first with { Day = date }, last with { Day = date }),
        (Between { From: CalendarFields { Day: not null, Month: null, Weekday: null } first, To: CalendarFields { Day: not null, Month: null, Weekday: null } last }, not null) =>
            new Between(new Inside(first, date), new Inside(last, date)),
        _ => null,
    };

    private static Meaning? Step(Arguments a)
    {
        if (a.Meaning("length") is Modified { Of: Length modified, Modifier: var modifier } && a.Int("way") is { } direction)
            return new Modified(new Step(modified, direction, a.Meaning("of"), a.Is("text")), modifier);

        if (a.Int("way") is not { } way) return null;
        var length = a.Meaning("length") as Length ?? (a.Grain("unit") is { } unit ? new Length(a.Number("n") ?? 1, unit, null) : null);
        return length?.Number is null ? null : new Step(length, way, a.Meaning("of"), a.Is("text"));
    }

    private static Length? LengthOf(Arguments a)
    {
        if (a.Grain("unit") is not { } unit) return null;
        var number = a.Number("n");
        if (a.Is("n") && number is null or < 0 or > LongestLength) return null;
        if (a.Number("times") is { } times) number = number * times ?? times;
        return new Length(a.Is("vague") ? null : number ?? 1, unit, null);
    }

    private static ClockTime? Clock(Arguments a)
    {
        if (a.Int("hhmm") is { } compact) return Time(compact / 100, compact % 100, null, a);
        var minute = a.Int("m");
        if (a.Is("m") && minute is null) return null;
        var hour = a.Int("h");
        if (a.Is("to") && hour is { } to)
        {
            // "trois heures moins dix", "ten to three".
            minute = 60 - minute;
            hour = to == 0 ? 23 : to - 1;
        }

        return hour is { } h ? Time(h, minute, a.Int("s"), a) : null;
    }

    private static ClockTime? Time(int hour, int? minute, int? second, Arguments a)
    {
        if (hour is < 0 or > 24 || minute is < 0 or > 59 || second is < 0 or > 59 || (hour == 24 && minute is > 0)) return null;
        switch (a.Word("half"))
        {
            case "am" when hour is >= 1 and <= 12:
                return new ClockTime(hour % 12, minute, second, TwelveHour: false, null);
            case "pm" when hour is >= 1 and <= 12:
                return new ClockTime((hour % 12) + 12, minute, second, TwelveHour: false, null);
            case "pm" when hour is > 12 and < 24:
                return new ClockTime(hour, minute, second, TwelveHour: false, null);
            case null:
                return new ClockTime(hour, minute, second, TwelveHour: !a.Is("full") && hour is >= 1 and <= 12, null);
            default:
                return null;
        }
    }

    /// <summary>A clock time or part of day on a date, the part telling morning from evening.</summary>
    private static Meaning? On(Arguments a)
    {
        var day = a.Meaning("day");
        if (day is not null && !IsDay(day)) return null;
        switch (a.Meaning(0))
        {
            case ClockTime clock:
                if (a.Word("part") is { } part) clock = DayParts.Settle(clock, part);
                return clock with { Day = day ?? clock.Day };
            case PartOfDay ofDay when day is not null:
                return ofDay with { Day = day };
            case Modified { Of: var of, Modifier: var modifier } when day is not null:
                return On(new Arguments([null, "day"], [of, day])) is { } inner ? new Modified(inner, modifier) : null;
            default:
                return null;
        }
    }
}
