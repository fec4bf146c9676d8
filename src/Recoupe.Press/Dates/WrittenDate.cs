using System.Globalization;
using System.Text.RegularExpressions;
using NodaTime;

namespace Recoupe.Press.Dates;

/// <summary>
/// Reads the date of a publication as files and pages write it, to EDTF ("2022", "2022-01", "2022-01-22"). The day is the one written:
/// a time and its offset are left aside, never converted.
/// </summary>
internal static partial class WrittenDate
{
    /// <summary>What is accepted, for messages.</summary>
    public const string Accepted = "a date such as 2022-01-22, 2022-01-22T18:30:00+01:00, 2022-01, 22 janvier 2022 or January 22, 2022";

    /// <summary>Reads a value that holds a date and nothing else but a weekday and a time; null when it does not, or when day and month can be taken for one another.</summary>
    public static string? Read(string value, bool? dayFirst = null)
    {
        value = value.Trim();
        if (value.Length is 0 or > 100) return null;
        var iso = IsoPattern().Match(value);
        if (iso.Success)
            return Iso(Int(iso, "y"), OptionalInt(iso, "m"), OptionalInt(iso, "d"));
        return Find(value, dayFirst, whole: true);
    }

    /// <summary>The first full date in <paramref name="text"/>; null when there is none.</summary>
    public static string? Find(string text, bool? dayFirst) => Find(text, dayFirst, whole: false);

    private static string? Find(string text, bool? dayFirst, bool whole)
    {
        foreach (Match match in DatePattern().Matches(text))
        {
            if (whole && !Surroundings().IsMatch($"{text[..match.Index]}\n{text[(match.Index + match.Length)..]}")) continue;
            if (ReadMatch(match, dayFirst) is { } date) return date;
        }

        return null;
    }

    private static string? ReadMatch(Match match, bool? dayFirst)
    {
        var year = Int(match, "y");
        if (match.Groups["name"].Success)
            return Months.Find(match.Groups["name"].Value) is { } month ? Iso(year, month, Int(match, "d")) : null;
        if (match.Groups["m"].Success) return Iso(year, Int(match, "m"), Int(match, "d"));
        var (a, b) = (Int(match, "a"), Int(match, "b"));
        return (dayFirst, a, b) switch
        {
            (true, _, _) => Iso(year, b, a),
            (false, _, _) => Iso(year, a, b),
            (null, > 12, _) => Iso(year, b, a),
            (null, _, > 12) => Iso(year, a, b),
            (null, _, _) => a == b ? Iso(year, a, b) : null,
        };
    }

    private static string? Iso(int year, int? month, int? day)
    {
        if (year is < 1000 or > 9999 || month is < 1 or > 12) return null;
        if (month is null) return year.ToString(CultureInfo.InvariantCulture);
        if (day is null) return string.Create(CultureInfo.InvariantCulture, $"{year:D4}-{month:D2}");
        return day >= 1 && day <= CalendarSystem.Iso.GetDaysInMonth(year, month.Value)
            ? string.Create(CultureInfo.InvariantCulture, $"{year:D4}-{month:D2}-{day:D2}")
            : null;
    }

    private static int Int(Match match, string group) => int.Parse(match.Groups[group].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

    private static int? OptionalInt(Match match, string group) => match.Groups[group].Success ? Int(match, group) : null;

    // ISO 8601, its basic form, and a time after it.
    [GeneratedRegex("""^(?<y>[0-9]{4})(?:-(?<m>[0-9]{2})(?:-(?<d>[0-9]{2})(?:[T ][0-9]{2}:?[0-9]{2}.{0,30})?)?|(?<m>[0-9]{2})(?<d>[0-9]{2})(?:T.{0,30})?)?$""", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex IsoPattern();

    // "22 janvier 2022", "1er février 2022", "January 22nd, 2022", "2022-01-22", "22/01/2022", "22.01.2022".
    [GeneratedRegex("""
        (?<![0-9\p{L}])(?:
          (?<d>[0-9]{1,2})\p{L}{0,2}\s{1,3}(?<name>\p{L}{3,12})\.?,?\s{1,3}(?<y>[0-9]{4})
        | (?<name>\p{L}{3,12})\.?\s{1,3}(?<d>[0-9]{1,2})\p{L}{0,2},?\s{1,3}(?<y>[0-9]{4})
        | (?<y>[0-9]{4})-(?<m>[0-9]{2})-(?<d>[0-9]{2})
        | (?<a>[0-9]{1,2})[/.](?<b>[0-9]{1,2})[/.](?<y>[0-9]{4})
        )(?![0-9])
        """, RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace, 10000)]
    private static partial Regex DatePattern();

    // A weekday before, a time and zone after ("Sat, 22 Jan 2022 10:00:00 GMT", "samedi 22 janvier 2022 à 18h30").
    [GeneratedRegex("""^(?:\p{L}{2,10}\.?,?\s{1,3})?\n(?:(?:,|\s|\p{L}{1,3}\s|-|–)*[0-9]{1,2}\s?[:hH]\s?[0-9]{0,2}(?::[0-9]{2})?.{0,20})?$""", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex Surroundings();
}
