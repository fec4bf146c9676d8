using NodaTime;
using Recoupe.Language.Times.Resolution;

namespace Recoupe.Language.Times.Meanings;

/// <summary>Builds intervals and lists: what one end leaves out the other gives ("du 13 au 15 juillet", "de janvier à mars 2022").</summary>
internal static class Intervals
{
    private static readonly LocalDateTime AnyDay = new(2000, 1, 1, 0, 0);

    public static Meaning? Make(Meaning? from, Meaning? to) => Share(from, to) is var (a, b) ? new Between(a, b) : null;

    public static Meaning? List(Meaning? first, Meaning? then)
    {
        if (then is Listed more) return Share(first, more.First) is var (a, b) ? new Listed(a, more with { First = b }) : null;
        return Share(first, then) is var (c, d) ? new Listed(c, d) : null;
    }

    /// <summary>A list with each of its members changed; null where one of them cannot be.</summary>
    public static Meaning? Each(Listed list, Func<Meaning, Meaning?> change) =>
        change(list.First) is { } first && (list.Then is Listed more ? Each(more, change) : change(list.Then)) is { } then ? new Listed(first, then) : null;

    /// <summary>"Du 13 au 18", of a month that only a dialogue leaves out.</summary>
    public static Meaning? Days(Meaning? from, Meaning? to) => (from, to) is (CalendarFields { Day: not null } a, CalendarFields { Day: not null } b) ? new Between(a, b) : null;

    /// <summary>From a time on, for so long: "from 2 pm for two hours".</summary>
    public static Meaning Lasting(Meaning start, Length length) =>
        start is ClockTime { Second: null } clock && Lengths.Add(AnyDay.PlusHours(clock.Hour).PlusMinutes(clock.Minute ?? 0), length, 1) is { } end && length.Unit <= Grain.Hour
            ? new Between(clock, clock with { Hour = end.Hour, Minute = end.Minute, TwelveHour = clock.TwelveHour && end.Hour <= 12 })
            : new Between(start, new Step(length, 1, start, FromText: false));

    private static (Meaning From, Meaning To)? Share(Meaning? from, Meaning? to)
    {
        switch (from, to)
        {
            case (null, _) or (_, null):
                return null;
            case (CalendarFields a, CalendarFields b):
                // "1915-17": two figures are of the same century.
                if (b is { Year: >= 0 and < 100 and var short2, Month: null } && a is { Year: >= 1000 and var whole }) b = b with { Year = (whole / 100 * 100) + short2 };
                if (a.Day is not null && a.Month is null && a.Weekday is null && b.Day is null) return null;
                if (a.Day is not null && a.Month is null) a = a with { Month = b.Month };

                // "De novembre à février 2017" begins in 2016.
                a = a with { Year = a.Year ?? (a.Month > b.Month ? b.Year - 1 : b.Year) };
                if (b.Day is not null && b.Month is null) b = b with { Month = a.Month };
                if (a.Month is not null && b.Month is not null) b = b with { Year = b.Year ?? a.Year };
                return (a, b);
            case (CalendarFields { Day: not null, Month: null } a, Inside { Of: CalendarFields, Outer: var outer }):
                return (new Inside(a, outer), to);
            case (CalendarFields a, Nearby { Of: CalendarFields b } near) when Share(a, b) is (CalendarFields a2, CalendarFields b2):
                return (near with { Of = a2 }, near with { Of = b2 });
            case (CalendarFields a, ClockTime { Day: CalendarFields b } clock) when Share(a, b) is (CalendarFields a2, CalendarFields b2):
                return (a2, clock with { Day = b2 });
            case (ClockTime a, ClockTime b):
                (a, b) = (a with { Zone = a.Zone ?? b.Zone }, b with { Zone = b.Zone ?? a.Zone });
                if (a.TwelveHour && !b.TwelveHour && b.Hour >= 12 && a.Hour < 12 && a.Hour + 12 < b.Hour) a = a with { Hour = a.Hour + 12, TwelveHour = false };
                if (b.TwelveHour && b.Hour < a.Hour && b.Hour + 12 > a.Hour && b.Hour < 12) b = b with { Hour = b.Hour + 12, TwelveHour = false };
                return (a with { Day = a.Day ?? b.Day }, b with { Day = b.Day ?? a.Day });
            case (PartOfYear a, PartOfYear b):
                return (a with { Year = a.Year ?? b.Year }, b);
            case (Length or Reference or Recurring, _) or (_, Length or Recurring):
                return null;
            default:
                return (from, to);
        }
    }
}
