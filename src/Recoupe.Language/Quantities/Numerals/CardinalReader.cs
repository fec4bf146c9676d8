using Recoupe.Language.Quantities.Lexing;

namespace Recoupe.Language.Quantities.Numerals;

/// <summary>Reads whole numbers in words, figures and both, and ordinals built like them.</summary>
internal sealed class CardinalReader(NumeralLexicon lexicon)
{
    // Eight scales (thousand to septillion) outrun decimal; more terms are no number.
    private const int MostTerms = 8;

    // decimal ends at 7.9e28.
    private const double Largest = 1e27;
    private const decimal LargestFigure = 1_000_000_000_000_000_000_000_000_000m;

    /// <summary>Reads the longest number at a token.</summary>
    /// <param name="tokens">Where to read.</param>
    /// <param name="at">Its first token.</param>
    /// <param name="mode">How to read it.</param>
    /// <param name="cardinal">What was read.</param>
    public bool TryRead(TokenList tokens, int at, CardinalMode mode, out Cardinal cardinal)
    {
        cardinal = new Cardinal { LastScale = 1, End = at };
        Span<Term> terms = stackalloc Term[MostTerms];
        var count = 0;
        for (var position = at; count < MostTerms;)
        {
            var start = position == at ? at : Next(tokens, position);
            if (start < 0) break;
            var hasAnd = false;
            if (position != at && mode.JoinsAnd && lexicon.Has(tokens.IdAt(start), NumeralRoles.And))
            {
                start = Next(tokens, start + 1);
                if (start < 0 || (tokens.IsFigure(start) && (tokens.FigureAt(start).Value == 0 || tokens.FigureAt(start).HasDecimals))) break;
                hasAnd = true;
            }

            var group = new Group();
            if (!ReadGroup(tokens, start, mode, ref group))
            {
                if (lexicon.Of(tokens.IdAt(start)) is not { } bare || hasAnd || !IsBareScale(bare, mode, out var alone)) break;
                if (count > 0 && alone >= terms[count - 1].Scale) break;
                group = new Group { Value = 1, End = start };
            }
            else if (count > 0 && (group.Value >= terms[count - 1].Scale || cardinal.HasDecimals || group.Value == 0 || IsAlone(tokens, group)))
            {
                break;
            }

            if (hasAnd && (group.Value >= 1000 || (!group.IsOrdinal && IsProperFraction(tokens, group)))) break;
            var end = ReadScales(tokens, mode, ref group, terms, ref count);
            if (end < 0) break;
            if (position == at)
            {
                cardinal.IsFigure = tokens.IsFigure(start);
                cardinal.IsOnlyFigure = cardinal.IsFigure && end == start + 1;
                cardinal.IsPower = group.IsPower;
            }

            cardinal.HasAnd |= hasAnd || group.HasAnd;
            cardinal.HasDecimals |= group.HasDecimals;
            cardinal.End = position = end;
            cardinal.IsOrdinal = group.IsOrdinal;
            cardinal.IsPlural = group.IsPlural;
            cardinal.LastScale = terms[count - 1].Scale;
            cardinal.IsSlip |= group.Repeats && cardinal.LastScale >= 1000;
            if (cardinal.LastScale == 1 || group.IsOrdinal) break;
        }

        for (var i = 0; i < count; i++) cardinal.Value += terms[i].Value;
        return cardinal.End > at && Math.Abs((double)cardinal.Value) < Largest;
    }

    /// <summary>The token that continues a number after the one before <paramref name="at"/>: spaced or hyphenated; -1 when none does.</summary>
    public static int Next(TokenList tokens, int at)
    {
        if (at >= tokens.Count || tokens[at].IsBroken) return -1;
        if (tokens[at].Kind != TokenKind.Mark) return at;
        var isJoint = tokens.Is(at, '-') && tokens[at].IsGlued && at + 1 < tokens.Count && tokens[at + 1].IsGlued && tokens[at + 1].Kind == TokenKind.Word;
        return isJoint ? at + 1 : -1;
    }

    // "fifty - two": only between a ten and a digit.
    private int NextInTen(TokenList tokens, int at)
    {
        var next = Next(tokens, at);
        if (next >= 0) return next;
        return tokens.Is(at, '-') && !tokens[at].IsBroken && lexicon.Has(tokens.IdAt(at + 1), NumeralRoles.Digit) ? at + 1 : -1;
    }

    private static bool IsBareScale(NumeralWord word, CardinalMode mode, out decimal value)
    {
        value = word.Value;
        if (word.Has(NumeralRoles.Scale) && word.Has(NumeralRoles.Bare)) return true;
        value = word.Ordinal;
        return mode.AllowsOrdinal && word.Has(NumeralRoles.Ordinal) && value >= 1000;
    }

    // "cent et trois quarts": what follows the joining word is a fraction of its own, 3 < 4.
    private bool IsProperFraction(TokenList tokens, Group group)
    {
        var next = Next(tokens, group.End);
        if (next < 0 || lexicon.Of(tokens.IdAt(next)) is not { } word) return false;
        return (word.Has(NumeralRoles.Half) || word.Has(NumeralRoles.Denominator) || word.Has(NumeralRoles.Parts) || (word.Has(NumeralRoles.Ordinal) && group.Value == 1))
            && group.Value < (word.Has(NumeralRoles.Half) ? 2 : word.Ordinal);
    }

    // Multiplies the group by the scale words after it and puts it among the terms; the index after them, -1 where it does not fit.
    private int ReadScales(TokenList tokens, CardinalMode mode, ref Group group, Span<Term> terms, ref int count)
    {
        var value = group.Value;
        var scale = 1m;
        var end = group.End;
        var kept = count;
        for (; !group.IsOrdinal; end++)
        {
            var next = Next(tokens, end);
            if (next < 0 || lexicon.Of(tokens.IdAt(next)) is not { } word) break;
            decimal step;
            if (word.Has(NumeralRoles.Scale)) step = word.Value;
            else if (mode.AllowsOrdinal && word.Has(NumeralRoles.Ordinal) && word.Ordinal >= 1000 && (scale == 1 || word.Ordinal < scale)) step = word.Ordinal;
            else break;
            // A bare "mille" takes no "un": "un mille" are two numbers.
            if (scale == 1 && value == 1 && word.Has(NumeralRoles.Bare) && end == group.End && lexicon.Of(tokens.IdAt(end - 1)) is { } one && one.Has(NumeralRoles.Article) && one.Has(NumeralRoles.Digit) && group.IsSingle) break;
            if (scale > 1 && (step == scale || (step < scale && step == 1000))) break;
            if (scale > 1 && word.Has(NumeralRoles.Ordinal)) break;

            // "cinquante-trois mille millions": the smaller terms before are multiplied too.
            while (kept > 0 && terms[kept - 1].Value < step) value += terms[--kept].Value;
            if (kept > 0 && step >= terms[kept - 1].Scale) return scale > 1 ? Push(terms, ref count, kept, value, scale, end) : -1;
            if ((double)value * (double)step > Largest) break;
            value *= step;
            scale = step > scale ? step : scale;
            group.IsOrdinal = word.Has(NumeralRoles.Ordinal) && !word.Has(NumeralRoles.Scale);
            group.IsPlural = group.IsOrdinal && word.Has(NumeralRoles.Parts);
            end = next;
        }

        return Push(terms, ref count, kept, value, scale, end);
    }

    private static int Push(Span<Term> terms, ref int count, int kept, decimal value, decimal scale, int end)
    {
        count = kept;
        if (count == MostTerms) return -1;
        terms[count++] = new Term(value, scale);
        return end;
    }

    private bool ReadGroup(TokenList tokens, int at, CardinalMode mode, ref Group group)
    {
        if (tokens.IsFigure(at))
        {
            var figure = tokens.FigureAt(at);
            if (figure.Value >= LargestFigure) return false;
            group.Value = figure.Value;
            group.HasDecimals = figure.HasDecimals || figure.IsFraction;
            group.Repeats = figure.Repeats;
            group.IsPower = figure.IsPower;
            group.End = at + 1;
            var next = mode.FiguresTakeHundred ? Next(tokens, group.End) : -1;
            if (next >= 0 && lexicon.Has(tokens.IdAt(next), NumeralRoles.Hundred)) AddHundred(tokens, next, mode, ref group);
            return true;
        }

        if (lexicon.Of(tokens.IdAt(at)) is not { } word) return false;
        if (word.Has(NumeralRoles.Article) && !word.Has(NumeralRoles.Digit)) return ReadAfterArticle(tokens, at, mode, ref group);
        if (word.Has(NumeralRoles.Hundred) && !word.Has(NumeralRoles.Plural))
        {
            group.Value = 1;
            AddHundred(tokens, at, mode, ref group);
            return true;
        }

        if (mode.AllowsOrdinal && word.Has(NumeralRoles.Ordinal) && word.Ordinal is >= 100 and < 1000)
        {
            group = group with { Value = word.Ordinal, End = at + 1, IsOrdinal = true, IsPlural = word.Has(NumeralRoles.Parts) };
            return true;
        }

        if (word.Has(NumeralRoles.Zero))
        {
            group.End = at + 1;
            return true;
        }

        if (!ReadBelowHundred(tokens, at, mode, 99, ref group)) return false;
        group.IsSingle = group.End == at + 1;
        if (group.IsOrdinal) return true;
        var hundred = Next(tokens, group.End);
        if (hundred < 0 || lexicon.Of(tokens.IdAt(hundred)) is not { } unit) return true;
        if (unit.Has(NumeralRoles.Hundred) && group.Value >= unit.LeastAdded && group.Value <= unit.MostAdded) AddHundred(tokens, hundred, mode, ref group);
        else if (mode.AllowsOrdinal && unit.Has(NumeralRoles.Ordinal) && unit.Ordinal == 100)
            group = group with { Value = group.Value * 100, End = hundred + 1, IsOrdinal = true, IsPlural = unit.Has(NumeralRoles.Parts) };
        return true;
    }

    private bool IsAlone(TokenList tokens, Group group) => group.IsOrdinal && lexicon.Has(tokens.IdAt(group.End - 1), NumeralRoles.Alone);

    // "a hundred", "a thousand": an article that is no digit counts only before one of these.
    private bool ReadAfterArticle(TokenList tokens, int at, CardinalMode mode, ref Group group)
    {
        var next = Next(tokens, at + 1);
        if (next < 0 || lexicon.Of(tokens.IdAt(next)) is not { } unit || !unit.Has(NumeralRoles.Hundred | NumeralRoles.Scale)) return false;
        group.Value = 1;
        group.End = at + 1;
        if (unit.Has(NumeralRoles.Hundred)) AddHundred(tokens, next, mode, ref group);
        return true;
    }

    // After "deux cent": "trois", "et un", "21".
    private void AddHundred(TokenList tokens, int hundred, CardinalMode mode, ref Group group)
    {
        group.Value *= 100;
        group.End = hundred + 1;
        var next = Next(tokens, group.End);
        if (next < 0) return;
        var hasAnd = lexicon.Has(tokens.IdAt(next), NumeralRoles.And);
        if (hasAnd)
        {
            if (!mode.JoinsAnd) return;
            next = Next(tokens, next + 1);
            if (next < 0) return;
        }

        var rest = new Group();
        if (tokens.IsFigure(next))
        {
            var figure = tokens.FigureAt(next);
            if (!mode.FiguresTakeHundred || figure.HasDecimals || figure.Value is 0 or >= 100) return;
            rest.Value = figure.Value;
            rest.End = next + 1;
        }
        else if (!ReadBelowHundred(tokens, next, mode, 99, ref rest))
        {
            return;
        }

        // "trois cents et deux cents" are two numbers; "cent et trois quarts" has a fraction.
        var after = Next(tokens, rest.End);
        if (IsAlone(tokens, rest) || (after >= 0 && lexicon.Has(tokens.IdAt(after), NumeralRoles.Hundred))) return;
        if (hasAnd && !rest.IsOrdinal && IsProperFraction(tokens, rest)) return;
        group.Value += rest.Value;
        group.End = rest.End;
        group.HasAnd |= hasAnd;
        group.IsOrdinal = rest.IsOrdinal;
        group.IsPlural = rest.IsPlural;
    }

    private bool ReadBelowHundred(TokenList tokens, int at, CardinalMode mode, int most, ref Group group)
    {
        if (lexicon.Of(tokens.IdAt(at)) is not { } word) return false;
        var isOrdinal = mode.AllowsOrdinal && word.Has(NumeralRoles.Ordinal) && word.Ordinal is > 0 and < 100 && !word.Has(NumeralRoles.Denominator);
        if (isOrdinal && word.Ordinal <= most)
        {
            group = group with { Value = word.Ordinal, End = at + 1, IsOrdinal = true, IsPlural = word.Has(NumeralRoles.Parts) };
            return true;
        }

        if (!word.Has(NumeralRoles.Digit | NumeralRoles.Teen | NumeralRoles.Ten) || word.Value > most) return false;
        group = group with { Value = word.Value, End = at + 1 };
        var (least, highest, withAnd) = (word.LeastAdded, word.MostAdded, word.AddedWithAnd);
        if (!word.Has(NumeralRoles.Ten))
        {
            var score = Next(tokens, group.End);
            if (score < 0 || most < 80 || lexicon.Of(tokens.IdAt(score)) is not { } scoreWord || !scoreWord.Has(NumeralRoles.Score) || scoreWord.ScoreAfter != word.Value) return true;
            if (scoreWord.Has(NumeralRoles.Ordinal) && !mode.AllowsOrdinal) return true;
            group = group with { Value = scoreWord.ScoreValue, End = score + 1, IsOrdinal = scoreWord.Has(NumeralRoles.Ordinal), IsPlural = scoreWord.Has(NumeralRoles.Parts) };
            if (group.IsOrdinal) return true;
            (least, highest, withAnd) = (1, 19, []);
        }

        var isHyphenated = tokens.Is(group.End, '-');
        var next = NextInTen(tokens, group.End);
        if (next < 0) return true;
        var hasAnd = lexicon.Has(tokens.IdAt(next), NumeralRoles.And);
        if (hasAnd) next = mode.SplitsTens ? -1 : Next(tokens, next + 1);
        if (next < 0) return true;
        var rest = new Group();
        if (!ReadBelowHundred(tokens, next, mode, 19, ref rest)) return true;
        var fits = hasAnd ? Array.IndexOf(withAnd, (int)rest.Value) >= 0
            : (rest.Value >= least && rest.Value <= highest) || (isHyphenated && rest.Value == 1 && withAnd.Length > 0);
        if (!fits || IsAlone(tokens, rest)) return true;
        group = group with { Value = group.Value + rest.Value, End = rest.End, HasAnd = hasAnd, IsOrdinal = rest.IsOrdinal, IsPlural = rest.IsPlural };
        return true;
    }

    private readonly record struct Term(decimal Value, decimal Scale);

    private record struct Group
    {
        public int End;
        public decimal Value;
        public bool IsOrdinal;
        public bool IsPlural;
        public bool HasAnd;
        public bool HasDecimals;
        public bool Repeats;
        public bool IsPower;

        // One word, not the last of a longer number.
        public bool IsSingle;
    }
}

/// <summary>How to read whole numbers.</summary>
/// <param name="AllowsOrdinal">Whether an ordinal may end the number ("vingt-cinquième").</param>
/// <param name="JoinsAnd">Whether a joining word may stand between hundreds or thousands and the rest; not after "entre", "between".</param>
/// <param name="SplitsTens">Whether a joining word ends the number even between a ten and its unit ("vingt et un cinquième").</param>
/// <param name="FiguresTakeHundred">Whether figures may be followed by the word for hundred ("3 cents"): that word is a coin too.</param>
internal readonly record struct CardinalMode(bool AllowsOrdinal, bool JoinsAnd, bool FiguresTakeHundred, bool SplitsTens = false);
