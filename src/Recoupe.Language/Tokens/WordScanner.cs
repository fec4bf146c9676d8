namespace Recoupe.Language.Tokens;

/// <summary>Finds how far a word or number reaches: letters and digits, and the signs that stand inside or close it.</summary>
internal sealed class WordScanner(TokenRules rules)
{
    // A glued heading is looked for only in words of a sensible length, so that time stays linear.
    private const int LongestWord = 64;

    /// <summary>End of the word or number whose first letter or digit stands at <paramref name="start"/>.</summary>
    public int End(ReadOnlySpan<char> text, int start)
    {
        var end = start;
        var segment = start;
        while (true)
        {
            while (end < text.Length && Characters.WordLength(text, end) is > 0 and var length) end += length;
            if (end >= text.Length) return end;
            var glued = GluedSentence(text, segment, end);
            if (glued > 0) return glued;

            var c = text[end];
            if (c == '.')
            {
                var dot = Dot(text, start, segment, end);
                if (dot == DotKind.Ends) return end + 1;
                if (dot == DotKind.Outside) return end;
                if (dot == DotKind.BeforeHyphen)
                {
                    end += 2;
                    segment = end;
                    continue;
                }
            }
            else if (!Joins(text, start, end))
            {
                return IsGroup(text, segment, end) ? GroupEnd(text, end) : SymbolEnd(text, start, end);
            }

            if (end + 1 >= text.Length || Characters.WordLength(text, end + 1) == 0) return end + 1;
            if (c != '.' || !char.IsAsciiDigit(text[end + 1])) segment = end + 1;
            end++;
        }
    }

    private bool Joins(ReadOnlySpan<char> text, int start, int at)
    {
        var c = text[at];
        var hasNext = at + 1 < text.Length && Characters.WordLength(text, at + 1) > 0;
        // "10'000", as the Swiss write it.
        if (Characters.IsApostrophe(c) && hasNext && char.IsAsciiDigit(text[at - 1])) return IsThreeDigits(text, at + 1);
        if (Characters.IsApostrophe(c)) return (hasNext && !char.IsAsciiDigit(text[at - 1])) || (rules.HasElision && EndsElision(text, start, at));
        if (!hasNext) return false;
        var next = text[at + 1];
        var previous = text[at - 1];
        var digits = char.IsAsciiDigit(previous) && char.IsAsciiDigit(next);
        return c switch
        {
            ',' or ':' or '/' when digits => true,
            '/' => IsCode(text, start, at),
            '&' => char.IsUpper(previous) && char.IsUpper(next),
            '@' => false,
            _ => Characters.IsHyphen(c),
        };
    }

    // "l'" before a quote or a space: the word that it belongs to stands further on.
    private bool EndsElision(ReadOnlySpan<char> text, int start, int at)
    {
        var from = at;
        while (from > start && at - from < 8 && char.IsLetter(text[from - 1])) from--;
        return rules.Elisions.Contains(text[from..at]);
    }

    // "IIb/IIIa": both sides are codes in capitals.
    private static bool IsCode(ReadOnlySpan<char> text, int start, int at)
    {
        if (at - start > 8 || at - start < 2 || at + 2 >= text.Length) return false;
        return char.IsUpper(text[at - 2]) && char.IsUpper(text[start]) && char.IsUpper(text[at + 1]) && char.IsUpper(text[at + 2]);
    }

    private DotKind Dot(ReadOnlySpan<char> text, int start, int segment, int dot)
    {
        var next = dot + 1;
        var hasNext = next < text.Length && Characters.WordLength(text, next) > 0;
        if (hasNext)
        {
            var digitBefore = char.IsAsciiDigit(text[dot - 1]);
            if (digitBefore) return char.IsAsciiDigit(text[next]) ? DotKind.Inside : DotKind.Outside;
            var isInitial = dot - segment == 1;
            if (IsAbbreviation(text, start, dot) && !isInitial) return DotKind.Ends;
            var opensSentence = char.IsUpper(text[next]) && (next + 1 == text.Length || text[next + 1] != '.') && !isInitial && char.IsLower(text[dot - 1]);
            return opensSentence ? DotKind.Outside : DotKind.Inside;
        }

        if (next < text.Length && text[next] == '.') return DotKind.Outside;
        if (IsAbbreviation(text, start, dot)) return DotKind.Ends;
        var single = dot - segment == 1 && char.IsLetter(text[dot - 1]);
        if (!single) return DotKind.Outside;
        if (next + 1 < text.Length && Characters.IsHyphen(text[next]) && char.IsUpper(text[next + 1])) return DotKind.BeforeHyphen;
        if (segment > start && (text[segment - 1] == '.' || (Characters.IsHyphen(text[segment - 1]) && char.IsUpper(text[dot - 1])))) return DotKind.Ends;
        return InitialBeforeName(text, dot);
    }

    private static DotKind InitialBeforeName(ReadOnlySpan<char> text, int dot)
    {
        // "25 °C." ends with a unit, not with an initial.
        if (!char.IsUpper(text[dot - 1]) || (dot > 1 && text[dot - 2] == '°')) return DotKind.Outside;
        var next = dot + 1;
        while (next < text.Length && Characters.IsSpace(text[next]) && !Characters.IsLineBreak(text[next])) next++;
        return next < text.Length && next > dot + 1 && char.IsUpper(text[next]) ? DotKind.Ends : DotKind.Outside;
    }

    private bool IsAbbreviation(ReadOnlySpan<char> text, int start, int dot)
    {
        var from = start;
        // The abbreviation may follow an elision ("d'av.") or a hyphen.
        for (var i = dot - 1; i >= start && dot - i < 12; i--)
        {
            if (Characters.IsApostrophe(text[i])) from = Math.Max(from, i + 1);
        }

        var form = text[from..(dot + 1)];
        if (rules.BeforeNumbers.Contains(form)) return BeforeDigit(text, dot + 1);
        // "m." in lower case is a metre, not a gentleman.
        if (rules.Titles.Contains(form)) return form.Length > 2 || char.IsUpper(form[0]);
        return rules.Abbreviations.Contains(form) || rules.EndingAbbreviations.Contains(form);
    }

    private static bool BeforeDigit(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && text[at] is ' ' or '\u00A0' or '\u202F') at++;
        return at < text.Length && char.IsAsciiDigit(text[at]);
    }

    // "UkraineLes": a capital after at least four small letters starts a word that opens sentences.
    private int GluedSentence(ReadOnlySpan<char> text, int segment, int end)
    {
        if (end - segment > LongestWord) return 0;
        for (var i = segment + 4; i < end - 1; i++)
        {
            if (char.IsUpper(text[i]) && char.IsLower(text[i - 1]) && char.IsLower(text[i - 2]) && char.IsLower(text[i - 3]) && rules.Starters.Contains(text[i..end]))
                return i;
        }

        return 0;
    }

    // "100 000": groups of three digits after one to three.
    private bool IsGroup(ReadOnlySpan<char> text, int segment, int end)
    {
        if (end - segment is 0 or > 3 || !IsSeparator(text[end])) return false;
        for (var i = segment; i < end; i++)
        {
            if (!char.IsAsciiDigit(text[i])) return false;
        }

        return IsThreeDigits(text, end + 1);
    }

    private int GroupEnd(ReadOnlySpan<char> text, int end)
    {
        while (end < text.Length && IsSeparator(text[end]) && IsThreeDigits(text, end + 1)) end += 4;
        if (end + 1 < text.Length && text[end] is ',' or '.' && char.IsAsciiDigit(text[end + 1]))
        {
            end++;
            while (end < text.Length && char.IsAsciiDigit(text[end])) end++;
        }

        return end;
    }

    private bool IsSeparator(char c) => Characters.IsTyingSpace(c) || (rules.GroupsNumbersBySpace && c == ' ');

    private static bool IsThreeDigits(ReadOnlySpan<char> text, int at) =>
        at + 3 <= text.Length && char.IsAsciiDigit(text[at]) && char.IsAsciiDigit(text[at + 1]) && char.IsAsciiDigit(text[at + 2])
        && (at + 3 == text.Length || Characters.WordLength(text, at + 3) == 0);

    private int SymbolEnd(ReadOnlySpan<char> text, int start, int end) =>
        end - start <= 4 && rules.Symbols.Contains(string.Concat(text[start..end], text[end..(end + 1)])) ? end + 1 : end;

    private enum DotKind
    {
        Outside,
        Inside,
        Ends,

        /// <summary>"J.-C."</summary>
        BeforeHyphen,
    }
}
