using Recoupe.Language;

namespace Recoupe.Record.Actors;

/// <summary>Tells where a capital's name means the city: in a dateline, and after a preposition of place, but for who is given something ("a livré des obus à Kiev").</summary>
internal sealed class PlaceOrState(LinkWords words)
{
    /// <summary>The mentions, capitals that mean the city told as cities.</summary>
    public IEnumerable<Mention> Settle(IReadOnlyList<Sentence> sentences, IReadOnlyList<Mention> mentions)
    {
        var s = 0;
        foreach (var mention in mentions)
        {
            while (s < sentences.Count && sentences[s].Span.End <= mention.Span.Start) s++;
            yield return mention is { Metonym: true, Entity.AsPlace: { } city } && s < sentences.Count && IsPlace(sentences[s], mention, mentions)
                ? mention with { Entity = city, Metonym = false }
                : mention;
        }
    }

    private bool IsPlace(Sentence sentence, Mention mention, IReadOnlyList<Mention> mentions)
    {
        var word = Enumerable.Range(0, sentence.Count).FirstOrDefault(i => sentence[i].Span.Overlaps(mention.Span), -1);
        // A dateline, a title or a list names the city.
        if (word >= 0 && sentence[word].Relation == "root") return true;
        if (word < 1 || !words.IsLocative(Piece.Fold(sentence[word - 1].Form))) return false;
        var thing = sentence.FirstOrDefault(w => w.Head == sentence[word].Head && w.Relation == "obj");
        return thing.Sentence is null || mentions.Any(m => m.Span.Overlaps(thing.Span));
    }
}
