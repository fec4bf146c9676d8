using Recoupe.Language.Quantities.Lexing;
using Recoupe.Language.Quantities.Numerals;

namespace Recoupe.Language.Quantities;

/// <summary>Reads a number and its unit.</summary>
internal sealed class AmountReader(QuantityLexicon lexicon, string? country)
{
    private readonly NumeralReader numerals = new(lexicon.Numerals);

    /// <summary>Whether "livres" or "pounds" are money in this sentence by some other cue.</summary>
    public bool IsSterling { get; set; }

    /// <summary>Reads at a token that is the number's first.</summary>
    /// <param name="tokens">Where to read.</param>
    /// <param name="at">The first token of the number.</param>
    /// <param name="from">No token before this one is free for a currency sign.</param>
    /// <param name="joinsAnd">Whether a joining word may stand inside the number.</param>
    /// <param name="amount">What was read.</param>
    public bool TryRead(TokenList tokens, int at, int from, bool joinsAnd, out Amount amount)
    {
        amount = new Amount { Start = at };
        var money = ReadSign(tokens, at, from, out var sign);
        if (!numerals.TryRead(tokens, at, new NumeralMode(true, money is not null, joinsAnd), out amount.Reading)) return false;
        amount.Value = amount.Reading.Value;
        amount.End = amount.Reading.End;
        if (money is not null)
        {
            amount.Start = sign;
            SetMoney(ref amount, money);
            amount.Value *= money.Factor;

            // "$ 75 millions de dollars", "$10 million USD"
            if (MatchUnit(tokens, amount.Reading, out var repeated, out var repeatedEnd) && repeated.Kind == QuantityKind.Money && repeated.PartOf.Length == 0 && !tokens.IsFigure(repeatedEnd)
                && (repeated.Family == money.Family || repeated.Name == amount.UnitName))
            {
                SetMoney(ref amount, repeated);
                amount.End = repeatedEnd;
            }

            return true;
        }

        if (!MatchUnit(tokens, amount.Reading, out var unit, out var end)) return true;
        if (amount.Reading.IsArticle && !unit.TakesArticle) return true;
        amount.End = end;
        if (unit.Kind == QuantityKind.Money || (unit.IsAmbiguous && IsMoney(tokens, amount.Reading, end)))
        {
            SetMoney(ref amount, unit);
            if (unit.PartOf.Length > 0) amount.UnitName = unit.Name;
        }
        else
        {
            amount.Unit = unit;
            amount.UnitName = unit.Name;
            amount.Kind = unit.Kind;

            // "- 20 degrés": a dash before a temperature is its sign, spaced or not.
            if (unit.Kind == QuantityKind.Temperature && at > from && tokens.Is(at - 1, '-') && amount.Value > 0) (amount.Start, amount.Value) = (at - 1, -amount.Value);
        }

        amount.Value *= unit.Factor;
        amount.Reading.High *= unit.Factor;
        if (amount.Reading.Kind == NumeralKind.Vague) return true;
        ReadHalf(tokens, ref amount);
        ReadScaleAfterCode(tokens, ref amount);
        ReadSmallerUnits(tokens, ref amount);
        ReadBareCents(tokens, ref amount);
        return true;
    }

    // The longest sign that stands free before the number; "a $48" has an article, not an Australian sign.
    private Unit? ReadSign(TokenList tokens, int at, int from, out int sign)
    {
        sign = at;
        if (tokens[at].IsBroken || !lexicon.MoneyBefore.MayStart(tokens.IdAt(at - 1))) return null;
        for (var start = from; start < at; start++)
        {
            if (lexicon.MoneyBefore.MatchBackward(tokens, at, out sign, start) is not { } money) return null;
            var isInWord = tokens.IsWord(sign) && sign > 0 && tokens[sign].IsGlued && tokens[sign - 1].Kind != TokenKind.Mark;
            var isLetter = tokens.IsWord(sign) && tokens[sign].Length == 1 && tokens[sign].IsLower && sign < at - 1
                && (lexicon.Numerals.Has(tokens[sign].Id, NumeralRoles.Article) || (sign > 0 && tokens[sign - 1].Kind == TokenKind.Mark));
            if (!isInWord && !isLetter && money.MayBeWritten(tokens.SpanOf(sign, at))) return money;
            start = Math.Max(start, sign);
        }

        return null;
    }

    // "75 USD million"
    private void ReadScaleAfterCode(TokenList tokens, ref Amount amount)
    {
        if (amount.Kind != QuantityKind.Money || amount.Reading.Scale > 1 || amount.End >= tokens.Count || tokens[amount.End].IsBroken) return;
        if (lexicon.Numerals.Of(tokens[amount.End].Id) is not { } scale || !scale.Has(NumeralRoles.Scale) || scale.Value < 1_000_000 || amount.Value > 1_000_000) return;
        amount.Value *= scale.Value;
        amount.End++;
    }

    // "15 dollars 50", "thirteen dollars forty-five", "15 dollars and 15": two figures that nothing follows.
    private void ReadBareCents(TokenList tokens, ref Amount amount)
    {
        if (amount.Kind != QuantityKind.Money || amount.Reading.Scale > 1 || amount.UnitName is null || amount.Value != decimal.Truncate(amount.Value) || amount.Unit!.PartOf.Length > 0) return;
        var at = lexicon.Numerals.Has(tokens.IdAt(amount.End), NumeralRoles.And) ? amount.End + 1 : amount.End;
        if (at >= tokens.Count || tokens[at].IsBroken || tokens[at].IsGlued || !numerals.TryRead(tokens, at, new NumeralMode(true, false, false), out var cents)) return;
        if (cents.Kind != NumeralKind.Cardinal || cents.IsArticle || cents.Value is < 1 or >= 100 || cents.Value != decimal.Truncate(cents.Value)) return;
        if (cents.End < tokens.Count && !IsClosed(tokens, cents.End)) return;
        amount.Value += cents.Value / 100;
        amount.End = cents.End;
    }

    private bool IsClosed(TokenList tokens, int at) => tokens[at].Kind == TokenKind.Mark
        ? tokens.Is(at, '.') || tokens.Is(at, ',') || tokens.Is(at, ';') || tokens.Is(at, ')') || tokens.Is(at, '!') || tokens.Is(at, '?')
        : lexicon.Numerals.Has(tokens[at].Id, NumeralRoles.And) || (at + 1 < tokens.Count && lexicon.Cues.Has(tokens[at].Id, CueRoles.Other));

    private void SetMoney(ref Amount amount, Unit unit)
    {
        amount.Unit = unit;
        amount.Kind = QuantityKind.Money;
        amount.UnitName = unit.Family.Length > 0 ? lexicon.Code(unit.Family, country) : unit.Name;
    }

    /// <summary>The unit after a number, with "de" or a hyphen between where the language allows it.</summary>
    public bool MatchUnit(TokenList tokens, Reading reading, out Unit unit, out int end)
    {
        unit = null!;
        end = reading.End;
        var at = reading.End;
        if (at >= tokens.Count || tokens[at].IsBroken) return false;
        if (tokens.Is(at, '-') && tokens[at].IsGlued && at + 1 < tokens.Count && tokens[at + 1].IsGlued) at++;
        else if (lexicon.Cues.Has(tokens[at].Id, CueRoles.Of) && (reading.TakesOf || reading.Kind == NumeralKind.Fraction || reading.Value >= 1_000_000))
        {
            at++;
            while (lexicon.Cues.Has(tokens.IdAt(at), CueRoles.Determiner)) at++;
        }

        // "20 (kg)"
        var isBracketed = tokens[at].Kind == TokenKind.Mark && tokens.Text[tokens[at].Start] is '(' or '[' or '{' or '<' && lexicon.Units.Match(tokens, at + 1, out var closing) is not null
            && closing < tokens.Count && tokens.Text[tokens[closing].Start] is ')' or ']' or '}' or '>';
        if (isBracketed) at++;

        // "half an hour", "a quarter of an hour"
        if (reading.Kind == NumeralKind.Fraction && lexicon.Numerals.Has(tokens.IdAt(at), NumeralRoles.Article)) at++;
        if (lexicon.Units.Match(tokens, at, out end) is not { } found)
        {
            // "deux dernières semaines", "three more days"
            if (!lexicon.Cues.Has(tokens.IdAt(at), CueRoles.Modifier | CueRoles.Additional | CueRoles.Other)) return false;
            if (lexicon.Units.Match(tokens, at + 1, out end) is not { Kind: QuantityKind.Duration or QuantityKind.Length } after) return false;
            found = after;
            at++;
        }

        if (!found.MayBeWritten(tokens.SpanOf(at, end))) return false;

        // "12 m 2 dm": a power of the unit is glued to it.
        if (tokens.IsFigure(end - 1) && end - 1 > at && !tokens[end - 1].IsGlued)
        {
            if (lexicon.Units.Match(tokens, at, out end, end - 1) is not { } shorter) return false;
            found = shorter;
        }

        // "2 in April", "24703 L-202": a word that is also a preposition ends its phrase; a figure that goes on makes a name.
        if (end == at + 1 && lexicon.Cues.Has(tokens[at].Id, CueRoles.Stop) && end < tokens.Count && tokens[end].Kind != TokenKind.Mark) return false;
        if (tokens.Is(end, '-') && tokens[end].IsGlued && tokens.IsFigure(end + 1) && tokens[end + 1].IsGlued && tokens[at].Kind == TokenKind.Word) return false;

        // "1 $10 bill": a sign glued to the next figure is that one's.
        if (found.Kind == QuantityKind.Money && tokens[at].Kind == TokenKind.Mark && !tokens[at].IsGlued && tokens.IsFigure(end) && tokens[end].IsGlued) return false;

        // "24703m212", "2A6": more letters or figures glued to it make a name of it.
        if (end < tokens.Count && tokens[end].IsGlued && tokens[end].Kind != TokenKind.Mark && tokens[end - 1].Kind == TokenKind.Word) return false;

        // "M. Dupont": a single letter with a full stop before a capital is an initial.
        if (!tokens[at].IsGlued && tokens[at].Length == 1 && tokens[at].Kind == TokenKind.Word && end == at + 1 && tokens.Is(end, '.') && end + 1 < tokens.Count && tokens[end + 1].IsCapital) return false;
        unit = found;
        if (isBracketed) end++;
        return true;
    }

    // "200 000 livres d'aide" is a weight, "2 millions de livres" is money.
    private bool IsMoney(TokenList tokens, Reading reading, int end)
    {
        if (IsSterling) return true;
        if (country is not null && lexicon.IsHome("pound", country)) return !tokens.Is(end - 2, '-');
        var hasMatter = lexicon.Cues.Has(tokens.IdAt(end), CueRoles.Of);
        return !hasMatter && reading.Scale >= 1_000_000;
    }

    // "deux heures et demie", "an hour and a half"
    private void ReadHalf(TokenList tokens, ref Amount amount)
    {
        var at = amount.End;
        if (!lexicon.Numerals.Has(tokens.IdAt(at), NumeralRoles.And)) return;
        at++;
        if (lexicon.Numerals.Has(tokens.IdAt(at), NumeralRoles.Article) && lexicon.Numerals.Has(tokens.IdAt(at + 1), NumeralRoles.Half)) at++;
        if (!lexicon.Numerals.Has(tokens.IdAt(at), NumeralRoles.Half)) return;
        amount.Value += 0.5m;
        amount.End = at + 1;
    }

    // "2 heures 30 minutes", "5 feet 2 inches", "15 dollars et 15 cents"
    private void ReadSmallerUnits(TokenList tokens, ref Amount amount)
    {
        if (amount.Unit is null) return;
        var at = amount.End;
        var last = amount.Unit.Name;
        for (var step = 0; step < 3; step++)
        {
            var next = lexicon.Numerals.Has(tokens.IdAt(at), NumeralRoles.And) ? at + 1 : at;
            if (next >= tokens.Count || tokens[next].IsBroken || !numerals.TryRead(tokens, next, new NumeralMode(true, false, false), out var reading)) return;
            if (reading.Kind != NumeralKind.Cardinal || reading.IsArticle || !MatchUnit(tokens, reading, out var smaller, out var end)) return;
            var family = amount.Unit.Family.Length > 0 ? amount.Unit.Family : amount.Unit.Name;
            if (smaller.PartOf.Length == 0 || (smaller.PartOf != last && smaller.PartOf != family && smaller.PartOf != "*") || reading.Value >= smaller.Parts) return;
            if (smaller.PartOf == "*" && amount.Kind != QuantityKind.Money) return;
            amount.Value += last == amount.Unit.Name || smaller.PartOf == amount.Unit.Name || smaller.PartOf is "*" ? reading.Value / smaller.Parts : reading.Value / smaller.Parts / 60;
            amount.End = at = end;
            last = smaller.Name;
        }
    }
}
