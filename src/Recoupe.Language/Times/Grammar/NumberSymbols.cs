using Recoupe.Language.Times.Lexing;

namespace Recoupe.Language.Times.Grammar;

/// <summary>The word classes that figures belong to by their shape, with the names that the tables use.</summary>
internal sealed class NumberSymbols(Func<string, int> symbolOf, Vocabulary vocabulary)
{
    private readonly int comma = vocabulary.Add(",");
    private readonly int point = vocabulary.Add(".");
    private readonly int dash = vocabulary.Add("-");
    private readonly HashSet<int> currencies = [vocabulary.Add("$"), vocabulary.Add("€"), vocabulary.Add("£")];
    private readonly int any = symbolOf("num");
    private readonly int count = symbolOf("int");
    private readonly int day = symbolOf("day");
    private readonly int twoDigitDay = symbolOf("dd");
    private readonly int month = symbolOf("mm");
    private readonly int hour = symbolOf("hh");
    private readonly int minute = symbolOf("min");
    private readonly int year = symbolOf("yyyy");
    private readonly int freeYear = symbolOf("freeyear");
    private readonly int namingYear = symbolOf("oddyear");
    private readonly int shortYear = symbolOf("yy");
    private readonly int anyYear = symbolOf("y3");
    private readonly int compactClock = symbolOf("hhmm");
    private readonly int hourWord = symbolOf("hourword");
    private readonly int minuteWord = symbolOf("minword");
    private readonly int compactDate = symbolOf("yyyymmdd");

    /// <summary>Adds what the figure at <paramref name="at"/> can be.</summary>
    /// <param name="tokens">The sentence.</param>
    /// <param name="at">Index of a number token.</param>
    /// <param name="free">Whether what follows cannot be a thing that it counts.</param>
    /// <param name="into">Receives the readings.</param>
    public void Figures(IReadOnlyList<TimeToken> tokens, int at, bool free, List<LexicalItem> into)
    {
        var token = tokens[at];
        var n = token.Number;
        var end = at + 1;
        if (token.Digits > 9 || InCode(tokens, at)) return;
        object value = (int)n;
        into.Add(new LexicalItem(any, (decimal)n, end));
        into.Add(new LexicalItem(count, value, end));
        if (at > 0 && currencies.Contains(tokens[at - 1].Word)) return;
        if (token.Digits <= 2)
        {
            if (n is >= 1 and <= 31) into.Add(new LexicalItem(day, value, end));
            if (n is >= 1 and <= 31 && token.Digits == 2) into.Add(new LexicalItem(twoDigitDay, value, end));
            if (n is >= 1 and <= 12) into.Add(new LexicalItem(month, value, end));
            if (n <= 24 && !IsDecimal(tokens, at)) into.Add(new LexicalItem(hour, value, end));
            if (n <= 59 && token.Digits == 2) into.Add(new LexicalItem(minute, value, end));
            if (token.Digits == 2 && free) into.Add(new LexicalItem(shortYear, value, end));
        }

        if (token.Digits is 1 or 2 or 3 or 4 && n > 0) into.Add(new LexicalItem(anyYear, value, end));
        if (token.Digits == 4 && n is >= 1000 and <= 2199) into.Add(new LexicalItem(year, value, end));
        if (token.Digits == 4 && n is >= 1500 and <= 2100 && free) into.Add(new LexicalItem(freeYear, value, end));

        // A round number counts ("the 2000 soldiers"), the others name a year ("the 1783 treaty").
        if (token.Digits == 4 && n is >= 1500 and <= 2100 && n % 50 != 0) into.Add(new LexicalItem(namingYear, value, end));
        if (token.Digits is 3 or 4 && n / 100 <= 24 && n % 100 <= 59) into.Add(new LexicalItem(compactClock, value, end));
        if (token.Digits == 8) into.Add(new LexicalItem(compactDate, value, end));

        // "3,5 ans", "1.5 hours".
        if (at + 2 >= tokens.Count || tokens[at + 2].Digits is 0 or > 3 || (tokens[at + 1].Word != comma && tokens[at + 1].Word != point)) return;
        if (tokens[at + 1].Start != token.End || tokens[at + 2].Start != tokens[at + 1].End) return;
        var scale = 1m;
        for (var i = 0; i < tokens[at + 2].Digits; i++) scale *= 10;
        into.Add(new LexicalItem(any, n + (tokens[at + 2].Number / scale), at + 3));
    }

    /// <summary>Whether the figure is the decimal part of a number.</summary>
    private bool IsDecimal(IReadOnlyList<TimeToken> tokens, int at) =>
        at >= 2 && (tokens[at - 1].Word == point || tokens[at - 1].Word == comma) && Follows(tokens, at) && Follows(tokens, at - 1) && tokens[at - 2].IsNumber;

    /// <summary>
    /// Whether the figure belongs to a telephone number or another code: three groups or more set together by one sign, which are no date.
    /// </summary>
    private bool InCode(IReadOnlyList<TimeToken> tokens, int at)
    {
        var sign = Sign(tokens, at + 1) ?? Sign(tokens, at - 1);
        if (sign is null) return false;
        var (first, last) = (at, at);
        while (Sign(tokens, first - 1) == sign) first -= 2;
        while (Sign(tokens, last + 1) == sign) last += 2;
        if (last - first < 4) return false;
        var long1 = false;
        for (var i = first; i <= last; i += 2) long1 |= tokens[i].Digits > 2;
        if (!long1) return false;
        if (last - first > 4) return true;
        var (a, b, c) = (tokens[first], tokens[first + 2], tokens[last]);
        return !((a.Digits == 4 && IsDayMonth(b, c)) || (c.Digits == 4 && IsDayMonth(a, b)));
    }

    private static bool IsDayMonth(TimeToken a, TimeToken b) =>
        a.Digits <= 2 && b.Digits <= 2 && a.Number is >= 1 and <= 31 && b.Number is >= 1 and <= 31 && Math.Min(a.Number, b.Number) <= 12;

    /// <summary>The sign at a place when it stands without space between two figures; else null.</summary>
    private int? Sign(IReadOnlyList<TimeToken> tokens, int at) =>
        at >= 1 && at + 1 < tokens.Count && (tokens[at].Word == point || tokens[at].Word == dash) && tokens[at - 1].IsNumber && tokens[at + 1].IsNumber
        && Follows(tokens, at) && Follows(tokens, at + 1) ? tokens[at].Word : null;

    private static bool Follows(IReadOnlyList<TimeToken> tokens, int at) => tokens[at].Start == tokens[at - 1].End;

    /// <summary>Adds what a number in words can be.</summary>
    public void Words(long n, int end, bool article, List<LexicalItem> into)
    {
        if (n > 1_000_000) return;
        object value = (int)n;
        into.Add(new LexicalItem(any, (decimal)n, end));
        into.Add(new LexicalItem(count, value, end));
        if (article) return;

        // The first of a month is no "one": "lundi une délégation" has no day of the month.
        if (n is >= 2 and <= 31) into.Add(new LexicalItem(day, value, end));
        if (n <= 24) into.Add(new LexicalItem(hour, value, end));
        if (n is >= 1 and <= 59) into.Add(new LexicalItem(minute, value, end));
        if (n is >= 1 and <= 12) into.Add(new LexicalItem(hourWord, value, end));
        if (n is >= 10 and <= 59) into.Add(new LexicalItem(minuteWord, value, end));
        if (n is >= 1000 and <= 2199) into.Add(new LexicalItem(year, value, end));
    }
}
