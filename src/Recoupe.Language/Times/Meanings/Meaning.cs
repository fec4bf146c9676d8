namespace Recoupe.Language.Times.Meanings;

/// <summary>What words say of a time, before it is known what they are reckoned from. Built by the grammar's formulas.</summary>
internal abstract record Meaning;

/// <summary>A date by its calendar fields; those that the text leaves out are null. Years before Christ are astronomical (480 BC is -479).</summary>
internal sealed record CalendarFields(int? Year, int? Month, int? Day, int? Weekday) : Meaning
{
    /// <summary>Whether it names a day at least by month and number.</summary>
    public bool IsDay => Month is not null && Day is not null;
}

/// <summary>A named day of the year.</summary>
internal sealed record HolidayOf(string Name, int? Year) : Meaning;

/// <summary>A numbered part of the year: season 1 (spring) to 4, quarter, half, ISO week.</summary>
internal sealed record PartOfYear(Grain Grain, int Number, Meaning? Year) : Meaning;

/// <summary>A decade (1990) or a century (1900) by its first year.</summary>
internal sealed record Age(Grain Grain, int FirstYear) : Meaning;

/// <summary>The unit that holds the moment of reference, or one some steps away: "ce mois" 0, "la semaine dernière" -1.</summary>
internal sealed record Cycle(int Offset, Grain Unit, bool FromText) : Meaning;

/// <summary>The next (1), last (-1) or present (0) one of a thing that returns: "lundi prochain", "l'été dernier".</summary>
internal sealed record Nearby(Meaning Of, int Way) : Meaning;

/// <summary>The nth unit or weekday within a period, from its end when negative.</summary>
internal sealed record Nth(int Number, Grain Unit, int? Weekday, Meaning? Within) : Meaning;

/// <summary>The nth such weekday after (1) or before (-1) a date: "three Fridays from now", "the second Tuesday after Easter".</summary>
internal sealed record NthFrom(int Number, int Weekday, int Way, Meaning? From) : Meaning;

/// <summary>So many units at the beginning or the end of a period: "the first ten months of 2021", "les trois dernières semaines de mai".</summary>
internal sealed record Portion(int Number, Grain Unit, bool Last, Meaning Within) : Meaning;

/// <summary>A year that does not begin in January, by its TIMEX3 code: FY, the fiscal year, SY, the school year. Its ends differ by country.</summary>
internal sealed record NamedYear(string Code, Meaning? Year) : Meaning;

/// <summary>What is left of a period (1) or has gone of it (-1): "the rest of the week", "earlier this month".</summary>
internal sealed record Rest(Meaning Of, int Way) : Meaning;

/// <summary>The unit that holds a date: "la semaine du 6 octobre".</summary>
internal sealed record Holding(Grain Unit, Meaning Of) : Meaning;

/// <summary>A date within a larger one: "lundi de la semaine prochaine", "le 20 du mois dernier".</summary>
internal sealed record Inside(Meaning Of, Meaning Outer) : Meaning;

/// <summary>A step from a moment: "il y a trois mois", "deux jours plus tard", "le lendemain". A vague length steps to the past or the future.</summary>
internal sealed record Step(Length Length, int Way, Meaning? From, bool FromText) : Meaning;

/// <summary>The part of a day: MO, MI, AF, EV, NI, DT, or DT parts of a command language.</summary>
internal sealed record PartOfDay(string Code, Meaning? Day) : Meaning;

/// <summary>A time of day; <paramref name="TwelveHour"/> when morning and afternoon are not told apart.</summary>
internal sealed record ClockTime(int Hour, int? Minute, int? Second, bool TwelveHour, Meaning? Day) : Meaning
{
    /// <summary>Offset from UTC in minutes when the text names a zone.</summary>
    public int? Zone { get; init; }
}

/// <summary>From one time to another, both included.</summary>
internal sealed record Between(Meaning From, Meaning To) : Meaning;

/// <summary>Times named one after the other: "janvier et février".</summary>
internal sealed record Listed(Meaning First, Meaning Then) : Meaning;

/// <summary>A date with a clock time set beside it by a preposition or a comma: two expressions for TimeML, one moment for a reader.</summary>
internal sealed record Combined(Meaning Date, Meaning Time, bool TimeFirst) : Meaning;

/// <summary>Which side of a time is meant.</summary>
internal enum Bound
{
    Since,
    From,

    /// <summary>"From Tuesday": a beginning where it lies ahead, else a source ("images from October").</summary>
    FromIfAhead,
    After,
    Until,
    By,
    Before,
}

/// <summary>An open interval: "depuis 2014", "avant le 3 mai".</summary>
internal sealed record Bounded(Meaning Of, Bound Bound) : Meaning;

/// <summary>A TIMEX3 modifier: "début mars", "vers 15 h".</summary>
internal sealed record Modified(Meaning Of, TimexModifier Modifier) : Meaning;

/// <summary>A length of time; a null number is vague ("quelques jours").</summary>
internal sealed record Length(decimal? Number, Grain Unit, Length? Rest) : Meaning;

/// <summary>A length that ends now (-1), begins now (1) or holds now (0): "les deux dernières semaines".</summary>
internal sealed record Stretch(Length Length, int Way, bool FromText) : Meaning;

/// <summary>"In two days": from now where the clause speaks of the future, else how long it took.</summary>
internal sealed record Ahead(Length Length) : Meaning;

/// <summary>The days from Monday to Friday.</summary>
internal sealed record WorkingDays : Meaning;

/// <summary>Something that recurs: every so often, or each weekday, month or part of day.</summary>
internal sealed record Recurring(Meaning Of) : Meaning;

/// <summary>Words that look like a time and are none: an age, "une seconde fois".</summary>
internal sealed record NoTime : Meaning;

/// <summary>A time named without telling when: PRESENT_REF, PAST_REF, FUTURE_REF.</summary>
internal sealed record Reference(string Code) : Meaning;
