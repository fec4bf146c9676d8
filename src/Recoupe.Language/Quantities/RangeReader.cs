using Recoupe.Language.Quantities.Lexing;
using Recoupe.Language.Quantities.Numerals;

namespace Recoupe.Language.Quantities;

/// <summary>Reads the upper end of a range whose lower end was read ("entre 50 000 et 100 000", "2 à 3 millions", "deux ou trois").</summary>
internal static class RangeReader
{
    // "passer de 20 à 30": the verb stands within this many tokens of the first number.
    private const int ChangeWindow = 8;

    /// <summary>Reads on from the lower end; false where no range goes on.</summary>
    /// <param name="lexicon">The tables.</param>
    /// <param name="amounts">Reads the upper end.</param>
    /// <param name="tokens">Where to read.</param>
    /// <param name="low">The lower end; gets the unit, scale and end of the whole range.</param>
    /// <param name="opens">Whether "entre" or its like stands before.</param>
    /// <param name="high">The upper end's value.</param>
    /// <param name="start">The first token of the range, its opening word included.</param>
    public static bool TryRead(QuantityLexicon lexicon, AmountReader amounts, TokenList tokens, ref Amount low, bool opens, out decimal? high, out int start)
    {
        high = null;
        start = low.Start;
        var cues = lexicon.Cues;
        var at = low.End;
        if (at + 1 >= tokens.Count || tokens[at].IsBroken || low.Reading.Kind is NumeralKind.Vague) return false;
        var isDash = tokens.Is(at, '-') || tokens.Is(at, '–') || tokens.Is(at, '—') || tokens.Is(at, '~');
        var isFrom = cues.Before(tokens, low.Start, CueRoles.RangeFrom) >= 0;
        int next;
        if (opens && cues.After(tokens, at, CueRoles.RangeAnd) is > 0 and var and) next = and;
        else if (cues.After(tokens, at, CueRoles.RangeTo) is > 0 and var to) next = to;
        else if (cues.After(tokens, at, CueRoles.RangeOr) is > 0 and var or) next = or;
        else if (isDash) next = at + 1;
        else return false;
        var isOr = cues.After(tokens, at, CueRoles.RangeOr) > 0;
        var first = next;
        if (lexicon.MoneyBefore.MayStart(tokens.IdAt(next)) && !tokens.IsFigure(next))
            while (next < tokens.Count && next < first + 3 && tokens[next].Kind != TokenKind.Figure) next++;
        if (next >= tokens.Count || tokens[next].IsBroken) return false;
        if (!amounts.TryRead(tokens, next, first, true, out var upper) || upper.Reading.Kind is not (NumeralKind.Cardinal or NumeralKind.Fraction) || upper.Reading.IsArticle) return false;
        if (upper.Start > first) return false;
        if (low.UnitName is not null && upper.UnitName is not null && low.UnitName != upper.UnitName) return false;

        // Each end with its own unit is a range only where a word opens it or "à" joins it.
        if (low.UnitName is not null && low.Kind != QuantityKind.Money && low.Kind != QuantityKind.Percent && isOr) return false;
        if (low.UnitName is not null && upper.UnitName is null && low.Kind != QuantityKind.Money) return false;
        if (isDash && !(low.Reading.IsFigure && upper.Reading.IsFigure)) return false;
        if (isDash && upper.UnitName is null && !IsPlainRange(tokens, low, upper)) return false;
        var value = low.Value;
        if (upper.Reading.Scale > 1 && low.Reading.Scale == 1 && value < 1000 && value * upper.Reading.Scale < upper.Value) value *= upper.Reading.Scale;

        // "10 à 15.000 enfants"
        if (low.Reading.IsOnlyFigure && upper.Reading.IsOnlyFigure && value < 1000 && upper.Value >= 1000 && upper.Value % 1000 == 0 && tokens.FigureAt(upper.Reading.Start).IsGrouped && value * 1000 < upper.Value) value *= 1000;
        if (value >= upper.Value) return false;
        if (isOr && (low.Reading.Scale != upper.Reading.Scale && low.Reading.Scale > 1)) return false;
        if (isFrom && !opens && IsChange(cues, tokens, low.Start)) return false;
        high = upper.Value;
        low.Value = value;
        low.End = upper.End;
        if (upper.UnitName is not null) (low.Unit, low.UnitName, low.Kind) = (upper.Unit, upper.UnitName, upper.Kind);
        low.Reading.End = upper.Reading.End;
        low.Reading.TakesOf = upper.Reading.TakesOf;
        low.Reading.Scale = upper.Reading.Scale;
        if (opens) start = cues.Before(tokens, low.Start, CueRoles.RangeOpen);
        else if (isFrom) start = cues.Before(tokens, low.Start, CueRoles.RangeFrom);
        return true;
    }

    // "2021-2022" are years, "222-2222" is a telephone's.
    private static bool IsPlainRange(TokenList tokens, Amount low, Amount upper) =>
        !NumberNames.LooksLikeYear(tokens, low.Reading) && tokens.FigureAt(low.Reading.Start).Digits <= tokens.FigureAt(upper.Reading.Start).Digits
        && !tokens.Is(upper.End, '-') && !tokens.Is(upper.End, '/') && !(low.Start > 0 && tokens[low.Start].IsGlued && (tokens.Is(low.Start - 1, '-') || tokens.Is(low.Start - 1, '+')));

    private static bool IsChange(CueTable cues, TokenList tokens, int at)
    {
        for (var i = at - 1; i >= 0 && i >= at - ChangeWindow; i--)
            if (cues.Has(tokens[i].Id, CueRoles.Change)) return true;
        return false;
    }
}
