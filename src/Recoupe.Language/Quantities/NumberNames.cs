using Recoupe.Language.Quantities.Lexing;
using Recoupe.Language.Quantities.Numerals;

namespace Recoupe.Language.Quantities;

/// <summary>Tells the numbers that count nothing: dates, times of day, names of models, articles, pages, addresses.</summary>
internal sealed class NumberNames(QuantityLexicon lexicon)
{
    /// <summary>The end of a date, time or name that begins with this number; -1 when the number is none.</summary>
    /// <param name="tokens">Where it stands.</param>
    /// <param name="reading">The number.</param>
    /// <param name="isMoney">A currency sign stands before it.</param>
    public int EndOfName(TokenList tokens, Reading reading, bool isMoney)
    {
        var (start, end) = (reading.Start, reading.End);
        if (isMoney) return -1;
        if (IsGluedName(tokens, start)) return EndOfGlued(tokens, end);
        if (!tokens.IsFigure(start)) return IsWordDate(tokens, reading) ? end : -1;
        if (DateEnd(tokens, start) is > 0 and var date) return date;
        if (ClockEnd(tokens, start, end) is > 0 and var clock) return clock;
        if (!reading.IsOnlyFigure) return -1;
        if (IsCalendar(tokens, start, end)) return end;
        return IsLabelled(tokens, start, end) ? EndOfGlued(tokens, end) : -1;
    }

    /// <summary>Whether a bare number of four figures is a year: no unit and no counted noun followed it.</summary>
    public static bool LooksLikeYear(TokenList tokens, Reading reading)
    {
        if (!reading.IsOnlyFigure || reading.IsSlip) return false;
        var figure = tokens.FigureAt(reading.Start);
        return figure is { Digits: 4, IsGrouped: false, HasDecimals: false, Value: >= 1500 and <= 2100 };
    }

    /// <summary>Whether words before a number of four figures lead to a date ("en 2014").</summary>
    public bool IsLedToDate(TokenList tokens, int at) =>
        lexicon.Cues.Before(tokens, at, CueRoles.DateLead) >= 0 || lexicon.Cues.Has(tokens.IdAt(at - 1), CueRoles.Month);

    private static bool IsGluedName(TokenList tokens, int at)
    {
        if (at == 0 || !tokens[at].IsGlued) return false;
        ref readonly var before = ref tokens[at - 1];
        if (before.Kind == TokenKind.Word) return !IsElision(tokens, at - 1);
        if (before.Kind == TokenKind.Figure) return false;
        var mark = tokens.Text[before.Start];
        if (mark is '/' or '_' or '#' or '@' or '\\' or '=') return true;
        if (mark is '-' or '.' or '\u2010' or '\u2011') return at > 1 && before.IsGlued && tokens[at].Kind == TokenKind.Figure
            && (tokens[at - 2].Kind == TokenKind.Word || (tokens.IsFigure(at - 2) && at > 2 && tokens[at - 2].IsGlued && tokens.IsWord(at - 3)));
        return false;
    }

    private static bool IsElision(TokenList tokens, int at) => tokens[at].Length > 1 && tokens.Text[tokens[at].End - 1] is '\'' or '\u2019' or '\u02BC';

    private static int EndOfGlued(TokenList tokens, int end)
    {
        while (end < tokens.Count && tokens[end].IsGlued && tokens[end].Kind != TokenKind.Mark) end++;
        return end;
    }

    // "17/05/2018", "2022-01-24", "1.1.2022": three figures with one mark between.
    private static int DateEnd(TokenList tokens, int at)
    {
        if (at + 4 >= tokens.Count || !tokens.IsFigure(at + 2) || !tokens.IsFigure(at + 4)) return -1;
        for (var i = at + 1; i <= at + 4; i++)
            if (!tokens[i].IsGlued) return -1;
        var (first, second) = (tokens.Text[tokens[at + 1].Start], tokens.Text[tokens[at + 3].Start]);
        return first == second && first is '/' or '-' or '.' && tokens.FigureAt(at).Value <= 2100 ? at + 5 : -1;
    }

    // "11h00", "2:00", "à 13 h", "6 pm".
    private int ClockEnd(TokenList tokens, int at, int end)
    {
        if (tokens.Is(at + 1, ':') && tokens[at + 1].IsGlued && tokens.IsFigure(at + 2) && tokens[at + 2].IsGlued)
            return tokens.Is(at + 3, ':') && tokens.IsFigure(at + 4) ? at + 5 : at + 3;
        var hour = lexicon.Units.Match(tokens, at + 1, out var hourEnd);
        if (hour is { Name: "hour" } && hourEnd == at + 2 && tokens.FigureAt(at).Value <= 24)
        {
            var isShort = tokens[at + 1].Length == 1;
            if (isShort && tokens.IsFigure(hourEnd) && tokens[hourEnd].IsGlued && tokens[at + 1].IsGlued) return hourEnd + 1;
            if (isShort && !tokens[at + 1].IsBroken && tokens.IsFigure(hourEnd) && !tokens[hourEnd].IsBroken && tokens.FigureAt(hourEnd) is { Digits: 2, Value: < 60, HasDecimals: false } && lexicon.Units.Match(tokens, hourEnd + 1, out _) is null
                && lexicon.Cues.Before(tokens, at, CueRoles.SpanLead) < 0) return hourEnd + 1;
            if (lexicon.Cues.Before(tokens, at, CueRoles.ClockLead) >= 0 && !lexicon.Cues.Has(tokens.IdAt(hourEnd), CueRoles.Of))
                return tokens.IsFigure(hourEnd) && !tokens[hourEnd].IsBroken ? hourEnd + 1 : hourEnd;
        }

        var after = lexicon.Cues.After(tokens, end, CueRoles.ClockEnd);
        return after > 0 && tokens.FigureAt(at).Value <= 24 ? after : -1;
    }

    private bool IsCalendar(TokenList tokens, int at, int end)
    {
        var value = tokens.FigureAt(at).Value;
        if (value > 2100 || tokens.FigureAt(at).HasDecimals) return false;
        if (value <= 31 && (lexicon.Cues.Has(tokens.IdAt(end), CueRoles.Month) || lexicon.Cues.Has(tokens.IdAt(at - 1), CueRoles.Weekday))) return true;

        // "10 et 11 février", "du 15 au 20 août"
        if (value <= 31 && tokens.IsFigure(end + 1) && lexicon.Cues.Has(tokens.IdAt(end + 2), CueRoles.Month)) return true;
        var before = tokens.Is(at - 1, '.') ? at - 2 : at - 1;
        if (!lexicon.Cues.Has(tokens.IdAt(before), CueRoles.Month)) return false;
        return value <= 31 ? !IsCounted(tokens, end) : LooksLikeYear(tokens, new Reading { Start = at, IsOnlyFigure = true });
    }

    // "May 300 soldiers" would be a count; "Feb. 24 invasion" is a day: only a plural that the tables count says so.
    private bool IsCounted(TokenList tokens, int end) => lexicon.Nouns.Match(tokens, end, out _) is { IsPlural: true };

    private bool IsWordDate(TokenList tokens, Reading reading) =>
        reading.Kind == NumeralKind.Cardinal && reading.Value <= 31 && !reading.IsArticle && lexicon.Cues.Has(tokens.IdAt(reading.End), CueRoles.Month);

    // "article 5", "Leopard 2", "2A6": a label or a name right before, nothing that can be counted after.
    private bool IsLabelled(TokenList tokens, int at, int end)
    {
        if (end < tokens.Count && tokens[end].IsGlued && tokens[end].Kind == TokenKind.Word && lexicon.Units.Match(tokens, end, out _) is null
            && !lexicon.Numerals.Has(tokens[end].Id, NumeralRoles.Suffix)) return true;
        if (at == 0 || tokens[at].IsBroken) return false;
        if (lexicon.Cues.Before(tokens, at, CueRoles.Label) >= 0) return true;
        return at > 1 && tokens[at - 1].Kind == TokenKind.Word && tokens[at - 1].IsCapital && !tokens[at].IsGlued && tokens[at - 1].Id == 0
            && !(end < tokens.Count && tokens[end].Kind == TokenKind.Word && (lexicon.Units.Match(tokens, end, out _) ?? (object?)lexicon.Nouns.Match(tokens, end, out _)) is not null)
            && !IsPluralNext(tokens, end);
    }

    private bool IsPluralNext(TokenList tokens, int end) =>
        tokens.IsWord(end) && tokens[end].IsLower && !lexicon.Cues.Has(tokens[end].Id, CueRoles.Stop) && lexicon.Singular(tokens.SpanOf(end).ToString()) is not null;
}
