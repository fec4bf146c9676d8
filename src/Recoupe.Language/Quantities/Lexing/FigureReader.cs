using System.Globalization;

namespace Recoupe.Language.Quantities.Lexing;

/// <summary>Reads numbers in figures: grouped thousands, decimals, exponents, single-character fractions.</summary>
/// <param name="decimalMark">The decimal separator of the language (',' in French); its fellow parts thousands.</param>
internal sealed class FigureReader(char decimalMark)
{
    // decimal holds 28 digits whatever they are; longer runs are no amounts.
    private const int MostDigits = 28;

    private readonly char groupMark = decimalMark == ',' ? '.' : ',';

    public static bool Starts(string text, int at, int start, int end)
    {
        var c = text[at];
        if (char.IsAsciiDigit(c) || IsFractionSign(c)) return true;

        // ".08": a separator opens a figure only where nothing is glued to its left.
        return (c is '.' or ',') && at + 1 < end && char.IsAsciiDigit(text[at + 1])
            && (at == start || char.IsWhiteSpace(text[at - 1]) || text[at - 1] is '$' or '€' or '£' or '-');
    }

    public int Read(string text, int at, int end, out Figure figure)
    {
        if (IsFractionSign(text[at]))
        {
            figure = new Figure((decimal)Math.Round(CharUnicodeInfo.GetNumericValue(text[at]), 15), 1, false, false, false, false, true, 0);
            return at + 1;
        }

        var run = RunEnd(text, at, end);
        var digits = run - at;

        // After "192.168." or "22," the next run of digits is a member of a list of its own.
        var isListed = at > 1 && (text[at - 1] is '.' or ',') && char.IsAsciiDigit(text[at - 2]);
        var mark = '\0';
        var groups = isListed ? run : GroupsEnd(text, at, run, end, out mark);
        var isGrouped = groups > run;
        var to = isListed ? groups : DecimalsEnd(text, at, groups, end, mark, isGrouped);

        // ",1.5": a figure that opens with its mark keeps at least its first run.
        if (to == at) to = RunEnd(text, at + 1, end);
        var whole = Digits(text, at, groups);
        var value = whole;
        if (to > groups && whole < decimal.MaxValue) value += Fraction(text, groups + 1, to);
        var first = Digits(text, at, run);
        var repeats = isGrouped && digits == 3 && text.AsSpan(at, 3).SequenceEqual(text.AsSpan(run + 1, 3));
        var power = ReadPower(text, to, end, ref value);
        figure = new Figure(value, digits, isGrouped, to > groups, repeats, power > to, false, first);
        return power;
    }

    private static bool IsFractionSign(char c) => c is '½' or '¼' or '¾' or (>= '\u2150' and <= '\u215E');

    private static int RunEnd(string text, int at, int end)
    {
        while (at < end && char.IsAsciiDigit(text[at])) at++;
        return at;
    }

    /// <summary>The end of the thousands that follow the first run; the run's own end where there are none.</summary>
    private int GroupsEnd(string text, int at, int run, int end, out char mark)
    {
        mark = '\0';
        if (run - at is 0 or > 3 || (text[at] == '0') || run >= end) return run;
        var separator = text[run];
        if (IsSpace(separator) || separator is '\'' or '\u2019')
        {
            mark = separator;
            return SameGroups(text, run, end, separator, out _);
        }

        if (separator is not ('.' or ',')) return run;
        var indian = IndianGroupsEnd(text, at, run, end, separator);
        if (indian > run)
        {
            mark = separator;
            return indian;
        }

        var to = SameGroups(text, run, end, separator, out var count);
        if (count == 0) return run;

        // One group after the decimal mark is decimals ("4,800" in French) unless the other mark follows ("1.111,11").
        var isOther = to + 1 < end && (text[to] is '.' or ',') && text[to] != separator && char.IsAsciiDigit(text[to + 1]);
        if (separator != groupMark && count == 1 && !isOther) return run;
        mark = separator;
        return to;
    }

    private static int SameGroups(string text, int run, int end, char separator, out int count)
    {
        count = 0;
        while (run + 3 < end && IsSame(text[run], separator) && RunEnd(text, run + 1, end) == run + 4)
        {
            // "18 155mm howitzers" are two numbers; "10 000km" is one.
            if (separator == ' ' && run + 4 < end && char.IsLetter(text[run + 4]) && text[run + 1] != '0') break;

            run += 4;
            count++;
        }

        return run;
    }

    // 12,34,567: groups of two before a last group of three.
    private static int IndianGroupsEnd(string text, int at, int run, int end, char separator)
    {
        if (run - at > 2) return run;
        var to = run;
        var pairs = 0;
        while (to + 2 < end && text[to] == separator && RunEnd(text, to + 1, end) == to + 3)
        {
            to += 3;
            pairs++;
        }

        return pairs > 0 && to + 3 < end && text[to] == separator && RunEnd(text, to + 1, end) == to + 4 ? to + 4 : run;
    }

    private int DecimalsEnd(string text, int at, int groups, int end, char mark, bool isGrouped)
    {
        if (groups + 1 >= end || text[groups] is not ('.' or ',') || !char.IsAsciiDigit(text[groups + 1])) return groups;
        var separator = text[groups];
        if (separator == mark) return groups;
        var to = RunEnd(text, groups + 1, end);
        var length = to - groups - 1;

        // A further separator and digits: a date, an address, a list.
        if (to + 1 < end && (text[to] is '.' or ',') && char.IsAsciiDigit(text[to + 1]) && (text[to] == separator || !isGrouped)) return groups;
        if (separator == decimalMark || isGrouped) return to;
        return separator == groupMark && length == 3 && groups - at <= 3 && groups > at && text[at] != '0' ? groups : to;
    }

    private static bool IsSpace(char c) => c is ' ' or '\u00A0' or '\u202F' or '\u2009' or '\u2007';

    private static bool IsSame(char c, char separator) => c == separator || (IsSpace(c) && IsSpace(separator));

    private static decimal Digits(string text, int from, int to)
    {
        var value = 0m;
        var count = 0;
        for (var i = from; i < to; i++)
        {
            if (!char.IsAsciiDigit(text[i])) continue;
            if (++count > MostDigits) return decimal.MaxValue;
            value = (value * 10) + (text[i] - '0');
        }

        return value;
    }

    private static decimal Fraction(string text, int from, int to)
    {
        var value = 0m;
        var unit = 1m;
        for (var i = from; i < to && i - from < 20; i++)
        {
            unit /= 10;
            value += unit * (text[i] - '0');
        }

        return value;
    }

    // "1,1^23", "12,32e+14", "1.3x10^6".
    private static int ReadPower(string text, int at, int end, ref decimal value)
    {
        if (at + 1 >= end) return at;
        double basis;
        int exponentAt;
        if (text[at] is 'e' or 'E') (basis, exponentAt) = (10, at + 1);
        else if (text[at] == '^') (basis, exponentAt) = ((double)value, at + 1);
        else if (text[at] is 'x' or '×' && text.AsSpan(at + 1, Math.Min(3, end - at - 1)).SequenceEqual("10^")) (basis, exponentAt) = (10, at + 4);
        else return at;
        var sign = 1;
        for (; exponentAt < end && text[exponentAt] is '+' or '-'; exponentAt++)
            sign = text[exponentAt] == '-' ? -sign : sign;
        var to = RunEnd(text, exponentAt, Math.Min(end, exponentAt + 3));
        if (to == exponentAt || (to < end && char.IsLetterOrDigit(text[to]))) return at;
        var exponent = sign * int.Parse(text.AsSpan(exponentAt, to - exponentAt), NumberStyles.None, CultureInfo.InvariantCulture);
        var result = text[at] == '^' ? Math.Pow(basis, exponent) : (double)value * Math.Pow(basis, exponent);
        if (!double.IsFinite(result) || Math.Abs(result) > 1e27) return at;
        value = (decimal)result;
        return to;
    }
}
