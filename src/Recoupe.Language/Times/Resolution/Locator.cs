using System.Globalization;
using NodaTime;
using Recoupe.Language.Times.Meanings;

namespace Recoupe.Language.Times.Resolution;

/// <summary>Puts meanings on the calendar, for one expression of a text.</summary>
internal sealed class Locator(TimeContext context, TextMemory memory, Holidays holidays, int sentence, int way)
{
    private const int ThisSentenceAndTheLast = 1;

    /// <summary>The publication day, when known.</summary>
    private LocalDate? Today => context.Published;

    /// <summary>-1 past, 1 future, 0 unknown: from the tense of the clause, or imposed to give both readings.</summary>
    public int Way => way;

    /// <summary>Whether the text has named no date yet.</summary>
    public bool NothingTold => memory.Last is null;

    /// <summary>Where the meaning falls; null when it is no date.</summary>
    public Located? Locate(Meaning meaning) => meaning switch
    {
        CalendarFields fields => Fields(fields),
        HolidayOf { Year: { } year } holiday => holidays.In(holiday.Name, year, context.Region) is { } days ? new Located(days, "", TimeReading.Explicit) : null,
        HolidayOf holiday => Yearly(year => holidays.In(holiday.Name, year, context.Region), "XXXX-XX-XX"),
        PartOfYear part => PartOf(part),
        Age age => new Located(new Period(new LocalDate(Math.Max(age.FirstYear, 1), 1, 1), age.Grain), "", TimeReading.Explicit),
        Cycle cycle => CycleOf(cycle),
        Nearby near => Near(near),
        Nth nth => NthOf(nth),
        Inside inside => InsideOf(inside),
        Holding holding => Locate(holding.Of) is not { } of ? null
            : of.Period is { } period ? of with { Period = holding.Unit == Grain.Weekend && IsFeast(holding.Of) ? Weekend(period.Start) : Period.Holding(of.Exact?.Date ?? period.Start, holding.Unit), Exact = null } : of with { Symbol = Unknown(holding.Unit) },
        Step step => Stepped(step),
        NthFrom nth => Counted(nth),
        NamedYear named => Named(named),
        Modified modified => Locate(modified.Of) is { } of ? of with { Modifier = modified.Modifier } : null,
        Bounded bounded => Locate(bounded.Of),
        PartOfDay { Day: { } day } => Locate(day),
        ClockTime { Day: { } day } => Locate(day),
        PartOfDay or ClockTime => CurrentDay(),
        Combined combined => Locate(combined.Date),
        _ => null,
    };

    /// <summary>The day that a bare time of day belongs to: the last one named nearby.</summary>
    private Located CurrentDay() => memory.LastDay is { } day
        ? new Located(day, "", TimeReading.Anchored)
        : context.Dialogue && context.Mode != ReadingMode.Both && Today is { } today ? new Located(new Period(today, Grain.Day), "", TimeReading.Publication)
        : new Located(null, "XXXX-XX-XX", TimeReading.Unresolved);

    /// <summary>The weekend of a day, with the days between when it makes the weekend longer.</summary>
    private static Period Weekend(LocalDate day) => day.DayOfWeek switch
    {
        IsoDayOfWeek.Monday => new Period(day.PlusDays(-2), Grain.Weekend) { Days = 3 },
        IsoDayOfWeek.Thursday => new Period(day, Grain.Weekend) { Days = 4 },
        IsoDayOfWeek.Friday => new Period(day, Grain.Weekend) { Days = 3 },
        _ => Period.Holding(day, Grain.Weekend),
    };

    private static Located Known(LocalDate day, Grain grain) => new(Period.Holding(day, grain), "", TimeReading.Explicit);

    private Located? Fields(CalendarFields f)
    {
        if (f.Year is { } year)
        {
            if (year is < -9000 or > 9000) return null;
            if (f is { Month: { } m, Day: { } d })
            {
                if (d > CalendarSystem.Iso.GetDaysInMonth(year, m)) return null;
                var day = new LocalDate(year, m, d);
                return Known(day, Grain.Day) with { Inconsistent = f.Weekday is { } weekday && weekday != (int)day.DayOfWeek };
            }

            return f.Month is { } month ? Known(new LocalDate(year, month, 1), Grain.Month) : Known(new LocalDate(year, 1, 1), Grain.Year);
        }

        if (f is { Month: { } month2, Day: { } day2 }) return DayOfYear(month2, day2, f.Weekday);
        if (f.Month is { } only) return Yearly(y => new Period(new LocalDate(y, only, 1), Grain.Month), $"XXXX-{Period.Two(only)}");
        if (f.Day is { } number) return DayOfMonth(number, f.Weekday);
        return f.Weekday is { } name ? WeekdayOf(name) : null;
    }

    private Located? DayOfYear(int month, int day, int? weekday)
    {
        var symbol = $"XXXX-{Period.Two(month)}-{Period.Two(day)}";
        if (weekday is not { } name)
            return Yearly(y => day <= CalendarSystem.Iso.GetDaysInMonth(y, month) ? new Period(new LocalDate(y, month, day), Grain.Day) : null, symbol);

        // A weekday settles the year, where one near enough has that day on it; else the text contradicts itself.
        var plain = DayOfYear(month, day, null);
        if (plain?.Period is not { } period || (int)period.Start.DayOfWeek == name) return plain;
        foreach (var years in (ReadOnlySpan<int>)[1, -1])
        {
            var other = period.Start.PlusYears(years);
            if (other.Day == day && (int)other.DayOfWeek == name && Today is { } today && Math.Abs(NodaTime.Period.DaysBetween(today, other)) <= 366)
                return plain with { Period = new Period(other, Grain.Day) };
        }

        return plain with { Inconsistent = true };
    }

    private Located? DayOfMonth(int number, int? weekday)
    {
        Period? InMonth(LocalDate first) => number <= CalendarSystem.Iso.GetDaysInMonth(first.Year, first.Month)
            && new LocalDate(first.Year, first.Month, number) is var day && (weekday is not { } name || (int)day.DayOfWeek == name) ? new Period(day, Grain.Day) : null;
        var (from, how) = Reference(Grain.Month);
        if (from is not { } today) return new Located(null, $"XXXX-XX-{Period.Two(number)}", TimeReading.Unresolved);
        var start = new LocalDate(today.Year, today.Month, 1);
        var reach = weekday is null ? 2 : 14;
        var months = Enumerable.Range(-reach, (2 * reach) + 1).Select(k => InMonth(start.PlusMonths(k))).OfType<Period>();
        return Chooser.Choose(months, today, context.Mode, way, cycle: 30) is { } period ? new Located(period, "", how) : null;
    }

    private Located WeekdayOf(int name)
    {
        if (Today is { } today)
        {
            var before = today.PlusDays(-(((int)today.DayOfWeek - name + 7) % 7));
            var after = today.PlusDays((name - (int)today.DayOfWeek + 7) % 7);
            var day = context.Mode switch
            {
                ReadingMode.Future => after == today ? today.PlusDays(7) : after,
                ReadingMode.Nearest => NodaTime.Period.DaysBetween(before, today) < NodaTime.Period.DaysBetween(today, after) ? before : after,
                ReadingMode.Both => way > 0 ? after : before == today ? today.PlusDays(-7) : before,
                _ => way > 0 ? after : before,
            };
            return new Located(new Period(day, Grain.Day), "", TimeReading.Publication);
        }

        if (memory.LastDay is { } last)
        {
            var next = last.Start.PlusDays((name - (int)last.Start.DayOfWeek + 7) % 7);
            return new Located(new Period(way < 0 && next != last.Start ? next.PlusDays(-7) : next, Grain.Day), "", TimeReading.Anchored);
        }

        return new Located(null, $"XXXX-WXX-{name.ToString(CultureInfo.InvariantCulture)}", TimeReading.Unresolved);
    }

    /// <summary>A thing that comes once a year, in the year that the context suggests.</summary>
    private Located? Yearly(Func<int, Period?> inYear, string symbol)
    {
        if (memory.WrittenYear is { } written && (Today is null || (written < Today.Value.Year && sentence - memory.WrittenYearSentence <= ThisSentenceAndTheLast)))
        {
            // A narrative tells its dates in order, more or less: the one nearest to the last date told, in the same year as a bare year.
            var told = memory.Last is { Grain: < Grain.Year } last
                ? Chooser.Choose(Enumerable.Range(-1, 3).Select(k => inYear(last.Start.Year + k)).OfType<Period>(), last.Start, ReadingMode.Nearest, 0, cycle: 365)
                : inYear(memory.Last is { Grain: Grain.Year } year ? year.Start.Year : written);
            if (told is { } period) return new Located(period, "", TimeReading.Anchored);
        }

        if (Today is not { } today) return new Located(null, symbol, TimeReading.Unresolved);
        var reach = Enumerable.Range(-4, 9).Select(k => inYear(today.Year + k)).OfType<Period>();
        return Chooser.Choose(reach, today, context.Mode, way, cycle: 365) is { } chosen ? new Located(chosen, "", TimeReading.Publication) : null;
    }

    private Located? PartOf(PartOfYear part)
    {
        if (part.Year is { } outer)
        {
            return Locate(outer) is not { } year ? null
                : year.Period is { } known ? year with { Period = InYear(part, known.Start.Year) }
                : year with { Symbol = Symbol(part) };
        }

        // "En été" without a tense speaks of every summer.
        if (part.Grain == Grain.Season && context.Mode == ReadingMode.News && way == 0 && memory.WrittenYear is null) return new Located(null, Symbol(part), TimeReading.Unresolved);
        // Where both readings are asked for, a numbered week is this year's.
        if (part.Grain == Grain.Week && context.Mode == ReadingMode.Both && Today is { } today) return new Located(InYear(part, today.Year), "", TimeReading.Publication);
        return Yearly(year => InYear(part, year), Symbol(part));
    }

    private static Period InYear(PartOfYear part, int year) => part.Grain switch
    {
        Grain.Season => Period.Season(year, part.Number),
        Grain.Quarter => new Period(new LocalDate(year, (part.Number * 3) - 2, 1), Grain.Quarter),
        Grain.Half => new Period(new LocalDate(year, (part.Number * 6) - 5, 1), Grain.Half),
        _ => Period.Holding(new LocalDate(year, 1, 4), Grain.Week).Plus(part.Number - 1),
    };

    private static string Symbol(PartOfYear part) => "XXXX" + InYear(part, 2000).Timex()[4..];

    private Located CycleOf(Cycle cycle)
    {
        // "The end of the year", in a text without a date, is of the year that it tells of.
        var fromText = cycle.FromText || (Today is null && cycle is { Offset: 0, Unit: > Grain.Day });
        var (from, how) = fromText ? Told(cycle.Unit) : (Today, TimeReading.Publication);
        if (from is { } day)
        {
            // "Ils se sont rendus ce week-end", said on a Tuesday, is of the last one.
            var past = cycle is { Unit: Grain.Weekend, Offset: 0, FromText: false } && way < 0 && day.DayOfWeek < IsoDayOfWeek.Saturday;
            return new Located(Period.Holding(day, cycle.Unit).Plus(past ? -1 : cycle.Offset), "", how);
        }

        return new Located(null, cycle is { Offset: 0, Unit: Grain.Day, FromText: false } ? "PRESENT_REF" : Unknown(cycle.Unit), TimeReading.Unresolved);
    }

    private Located? Near(Nearby near)
    {
        var inner = near.Of;
        var ofYear = inner is not CalendarFields { Month: null, Day: null };
        if ((Today ?? (ofYear ? memory.Last?.Start : null)) is not { } today) return Locate(inner);
        var how = Today is null ? TimeReading.Anchored : TimeReading.Publication;
        if (inner is CalendarFields { Year: not null }) return Locate(inner);
        if (inner is CalendarFields { Month: null, Day: null, Weekday: { } name })
        {
            var offset = (name - (int)today.DayOfWeek + 7) % 7;

            // Where both readings are asked for, "lundi prochain" is next week's and "ce lundi" this week's.
            if (context.Mode == ReadingMode.Both)
                return new Located(new Period(Period.Holding(today, Grain.Week).Start.PlusDays((7 * near.Way) + name - 1), Grain.Day), "", TimeReading.Publication);
            var day = near.Way switch
            {
                > 0 => today.PlusDays(offset == 0 ? 7 : offset),
                < 0 => today.PlusDays(offset == 0 ? -7 : offset - 7),
                _ => way < 0 ? today.PlusDays(offset == 0 ? 0 : offset - 7) : today.PlusDays(offset),
            };
            return new Located(new Period(day, Grain.Day), "", TimeReading.Publication);
        }

        var years = new Locator(context with { Mode = ReadingMode.News }, new TextMemory(), holidays, sentence, 0);
        var candidates = Enumerable.Range(-5, 11)
            .Select(k => years.LocateIn(inner, today.Year + k)).OfType<Period>().OrderBy(p => p.Start).ToList();
        var chosen = near.Way switch
        {
            > 0 => candidates.Find(p => p.Start > today),
            < 0 => candidates.FindLast(p => p.LastDay() < today),
            _ when context.Mode == ReadingMode.Both => candidates.Find(p => p.Start.Year == today.Year),
            _ => Chooser.Choose(candidates, today, context.Mode == ReadingMode.Future ? ReadingMode.Future : ReadingMode.News, way, cycle: 365) ?? default,
        };
        var wrong = inner is CalendarFields { Day: not null, Weekday: { } weekday } && weekday != (int)chosen.Start.DayOfWeek;
        return chosen == default ? null : new Located(chosen, "", how) { Inconsistent = wrong };
    }

    /// <summary>A yearly thing in one year.</summary>
    private Period? LocateIn(Meaning meaning, int year) => meaning switch
    {
        CalendarFields fields => Locate(fields with { Year = year, Weekday = null })?.Period,
        HolidayOf holiday => Locate(holiday with { Year = year })?.Period,
        PartOfYear part => Locate(part with { Year = new CalendarFields(year, null, null, null) })?.Period,
        _ => null,
    };

    private Located? NthOf(Nth nth)
    {
        var outer = nth.Within is null ? CycleOf(new Cycle(0, Grain.Year, FromText: false)) : Locate(nth.Within);
        if (outer is null) return null;
        if (outer.Period is not { } within) return outer with { Symbol = outer.Symbol + (nth.Unit == Grain.Day ? "-XX" : "") };
        Period? found;
        if (nth.Weekday is { } weekday)
        {
            var first = nth.Number > 0
                ? within.Start.PlusDays((weekday - (int)within.Start.DayOfWeek + 7) % 7).PlusDays((nth.Number - 1) * 7)
                : within.LastDay().PlusDays(-(((int)within.LastDay().DayOfWeek - weekday + 7) % 7)).PlusDays((nth.Number + 1) * 7);
            found = new Period(first, Grain.Day);
        }
        else
        {
            found = NthUnit(nth, within);
        }

        return found is { } period && period.LastDay() >= within.Start && period.Start <= within.LastDay() ? outer with { Period = period } : null;
    }

    private static Period NthUnit(Nth nth, Period within)
    {
        // "La première quinzaine d'avril" is the fifteen days from its first.
        if (nth.Unit == Grain.Fortnight && within.Grain == Grain.Month)
        {
            const int Half = 15;
            return nth.Number == 1 ? new Period(within.Start, Grain.Day) { Days = Half }
                : new Period(within.Start.PlusDays(Half), Grain.Day) { Days = NodaTime.Period.DaysBetween(within.Start, within.LastDay()) + 1 - Half };
        }

        // A week belongs to the month or year that holds its Thursday (ISO 8601); other units that do not fit begin later.
        if (nth.Number < 0)
        {
            var last = Period.Holding(within.LastDay(), nth.Unit);
            var outside = nth.Unit is Grain.Weekend ? last.Start > within.LastDay() : nth.Unit is Grain.Week && last.Start.PlusDays(3) > within.LastDay();
            return last.Plus(nth.Number + (outside ? 0 : 1));
        }

        var first = Period.Holding(within.Start, nth.Unit);
        var late = nth.Unit is Grain.Week ? first.Start.PlusDays(3) < within.Start : first.Start < within.Start;
        return first.Plus(nth.Number - (late ? 0 : 1));
    }

    private Located? InsideOf(Inside inside)
    {
        if (Locate(inside.Outer) is not { } outer) return null;
        if (outer.Period is not { } within) return Locate(inside.Of) is { } loose ? outer with { Period = null, Symbol = loose.Period is null ? loose.Symbol : outer.Symbol } : null;
        switch (inside.Of)
        {
            case CalendarFields { Month: null, Day: null, Weekday: { } weekday } when within.Grain <= Grain.Month:
                var offset = (weekday - (int)within.Start.DayOfWeek + 7) % 7;
                return outer with { Period = new Period(within.Start.PlusDays(offset), Grain.Day) };
            case CalendarFields { Month: null, Day: { } day } when within.Grain == Grain.Month:
                return day <= CalendarSystem.Iso.GetDaysInMonth(within.Start.Year, within.Start.Month)
                    ? outer with { Period = new Period(within.Start.PlusDays(day - 1), Grain.Day) } : null;
            case CalendarFields { Year: null } or PartOfYear { Year: null } or HolidayOf { Year: null }:
                return LocateIn(inside.Of, within.Start.Year) is { } found ? outer with { Period = found, Exact = null } : null;
            case Nth { Within: null } nth:
                return NthOf(nth with { Within = inside.Outer });
            default:
                return null;
        }
    }

    private static bool IsFeast(Meaning meaning) => meaning switch
    {
        HolidayOf => true,
        Nearby near => IsFeast(near.Of),
        Inside inside => IsFeast(inside.Of),
        _ => false,
    };

    private Located? Counted(NthFrom nth)
    {
        var origin = nth.From is null ? new Located(Today is { } today ? new Period(today, Grain.Day) : null, "XXXX-XX-XX", TimeReading.Publication) : Locate(nth.From);
        if (origin?.Period is not { } from) return origin is null ? null : new Located(null, $"XXXX-WXX-{nth.Weekday.ToString(CultureInfo.InvariantCulture)}", TimeReading.Unresolved);
        var day = nth.Way > 0
            ? from.LastDay().Next((IsoDayOfWeek)nth.Weekday).PlusWeeks(nth.Number - 1)
            : from.Start.Previous((IsoDayOfWeek)nth.Weekday).PlusWeeks(1 - nth.Number);
        return new Located(new Period(day, Grain.Day), "", origin.How);
    }

    private Located? Named(NamedYear named)
    {
        var year = named.Year is null ? null : Locate(named.Year);
        return named.Year is not null && year is null ? null
            : new Located(null, named.Code + (year?.Period is { } period ? Period.YearText(period.Start.Year) : "XXXX"), year?.How ?? TimeReading.Unresolved);
    }

    private Located? Stepped(Step step)
    {
        LocalDate? from;
        TimeReading how;
        var fromDay = false;
        if (step.From is { } origin)
        {
            if (Locate(origin) is not { } start) return null;
            fromDay = start.Period is { Grain: Grain.Day };
            (from, how) = (step.Way < 0 ? start.Period?.Start : start.Period?.LastDay(), start.How);
        }
        else
        {
            (from, how) = step.FromText ? Told(step.Length.Unit) : (Today, TimeReading.Publication);
        }

        var length = step.Length;

        // "Two weeks after Christmas" counts from a day to a day, "il y a deux semaines" from now to a week.
        var toDay = step.From is not null && fromDay;
        if (length.Number is not { } number) return new Located(null, step.Way < 0 ? "PAST_REF" : "FUTURE_REF", from is null ? TimeReading.Unresolved : how);
        if (from is not { } day) return new Located(null, Unknown(length.Unit), TimeReading.Unresolved);
        return Lengths.Add(day.At(context.ReferenceTime ?? LocalTime.Midnight), length, step.Way) is not { } exact ? null
            : new Located(Period.Holding(exact.Date, length.Rest is null && number == decimal.Truncate(number) && !toDay ? length.Unit : Grain.Day), "", how) { Exact = exact };
    }

    /// <summary>The moment that an expression is reckoned from in the text, else null.</summary>
    private (LocalDate? Day, TimeReading How) Told(Grain unit)
    {
        // Who speaks now reckons from now.
        if (context.Dialogue && Today is { } now && memory.Last is null) return (now, TimeReading.Publication);
        if (unit <= Grain.Day) return memory.LastDay is { } day ? (day.Start, TimeReading.Anchored) : (null, TimeReading.Unresolved);
        return memory.Last is { } last ? (last.Start, TimeReading.Anchored) : (null, TimeReading.Unresolved);
    }

    private (LocalDate? Day, TimeReading How) Reference(Grain unit) => Today is { } today ? (today, TimeReading.Publication) : Told(unit);

    private static string Unknown(Grain unit) => unit switch
    {
        Grain.Week or Grain.Fortnight => "XXXX-WXX",
        Grain.Weekend => "XXXX-WXX-WE",
        Grain.Month => "XXXX-XX",
        Grain.Quarter => "XXXX-QX",
        Grain.Half => "XXXX-HX",
        >= Grain.Season => "XXXX",
        _ => "XXXX-XX-XX",
    };
}
