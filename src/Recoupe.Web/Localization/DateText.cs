using System.Globalization;
using System.Text.RegularExpressions;

namespace Recoupe.Web.Localization;

/// <summary>Dates of the record (EDTF) as readers write them.</summary>
public static partial class DateText
{
    /// <summary>"2022-01-21" as "21 janvier 2022"; a form that is not understood stays as it is.</summary>
    public static string Date(this UiText text, string edtf)
    {
        var slash = edtf.IndexOf('/', StringComparison.Ordinal);
        if (slash < 0) return Point(text, edtf);
        var (from, to) = (edtf[..slash], edtf[(slash + 1)..]);
        return (IsOpen(from), IsOpen(to)) switch
        {
            (true, true) => edtf,
            (false, true) => text.Format("date.since", Point(text, from)),
            (true, false) => text.Format("date.until", Point(text, to)),
            _ => text.Format("date.interval", Point(text, from), Point(text, to)),
        };
    }

    /// <summary>The form that HTML's time element takes (a day, a month or a year); null for any other.</summary>
    public static string? Machine(string edtf) => Simple().IsMatch(edtf) ? edtf : null;

    private static bool IsOpen(string end) => end is "" or "..";

    private static string Point(UiText text, string edtf)
    {
        if (edtf.Length > 1 && edtf[^1] is '~' or '%' or '?') return text.Format("date.about", Point(text, edtf[..^1]));
        if (Week().Match(edtf) is { Success: true } week) return text.Format("date.week", week.Groups["week"].Value.TrimStart('0'), week.Groups["year"].Value);
        if (Simple().Match(edtf) is not { Success: true } point) return edtf;
        var year = point.Groups["year"].Value;
        if (!point.Groups["month"].Success) return year;
        var month = int.Parse(point.Groups["month"].ValueSpan, CultureInfo.InvariantCulture);
        if (text.Find(string.Create(CultureInfo.InvariantCulture, $"season.{month}")) is { } season) return string.Format(text.Numbers, season, year);
        if (text.Find(string.Create(CultureInfo.InvariantCulture, $"month.{month}")) is not { } name) return edtf;
        if (!point.Groups["day"].Success) return text.Format("date.month", name, year);
        var day = int.Parse(point.Groups["day"].ValueSpan, CultureInfo.InvariantCulture);
        return text.Format("date.day", day == 1 ? text["date.first"] : day, name, year);
    }

    [GeneratedRegex(@"\A(?<year>[0-9]{4})(-(?<month>[0-9]{2})(-(?<day>[0-9]{2}))?)?\z", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10000)]
    private static partial Regex Simple();

    [GeneratedRegex(@"\A(?<year>[0-9]{4})-W(?<week>[0-9]{2})\z", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10000)]
    private static partial Regex Week();
}
