using Recoupe.Language;
using Recoupe.Language.Quantities;
using Recoupe.Record.Actors;
using Recoupe.Record.Model;

namespace Recoupe.Record.Reading;

/// <summary>
/// Clauses that leave the verb of the one before unsaid: "Paris livrera 40 chars, Berlin 14 et Oslo 8"; "cédera Agdam lundi, puis Latchine le 3".
/// Each is a claim of its own, by its own actor or on its own day.
/// </summary>
internal static class Gapping
{
    // A clause without its verb is short: words from its name to its end.
    private const int Longest = 14;

    /// <summary>The draft, ending where the first of such clauses begins, and one for each of them.</summary>
    public static IEnumerable<Draft> Split(Draft draft)
    {
        if (!draft.Frame.IsVerb || Modalities.IsSpeech(draft.Kind)) return [draft];
        var gaps = Gaps(draft);
        if (gaps.Count == 0) return [draft];
        var end = Coordination.EndBefore(draft.Reading.Sentence, gaps[0].Span.Start);
        var first = end > draft.Span.Start && end < draft.Span.End ? draft with { Span = new TextSpan(draft.Span.Start, end) } : draft;
        // "à l'Ukraine, Oslo 8": the parse joins who gives to whom it is given.
        var acting = gaps.SelectMany(gap => gap.Actor).Select(a => a.Entity.Name).ToHashSet(StringComparer.Ordinal);
        return gaps.Prepend(first).Select(d => d with { Recipient = [.. d.Recipient.Where(r => !acting.Contains(r.Entity.Name))] });
    }

    private static List<Draft> Gaps(Draft draft)
    {
        var sentence = draft.Reading.Sentence;
        var gaps = new List<Draft>();
        var joined = new List<Mention>();
        var start = -1;
        for (var i = draft.Trigger + 1; i < sentence.Count; i++)
        {
            if (!Separates(sentence[i]) || NameAfter(draft.Reading, i) is not (>= 0 and var name)) continue;
            var mention = draft.Reading.MentionAt(name)!;
            var from = joined.Count == 0 ? i + 1 : start;
            var rest = name + 1;
            while (rest < sentence.Count && mention.Span.Contains(sentence[rest].Span)) rest++;
            var end = End(sentence, rest);
            // "la Lettonie et la Lituanie dans ...": names that share what follows the last.
            if (end == rest && end < sentence.Count && sentence[end].Upos == Upos.Cconj)
            {
                if (joined.Count == 0) start = i + 1;
                joined.Add(mention);
                i = end - 1;
                continue;
            }

            IReadOnlyList<Mention> names = [.. joined, mention];
            joined.Clear();
            if (end == rest || end - rest > Longest || Of(draft, names, rest, end) is not { } gap) continue;
            while (from < name && sentence[from].Upos is Upos.Cconj or Upos.Adv or Upos.Punct) from++;
            gaps.Add(gap with { Span = new TextSpan(sentence[from].Span.Start, sentence[end - 1].Span.End), Whole = null });
            i = end - 1;
        }

        return gaps;
    }

    // Who acts is told before a count or a complement as the first clause has it; what or where, before a day.
    private static Draft? Of(Draft draft, IReadOnlyList<Mention> names, int rest, int end)
    {
        var reading = draft.Reading;
        var actsLikeWise = names.All(n => n.Entity.Acts && !draft.Actor.Any(a => a.Entity.Name == n.Entity.Name)) && IsByName(draft);
        if (actsLikeWise && (IsCounted(reading, rest) || IsLikeComplement(draft, rest))) return draft with { Actor = names };
        var isDated = reading.Times.Any(t => t.Span.Start >= reading.Sentence[rest].Span.Start && t.Span.End <= reading.Sentence[end - 1].Span.End) && reading.Times.Any(t => t.Span.Start < reading.Sentence[rest].Span.Start && t.Span.Start > reading.Sentence[draft.Trigger].Span.Start);
        return isDated && reading.IsTime(rest) && draft.Kind is ClaimKind.Withdrawal or ClaimKind.Deployment or ClaimKind.Attack && names[0].Entity.Where is not null ? draft : null;
    }

    private static bool IsByName(Draft draft) => draft.Actor.Count > 0 && draft.Actor.All(a => a.Span.End <= draft.Reading.Sentence[draft.Trigger].Span.Start);

    private static bool IsCounted(SentenceReading reading, int word) =>
        reading.Quantities.Any(q => q is { Value: not null, Unit: not null, Kind: QuantityKind.Count or QuantityKind.Money } && q.Span.Contains(reading.Sentence[word].Span));

    // "dans ses réserves ..., la Lettonie dans celles ..."
    private static bool IsLikeComplement(Draft draft, int word)
    {
        var sentence = draft.Reading.Sentence;
        if (sentence[word].Upos != Upos.Adp) return false;
        for (var i = draft.Trigger + 1; i < word; i++)
            if (sentence[i].Upos == Upos.Adp && sentence[i].Lemma == sentence[word].Lemma && draft.Reading.Tree.Relation(i) == "case" && draft.Reading.Tree.Head(draft.Reading.Tree.Head(i)) == draft.Trigger) return true;
        return false;
    }

    private static bool Separates(Word word) => word.Upos == Upos.Cconj || word.Upos == Upos.Punct && word.Form is "," or ";";

    // A name right behind, but for a determiner, an adverb or a conjunction; -1 where there is none.
    private static int NameAfter(SentenceReading reading, int separator)
    {
        var i = separator + 1;
        while (i < reading.Sentence.Count && reading.Sentence[i].Upos is Upos.Det or Upos.Cconj) i++;
        return i < reading.Sentence.Count && reading.Sentence[i].Upos == Upos.Propn && reading.MentionAt(i) is { Form: MentionForm.Name, Entity.Kind: EntityKind.State or EntityKind.Body or EntityKind.Organisation or EntityKind.Place } ? i : -1;
    }

    // Where the clause ends: at a mark or a conjunction; at its beginning where a verb stands in it.
    private static int End(Sentence sentence, int rest)
    {
        var i = rest;
        while (i < sentence.Count && sentence[i].Upos is not (Upos.Punct or Upos.Cconj))
        {
            if (sentence[i].Upos is Upos.Aux or Upos.Verb && sentence[i].BaseRelation != "fixed") return rest;
            i++;
        }

        return i;
    }
}
