using Recoupe.Language.Quantities;
using Recoupe.Record.Model;
using Recoupe.Record.Reading.Frames;
using Recoupe.Record.Reading.Lexicon;

namespace Recoupe.Record.Reading;

/// <summary>Works out how many "the others" are: "sur les 2 000, 1 700 iront en Pologne et les autres en Allemagne" sends 300 to Germany.</summary>
internal sealed class Remainders(WordLists lists, FrameTable frames)
{
    /// <summary>The remainder that a draft tells of, marked as computed; null where the sentence gives no whole and parts of it.</summary>
    public Amount? Of(Draft draft)
    {
        var reading = draft.Reading;
        var rest = reading.Arguments.Subject(draft.Trigger);
        if (rest < 0 || !frames.IsOf(reading.Sentence[rest].Lemma, "rest")) rest = reading.Arguments.Object(draft.Trigger);
        if (rest < 0 || !frames.IsOf(reading.Sentence[rest].Lemma, "rest")) return null;
        var before = reading.Quantities.Where(q => q is { Value: not null, Unit: not null, IsProperty: false } && q.Span.End <= draft.Span.Start).ToList();
        var whole = before.FindIndex(q => IsWhole(reading, q));
        if (whole < 0 || whole == before.Count - 1) return null;
        var left = before[whole].Value!.Value - before.Skip(whole + 1).Sum(q => q.Value!.Value);
        return left > 0 ? new Amount(left, before[whole].Unit, reading.Sentence[rest].Form) { Of = before[whole].Of, Computed = true } : null;
    }

    private bool IsWhole(SentenceReading reading, Quantity quantity) => reading.WordsIn(quantity.Span).Any(word => lists.IsAmong(reading.Tree.Preposition(word)));
}
