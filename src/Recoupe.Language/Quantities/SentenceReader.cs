using Recoupe.Language.Quantities.Lexing;
using Recoupe.Language.Quantities.Numerals;

namespace Recoupe.Language.Quantities;

/// <summary>Reads the quantities of one text, sentence by sentence. Not thread-safe.</summary>
internal sealed class SentenceReader
{
    private const NumeralRoles Starters = NumeralRoles.Digit | NumeralRoles.Teen | NumeralRoles.Ten | NumeralRoles.Hundred | NumeralRoles.Bare | NumeralRoles.Article
        | NumeralRoles.Plural | NumeralRoles.Vague | NumeralRoles.Half | NumeralRoles.Ordinal | NumeralRoles.Zero | NumeralRoles.Negative | NumeralRoles.Denominator | NumeralRoles.The;

    // Of words between two commas.
    private const int LongestAside = 12;

    private readonly QuantityLexicon lexicon;
    private readonly string text;
    private readonly List<Quantity> found;
    private readonly TokenList tokens;
    private readonly AmountReader amounts;
    private readonly CountedNounReader nouns;
    private readonly NumberNames names;
    private readonly QuantityLinks links;
    private int free;

    public SentenceReader(QuantityLexicon lexicon, string text, IReadOnlyList<Sentence> sentences, string? country, List<Quantity> found)
    {
        this.lexicon = lexicon;
        this.text = text;
        this.found = found;
        tokens = new TokenList(lexicon.Vocabulary, lexicon.Figures);
        amounts = new AmountReader(lexicon, country);
        nouns = new CountedNounReader(lexicon, new SentenceWords(sentences));
        names = new NumberNames(lexicon);
        links = new QuantityLinks(lexicon, tokens, found);
    }

    /// <summary>Reads one stretch of the text.</summary>
    public void Read(TextSpan stretch)
    {
        tokens.Read(text, stretch.Start, stretch.End);
        free = 0;
        links.StartSentence();
        amounts.IsSterling = false;
        for (var i = 0; i < tokens.Count && !amounts.IsSterling; i++) amounts.IsSterling = lexicon.Cues.Has(tokens[i].Id, CueRoles.Sterling);
        for (var at = 0; at < tokens.Count;)
        {
            var next = MayStart(at) ? ReadAt(at) : at;
            at = next > at ? next : at + 1;
        }
    }

    private bool MayStart(int at)
    {
        ref readonly var token = ref tokens[at];
        if (token.Kind == TokenKind.Figure) return true;
        if (token.Id == 0) return false;
        if (token.Kind == TokenKind.Mark) return tokens.Is(at, '-') || tokens.Is(at, '\u2212');
        if (lexicon.Multiples.MayStart(token.Id)) return true;
        if (lexicon.Numerals.Of(token.Id) is not { } word || !word.Has(Starters)) return false;

        // Articles are on every line: they open a number only before a word that the tables know.
        if (word.Has(NumeralRoles.The)) return lexicon.Numerals.Has(tokens.IdAt(at + 1), NumeralRoles.Half | NumeralRoles.Denominator);
        return !word.Has(NumeralRoles.Article | NumeralRoles.Vague) || tokens.IdAt(at + 1) != 0 || tokens.Is(at + 1, '-');
    }

    // Index after what was read; the same index when nothing was.
    private int ReadAt(int at)
    {
        if (lexicon.Multiples.Match(tokens, at, out var multipleEnd) is decimal multiple) return AddMultiple(at, multipleEnd, multiple);
        var opens = lexicon.Cues.Before(tokens, at, CueRoles.RangeOpen) >= 0;
        if (!amounts.TryRead(tokens, at, free, !opens, out var amount)) return at;
        ref var reading = ref amount.Reading;
        if (reading.Kind is NumeralKind.Ordinal or NumeralKind.RelativeOrdinal) return reading.End;
        if (reading.IsOrdinalLike && !lexicon.Cues.Has(tokens.IdAt(reading.End), CueRoles.Of)) return reading.End;
        if (lexicon.Numerals.Has(tokens[at].Id, NumeralRoles.The) && reading.Kind != NumeralKind.Fraction) return at;
        if (reading.Value == 0 && amount.Unit is null) return reading.End;
        if (names.EndOfName(tokens, reading, amount.Start < reading.Start) is > 0 and var nameEnd) return nameEnd;
        if (reading.IsArticle && amount.Unit is null) return ReadOneOf(at, amount);
        if (reading.IsArticle && !CountsArticle(at, amount)) return at + 1;
        if (amount.UnitName is null && reading.Value == 1 && reading.End == at + 1 && lexicon.Cues.After(tokens, reading.End, CueRoles.Among) > 0 && ReadOneOf(at, amount) is var one && one > at + 1) return one;
        opens |= lexicon.Cues.Before(tokens, amount.Start, CueRoles.RangeOpen) >= 0;
        return RangeReader.TryRead(lexicon, amounts, tokens, ref amount, opens, out var high, out var rangeStart)
            ? AddCounted(amount, high, rangeStart)
            : AddCounted(amount, null, amount.Start);
    }

    // "une heure", "for an hour": an article counts a stretch of time, money or a measure; in a language whose article is never a digit, only after "for", "in".
    private bool CountsArticle(int at, Amount amount) =>
        lexicon.Numerals.Has(tokens[at].Id, NumeralRoles.Digit)
            ? amount.Unit!.TakesArticle
            : amount.Unit!.TakesArticle && (amount.Value != 1 || lexicon.Cues.Before(tokens, at, CueRoles.SpanLead) >= 0 || lexicon.BoundsBefore.MatchBackward(tokens, at, out _) is not null);

    // "un des systèmes": one of many.
    private int ReadOneOf(int at, Amount amount)
    {
        var end = lexicon.Cues.After(tokens, at + 1, CueRoles.Among);
        if (end < 0 || !lexicon.Numerals.Has(tokens[at].Id, NumeralRoles.Digit)) return at + 1;
        if (!nouns.TryRead(tokens, end, false, true, out var phrase) || !phrase.IsKnown) return at + 1;
        amount.End = phrase.HeadEnd;
        Add(amount, null, amount.Start, phrase);
        return phrase.HeadEnd;
    }

    private int AddMultiple(int at, int end, decimal value)
    {
        var amount = new Amount { Start = at, End = end, Value = value, UnitName = "times", Kind = QuantityKind.Multiple };
        Add(amount, null, at, default);
        return end;
    }

    private int AddCounted(Amount amount, decimal? high, int start)
    {
        ref var reading = ref amount.Reading;
        CountedPhrase phrase = default;
        var hasPhrase = false;
        if (amount.UnitName is null)
        {
            if (lexicon.Cues.After(tokens, amount.End, CueRoles.Times) is > 0 and var times)
            {
                amount.UnitName = "times";
                amount.Kind = QuantityKind.Multiple;
                amount.End = times;
            }
            else
            {
                var isHyphenated = tokens.Is(amount.End, '-') && tokens[amount.End].IsGlued && tokens.IsWord(amount.End + 1) && tokens[amount.End + 1].IsGlued;
                if (isHyphenated) return amount.End;
                hasPhrase = nouns.TryRead(tokens, amount.End, reading.TakesOf || reading.Kind is NumeralKind.Vague or NumeralKind.Fraction, Math.Abs(high ?? amount.Value) > 1 || reading.Kind == NumeralKind.Fraction, out phrase);
                if (hasPhrase && NumberNames.LooksLikeYear(tokens, reading) && !(phrase.IsKnown && !IsOfYear(start, phrase))) hasPhrase = false;
                if (hasPhrase && NumberNames.LooksLikeYear(tokens, reading) && names.IsLedToDate(tokens, start)) return amount.End;
            }
        }
        else if (amount.Kind is QuantityKind.Money or QuantityKind.Percent or QuantityKind.Mass or QuantityKind.Volume or QuantityKind.Multiple or QuantityKind.Share)
        {
            hasPhrase = lexicon.Cues.Has(tokens.IdAt(amount.End), CueRoles.Of) && nouns.TryRead(tokens, amount.End, true, false, out phrase);
        }

        var end = Add(amount, high, start, hasPhrase ? phrase : default);
        return hasPhrase && phrase.HasMeasure ? amount.End : end;
    }

    private int Add(Amount amount, decimal? high, int start, CountedPhrase phrase)
    {
        ref var reading = ref amount.Reading;
        var bound = Approximation.Exact;
        var first = ReadBounds(start, ref bound);
        if (amount.Kind == QuantityKind.Duration && first < start && links.EndsAt(first) && lexicon.Cues.Has(tokens[first].Id, CueRoles.SpanLead))
        {
            // "$1.2 billion over four years" is spread, not bounded.
            first = start;
            bound = Approximation.Exact;
        }

        var end = amount.End;
        var unit = amount.UnitName;
        var kind = amount.Kind;
        if (unit is null && phrase.End > 0)
        {
            end = Math.Max(end, phrase.HeadEnd);
            kind = QuantityKind.Count;
            unit = phrase.Unit;
            if (phrase.IsGeneric && links.FindSame(amount.Value) is { } same) unit = same;
            else if (phrase.IsPeople && !lexicon.IsOutcome(unit)) unit = OutcomeOf(first, phrase.HeadEnd) ?? unit;
            if (reading.Kind == NumeralKind.Fraction && amount.Value is > 0 and < 1) (kind, unit) = (QuantityKind.Share, null);
        }

        end = ReadBoundAfter(end, ref bound);
        if (reading.IsRounded && bound == Approximation.Exact) bound = Approximation.About;
        if (unit is null && (kind == QuantityKind.Number || phrase.IsOther)) unit = OutcomeBefore(first);
        var link = links.Find(first, unit, kind, amount.Value, phrase.IsOther || (unit is null && lexicon.Cues.Has(tokens.IdAt(first - 1), CueRoles.Other)));
        if (unit is null && kind is QuantityKind.Number or QuantityKind.Count && link.Unit is not null)
        {
            unit = link.Unit;
            kind = QuantityKind.Count;
        }

        // "2 000 soldats ..., 1 700 membres": persons of a counted kind are of that kind.
        if (phrase.IsPeople && unit == "person" && link.PartOf is { } whole && found[whole].Unit is { } wholeUnit && !lexicon.IsOutcome(wholeUnit)) unit = wholeUnit;
        var isName = phrase.End > 0 && phrase.Unit is null && !phrase.IsOther;
        if (unit is null && kind == QuantityKind.Number && !isName && !IsWorthTelling(amount, high, bound, first < start, link)) return amount.Reading.End > 0 ? Math.Max(amount.Reading.End, amount.End) : amount.End;
        var span = new TextSpan(tokens[first].Start, tokens[end - 1].End);
        var isVague = reading.Kind == NumeralKind.Vague;
        links.Add(
            new Quantity(span, span.In(text), amount.Value, isVague || high is not null ? amount.Value : null, isVague ? reading.High : high, unit, bound)
            {
                Kind = unit is not null && kind == QuantityKind.Number ? QuantityKind.Count : kind,
                Number = new TextSpan(tokens[reading.End > 0 ? reading.Start : amount.Start].Start, tokens[(reading.End > 0 ? reading.End : amount.End) - 1].End),
                Measure = new TextSpan(tokens[amount.Start].Start, tokens[amount.End - 1].End),
                Of = OfText(phrase),
                PartOf = link.PartOf,
                EquivalentOf = link.EquivalentOf,
                LikelySlip = reading.IsSlip,
                IsProperty = IsProperty(amount, first),
            },
            first,
            end);
        free = end;
        return end;
    }

    // "a 2016 deal"
    private bool IsOfYear(int start, CountedPhrase phrase) => phrase.IsSingular && lexicon.Cues.Has(tokens.IdAt(start - 1), CueRoles.Determiner);

    // Without unit, noun or link a number is told only where words bound it or it is too large to number things.
    private bool IsWorthTelling(Amount amount, decimal? high, Approximation bound, bool hasWords, in QuantityLink link)
    {
        ref var reading = ref amount.Reading;
        if (link.PartOf is not null || link.IsTally) return true;
        if (NumberNames.LooksLikeYear(tokens, reading) && (amount.Value >= 1900 || bound is Approximation.Exact or Approximation.About or Approximation.UpTo)) return false;
        if (reading.Kind is NumeralKind.Fraction or NumeralKind.Vague || reading.IsSlip) return true;
        if (hasWords || bound != Approximation.Exact) return amount.Value != 0;

        // "38-40, rue X" numbers houses.
        if (high is not null) return amount.Value >= 100 || !tokens.SpanOf(reading.Start, reading.End).ContainsAny('-', '–');
        return (reading.IsFigure || reading.Scale > 1) && amount.Value >= 1000;
    }

    private int ReadBounds(int start, ref Approximation bound)
    {
        var first = start;
        for (var steps = 0; steps < 3; steps++)
        {
            var before = first;
            var words = lexicon.BoundsBefore.MatchBackward(tokens, before, out var at, free);
            for (var i = 0; i < 3 && words is null && before > free && !tokens[before].IsBroken && lexicon.Cues.Has(tokens.IdAt(before - 1), CueRoles.Determiner | CueRoles.Additional); i++)
                words = lexicon.BoundsBefore.MatchBackward(tokens, --before, out at, free);
            if (words is null || tokens[at + 1].IsBroken) return first;
            if (IsSignOfMore(at)) return first;
            first = at;
            if (bound is Approximation.Exact or Approximation.About) bound = words.Approximation;
        }

        return first;
    }

    // "<>", "=>": a mark of comparison that is part of another sign bounds nothing.
    private bool IsSignOfMore(int at) =>
        at > 0 && tokens[at].IsGlued && tokens[at].Kind == TokenKind.Mark && (tokens.Is(at - 1, '<') || tokens.Is(at - 1, '>') || tokens.Is(at - 1, '='));

    private int ReadBoundAfter(int end, ref Approximation bound)
    {
        if (end >= tokens.Count || tokens[end].IsBroken || lexicon.BoundsAfter.Match(tokens, end, out var after) is not { } found) return end;

        // "100 au moins", but "50 morts et plus de 20 blessés": a phrase that bounds the next number is not this one's.
        if (tokens.IsFigure(after) || lexicon.BoundsBefore.MatchBackward(tokens, after + 1, out _, end) is not null || lexicon.Numerals.Has(tokens.IdAt(after), NumeralRoles.Digit | NumeralRoles.Ten | NumeralRoles.Teen | NumeralRoles.Hundred)) return end;
        if (bound is Approximation.Exact or Approximation.About) bound = found.Approximation;
        return after;
    }

    // "soldats tués", "people were killed", "avoir tué 84 hommes".
    private string? OutcomeOf(int first, int headEnd)
    {
        var start = AfterAside(headEnd);
        for (var i = start; i < tokens.Count && i < start + 6; i++)
        {
            if (tokens[i].IsBroken || tokens[i].Kind != TokenKind.Word) break;
            if (lexicon.Outcomes.Match(tokens, i, out _) is { } outcome && (i == headEnd || i == headEnd + 1 || lexicon.Cues.Has(tokens[i - 1].Id, CueRoles.Auxiliary))) return outcome.Unit;
            if (lexicon.Cues.Has(tokens[i].Id, CueRoles.Stop) && !lexicon.Cues.Has(tokens[i].Id, CueRoles.Auxiliary)) break;
        }

        return OutcomeBefore(first);
    }

    // "Twelve people, two of them guards, were killed": the auxiliary behind the second comma.
    private int AfterAside(int headEnd)
    {
        if (headEnd >= tokens.Count || !tokens.Is(headEnd, ',')) return headEnd;
        for (var i = headEnd + 1; i + 1 < tokens.Count && i <= headEnd + LongestAside && !tokens[i].IsBroken; i++)
            if (tokens.Is(i, ',')) return lexicon.Cues.Has(tokens.IdAt(i + 1), CueRoles.Auxiliary) ? i + 1 : headEnd;
        return headEnd;
    }

    private string? OutcomeBefore(int first)
    {
        for (var i = first - 1; i >= 0 && i >= first - 14; i--)
        {
            if (tokens[i].Kind == TokenKind.Mark && !tokens.Is(i, '-')) return null;
            if (lexicon.OutcomeVerbs.Match(tokens, i, out _) is { } verb) return i >= first - 3 || links.IsChained(i, first) ? verb.Unit : null;
            if (lexicon.Cues.Has(tokens[i].Id, CueRoles.Auxiliary)) return null;
        }

        return null;
    }

    private string? OfText(CountedPhrase phrase)
    {
        if (phrase.End <= phrase.Start || phrase.HeadEnd <= phrase.Start) return null;
        return text[tokens[phrase.Start].Start..tokens[Math.Max(phrase.HeadEnd, phrase.End) - 1].End];
    }

    // "obus de 155 mm", "155mm artillery", "500-pound bomb"
    private bool IsProperty(Amount amount, int first)
    {
        if (amount.Unit is null || amount.Kind is QuantityKind.Money or QuantityKind.Percent or QuantityKind.Count) return false;
        if (lexicon.IsHeadLast && tokens.Is(amount.Reading.End, '-') && amount.End > amount.Reading.End && amount.Reading.Kind != NumeralKind.Fraction) return true;
        if (lexicon.Cues.Has(tokens.IdAt(amount.End), CueRoles.Bearer)) return true;
        return first > 1 && lexicon.Cues.Has(tokens.IdAt(first - 1), CueRoles.Of) && lexicon.Cues.Has(tokens.IdAt(first - 2), CueRoles.Bearer);
    }
}
