using System.Globalization;
using NodaTime;

namespace Recoupe.Store;

/// <summary>The days that an EDTF date may touch: what dates are filtered and ordered by.</summary>
/// <param name="First">First day, inclusive; year 1 when open.</param>
/// <param name="Last">Last day, inclusive; the end of year 9999 when open.</param>
internal readonly record struct DayRange(LocalDate First, LocalDate Last)
{
    private static readonly LocalDate Dawn = new(1, 1, 1);
    private static readonly LocalDate Dusk = new(9999, 12, 31);

    /// <summary>
    /// Days of a day, month, season, quarter or year, with unspecified digits (201X) and qualifiers (?, ~, %), or of an interval of these, open
    /// ends included (EDTF levels 0 and 1; https://www.loc.gov/standards/datetime/). Null for what is none of these.
    /// </summary>
    public static DayRange? Parse(string? edtf)
    {
        if (string.IsNullOrEmpty(edtf)) return null;
        var slash = edtf.IndexOf('/', StringComparison.Ordinal);
        if (slash < 0) return ParseOne(edtf);
        var first = ParseEnd(edtf[..slash], open: Dawn, end: range => range.First);
        var last = ParseEnd(edtf[(slash + 1)..], open: Dusk, end: range => range.Last);
        return first is { } from && last is { } to && from <= to ? new DayRange(from, to) : null;
    }

    private static LocalDate? ParseEnd(string edtf, LocalDate open, Func<DayRange, LocalDate> end) =>
        edtf is "" or ".." ? open : ParseOne(edtf) is { } range ? end(range) : null;

    private static DayRange? ParseOne(string edtf)
    {
        // "2022-01-24T20" bears its day; what a qualifier doubts is still the day that is told.
        var time = edtf.IndexOf('T', StringComparison.Ordinal);
        var parts = (time < 0 ? edtf : edtf[..time]).TrimEnd('?', '~', '%').Split('-');
        if (parts.Length > 3 || Digits(parts[0], 4, 1, 9999) is not { } year) return null;
        if (parts.Length == 1) return new DayRange(new LocalDate(year.Low, 1, 1), new LocalDate(year.High, 12, 31));
        if (Digits(parts[1], 2, 1, 12) is { } month) return year.Low != year.High ? null : InYear(year.Low, month, parts);
        return parts.Length == 2 && year.Low == year.High && Digits(parts[1], 2, 21, 36) is { } part && part.Low == part.High
            ? PartOfYear(year.Low, part.Low)
            : null;
    }

    private static DayRange? InYear(int year, (int Low, int High) month, string[] parts)
    {
        var end = CalendarSystem.Iso.GetDaysInMonth(year, month.High);
        if (parts.Length == 2) return new DayRange(new LocalDate(year, month.Low, 1), new LocalDate(year, month.High, end));
        if (Digits(parts[2], 2, 1, end) is not { } day) return null;
        return new DayRange(new LocalDate(year, month.Low, day.Low), new LocalDate(year, month.High, day.High));
    }

    // 21-24 are spring to winter, 33-36 the quarters. A northern winter runs into the next year.
    private static DayRange? PartOfYear(int year, int part) => part switch
    {
        >= 21 and <= 24 => Months(new LocalDate(year, (part - 20) * 3, 1), 3),
        >= 33 and <= 36 => Months(new LocalDate(year, ((part - 33) * 3) + 1, 1), 3),
        _ => null,
    };

    private static DayRange Months(LocalDate first, int count)
    {
        // Time ends with the year 9999, and a winter or a quarter with it.
        var left = ((Dusk.Year - first.Year) * 12) + Dusk.Month - first.Month;
        return new(first, first.PlusMonths(Math.Min(count - 1, left)).With(DateAdjusters.EndOfMonth));
    }

    // The lowest and highest number that the digits may stand for, within bounds; X stands for any digit.
    private static (int Low, int High)? Digits(string text, int length, int least, int most)
    {
        if (text.Length != length || !text.All(c => char.IsAsciiDigit(c) || c == 'X')) return null;
        var low = Math.Max(least, int.Parse(text.Replace('X', '0'), CultureInfo.InvariantCulture));
        var high = Math.Min(most, int.Parse(text.Replace('X', '9'), CultureInfo.InvariantCulture));
        return low <= high ? (low, high) : null;
    }
}
