using Recoupe.Language;
using Recoupe.Record.Actors;
using Recoupe.Record.Model;
using Recoupe.Record.Reading.Frames;

namespace Recoupe.Record.Reading.Quotes;

/// <summary>Makes remarks of quotations that no frame reads: « Troisième avion ! », jubile le ministre.</summary>
internal sealed class Utterances(FrameTable frames)
{
    // Fewer words are a term, unless they open a sentence.
    private const int FewestWords = 5;

    /// <summary>The drafts with those of the quotations of which nothing is told, in the order of their sentences.</summary>
    /// <param name="text">The article's text.</param>
    /// <param name="quotes">Its quotes, in order.</param>
    /// <param name="drafts">Its drafts with the numbers of their sentences.</param>
    /// <param name="readings">Its sentences in order, each with its number.</param>
    public List<(Draft Draft, int Sentence)> Add(string text, IReadOnlyList<Quote> quotes, List<(Draft Draft, int Sentence)> drafts, IReadOnlyList<(SentenceReading Reading, int Sentence)> readings)
    {
        var told = drafts.ToLookup(d => d.Sentence, d => d.Draft);
        var uttered = new List<(Draft Draft, int Sentence)>();
        var at = 0;
        foreach (var quote in quotes)
        {
            while (at < readings.Count && readings[at].Reading.Sentence.Span.End <= quote.Span.Start) at++;
            if (at == readings.Count) break;
            if (quote is not { IsDirect: true, Speaker: { Mention: { Entity.Acts: true } mention } speaker }) continue;
            var reading = readings[at].Reading;
            var inside = new TextSpan(quote.Span.Start, Math.Min(quote.Span.End, reading.Sentence.Span.End));
            if (!IsRemark(text, inside, reading) || Sentences(readings, at, quote.Span).Any(sentence => told[sentence].Any(draft => IsTold(draft, quote.Span, mention)))) continue;
            var words = reading.WordsIn(inside).ToList();
            if (words.Count == 0) continue;
            var head = words.Find(word => reading.Tree.Head(word) is var up && (up < 0 || !inside.Contains(reading.Sentence[up].Span)));
            uttered.Add((new Draft(reading, head, head, frames.Sourced, inside)
            {
                Actor = [mention],
                Source = [new Attribution(mention, speaker.Verb)],
                Modality = new Modality(Polarity.Affirmed, Certainty.Certain, Realis.Real),
            }, readings[at].Sentence));
        }

        return uttered.Count == 0 ? drafts : [.. drafts.Concat(uttered).OrderBy(d => d.Sentence)];
    }

    private static IEnumerable<int> Sentences(IReadOnlyList<(SentenceReading Reading, int Sentence)> readings, int from, TextSpan span)
    {
        for (var i = from; i < readings.Count && readings[i].Reading.Sentence.Span.Start < span.End; i++) yield return readings[i].Sentence;
    }

    private static bool IsRemark(string text, TextSpan span, SentenceReading reading) =>
        text.AsSpan(span.Start, span.Length).Count(' ') + 1 >= FewestWords && char.IsUpper(text[span.Start]) || span.Start - reading.Sentence.Span.Start <= 2;

    // Something is told of a quotation where it is a claim, where a speech act covers it, or where what it says has its speaker.
    private static bool IsTold(Draft draft, TextSpan quote, Mention speaker) => draft.Span.Overlaps(quote)
        && (Modalities.IsSpeech(draft.Kind) || draft.Source.Any(s => s.Speaker.Entity.Name == speaker.Entity.Name));
}
