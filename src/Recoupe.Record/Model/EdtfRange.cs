using System.Globalization;

namespace Recoupe.Record.Model;

/// <summary>The days that an EDTF date can mean.</summary>
/// <param name="First">First day, inclusive; <see cref="DateOnly.MinValue"/> for an open start.</param>
/// <param name="Last">Last day, inclusive; <see cref="DateOnly.MaxValue"/> for an open end.</param>
public sealed record EdtfRange(DateOnly First, DateOnly Last)
{
    /// <summary>Number of days from first to last, 1 for one day.</summary>
    public int Days => Last.DayNumber - First.DayNumber + 1;

    /// <summary>Whether it is open at either end.</summary>
    public bool IsOpen => First == DateOnly.MinValue || Last == DateOnly.MaxValue;

    /// <summary>
    /// Reads "2022-01-21", "2021-12", "2022", "2021-21" (season: spring 21 to winter 24), "2022-01/2022-02", "2014/" and "/2014";
    /// a time after a day ("2022-01-21T10") is left aside. Null for anything else, unknown years included.
    /// </summary>
    public static EdtfRange? Parse(string? edtf)
    {
        if (string.IsNullOrEmpty(edtf)) return null;
        var slash = edtf.IndexOf('/', StringComparison.Ordinal);
        if (slash < 0) return Single(edtf);
        var (from, to) = (edtf[..slash], edtf[(slash + 1)..]);
        var first = IsOpenEnd(from) ? DateOnly.MinValue : Single(from)?.First;
        var last = IsOpenEnd(to) ? DateOnly.MaxValue : Single(to)?.Last;
        return first is { } f && last is { } l && f <= l && !(IsOpenEnd(from) && IsOpenEnd(to)) ? new EdtfRange(f, l) : null;
    }

    /// <summary>Days between the nearest ends of two ranges; 0 where they overlap.</summary>
    public int Gap(EdtfRange other) => Math.Max(0, Math.Max(other.First.DayNumber - Last.DayNumber, First.DayNumber - other.Last.DayNumber));

    /// <summary>Whether every day of <paramref name="other"/> is in this range.</summary>
    public bool Contains(EdtfRange other) => First <= other.First && other.Last <= Last;

    private static bool IsOpenEnd(string end) => end is "" or "..";

    private static EdtfRange? Single(string date)
    {
        var day = date.IndexOf('T', StringComparison.Ordinal) is > 0 and var t ? date[..t] : date;
        if (DateOnly.TryParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var exact)) return new(exact, exact);
        if (day.Length is not (4 or 7) || !int.TryParse(day.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture, out var year) || year is 0 or 9999)
            return null;
        if (day.Length == 4) return new(new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));
        if (day[4] != '-' || !int.TryParse(day.AsSpan(5), NumberStyles.None, CultureInfo.InvariantCulture, out var month)) return null;
        return month switch
        {
            >= 1 and <= 12 => Months(year, month, 1),
            >= 21 and <= 23 => Months(year, 3 + ((month - 21) * 3), 3),
            24 => Months(year, 12, 3),
            _ => null,
        };
    }

    private static EdtfRange Months(int year, int month, int count)
    {
        var first = new DateOnly(year, month, 1);
        return new(first, first.AddMonths(count).AddDays(-1));
    }
}
