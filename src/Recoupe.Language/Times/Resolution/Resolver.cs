using System.Globalization;
using NodaTime;
using Recoupe.Language.Times.Meanings;

namespace Recoupe.Language.Times.Resolution;

/// <summary>Turns a meaning into TIMEX3 and EDTF.</summary>
internal static class Resolver
{
    /// <summary>The reading; null when the meaning names no possible time (a 30th of February).</summary>
    public static Reading? Read(Meaning meaning, Locator locator, TimeContext context) => meaning switch
    {
        Length length => new Reading(TimexType.Duration, Lengths.Iso(length), null, null, TimeReading.Explicit) { Grain = length.Unit },
        Stretch stretch => OfStretch(stretch, locator, context),
        Reference { Code: "PRESENT_REF" } when context is { Dialogue: true, Published: { } today, ReferenceTime: { } now } => Moment(today.At(now), Grain.Second, TimeReading.Publication),
        Reference reference => new Reading(TimexType.Date, reference.Code, null, null, context.Published is null ? TimeReading.Unresolved : TimeReading.Publication),
        Recurring recurring => Set(recurring.Of),
        Modified modified => Read(modified.Of, locator, context) is { } of ? of with { Modifier = modified.Modifier } : null,
        Bounded bounded => OfBound(bounded, locator, context),
        Between between => Join(between.From, between.To, locator, context),
        Listed listed => Listed(listed, locator, context),
        Rest rest => OfRest(rest, locator, context),
        Portion portion => OfPortion(portion, locator),
        Combined { Time: ClockTime clock } combined => Read(clock with { Day = combined.Date }, locator, context),
        Combined { Time: PartOfDay part } combined => Read(part with { Day = combined.Date }, locator, context),
        Combined { Time: Modified { Of: var time, Modifier: var modifier } } combined =>
            Read(combined with { Time = time }, locator, context) is { } of ? of with { Modifier = modifier } : null,
        Combined { Time: Bounded { Of: var time, Bound: var bound } } combined =>
            Read(new Bounded(combined with { Time = time }, bound), locator, context),
        Combined { Time: Between { From: ClockTime first, To: ClockTime last } } combined =>
            Join(first with { Day = combined.Date }, last with { Day = combined.Date }, locator, context),
        Ahead ahead => Read(locator.Way > 0 && context.Published is not null ? new Step(ahead.Length, 1, null, FromText: false) : ahead.Length, locator, context),
        Combined or NoTime or WorkingDays => null,
        ClockTime clock => OfClock(Coming(clock, context), locator),
        PartOfDay part => OfPart(Coming(part, context), locator),
        Step { Length.Unit: < Grain.Day } step => OfShortStep(step, locator, context),
        _ => locator.Locate(meaning) is { } located ? OfDate(located) : null,
    };

    private static Reading OfDate(Located located) => new(
        located.Symbol.Contains('T', StringComparison.Ordinal) ? TimexType.Time : TimexType.Date, located.Timex, located.Edtf, located.Modifier, located.How)
    {
        Inconsistent = located.Inconsistent,
        From = located.Exact ?? located.Period?.Start.AtMidnight(),
        To = located.Period?.LastDay().PlusDays(1).AtMidnight(),
        Grain = located.Period?.Grain,
        Dates = [located],
    };

    private static Reading? OfClock(ClockTime clock, Locator locator)
    {
        if (locator.Locate(clock) is not { } day || day.Period is { Grain: not Grain.Day }) return null;
        var minute = clock.Minute ?? 0;
        var time = $"T{Period.Two(clock.Hour)}:{Period.Two(minute)}" + (clock.Second is { } second ? ":" + Period.Two(second) : "");
        var from = day.Period?.Start.AtMidnight().PlusHours(clock.Hour).PlusMinutes(minute).PlusSeconds(clock.Second ?? 0);
        var grain = clock.Second is not null ? Grain.Second : clock.Minute is not null ? Grain.Minute : Grain.Hour;
        return new Reading(TimexType.Time, day.Timex + time + Zone(clock.Zone), day.Period is null ? null : day.Edtf + time + (clock.Second is null ? ":00" : "") + Zone(clock.Zone), day.Modifier, day.How)
        {
            Inconsistent = day.Inconsistent,
            From = from,
            To = grain switch { Grain.Second => from?.PlusSeconds(1), Grain.Minute => from?.PlusMinutes(1), _ => from?.PlusHours(1) },
            Grain = grain,
            TwelveHour = clock.TwelveHour,
            Dates = clock.Day is null ? [] : [day],
        };
    }

    /// <summary>A bare time of day in a dialogue about what comes: this half of the day or the next, today or tomorrow.</summary>
    private static ClockTime Coming(ClockTime clock, TimeContext context)
    {
        if (clock.Day is not null || context is not { Dialogue: true, Mode: ReadingMode.Future, Published: not null, ReferenceTime: { } now }) return clock;
        bool Gone(int hour) => new LocalTime(hour % 24, clock.Minute ?? 0) <= now;
        if (!Gone(clock.Hour)) return clock;
        return clock.TwelveHour && clock.Hour < 12 && !Gone(clock.Hour + 12)
            ? clock with { Hour = clock.Hour + 12, TwelveHour = false }
            : clock with { Day = new Cycle(1, Grain.Day, FromText: false) };
    }

    private static PartOfDay Coming(PartOfDay part, TimeContext context) =>
        part.Day is null && context is { Dialogue: true, Mode: ReadingMode.Future, Published: not null, ReferenceTime: { } now } && DayParts.Hours(part.Code).To <= now.Hour
            ? part with { Day = new Cycle(1, Grain.Day, FromText: false) } : part;

    private static string Zone(int? minutes) => minutes is not { } offset ? ""
        : (offset < 0 ? "-" : "+") + Period.Two(Math.Abs(offset) / 60) + ":" + Period.Two(Math.Abs(offset) % 60);

    private static Reading? OfPart(PartOfDay part, Locator locator)
    {
        if (locator.Locate(part) is not { } day || day.Period is { Grain: not Grain.Day }) return null;
        var (from, to) = DayParts.Hours(part.Code);
        return new Reading(TimexType.Time, $"{day.Timex}T{part.Code}", day.Period is null ? null : day.Edtf, day.Modifier, day.How)
        {
            Inconsistent = day.Inconsistent,
            From = day.Period?.Start.AtMidnight().PlusHours(from),
            To = day.Period?.Start.AtMidnight().PlusHours(to),
            Grain = Grain.Hour,
            Dates = part.Day is null ? [] : [day],
        };
    }

    private static Reading? OfShortStep(Step step, Locator locator, TimeContext context)
    {
        if (step.From is { } from)
        {
            return Read(from, locator, context) is { From: { } start } origin && Lengths.Add(start, step.Length, step.Way) is { } moment
                ? Moment(moment, step.Length.Unit, origin.How) : null;
        }

        var fromText = step.FromText && !(context.Dialogue && locator.NothingTold);
        if (fromText || context.Published is not { } today)
            return new Reading(TimexType.Time, "XXXX-XX-XXTXX:XX", null, null, TimeReading.Unresolved) { Grain = step.Length.Unit };
        if (step.Length.Number is null || context.ReferenceTime is not { } now)
        {
            // "Dans quarante-huit heures": whole days need no clock.
            if (step.Length is { Unit: Grain.Hour, Rest: null, Number: { } hours } && hours != 0 && hours % 24 == 0 && hours < 100_000)
                return OfDate(new Located(new Period(today.PlusDays((int)(hours / 24) * step.Way), Grain.Day), "", TimeReading.Publication));
            return new Reading(TimexType.Time, new Period(today, Grain.Day).Timex() + "TXX:XX", null, null, TimeReading.Publication) { Grain = step.Length.Unit };
        }

        return Lengths.Add(today.At(now), step.Length, step.Way) is { } then ? Moment(then, step.Length.Unit, TimeReading.Publication) : null;
    }

    private static Reading Moment(LocalDateTime moment, Grain grain, TimeReading how)
    {
        var text = moment.ToString(grain == Grain.Second || moment.Second != 0 ? "uuuu-MM-dd'T'HH:mm:ss" : "uuuu-MM-dd'T'HH:mm", CultureInfo.InvariantCulture);
        return new Reading(TimexType.Time, text, moment.ToString("uuuu-MM-dd'T'HH:mm:ss", CultureInfo.InvariantCulture), null, how)
        {
            From = moment,
            To = moment,
            Grain = grain,
            Dates = [new Located(new Period(moment.Date, Grain.Day), "", how)],
        };
    }

    private static Reading OfStretch(Stretch stretch, Locator locator, TimeContext context)
    {
        var reading = new Reading(TimexType.Duration, Lengths.Iso(stretch.Length), null, null, TimeReading.Unresolved) { Grain = stretch.Length.Unit };
        if (context.Published is not { } today || stretch.FromText) return reading;
        reading = reading with { How = TimeReading.Publication };
        if (stretch.Way == 0) return reading;
        var now = today.At(context.ReferenceTime ?? LocalTime.Midnight);
        if (Lengths.Add(now, stretch.Length, stretch.Way) is not { } other) return reading;
        var (from, to) = stretch.Way < 0 ? (other, now) : (now, other);
        return reading with { From = from, To = to, Edtf = $"{new Period(from.Date, Grain.Day).Edtf()}/{new Period(to.Date, Grain.Day).Edtf()}" };
    }

    private static Reading? OfBound(Bounded bounded, Locator locator, TimeContext context)
    {
        if (Read(bounded.Of, locator, context) is not { } of) return null;
        if (of.Type == TimexType.Duration)
        {
            // "depuis trois mois": the stretch until now; "d'ici deux semaines": the stretch from now.
            if (bounded is not { Of: Length { Number: not null } length, Bound: Bound.Since or Bound.By }) return of;
            var stretch = OfStretch(new Stretch(length, bounded.Bound == Bound.Since ? -1 : 1, FromText: false), locator, context);
            return stretch.Edtf is null ? stretch
                : bounded.Bound == Bound.Since ? stretch with { Edtf = stretch.Edtf[..(stretch.Edtf.IndexOf('/', StringComparison.Ordinal) + 1)], Modifier = TimexModifier.OnOrAfter }
                : stretch with { Modifier = TimexModifier.OnOrBefore };
        }

        if (bounded.Bound == Bound.FromIfAhead && locator.Way <= 0 && (of.From is not { } begin || context.Published is not { } today || begin.Date <= today)) return of;
        var first = of.Edtf?.Split('/')[0];
        var last = of.Edtf?.Split('/')[^1];
        return bounded.Bound switch
        {
            Bound.Since or Bound.From or Bound.FromIfAhead => of with { Modifier = of.Modifier ?? TimexModifier.OnOrAfter, Edtf = first is null ? null : first + "/", To = null },
            Bound.After => of with { Modifier = of.Modifier ?? TimexModifier.After, Edtf = last is null ? null : last + "/", From = of.To, To = null },
            Bound.Before => of with { Modifier = of.Modifier ?? TimexModifier.Before, Edtf = first is null ? null : "/" + first, To = of.From, From = null },
            _ => of with { Modifier = of.Modifier ?? TimexModifier.OnOrBefore, Edtf = last is null ? null : "/" + last, From = null },
        };
    }

    /// <summary>A length, as TimeML has it, and the days that it spans.</summary>
    private static Reading? OfPortion(Portion portion, Locator locator)
    {
        var reading = new Reading(TimexType.Duration, Lengths.Iso(new Length(portion.Number, portion.Unit, null)), null, null, TimeReading.Unresolved) { Grain = portion.Unit };
        if (locator.Locate(new Nth(portion.Last ? -portion.Number : 1, portion.Unit, null, portion.Within)) is not { Period: { } first } located) return reading;
        if (locator.Locate(new Nth(portion.Last ? -1 : portion.Number, portion.Unit, null, portion.Within)) is not { Period: { } last }) return reading;
        return reading with
        {
            How = located.How,
            From = first.Start.AtMidnight(),
            To = last.LastDay().PlusDays(1).AtMidnight(),
            Edtf = $"{first.Edtf().Split('/')[0]}/{last.Edtf().Split('/')[^1]}",
            Dates = locator.Locate(portion.Within) is { } within ? [within] : [],
        };
    }

    private static Reading? OfRest(Rest rest, Locator locator, TimeContext context)
    {
        if (locator.Locate(rest.Of) is not { } of) return null;
        var reading = OfDate(of) with { Modifier = rest.Way > 0 ? TimexModifier.End : TimexModifier.Start };
        if (of.Period is not { } period || context.Published is not { } today || !period.Holds(today)) return reading;
        var (first, last) = rest.Way > 0 ? (today, period.LastDay()) : (period.Start, today);
        return reading with
        {
            From = first.AtMidnight(),
            To = last.PlusDays(1).AtMidnight(),
            Edtf = $"{new Period(first, Grain.Day).Edtf()}/{new Period(last, Grain.Day).Edtf()}",
        };
    }

    /// <summary>A list is no interval: it has an EDTF value only where its members follow one another.</summary>
    private static Reading? Listed(Listed listed, Locator locator, TimeContext context)
    {
        if (Join(listed.First, listed.Then, locator, context) is not { } joined) return null;
        var first = Read(listed.First, locator, context);
        var then = Read(listed.Then is Listed { First: var second } ? second : listed.Then, locator, context);
        return first?.To is { } end && then?.From is { } start && start > end ? joined with { Edtf = null } : joined;
    }

    private static Reading? Join(Meaning from, Meaning to, Locator locator, TimeContext context)
    {
        if (Read(from, locator, context) is not { } a || Read(to, locator, context) is not { } b) return null;
        if (a.Type == TimexType.Duration || b.Type == TimexType.Duration) return null;

        // "de novembre à janvier": the second end is the next one after the first.
        if (a.From is { } start && b.From is { } end && end < start && a is { Dates: [{ Period.Grain: Grain.Month or Grain.Day }] } && b.Dates is [{ Period: { } late } located] && located.How != TimeReading.Explicit)
        {
            var moved = located with { Period = late with { Start = late.Start.PlusYears(1) } };
            if (b.Type == TimexType.Date && moved.Period!.Value.Start > start.Date) b = OfDate(moved) with { Modifier = b.Modifier };
        }

        var edtf = a.Edtf is null || b.Edtf is null ? null : $"{a.Edtf.Split('/')[0]}/{b.Edtf.Split('/')[^1]}";
        return new Reading(b.Type, $"{a.Value}/{b.Value}", edtf, null, a.How == TimeReading.Explicit ? b.How : a.How)
        {
            Inconsistent = a.Inconsistent || b.Inconsistent,
            From = a.From,
            To = b.To,
            Grain = a.Grain < b.Grain ? a.Grain : b.Grain,
            TwelveHour = a.TwelveHour || b.TwelveHour,
            Dates = [.. a.Dates, .. b.Dates],
        };
    }

    private static Reading? Set(Meaning of)
    {
        var value = of switch
        {
            Length length => Lengths.Iso(length),
            CalendarFields { Weekday: { } weekday, Month: null, Day: null } => $"XXXX-WXX-{weekday.ToString(CultureInfo.InvariantCulture)}",
            CalendarFields { Month: null, Weekday: null, Day: { } number } => $"XXXX-XX-{Period.Two(number)}",
            WorkingDays => "XXXX-WXX-WD",
            CalendarFields { Month: { } month, Day: { } day, Year: null } => $"XXXX-{Period.Two(month)}-{Period.Two(day)}",
            CalendarFields { Month: { } month, Year: null, Day: null } => $"XXXX-{Period.Two(month)}",
            PartOfYear { Grain: Grain.Season, Year: null, Number: var season } => "XXXX-" + Period.Season(2000, season).Timex()[5..],
            Cycle { Unit: Grain.Weekend } => "XXXX-WXX-WE",
            PartOfDay { Day: null, Code: var code } => $"XXXX-XX-XXT{code}",
            PartOfDay { Day: { } day, Code: var code } => Set(day)?.Value + "T" + code,
            ClockTime { Day: null } clock => $"XXXX-XX-XXT{Period.Two(clock.Hour)}:{Period.Two(clock.Minute ?? 0)}",
            ClockTime { Day: { } day } clock => Set(day)?.Value + $"T{Period.Two(clock.Hour)}:{Period.Two(clock.Minute ?? 0)}",
            Recurring recurring => Set(recurring.Of)?.Value,
            _ => null,
        };
        return value is null ? null : new Reading(TimexType.Set, value, null, null, TimeReading.Explicit);
    }
}
