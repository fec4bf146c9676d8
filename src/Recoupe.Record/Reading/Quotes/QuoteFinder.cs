using System.Collections;
using Recoupe.Language;
using Recoupe.Record.Actors;
using Recoupe.Record.Model;
using Recoupe.Record.Reading.Lexicon;

namespace Recoupe.Record.Reading.Quotes;

/// <summary>Finds what an article reports as said, and by whom: between quotation marks, in a clause, beside "selon X".</summary>
internal sealed class QuoteFinder
{
    // Fewer words are a term or a name, unless a verb of saying bears them.
    private const int FewestWords = 4;

    // What a verb of saying bears may be so much longer than the words of it that are quoted.
    private const int LongestPhrase = 3;

    private readonly Attributions attributions;
    private readonly SpeakerFinder speakers;
    private readonly Reported reported;

    /// <summary>A finder for a language.</summary>
    public QuoteFinder(Attributions attributions, WordLists lists)
    {
        this.attributions = attributions;
        speakers = new SpeakerFinder(attributions, new SpeakerNamer(attributions, lists));
        reported = new Reported(attributions);
    }

    /// <summary>The quotes of an article, in order; none overlaps another.</summary>
    public IReadOnlyList<Quote> Find(string text, IReadOnlyList<SentenceReading> readings)
    {
        var told = new Told(text, readings, new Quotations(text).Spans);
        var stretches = Joined(text, told.Marked);
        var found = new List<Quote>();
        var next = 0;
        foreach (var reading in readings)
        {
            var before = found.Count;
            Add(told, found, Indirect(told, reading, stretches));
            for (; next < stretches.Count && stretches[next].Start < reading.Sentence.Span.End; next++) Add(told, found, Direct(told, stretches, next, found, before));
            if (found.Count == before && Subject(told, reading) is { } subject) told.Speakers.Add(subject);
        }

        return Apart(found, text.Length);
    }

    private static void Add(Told told, List<Quote> found, params IEnumerable<Quote> quotes)
    {
        foreach (var quote in quotes)
        {
            found.Add(quote);
            told.Add(quote);
        }
    }

    // « A », dit X, « b » is one stretch with an aside.
    private static List<TextSpan> Joined(string text, IReadOnlyList<TextSpan> stretches)
    {
        var joined = new List<TextSpan>();
        foreach (var stretch in stretches)
        {
            if (joined is [.., var last] && char.IsLower(text[stretch.Start]) && IsAside(text, last.End, stretch.Start)) joined[^1] = new TextSpan(last.Start, stretch.End);
            else joined.Add(stretch);
        }

        return joined;
    }

    private static bool IsAside(string text, int from, int to)
    {
        var between = text.AsSpan(from, to - from);
        return text[from - 1] is not ('.' or '!' or '?' or '…') && between.IndexOfAny(".!?\n") < 0 && between.TrimEnd(" \u00A0\u202F«“\"") is [.., ','];
    }

    private IEnumerable<Quote> Direct(Told told, List<TextSpan> stretches, int at, List<Quote> found, int ofSentence)
    {
        var span = stretches[at];
        if (found.FindIndex(ofSentence, q => !q.IsDirect && q.Span.Contains(span)) >= 0) yield break;
        var speaker = speakers.Around(told, span, at == 0 ? 0 : stretches[at - 1].End, at + 1 < stretches.Count ? stretches[at + 1].Start : told.Text.Length);
        var opens = char.IsUpper(told.Text[span.Start]);
        if (speaker is null && Words(told.Text, span) < FewestWords && !(opens && told.Text[span.End - 1] is '.' or '!' or '?' or '…')) yield break;
        if (speaker is not null && !opens) span = Phrase(told, span);
        yield return new Quote(span, IsDirect: true, speaker ?? (opens ? LastSpeaker(told, span) : null));
    }

    // "a promis une riposte « immédiate »": a few quoted words are part of what the verb of saying bears.
    private TextSpan Phrase(Told told, TextSpan span)
    {
        var s = told.SentenceBehind(span.Start);
        if (s == told.Readings.Count || told.Readings[s].Sentence.Span.End < span.End) return span;
        var reading = told.Readings[s];
        for (var word = 0; word < reading.Sentence.Count; word++)
        {
            if (!span.Contains(reading.Sentence[word].Span)) continue;
            var i = word;
            while (reading.Tree.Head(i) >= 0 && !attributions.IsSaying(reading, reading.Tree.Head(i))) i = reading.Tree.Head(i);
            if (reading.Tree.Head(i) < 0 || reading.Tree.Relation(i) is not ("obj" or "obl" or "xcomp" or "ccomp" or "advcl")) continue;
            var phrase = Reported.Below(reading, i);
            if (phrase is { } whole && whole.Start <= span.Start && whole.End >= span.End - 1 && whole.Length <= LongestPhrase * span.Length) return whole;
        }

        return span;
    }

    // Whoever spoke last goes on, in the same paragraph or the next.
    private static Speaker? LastSpeaker(Told told, TextSpan span) =>
        told.LastSpoken is { } last && told.Line(Math.Max(span.Start, last.Span.End)) - told.Line(last.Span.End) <= 1 ? last.Speaker : null;

    private IEnumerable<Quote> Indirect(Told told, SentenceReading reading, List<TextSpan> stretches)
    {
        for (var word = 0; word < reading.Sentence.Count; word++)
        {
            if (told.IsMarked(reading.Sentence[word].Span)) continue;
            var isSaying = attributions.IsSaying(reading, word);
            var span = isSaying ? reported.By(reading, word) : attributions.NamesSource(reading, word) ? Reported.Beside(reading, word) : null;
            if (span is not { Length: > 0 } said || !HasClause(reading, said) || IsDirect(told.Text, said, stretches)) continue;
            var speaker = isSaying ? speakers.Of(told, reading, word) : speakers.Named(told, reading, word);
            if (speaker is not null) yield return new Quote(said, IsDirect: false, speaker);
        }
    }

    private static bool HasClause(SentenceReading reading, TextSpan span) => reading.Sentence.Any(w => span.Contains(w.Span) && w.Upos is Upos.Verb or Upos.Aux or Upos.Adj);

    // What is nothing but a quotation, or cuts one, is told by the marks.
    private static bool IsDirect(string text, TextSpan said, List<TextSpan> stretches)
    {
        for (var i = Math.Max(0, Spans.LastFrom(stretches, s => s, said.Start)); i < stretches.Count && stretches[i].Start < said.End; i++)
        {
            var stretch = stretches[i];
            if (stretch.Contains(said) || (said.Start > stretch.Start && said.Start < stretch.End)
                || (said.Contains(stretch) && (stretch.Length + 6 >= said.Length || (stretch.Start < said.Start + 4 && char.IsUpper(text[stretch.Start]))))) return true;
        }

        return false;
    }

    // A person who acts in a sentence without a quote is whom "a-t-il dit" in the next one means.
    private Speaker? Subject(Told told, SentenceReading reading)
    {
        if (reading.Tree.Root is not (>= 0 and var root) || reading.Tree.Child(root, "nsubj") is not (>= 0 and var subject) || reading.Sentence[subject].Upos == Upos.Pron) return null;
        var speaker = speakers.Of(told, reading, root);
        return attributions.IsSaying(reading, root) || speaker?.Mention is { Entity.Kind: EntityKind.Person or EntityKind.Office } or { Form: MentionForm.Function } ? speaker : null;
    }

    private static int Words(string text, TextSpan span) => text.AsSpan(span.Start, span.Length).Count(' ') + 1;

    // The longest of quotes that overlap.
    private static List<Quote> Apart(List<Quote> quotes, int length)
    {
        var kept = new List<Quote>();
        var taken = new BitArray(length);
        foreach (var quote in quotes.OrderByDescending(q => q.Span.Length))
        {
            // Those kept before are no shorter: one that overlaps holds an end of this one.
            if (taken[quote.Span.Start] || taken[quote.Span.End - 1]) continue;
            for (var i = quote.Span.Start; i < quote.Span.End; i++) taken[i] = true;
            kept.Add(quote);
        }

        return [.. kept.OrderBy(q => q.Span.Start)];
    }
}
