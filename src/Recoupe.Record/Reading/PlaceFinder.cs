using Recoupe.Language;
using Recoupe.Record.Actors;
using Recoupe.Record.Model;
using Recoupe.Record.Reading.Lexicon;

namespace Recoupe.Record.Reading;

/// <summary>Finds where a claim's clause says that its thing is: phrases with a preposition of place.</summary>
internal sealed class PlaceFinder(WordLists lists)
{
    // How prepositions.tsv marks verbs whose object is a place.
    private const string Verb = "V:";

    /// <summary>The places of a clause and their direction: "at", "to" or "from".</summary>
    public IEnumerable<(Mention Mention, string Direction)> In(SentenceReading reading, TextSpan span)
    {
        foreach (var mention in reading.Mentions)
        {
            if (!span.Contains(mention.Span) || mention.Form is MentionForm.Adjective || mention.Entity.Where is null) continue;
            if (Direction(reading, mention) is { } direction) yield return (mention, direction);
        }
    }

    /// <summary>The place that a mention names.</summary>
    public static Place Of(string text, Mention mention)
    {
        var where = mention.Entity.Where!;
        return new Place(where.Name, where.Id, where.Country, where.Lat, where.Lon, mention.Span.In(text));
    }

    private string? Direction(SentenceReading reading, Mention mention)
    {
        foreach (var word in reading.WordsIn(mention.Span))
        {
            for (var i = word; i >= 0 && (i == word || reading.Tree.Relation(i) is "conj"); i = reading.Tree.Head(i))
            {
                var preposition = reading.Tree.Preposition(i);
                if (preposition.Length > 0 && reading.Tree.Relation(i) is "obl" or "nmod" or "conj" or "root" or "advmod")
                    return lists.Direction(preposition);
                if (reading.Tree.Relation(i) == "obj" && lists.Direction(Verb + reading.Sentence[reading.Tree.Head(i)].Lemma) is { } reached) return reached;
                if (reading.Tree.Relation(i) == "conj" && reading.Tree.Head(i) is >= 0 and var head && lists.Direction(reading.Tree.Preposition(head)) is { } shared)
                    return shared;
            }
        }

        return null;
    }
}
