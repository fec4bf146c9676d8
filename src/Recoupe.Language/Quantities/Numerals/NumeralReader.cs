using Recoupe.Language.Quantities.Lexing;

namespace Recoupe.Language.Quantities.Numerals;

/// <summary>What a numeral reader is asked for.</summary>
/// <param name="IsStrict">Reads press amounts: a suffix must stand at its figures, a coin is no hundred, ratios and relative ordinals are left.</param>
/// <param name="IsMoney">A currency sign stands before the number.</param>
/// <param name="JoinsAnd">Whether a joining word may stand between hundreds or thousands and the rest.</param>
internal readonly record struct NumeralMode(bool IsStrict, bool IsMoney, bool JoinsAnd);

/// <summary>One number among the tokens.</summary>
internal record struct Reading
{
    public int Start;
    public int End;
    public decimal Value;
    public decimal High;
    public NumeralKind Kind;

    /// <summary>Its last word's scale: a number before it in a range shares it ("2 à 3 millions").</summary>
    public decimal Scale;
    public bool IsRounded;
    public bool IsArticle;
    public bool IsFigure;
    public bool IsOnlyFigure;
    public bool IsSlip;
    public bool IsRatio;

    /// <summary>Its last word is a noun ("millions", "dizaine", "tiers"): "de" leads to what is counted.</summary>
    public bool TakesOf;

    /// <summary>A fraction whose parts are named by a singular ordinal ("un cinquième"): an ordinal unless "de" follows.</summary>
    public bool IsOrdinalLike;
    public string From;
}

/// <summary>Reads numbers of every kind at a token.</summary>
internal sealed class NumeralReader(NumeralLexicon lexicon)
{
    private readonly CardinalReader cardinals = new(lexicon);

    public bool TryRead(TokenList tokens, int at, NumeralMode mode, out Reading reading)
    {
        reading = new Reading { Start = at, End = at, Scale = 1, From = "" };
        if (IsMinus(tokens, at, mode)) return ReadNegative(tokens, at, mode, ref reading);
        var word = lexicon.Of(tokens.IdAt(at));
        if (!mode.IsStrict && lexicon.Relatives.Match(tokens, at, out var relativeEnd) is { } relative)
            return Finish(ref reading, relativeEnd, relative.Offset, NumeralKind.RelativeOrdinal, relative.From);
        if (word is null && !tokens.IsFigure(at)) return false;
        if (word is not null)
        {
            if (ReadVague(tokens, at, word, ref reading)) return true;
            if (ReadLeadingPart(tokens, at, word, ref reading)) return true;
            if (ReadCollective(tokens, at, at, 1, word, ref reading)) return true;
        }

        if (!cardinals.TryRead(tokens, at, new CardinalMode(false, mode.JoinsAnd, !mode.IsStrict), out var cardinal))
            return ReadPureOrdinal(tokens, at, ref reading) || ReadArticle(tokens, at, word, ref reading);
        if (ReadOrdinalFigure(tokens, at, cardinal, ref reading)) return true;
        if (ReadOrdinal(tokens, at, cardinal, ref reading)) return true;
        return ReadAfterCardinal(tokens, at, mode, cardinal, ref reading);
    }

    private static bool Finish(ref Reading reading, int end, decimal value, NumeralKind kind, string from = "start")
    {
        reading.End = end;
        reading.Value = value;
        reading.Kind = kind;
        reading.From = from;
        return true;
    }

    // "-5" at the start or after a space; "- 5" too where the text is not read strictly, since a dash opens items of a list.
    private bool IsMinus(TokenList tokens, int at, NumeralMode mode)
    {
        if (tokens.Is(at, '-') || tokens.Is(at, '\u2212'))
        {
            if (at + 1 >= tokens.Count || (at > 0 && (tokens.IsFigure(at - 1) || (tokens[at].IsGlued && !tokens.Is(at - 1, '<') && !tokens.Is(at - 1, '>') && !tokens.Is(at - 1, '='))))) return false;
            return tokens.IsFigure(at + 1) && (tokens[at + 1].IsGlued || !mode.IsStrict);
        }

        // "moins", "minus" between amounts bound or subtract; only in plain numbers are they a sign.
        return lexicon.Has(tokens.IdAt(at), mode.IsStrict ? NumeralRoles.Negative : NumeralRoles.Minus | NumeralRoles.Negative);
    }

    private bool ReadNegative(TokenList tokens, int at, NumeralMode mode, ref Reading reading)
    {
        if (at + 1 >= tokens.Count || IsMinus(tokens, at + 1, mode) || !TryRead(tokens, at + 1, mode, out var positive)) return false;
        if (positive.Kind is NumeralKind.Ordinal or NumeralKind.RelativeOrdinal or NumeralKind.Vague || positive.IsArticle) return false;
        reading = positive with { Start = at, Value = -positive.Value, IsOnlyFigure = false, IsFigure = false };
        return true;
    }

    // "des dizaines de milliers", "plusieurs centaines", "tens of thousands", "a few hundred".
    private bool ReadVague(TokenList tokens, int at, NumeralWord word, ref Reading reading)
    {
        var noun = at;
        var isLed = false;
        if (word.Has(NumeralRoles.Article) && !word.Has(NumeralRoles.Digit) && lexicon.Has(tokens.IdAt(at + 1), NumeralRoles.Vague)) noun++;
        if (lexicon.Has(tokens.IdAt(noun), NumeralRoles.Vague))
        {
            noun++;
            isLed = true;
            if (lexicon.Has(tokens.IdAt(noun), NumeralRoles.Of)) noun++;
        }

        if (noun > at && tokens.Count > noun && tokens[noun].IsBroken) return false;
        if (lexicon.Of(tokens.IdAt(noun)) is not { } first) return false;
        decimal step;
        if (first.Has(NumeralRoles.Plural)) step = first.Collective;
        else if (isLed && first.Has(NumeralRoles.Hundred | NumeralRoles.Scale) && !lexicon.Has(tokens.IdAt(noun - 1), NumeralRoles.Of)) step = first.Value;
        else return false;
        var end = noun + 1;
        var low = step;
        while (lexicon.Has(tokens.IdAt(end), NumeralRoles.Of) && lexicon.Of(tokens.IdAt(end + 1)) is { } next && next.Has(NumeralRoles.Plural) && low < 1_000_000_000_000)
        {
            low *= next.Collective;
            end += 2;
        }

        while (lexicon.Of(tokens.IdAt(end)) is { } scale && scale.Has(NumeralRoles.Scale) && scale.Value > 1 && low < 1_000_000_000_000 && CardinalReader.Next(tokens, end) == end)
        {
            low *= scale.Value;
            end++;
        }

        // Only a word that quantifies makes a bare plural a number ("scores", "tens" are nouns and verbs too).
        if (!isLed && end == noun + 1 && !lexicon.Has(tokens.IdAt(end), NumeralRoles.Of)) return false;
        reading.Start = at;
        reading.TakesOf = true;
        reading.IsRounded = true;
        reading.High = NextPower(low) - 1;
        return Finish(ref reading, end, 2 * low, NumeralKind.Vague);
    }

    // "dozens" are 24 to 99, "des dizaines de milliers" 20 000 to 99 999: up to the next power of ten.
    private static decimal NextPower(decimal value)
    {
        var power = 1m;
        while (power <= value) power *= 10;
        return power;
    }

    // "demi-million", "half a dozen", "a quarter million", "quart de million".
    private bool ReadLeadingPart(TokenList tokens, int at, NumeralWord word, ref Reading reading)
    {
        var part = at;
        if (word.Has(NumeralRoles.Article) || word.Has(NumeralRoles.The)) part = CardinalReader.Next(tokens, at + 1);
        if (part < 0 || lexicon.Of(tokens.IdAt(part)) is not { } partWord || !partWord.Has(NumeralRoles.Half | NumeralRoles.Denominator)) return false;
        var value = partWord.Has(NumeralRoles.Half) ? 0.5m : 1 / partWord.Ordinal;
        if (ScaleAfter(tokens, part + 1, out var end) is { } scale)
        {
            reading.TakesOf = true;
            reading.Scale = scale.Has(NumeralRoles.Scale) ? scale.Value : 1;
            reading.IsArticle = false;
            var isCount = scale.Has(NumeralRoles.Collective);
            return Finish(ref reading, end, value * (isCount ? scale.Collective : scale.Value), isCount ? NumeralKind.Cardinal : NumeralKind.Fraction);
        }

        // A bare "half" or "demi" counts; a bare "quarter" is one of the year's or of a town's.
        if (part == at && !partWord.Has(NumeralRoles.Half)) return false;
        if (word.Has(NumeralRoles.The) && part + 1 < tokens.Count && !lexicon.Has(tokens.IdAt(part + 1), NumeralRoles.Of)) return false;
        reading.TakesOf = true;
        return Finish(ref reading, part + 1, value, NumeralKind.Fraction);
    }

    // The scale or collective that a part is of: "million", "a million", "de million".
    private NumeralWord? ScaleAfter(TokenList tokens, int at, out int end)
    {
        end = at;
        for (var i = 0; i < 3; i++)
        {
            var next = CardinalReader.Next(tokens, at);
            if (next < 0 || lexicon.Of(tokens.IdAt(next)) is not { } word) return null;
            if (word.Has(NumeralRoles.Scale) || (word.Has(NumeralRoles.Collective) && !word.Has(NumeralRoles.Suffix)))
            {
                end = next + 1;
                return word;
            }

            if (!word.Has(NumeralRoles.Of | NumeralRoles.Article) || word.Has(NumeralRoles.Digit)) return null;
            at = next + 1;
        }

        return null;
    }

    // "une trentaine", "deux douzaines", "a dozen", "une centaine de milliers"; at is the number or article before.
    private bool ReadCollective(TokenList tokens, int start, int at, decimal factor, NumeralWord word, ref Reading reading)
    {
        var isArticle = word.Has(NumeralRoles.Article);
        var noun = isArticle ? CardinalReader.Next(tokens, at + 1) : -1;
        if (noun >= 0 && lexicon.Has(tokens.IdAt(noun), NumeralRoles.Filler)) noun = CardinalReader.Next(tokens, noun + 1);
        if (noun < 0 || lexicon.Of(tokens.IdAt(noun)) is not { } collective || !collective.Has(NumeralRoles.Collective) || collective.Has(NumeralRoles.Plural)) return false;
        var end = MultiplyCollective(tokens, noun, collective, ref factor);
        reading.Start = start;
        reading.TakesOf = true;
        reading.IsRounded = true;
        return Finish(ref reading, end, factor, NumeralKind.Cardinal);
    }

    private int MultiplyCollective(TokenList tokens, int noun, NumeralWord collective, ref decimal value)
    {
        value *= collective.Collective;
        var end = noun + 1;
        var next = lexicon.Has(tokens.IdAt(end), NumeralRoles.Of) ? end + 1 : end;
        while (lexicon.Of(tokens.IdAt(next)) is { } scale && value < 1_000_000_000_000 && CardinalReader.Next(tokens, next) == next)
        {
            if (scale.Has(NumeralRoles.Scale | NumeralRoles.Hundred) && scale.Value > 1) value *= scale.Value;
            else if (scale.Has(NumeralRoles.Plural)) value *= scale.Collective;
            else break;
            end = ++next;
        }

        return end;
    }

    private bool ReadArticle(TokenList tokens, int at, NumeralWord? word, ref Reading reading)
    {
        if (word is null || !word.Has(NumeralRoles.Article)) return false;
        if (ReadFraction(tokens, at + 1, 1, false, out var end, out var value, out var isOrdinal))
        {
            reading.TakesOf = true;
            reading.IsOrdinalLike = isOrdinal;
            return Finish(ref reading, end, value, NumeralKind.Fraction);
        }

        reading.IsArticle = true;
        return Finish(ref reading, at + 1, 1, NumeralKind.Cardinal);
    }

    private bool ReadPureOrdinal(TokenList tokens, int at, ref Reading reading) =>
        cardinals.TryRead(tokens, at, new CardinalMode(true, true, false), out var ordinal) && ordinal.IsOrdinal && !ordinal.IsPlural
        && Finish(ref reading, ordinal.End, ordinal.Value, NumeralKind.Ordinal);

    // "82e", "2nd".
    private bool ReadOrdinalFigure(TokenList tokens, int at, Cardinal cardinal, ref Reading reading) =>
        cardinal.IsFigure && at + 1 < tokens.Count && tokens[at + 1].IsGlued && !tokens.FigureAt(at).HasDecimals && lexicon.Has(tokens[at + 1].Id, NumeralRoles.OrdinalEnding)
        && !(at + 2 < tokens.Count && tokens[at + 2].IsGlued && tokens.IsFigure(at + 2))
        && Finish(ref reading, at + 2, tokens.FigureAt(at).Value, NumeralKind.Ordinal);

    private bool ReadOrdinal(TokenList tokens, int at, Cardinal cardinal, ref Reading reading)
    {
        if (cardinal.IsFigure || !cardinals.TryRead(tokens, at, new CardinalMode(true, true, false), out var ordinal) || !ordinal.IsOrdinal || ordinal.End <= cardinal.End) return false;
        if (ordinal.IsPlural) return false;

        // "vingt et un cinquième": the joined one belongs to the fraction.
        if (cardinal.HasAnd && cardinal.End == ordinal.End - 1 && lexicon.Has(tokens.IdAt(cardinal.End - 2), NumeralRoles.And)) return false;
        if (lexicon.Has(tokens.IdAt(at), NumeralRoles.Article))
        {
            // "un millième" is a part; "a hundred trillionth" counts.
            if (ordinal.End == at + 2) return false;
        }

        return Finish(ref reading, ordinal.End, ordinal.Value, NumeralKind.Ordinal);
    }

    private bool ReadAfterCardinal(TokenList tokens, int at, NumeralMode mode, Cardinal cardinal, ref Reading reading)
    {
        var value = cardinal.Value;
        reading.Kind = cardinal.IsPower ? NumeralKind.Power : NumeralKind.Cardinal;
        reading.Scale = cardinal.LastScale;
        reading.IsFigure = cardinal.IsFigure;
        reading.IsOnlyFigure = cardinal.IsOnlyFigure;
        reading.IsSlip = cardinal.IsSlip;
        reading.TakesOf = cardinal.LastScale >= 1_000_000;
        reading.IsArticle = cardinal.End == at + 1 && lexicon.Has(tokens.IdAt(at), NumeralRoles.Article);
        if (cardinal.IsSlip) value = value / tokens.FigureAt(at).Value * tokens.FigureAt(at).First;
        if (ReadSlash(tokens, at, cardinal, ref reading)) return true;
        if (ReadFraction(tokens, cardinal.End, value, cardinal.IsFigure, out var end, out var fraction, out var isOrdinal)) return FinishFraction(tokens, end, fraction, isOrdinal, ref reading);
        if (ReadMixed(tokens, at, cardinal, value, ref reading)) return true;
        if (cardinal.HasAnd && cardinals.TryRead(tokens, at, new CardinalMode(false, false, !mode.IsStrict, true), out var head) && head.End < cardinal.End
            && ReadMixed(tokens, at, head, head.Value, ref reading)) return true;
        end = cardinal.End;
        if (ReadDecimals(tokens, end, value, out var decimals, out var decimalEnd))
        {
            reading.IsOnlyFigure = false;
            reading.IsArticle = false;
            return ReadSuffix(tokens, decimalEnd, mode, decimals, cardinal, ref reading);
        }

        // "trois douzaines"; "trois cent deux douzaines" are 300 and two dozens.
        var noun = CardinalReader.Next(tokens, end);
        if (noun >= 0 && lexicon.Of(tokens.IdAt(noun)) is { } collective && collective.Has(NumeralRoles.Collective) && IsCollectiveHere(tokens, noun))
        {
            var units = value >= 100 && value % 100 != 0 && !cardinal.IsFigure ? value % 100 : value;
            var counted = units;
            reading.TakesOf = true;
            reading.IsArticle = false;
            var collectiveEnd = MultiplyCollective(tokens, noun, collective, ref counted);
            return Finish(ref reading, collectiveEnd, value - units + counted, NumeralKind.Cardinal);
        }

        if (!mode.IsStrict && ReadRatio(tokens, end, value, ref reading)) return true;
        return ReadSuffix(tokens, end, mode, value, cardinal, ref reading);
    }

    // "score", "couple" and their like count only with "of" or as the tables' plain counters after a number.
    private bool IsCollectiveHere(TokenList tokens, int noun) =>
        tokens[noun].IsGlued || !lexicon.Has(tokens[noun].Id, NumeralRoles.Filler | NumeralRoles.Hundred);

    private bool FinishFraction(TokenList tokens, int end, decimal fraction, bool isOrdinal, ref Reading reading)
    {
        reading.TakesOf = true;
        reading.IsArticle = false;
        reading.IsOnlyFigure = false;
        reading.IsOrdinalLike = isOrdinal;
        if (ScaleAfter(tokens, end, out var scaleEnd) is { } scale && scale.Has(NumeralRoles.Scale))
        {
            reading.Scale = scale.Value;
            reading.IsOrdinalLike = false;
            return Finish(ref reading, scaleEnd, fraction * scale.Value, NumeralKind.Fraction);
        }

        return Finish(ref reading, end, fraction, NumeralKind.Fraction);
    }

    // "3/4", "2 1/4"; not "17/05/2018".
    private static bool ReadSlash(TokenList tokens, int at, Cardinal cardinal, ref Reading reading)
    {
        if (!cardinal.IsOnlyFigure) return false;
        var whole = 0m;
        var numerator = at;
        if (!IsSlash(tokens, at + 1))
        {
            // "10½", "2 ½"
            if (tokens.IsFigure(at + 1) && tokens.FigureAt(at + 1).IsFraction && !tokens.FigureAt(at).HasDecimals)
                return Finish(ref reading, at + 2, tokens.FigureAt(at).Value + tokens.FigureAt(at + 1).Value, NumeralKind.Fraction);
            if (tokens.FigureAt(at).IsFraction) return Finish(ref reading, at + 1, tokens.FigureAt(at).Value, NumeralKind.Fraction);
            if (!tokens.IsFigure(at + 1) || tokens[at + 1].IsBroken || !IsSlash(tokens, at + 2)) return false;
            whole = tokens.FigureAt(at).Value;
            numerator = at + 1;
        }

        if (!tokens.IsFigure(numerator + 2) || !tokens[numerator + 2].IsGlued || tokens.FigureAt(numerator).HasDecimals || tokens.FigureAt(numerator + 2).HasDecimals) return false;
        var (top, bottom) = (tokens.FigureAt(numerator).Value, tokens.FigureAt(numerator + 2).Value);
        if (bottom == 0 || bottom > 1000 || IsSlash(tokens, numerator + 3) || (numerator > 0 && tokens[numerator].IsGlued && tokens.Is(numerator - 1, '/'))) return false;
        if (whole > 0 && top >= bottom) return false;
        reading.IsOnlyFigure = false;
        reading.TakesOf = whole == 0;
        return Finish(ref reading, numerator + 3, whole + (top / bottom), NumeralKind.Fraction);
    }

    private static bool IsSlash(TokenList tokens, int at) => tokens.Is(at, '/') && tokens[at].IsGlued;

    // The parts after a number of them: "tiers", "vingt-cinquième", "half".
    private bool ReadFraction(TokenList tokens, int at, decimal count, bool isFigure, out int end, out decimal value, out bool isOrdinal)
    {
        value = 0;
        end = at;
        isOrdinal = false;
        var next = CardinalReader.Next(tokens, at);
        if (next < 0 && tokens.Is(at, '-') && !tokens[at].IsBroken && lexicon.Has(tokens.IdAt(at + 1), NumeralRoles.Ordinal | NumeralRoles.Parts)) next = at + 1;
        if (next < 0 || lexicon.Of(tokens.IdAt(next)) is not { } word || count <= 0 || count != decimal.Truncate(count)) return false;
        decimal parts;
        if (word.Has(NumeralRoles.Half)) (parts, end) = (2, next + 1);
        else if (word.Has(NumeralRoles.Denominator)) (parts, end) = (word.Ordinal, next + 1);
        else if (cardinals.TryRead(tokens, next, new CardinalMode(true, true, false), out var ordinal) && ordinal.IsOrdinal)
        {
            (parts, end) = (ordinal.Value, ordinal.End);
            isOrdinal = !ordinal.IsPlural;
            if (parts < 3 || (isOrdinal && parts <= count)) return false;
            if (isFigure && isOrdinal) return false;
        }
        else
        {
            return false;
        }

        if (word.Has(NumeralRoles.Half) && count > 1 && isFigure) return false;
        value = count / parts;
        return true;
    }

    // "un million et demi", "trois et un cinquième", "five and a half million".
    private bool ReadMixed(TokenList tokens, int at, Cardinal cardinal, decimal value, ref Reading reading)
    {
        var and = CardinalReader.Next(tokens, cardinal.End);
        if (and < 0 || !lexicon.Has(tokens.IdAt(and), NumeralRoles.And)) return false;
        var next = CardinalReader.Next(tokens, and + 1);
        if (next < 0 || lexicon.Of(tokens.IdAt(next)) is not { } word) return false;
        decimal part;
        int end;
        if (word.Has(NumeralRoles.Half)) (part, end) = (0.5m, next + 1);
        else if (word.Has(NumeralRoles.Denominator)) (part, end) = (1 / word.Ordinal, next + 1);
        else if (word.Has(NumeralRoles.Article) && ReadFraction(tokens, next + 1, 1, false, out end, out part, out _)) { }
        else if (cardinals.TryRead(tokens, next, new CardinalMode(false, false, false), out var count) && ReadFraction(tokens, count.End, count.Value, false, out end, out part, out _)) { }
        else return false;
        reading.IsOnlyFigure = false;
        reading.IsArticle = false;
        if (ScaleAfter(tokens, end, out var scaleEnd) is { } scale && scale.Has(NumeralRoles.Scale))
        {
            // "five and a half million", but "one billion and a half million".
            reading.TakesOf = true;
            reading.Scale = scale.Value;
            var total = cardinal.LastScale >= 1000 ? value + (part * scale.Value) : (value + part) * scale.Value;
            return Finish(ref reading, scaleEnd, total, NumeralKind.Fraction);
        }

        return Finish(ref reading, end, value + (part * (cardinal.LastScale >= 1000 ? cardinal.LastScale : 1)), NumeralKind.Fraction);
    }

    // "deux cent virgule zéro trois": zeros, then one group; with a digit mark, digits one by one.
    private bool ReadDecimals(TokenList tokens, int at, decimal value, out decimal result, out int end)
    {
        result = value;
        end = at;
        var mark = CardinalReader.Next(tokens, at);
        if (mark < 0 || lexicon.Of(tokens.IdAt(mark)) is not { } word || !word.Has(NumeralRoles.Point | NumeralRoles.PointDigits)) return false;
        var unit = 1m;
        var next = CardinalReader.Next(tokens, mark + 1);
        for (; next >= 0 && unit > 0.000001m && lexicon.Has(tokens.IdAt(next), NumeralRoles.Zero); next = CardinalReader.Next(tokens, end))
        {
            unit /= 10;
            end = next + 1;
        }

        for (; next >= 0 && unit > 0.000001m && cardinals.TryRead(tokens, next, default, out var digits) && digits.Value is >= 0 and < 1000 && !digits.IsFigure; next = CardinalReader.Next(tokens, end))
        {
            unit /= digits.Value >= 100 ? 1000 : digits.Value >= 10 ? 100 : 10;
            result += unit * digits.Value;
            end = digits.End;
            if (!word.Has(NumeralRoles.PointDigits) || digits.Value >= 10) break;
        }

        return end > at;
    }

    // "un sur trois", "one out of three", "2000 over 3"; a year is no whole.
    private bool ReadRatio(TokenList tokens, int at, decimal value, ref Reading reading)
    {
        var over = CardinalReader.Next(tokens, at);
        if (over < 0 || lexicon.Of(tokens.IdAt(over)) is not { } word || !word.Has(NumeralRoles.Over | NumeralRoles.Divides | NumeralRoles.Joined)) return false;
        var next = over + 1;
        if (word.Has(NumeralRoles.Over))
        {
            if (!lexicon.Has(tokens.IdAt(next), NumeralRoles.Of)) return false;
            next++;
        }

        next = CardinalReader.Next(tokens, next);
        if (next < 0 || !cardinals.TryRead(tokens, next, new CardinalMode(false, true, false), out var whole) || whole.Value == 0) return false;
        if (!word.Has(NumeralRoles.Divides) && whole.Value <= value) return false;
        if (whole.IsOnlyFigure && whole.Value is >= 1900 and < 2100) return false;
        reading.IsRatio = true;
        reading.IsArticle = false;
        reading.IsOnlyFigure = false;
        var end = lexicon.Has(tokens.IdAt(whole.End), NumeralRoles.Plural) && lexicon.Of(tokens.IdAt(whole.End))!.Collective == 100 ? whole.End + 1 : whole.End;
        var total = end > whole.End ? whole.Value * 100 : whole.Value;
        return Finish(ref reading, end, value / total, NumeralKind.Fraction);
    }

    private bool ReadSuffix(TokenList tokens, int end, NumeralMode mode, decimal value, Cardinal cardinal, ref Reading reading)
    {
        reading.End = end;
        reading.Value = value;
        reading.From = "start";
        if (!cardinal.IsOnlyFigure || end >= tokens.Count || tokens[end].Kind != TokenKind.Word || tokens[end].IsBroken) return true;
        if (lexicon.Of(tokens[end].Id) is not { } word || !word.Has(NumeralRoles.Suffix)) return true;
        var isGlued = tokens[end].IsGlued;
        var isExact = word.SuffixForm is null || tokens.SpanOf(end).SequenceEqual(word.SuffixForm);
        var hasMore = end + 1 < tokens.Count && tokens[end + 1].IsGlued && (tokens.IsFigure(end + 1) || tokens.IsWord(end + 1));
        if (hasMore || (!isExact && !mode.IsMoney)) return true;

        // One letter apart from its figures is a unit, an initial or a word.
        if (mode.IsStrict && !isGlued && tokens[end].Length == 1 && !(end + 1 < tokens.Count && tokens[end + 1].IsGlued && tokens[end + 1].Kind == TokenKind.Mark && tokens[end + 1].Id != 0) && !mode.IsMoney) return true;
        if ((double)value * (double)word.Suffix > 1e27) return true;
        reading.End = end + 1;
        reading.Value = value * word.Suffix;
        reading.Scale = word.Suffix;
        reading.IsOnlyFigure = false;
        reading.TakesOf = !mode.IsStrict || tokens[end].Length > 1;
        return true;
    }
}
