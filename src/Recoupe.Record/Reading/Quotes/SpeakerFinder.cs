using Recoupe.Language;
using Recoupe.Record.Model;

namespace Recoupe.Record.Reading.Quotes;

/// <summary>Finds the word that names who says a quote: in an aside, behind it, before it.</summary>
internal sealed class SpeakerFinder(Attributions attributions, SpeakerNamer namer)
{
    // Words from a quotation to the verb of saying, and from the verb to its subject.
    private const int Reach = 14;

    // So many words behind a quotation and its comma any verb is one of saying ("soupire X"); elsewhere it must be known as one.
    private const int Beside = 5;

    /// <summary>Who says what stands between quotation marks, from the words around them; null when those do not tell.</summary>
    /// <param name="told">The article so far.</param>
    /// <param name="span">The quotation, asides and all.</param>
    /// <param name="from">End of the quotation before.</param>
    /// <param name="to">Start of the quotation after.</param>
    public Speaker? Around(Told told, TextSpan span, int from, int to) => Aside(told, span) ?? After(told, span, to) ?? Introduced(told, span, from);

    /// <summary>The subject of a verb of saying.</summary>
    public Speaker? Of(Told told, SentenceReading reading, int verb) =>
        SubjectOf(reading, verb) is >= 0 and var subject ? namer.At(told, reading, subject, reading.Sentence[verb].Lemma) : null;

    /// <summary>Whom a phrase such as "selon X" names.</summary>
    public Speaker Named(Told told, SentenceReading reading, int word) => namer.At(told, reading, word, reading.Tree.Preposition(word));

    // "« Nous partirons, a promis X, avant l'hiver »"; "« Nous partirons », a promis X, « avant l'hiver »"
    private Speaker? Aside(Told told, TextSpan span)
    {
        for (var s = told.SentenceBehind(span.Start); s < told.Readings.Count && told.Readings[s].Sentence.Span.Start < span.End; s++)
        {
            var reading = told.Readings[s];
            for (var word = 1; word < reading.Sentence.Count; word++)
            {
                if (!span.Contains(reading.Sentence[word].Span) || reading.Sentence[word].Upos != Upos.Verb) continue;
                var subject = told.IsMarked(reading.Sentence[word].Span) ? Interposed(told, reading, word) : SubjectOf(reading, word);
                if (subject >= 0) return namer.At(told, reading, subject, reading.Sentence[word].Lemma);
            }
        }

        return null;
    }

    private int Interposed(Told told, SentenceReading reading, int verb)
    {
        var first = GroupStart(reading, verb);
        return first > 0 && attributions.IsSaying(reading, verb) && told.Before(reading.Sentence[first].Span.Start) == ',' ? Inverted(reading, verb) : -1;
    }

    // "« ... », a déclaré X", "« ... » X said"
    private Speaker? After(Told told, TextSpan span, int to)
    {
        var s = told.SentenceBehind(span.End);
        if (s == told.Readings.Count) return null;
        var reading = told.Readings[s];
        var first = 0;
        while (first < reading.Sentence.Count && reading.Sentence[first].Span.Start < span.End) first++;
        if (first == reading.Sentence.Count || reading.Sentence[first].Span.Start >= to || !Continues(told.Text, span.End, reading.Sentence[first])) return null;
        var closed = IsComma(told.Text, span.End) || told.Text[span.End - 1] is '.' or '!' or '?' or '…';
        var words = Enumerable.Range(first, reading.Sentence.Count - first).Where(w => reading.Sentence[w].Upos != Upos.Punct && reading.Sentence[w].Span.Start < to).Take(Reach).ToList();
        for (var i = 0; i < words.Count; i++)
        {
            if (reading.Sentence[words[i]].Upos != Upos.Verb || ((i >= Beside || !closed) && !attributions.IsSaying(reading, words[i]))) continue;
            if (SubjectBehind(reading, words[i], span.End) is >= 0 and var subject) return namer.At(told, reading, subject, reading.Sentence[words[i]].Lemma);
        }

        // A verb that is read as a noun leaves whom it names: "« ... », analyse X".
        if (words.Count == 0 || !IsComma(told.Text, span.End)) return null;
        var named = words.Find(w => namer.IsPersonal(reading, w));
        if (named == 0) named = words.Skip(1).FirstOrDefault(w => reading.Sentence[w].Upos is Upos.Noun or Upos.Propn && reading.Tree.Preposition(w).Length == 0);
        return named > 0 ? namer.At(told, reading, named, verb: null) : null;
    }

    private int SubjectBehind(SentenceReading reading, int verb, int from)
    {
        var plain = reading.Arguments.Subject(verb);
        if (plain >= 0 && plain < verb && reading.Sentence[plain].Span.Start >= from) return plain;
        if (Inverted(reading, verb) is >= 0 and var inverted) return inverted;
        if (plain >= 0 && reading.Sentence[plain].Span.Start >= from) return plain;
        for (var i = verb - 1; i >= 0 && reading.Sentence[i].Span.Start >= from; i--)
            if (reading.Sentence[i].Upos is Upos.Noun or Upos.Propn or Upos.Pron && reading.Tree.Relation(i) is not ("obl" or "nmod" or "flat" or "appos" or "expl")) return i;
        return -1;
    }

    // "X a déclaré : « ... »"; "X juge que « ... »"; "une mesure « ... », selon X"
    private Speaker? Introduced(Told told, TextSpan span, int from)
    {
        var own = told.SentenceBehind(span.Start);
        if (own < told.Readings.Count && Words(told.Readings[own], from, span.Start).Any(w => told.Readings[own].Sentence[w].Upos != Upos.Punct)) return Within(told, told.Readings[own], span, from);
        if (own == 0 || told.Before(span.Start) != ':') return null;
        var reading = told.Readings[own - 1];
        if (LastTeller(told, reading, from, span.Start, _ => true) is { } teller) return teller;
        return reading.Tree.Root is >= 0 and var root && reading.Sentence[root].Upos is Upos.Noun or Upos.Propn ? namer.At(told, reading, root, verb: null) : null;
    }

    private Speaker? Within(Told told, SentenceReading reading, TextSpan span, int from)
    {
        var colon = told.Before(span.Start) == ':';
        if (LastTeller(told, reading, from, span.Start, verb => colon || attributions.IsSaying(reading, verb)) is { } teller) return teller;
        for (var word = 0; word < reading.Sentence.Count; word++)
            if (attributions.NamesSource(reading, word)) return Named(told, reading, word);
        return null;
    }

    private Speaker? LastTeller(Told told, SentenceReading reading, int from, int to, Func<int, bool> accept)
    {
        foreach (var word in Words(reading, from, to).Reverse())
        {
            if (reading.Sentence[word].Upos != Upos.Verb || reading.Tree.Relation(word) is "acl" || !accept(word)) continue;
            if (SubjectOf(reading, word) is >= 0 and var subject && reading.Sentence[subject].Span.Start < to) return namer.At(told, reading, subject, reading.Sentence[word].Lemma);
        }

        return null;
    }

    private static IEnumerable<int> Words(SentenceReading reading, int from, int to) =>
        Enumerable.Range(0, reading.Sentence.Count).Where(w => reading.Sentence[w].Span.Start >= from && reading.Sentence[w].Span.Start < to);

    private int SubjectOf(SentenceReading reading, int verb) =>
        reading.Arguments.Subject(verb) is >= 0 and var subject ? subject : Inverted(reading, verb);

    // The noun or pronoun right after a verb: "a déclaré vendredi le ministre", "a-t-il dit".
    private int Inverted(SentenceReading reading, int verb)
    {
        for (var i = GroupStart(reading, verb) + 1; i < verb; i++)
            if (namer.IsPersonal(reading, i)) return i;
        for (var i = verb + 1; i < Math.Min(reading.Sentence.Count, verb + Reach); i++)
        {
            if (namer.IsPersonal(reading, i)) return i;
            if (reading.Sentence[i].Upos is Upos.Verb or Upos.Sconj) return -1;
            if (reading.Sentence[i].Upos is not (Upos.Noun or Upos.Propn) || reading.Tree.Relation(i) == "compound") continue;
            if (reading.Tree.Preposition(i).Length == 0 && !reading.IsTime(i)) return i;
        }

        return -1;
    }

    // Auxiliaries, reflexives and adverbs before a verb belong to it.
    private static int GroupStart(SentenceReading reading, int verb)
    {
        var first = verb;
        while (first > 0 && reading.Sentence[first - 1].Upos is Upos.Aux or Upos.Adv or Upos.Pron && reading.Tree.Head(first - 1) == verb) first--;
        return first;
    }

    // What continues a sentence after a quotation: a comma, a verb, a clitic; a full stop or a noun after nothing does not.
    private static bool Continues(string text, int from, Word next)
    {
        var between = text.AsSpan(from, (next.Upos == Upos.Punct ? next.Span.End : next.Span.Start) - from);
        if (between.IndexOfAny(".;:\n") >= 0) return false;
        return between.IndexOfAny(",\"”") >= 0 || next.Upos is Upos.Punct or Upos.Verb or Upos.Aux or Upos.Pron;
    }

    private static bool IsComma(string text, int position) => text.AsSpan(position, Math.Min(4, text.Length - position)).IndexOf(',') >= 0;
}
