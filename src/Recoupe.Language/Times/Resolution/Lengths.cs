using System.Globalization;
using NodaTime;
using Recoupe.Language.Times.Meanings;

namespace Recoupe.Language.Times.Resolution;

/// <summary>Writes lengths as ISO 8601 durations and adds them to moments.</summary>
internal static class Lengths
{
    /// <summary>"P3D", "PT2H30M", "PXD" when the number is vague.</summary>
    public static string Iso(Length length)
    {
        var date = "P";
        var time = "";
        for (var part = length; part is not null; part = part.Rest)
        {
            if (part.Unit == Grain.Workday) return $"P{part.Number?.ToString("0.####", CultureInfo.InvariantCulture) ?? "X"}BD";
            if (part.Unit == Grain.Weekend) return $"P{part.Number?.ToString("0.####", CultureInfo.InvariantCulture) ?? "X"}WE";
            var (letter, scale, clock) = Unit(part.Unit);
            var number = part.Number is { } n ? (n * scale).ToString("0.####", CultureInfo.InvariantCulture) : "X";
            if (part.Unit is Grain.Decade or Grain.Century or Grain.Millennium && part.Number is null) number += "0";
            if (clock) time += number + letter;
            else date += number + letter;
        }

        return time.Length == 0 ? date : $"{date}T{time}";
    }

    /// <summary>The moment a length before (-1) or after (1); null when it leaves the calendar.</summary>
    public static LocalDateTime? Add(LocalDateTime from, Length length, int way)
    {
        for (var part = length; part is not null; part = part.Rest)
        {
            if (part.Number is not { } number || Math.Abs(number) > 9000 * 60) return null;
            var signed = number * way;
            var whole = (int)decimal.Truncate(signed);
            var fraction = signed - whole;
            if (part.Unit >= Grain.Year && Math.Abs(number * Unit(part.Unit).Scale) + Math.Abs(from.Year) > 9000) return null;
            from = part.Unit switch
            {
                Grain.Second => from.PlusSeconds(whole),
                Grain.Minute => from.PlusMinutes(whole).PlusSeconds((long)(fraction * 60)),
                Grain.Hour => from.PlusHours(whole).PlusMinutes((long)(fraction * 60)),
                Grain.Day => from.PlusDays(whole).PlusHours((long)(fraction * 24)),
                Grain.Workday => Workdays(from, whole),
                Grain.Weekend or Grain.Week => from.PlusWeeks(whole).PlusDays((int)(fraction * 7)),
                Grain.Fortnight => from.PlusWeeks(2 * whole),
                Grain.Month => from.PlusMonths(whole).PlusDays((int)(fraction * 30)),
                _ => from.PlusMonths((int)(signed * Unit(part.Unit).Scale * (Unit(part.Unit).Letter == 'Y' ? 12 : 1))),
            };
        }

        return from;
    }

    private static LocalDateTime Workdays(LocalDateTime from, int days)
    {
        for (var left = Math.Min(Math.Abs(days), 5000); left > 0;)
        {
            from = from.PlusDays(Math.Sign(days));
            if (from.DayOfWeek < IsoDayOfWeek.Saturday) left--;
        }

        return from;
    }

    private static (char Letter, int Scale, bool Clock) Unit(Grain grain) => grain switch
    {
        Grain.Second => ('S', 1, true),
        Grain.Minute => ('M', 1, true),
        Grain.Hour => ('H', 1, true),
        Grain.Day => ('D', 1, false),
        Grain.Weekend or Grain.Week => ('W', 1, false),
        Grain.Fortnight => ('W', 2, false),
        Grain.Month => ('M', 1, false),
        Grain.Quarter or Grain.Season => ('M', 3, false),
        Grain.Half => ('M', 6, false),
        Grain.Decade => ('Y', 10, false),
        Grain.Century => ('Y', 100, false),
        Grain.Millennium => ('Y', 1000, false),
        _ => ('Y', 1, false),
    };
}
