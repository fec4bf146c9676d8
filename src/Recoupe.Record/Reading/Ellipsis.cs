using System.Globalization;
using Recoupe.Language;
using Recoupe.Language.Quantities;
using Recoupe.Language.Times;
using Recoupe.Record.Actors;

namespace Recoupe.Record.Reading;

/// <summary>
/// Gives bare numbers the unit that the text leaves out: in "5 000 casques ... Kiev en avait réclamé 100 000" and "53 millions de dollars, qui
/// s'ajoutent aux 55 millions déjà engagés" the second counts what the first does.
/// </summary>
internal static class Ellipsis
{
    // What is left out stands in the sentence, or in the one before.
    private const int Reach = 1;

    // A number a thousand times larger or smaller counts something else.
    private const decimal Ratio = 1000;

    /// <summary>The quantities, those that leave their unit out with that of the last one before them which has one.</summary>
    public static IReadOnlyList<Quantity> Fill(
        IReadOnlyList<Sentence> sentences, IReadOnlyList<Quantity> counted, IReadOnlyList<TimeExpression> dated, IReadOnlyList<Mention> named)
    {
        var filled = counted.ToArray();
        (Quantity Quantity, int Sentence)? last = null;
        int number = 0, firstDate = 0, firstName = 0;
        for (var i = 0; i < filled.Length; i++)
        {
            while (number < sentences.Count && sentences[number].Span.End <= filled[i].Span.Start) number++;
            if (number == sentences.Count) break;
            if (last is { } before && number - before.Sentence <= Reach && Stands(sentences[number], filled[i]) && IsNear(before.Quantity, filled[i])
                && !Overlaps(filled[i].Span, sentences[number], dated, t => t.Span, ref firstDate) && !Overlaps(filled[i].Span, sentences[number], named, m => m.Span, ref firstName))
                filled[i] = filled[i] with { Unit = before.Quantity.Unit, Kind = before.Quantity.Kind, Of = before.Quantity.Of };
            if (filled[i] is { Unit: not null, Value: not null, IsProperty: false, Kind: QuantityKind.Count or QuantityKind.Money }) last = (filled[i], number);
        }

        return WithBare(sentences, filled, dated, named);
    }

    // "..., le Danemark 14": numbers too small to be told on their own count what the sentence has counted.
    private static List<Quantity> WithBare(IReadOnlyList<Sentence> sentences, Quantity[] counted, IReadOnlyList<TimeExpression> dated, IReadOnlyList<Mention> named)
    {
        var all = new List<Quantity>(counted.Length);
        int next = 0, firstDate = 0, firstName = 0;
        foreach (var sentence in sentences)
        {
            Quantity? last = null;
            for (var i = 0; i < sentence.Count; i++)
            {
                while (next < counted.Length && counted[next].Span.Start < sentence[i].Span.End) Take(counted[next++]);
                var isBare = last is { } before && sentence.IsParsed && sentence[i].Upos == Upos.Num && before.Span.End <= sentence[i].Span.Start && StandsBare(sentence, i)
                    && !Overlaps(sentence[i].Span, sentence, dated, t => t.Span, ref firstDate) && !Overlaps(sentence[i].Span, sentence, named, m => m.Span, ref firstName);
                if (isBare && decimal.TryParse(Digits(sentence[i].Form), NumberStyles.None, CultureInfo.InvariantCulture, out var value) && IsNear(last!, last! with { Value = value }))
                    all.Add(last with { Span = sentence[i].Span, Number = sentence[i].Span, Measure = sentence[i].Span, Text = sentence[i].Form, Value = value, Low = null, High = null, Approximation = Approximation.Exact });
            }

            void Take(Quantity quantity)
            {
                all.Add(quantity);
                if (quantity is { Unit: not null, Value: not null, IsProperty: false, Kind: QuantityKind.Count }) last = quantity;
            }
        }

        all.AddRange(counted[next..]);
        return all;
    }

    // "1 500"
    private static string Digits(string form) => string.Concat(form.Where(c => !char.IsWhiteSpace(c)));

    private static bool StandsBare(Sentence sentence, int number) => sentence[number].BaseRelation == "obj" || IsBehindName(sentence, number);

    // Whether a span that begins in a sentence overlaps an item. Items lie in their sentences and come in the order of their start, as the calls do.
    private static bool Overlaps<T>(TextSpan span, Sentence sentence, IReadOnlyList<T> items, Func<T, TextSpan> spanOf, ref int first)
    {
        while (first < items.Count && spanOf(items[first]).Start < sentence.Span.Start) first++;
        for (var i = first; i < items.Count && spanOf(items[i]).Start < span.End; i++)
            if (spanOf(items[i]).Overlaps(span)) return true;
        return false;
    }

    // A number that is itself a subject, an object or a complement, or a noun ("milliards"), and qualifies nothing.
    private static bool Stands(Sentence sentence, Quantity quantity)
    {
        if (quantity is not { Kind: QuantityKind.Number, Unit: null, Value: > 1, IsProperty: false } || !sentence.IsParsed) return false;
        var head = Head(sentence, quantity.Number.Length > 0 ? quantity.Number : quantity.Span);
        return head >= 0 && (sentence[head].BaseRelation is "nsubj" or "obj" or "obl" or "conj" || sentence[head].Upos == Upos.Noun || IsBehindName(sentence, head));
    }

    // "..., Oslo 8": the name acts, the number counts what was counted before.
    private static bool IsBehindName(Sentence sentence, int number) => sentence[number].BaseRelation is "nmod" or "nummod" && number > 0 && sentence[number].Head == number - 1 && sentence[number - 1].Upos == Upos.Propn;

    private static int Head(Sentence sentence, TextSpan number)
    {
        for (var i = 0; i < sentence.Count; i++)
            if (number.Contains(sentence[i].Span) && (sentence[i].Head < 0 || !number.Contains(sentence[sentence[i].Head].Span))) return i;
        return -1;
    }

    private static bool IsNear(Quantity before, Quantity bare) =>
        bare.Value < before.Value * Ratio && bare.Value * Ratio > before.Value
        && (before.Kind == QuantityKind.Money == IsLarge(bare.Value!.Value) || before.Kind != QuantityKind.Money);

    // Money is told in millions: what is told in less counts something.
    private static bool IsLarge(decimal value) => value >= 1_000_000;
}
