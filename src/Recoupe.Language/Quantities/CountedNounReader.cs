using Recoupe.Language.Quantities.Lexing;

namespace Recoupe.Language.Quantities;

/// <summary>Finds the noun that a number counts: by the tables, by tags and lemmas where a tagger has run, by its ending else.</summary>
internal sealed class CountedNounReader(QuantityLexicon lexicon, SentenceWords words)
{
    // "two short-range nuclear-capable ballistic missiles": eight tokens before the head.
    private const int LongestPremodifier = 9;

    // A complement of a counted noun longer than this is a clause.
    private const int LongestComplement = 8;

    /// <summary>Reads the phrase that begins at a token.</summary>
    /// <param name="tokens">Where to read.</param>
    /// <param name="at">Index after the number.</param>
    /// <param name="takesOf">The number is itself a noun ("millions", "dizaine"): "de" stands between.</param>
    /// <param name="isPlural">Whether more than one is counted.</param>
    /// <param name="phrase">What was read.</param>
    public bool TryRead(TokenList tokens, int at, bool takesOf, bool isPlural, out CountedPhrase phrase)
    {
        phrase = default;
        if (at >= tokens.Count || tokens[at].IsBroken) return false;
        var hasOf = lexicon.Cues.Has(tokens[at].Id, CueRoles.Of);
        if (hasOf && !takesOf) return false;
        if (hasOf)
        {
            at++;
            while (lexicon.Cues.Has(tokens.IdAt(at), CueRoles.Determiner)) at++;
        }
        else if (takesOf && !lexicon.IsHeadLast)
        {
            return false;
        }

        while (at < tokens.Count && tokens[at].Kind == TokenKind.Mark && tokens.Text[tokens[at].Start] is '«' or '“' or '"') at++;
        phrase.Start = at;
        for (; lexicon.Cues.Has(tokens.IdAt(at), CueRoles.Other | CueRoles.Additional); at++) phrase.IsOther |= lexicon.Cues.Has(tokens.IdAt(at), CueRoles.Other);
        var isFound = lexicon.IsHeadLast ? ReadHeadLast(tokens, at, isPlural, ref phrase) : ReadHeadFirst(tokens, at, isPlural, ref phrase);
        if (!isFound)
        {
            // "230,000 more French and British troops": a name goes on, so that nothing is taken up.
            phrase.IsOther &= !(tokens.IsWord(at) && tokens[at].IsCapital && !tokens[at].IsBroken);
            phrase.HeadEnd = phrase.End = at;
            return phrase.IsOther;
        }

        phrase.IsOther = false;
        phrase.End = ComplementEnd(tokens, phrase.HeadEnd);
        return true;
    }

    private bool ReadHeadFirst(TokenList tokens, int at, bool isPlural, ref CountedPhrase phrase)
    {
        for (var skipped = 0; skipped < 3; skipped++)
        {
            if (lexicon.Nouns.Match(tokens, at, out var end) is { } noun)
            {
                phrase.Unit = noun.Name;
                phrase.IsPeople = noun.IsPeople;
                phrase.IsGeneric = noun.IsGeneric;
                phrase.IsKnown = true;
                phrase.IsSingular = !noun.IsPlural;
                phrase.HeadEnd = end;
                return true;
            }

            if (!lexicon.Cues.Has(tokens.IdAt(at), CueRoles.Modifier)) break;
            at++;
        }

        if (!CanBeHead(tokens, at, out var tag)) return false;
        if (tokens[at].IsCapital) return ReadName(tokens, at, ref phrase);
        var form = tokens.SpanOf(at).ToString();
        var singular = lexicon.Singular(form.ToLowerInvariant());
        if (tag == Upos.X && isPlural && singular is null) return false;
        phrase.Unit = words.Lemma(tokens[at].Start) ?? singular ?? form.ToLowerInvariant();
        phrase.HeadEnd = at + 1;
        return true;
    }

    private bool ReadHeadLast(TokenList tokens, int at, bool isPlural, ref CountedPhrase phrase)
    {
        var last = -1;
        for (var i = at; i < tokens.Count && i < at + LongestPremodifier; i++)
        {
            if (tokens[i].IsBroken) break;
            if (tokens[i].Kind == TokenKind.Mark && tokens[i].IsGlued && (tokens.Is(i, '-') || IsAbbreviated(tokens, i))) continue;
            if (lexicon.Nouns.Match(tokens, i, out var end) is { } noun)
            {
                phrase.Unit = noun.Name;
                phrase.IsPeople = noun.IsPeople;
                phrase.IsGeneric = noun.IsGeneric;
                phrase.IsKnown = true;
                phrase.IsSingular = !noun.IsPlural;
                phrase.HeadEnd = end;
                last = -1;
                if (noun.IsPlural && !IsNounPhraseGoingOn(tokens, end)) return true;
                i = end - 1;
                continue;
            }

            if (tokens[i].Kind == TokenKind.Figure && tokens[i].IsGlued) continue;
            if (tokens[i].Kind == TokenKind.Figure && i + 1 < tokens.Count && tokens[i + 1].IsGlued && lexicon.Units.Match(tokens, i + 1, out var unitEnd) is { Kind: QuantityKind.Length })
            {
                // "18 155mm howitzers"
                phrase.HasMeasure = true;
                i = unitEnd - 1;
                continue;
            }

            if (!CanBeHead(tokens, i, out var tag) && !(phrase.Unit is null && (tag is Upos.Adj or Upos.Adv || (tag == Upos.Verb && words.IsNonFinite(tokens[i].Start))))) break;
            if (tag is Upos.Adj or Upos.Verb or Upos.Adv) continue;
            if (phrase.Unit is not null && lexicon.Singular(tokens.SpanOf(i).ToString()) is null) break;
            last = i;
            if (tag == Upos.X && tokens[i].IsLower && isPlural && lexicon.Singular(tokens.SpanOf(i).ToString()) is not null) break;
        }

        if (last < 0) return phrase.Unit is not null;
        var form = tokens.SpanOf(last).ToString();
        var singular = lexicon.Singular(form.ToLowerInvariant());
        if (isPlural && singular is null && (words.Tag(tokens[last].Start) is Upos.X || phrase.Unit is not null)) return phrase.Unit is not null;
        if (!isPlural && words.Tag(tokens[last].Start) is Upos.X && last != at) return phrase.Unit is not null;
        if (tokens[last].IsCapital) return phrase.Unit is not null || ReadName(tokens, last, ref phrase);
        phrase.Unit = words.Lemma(tokens[last].Start) ?? singular ?? form.ToLowerInvariant();
        phrase.IsPeople = false;
        phrase.IsKnown = false;
        phrase.HeadEnd = last + 1;
        return true;
    }

    // "U.S.": a full stop after one capital letter ends no phrase.
    private static bool IsAbbreviated(TokenList tokens, int at) =>
        tokens.Is(at, '.') && tokens[at].IsGlued && at > 0 && tokens[at - 1].Length == 1 && tokens[at - 1].IsCapital;

    // "tank battalions", "police officers": a plural that the tables know goes on only into another plural.
    private bool IsNounPhraseGoingOn(TokenList tokens, int at) =>
        at < tokens.Count && !tokens[at].IsBroken && tokens.Is(at, '-') && tokens[at].IsGlued && lexicon.Nouns.Match(tokens, at + 1, out _) is { IsPlural: true };

    // A people's name counts persons; another name is the thing itself, which only the tables can class.
    private bool ReadName(TokenList tokens, int at, ref CountedPhrase phrase)
    {
        phrase.HeadEnd = at + 1;
        var form = tokens.SpanOf(at);
        foreach (var ending in lexicon.DemonymEndings)
        {
            if (!form.EndsWith(ending, StringComparison.Ordinal) || form.Length <= ending.Length + 1) continue;
            phrase.Unit = "person";
            phrase.IsPeople = true;
            return true;
        }

        return false;
    }

    private bool CanBeHead(TokenList tokens, int at, out Upos tag)
    {
        tag = Upos.X;
        if (at >= tokens.Count || tokens[at].Kind != TokenKind.Word || tokens[at].IsBroken) return false;
        if (tokens[at].Length < 2) return IsAbbreviated(tokens, at + 1);
        tag = words.Tag(tokens[at].Start);
        if (lexicon.Cues.Has(tokens[at].Id, CueRoles.Determiner | CueRoles.Of | CueRoles.Month) || IsStop(tokens, at, tag)) return false;
        return tag is Upos.X or Upos.Noun or Upos.Propn;
    }

    // "2,000 US troops": the name is no pronoun.
    private bool IsStop(TokenList tokens, int at, Upos tag) => tag != Upos.Propn && lexicon.Cues.Has(tokens[at].Id, CueRoles.Stop);

    // Adjectives and "of" phrases after the head, up to a verb, a stop word or a mark.
    private int ComplementEnd(TokenList tokens, int at)
    {
        var end = at;
        var limit = Math.Min(tokens.Count, at + LongestComplement);
        var isAfterOf = false;
        for (var i = at; i < limit; i++)
        {
            if (tokens[i].IsBroken) break;
            if (lexicon.Cues.Has(tokens[i].Id, CueRoles.Of))
            {
                isAfterOf = true;
                continue;
            }

            if (tokens[i].Kind == TokenKind.Mark)
            {
                if (tokens[i].IsGlued && tokens.Is(i, '-') && i + 1 < limit && tokens[i + 1].IsGlued) continue;
                break;
            }

            if (lexicon.Cues.Has(tokens[i].Id, CueRoles.Determiner) && isAfterOf) continue;
            var tag = words.Tag(tokens[i].Start);
            if (lexicon.Cues.Has(tokens[i].Id, CueRoles.Auxiliary) || IsStop(tokens, i, tag) || (tokens[i].Kind == TokenKind.Figure && !isAfterOf)) break;
            if (tag is not (Upos.X or Upos.Noun or Upos.Propn or Upos.Adj or Upos.Num)) break;
            if (tag == Upos.X && !isAfterOf && (lexicon.IsHeadLast || !(tokens[i].IsCapital || lexicon.IsAdjective(tokens.SpanOf(i)) || lexicon.Singular(tokens.SpanOf(i).ToString()) is not null))) break;
            if (tag == Upos.X && tokens[i].IsLower && lexicon.IsVerbForm(tokens.SpanOf(i))) break;
            end = i + 1;
        }

        return end;
    }
}
