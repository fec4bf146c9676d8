using Recoupe.Language;

namespace Recoupe.Record.Actors;

/// <summary>
/// Tells where a capital's name means the city: in a dateline, beside its country, as the goal of a way, after what is held there, and after a preposition of place,
/// but for who is given something ("a livré des obus à Kiev").
/// </summary>
internal sealed class PlaceOrState(LinkWords words)
{
    /// <summary>The mentions, capitals that mean the city told as cities.</summary>
    public IEnumerable<Mention> Settle(IReadOnlyList<Sentence> sentences, IReadOnlyList<Mention> mentions)
    {
        int s = 0, first = 0;
        for (var i = 0; i < mentions.Count; i++)
        {
            var mention = mentions[i];
            while (s < sentences.Count && sentences[s].Span.End <= mention.Span.Start) s++;
            while (s < sentences.Count && first < i && mentions[first].Span.Start < sentences[s].Span.Start) first++;
            yield return mention is { Metonym: true, Entity.AsPlace: { } city } && s < sentences.Count && (IsPlace(sentences[s], mention, mentions, first) || IsBeside(mention, mentions, i))
                ? mention with { Entity = city, Metonym = false }
                : mention;
        }
    }

    private bool IsPlace(Sentence sentence, Mention mention, IReadOnlyList<Mention> mentions, int from)
    {
        var first = Enumerable.Range(0, sentence.Count).FirstOrDefault(i => sentence[i].Span.Overlaps(mention.Span), -1);
        if (first < 0) return false;
        var after = first;
        while (after < sentence.Count && sentence[after].Span.Overlaps(mention.Span)) after++;
        if (IsDateline(sentence, first, after)) return true;
        var head = sentence[first].Head;
        var governor = head < 0 ? "" : sentence[head].Lemma;
        var relation = sentence[first].Relation;
        if (relation == "obj") return words.IsMotion(governor);
        if (relation == "nsubj") return words.IsHost(governor);
        if (relation.StartsWith("nmod", StringComparison.Ordinal) && words.IsHeld(governor)) return true;
        return first > 0 && (IsScene(sentence, first, after) || IsAfterPreposition(sentence, first, head, governor, mentions, from));
    }

    // "Bamako - L'état-major ...", "Tripoli, ville morte": the city, and not who does something.
    private static bool IsDateline(Sentence sentence, int first, int after)
    {
        var stops = after >= sentence.Count || sentence[after].Upos == Upos.Punct;
        return stops && (sentence[first].Relation == "root" || first == 0 && after < sentence.Count && !char.IsLetterOrDigit(sentence[after].Form[0]) && sentence[after].Form[0] is not (',' or ':'));
    }

    // "À Kiev, le ministre a ..."
    private bool IsScene(Sentence sentence, int first, int after) =>
        first == 1 && after < sentence.Count && sentence[after].Upos == Upos.Punct && words.IsLocative(Piece.Fold(sentence[0].Form));

    private bool IsAfterPreposition(Sentence sentence, int first, int head, string governor, IReadOnlyList<Mention> mentions, int from)
    {
        var preposition = Piece.Fold(sentence[first - 1].Form);
        if (first > 1 && words.IsLink(preposition)) preposition = Piece.Fold(sentence[first - 2].Form);
        if (!words.IsDative(preposition)) return words.IsLocative(preposition);
        if (words.IsMotion(governor)) return true;
        if (!words.IsLocative(preposition)) return false;
        var thing = sentence.FirstOrDefault(w => w.Head == head && w.Relation == "obj");
        // A bare noun is when, not what: "attendu jeudi à Kiev".
        if (thing.Sentence is null || !sentence.Any(w => w.Head == thing.Index)) return true;
        for (var i = from; i < mentions.Count && mentions[i].Span.Start < sentence.Span.End; i++)
            if (mentions[i].Entity.Acts && mentions[i].Span.Overlaps(thing.Span)) return true;
        return false;
    }

    // "Kyiv, Ukraine".
    private static bool IsBeside(Mention mention, IReadOnlyList<Mention> mentions, int i) =>
        i + 1 < mentions.Count && mentions[i + 1] is { Form: MentionForm.Name, Metonym: false } next && next.Entity.Name == mention.Entity.Name && next.Span.Start - mention.Span.End == 2;
}
