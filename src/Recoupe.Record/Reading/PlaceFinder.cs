using Recoupe.Language;
using Recoupe.Record.Actors;
using Recoupe.Record.Model;
using Recoupe.Record.Reading.Frames;
using Recoupe.Record.Reading.Lexicon;

namespace Recoupe.Record.Reading;

/// <summary>Finds where a claim's clause says that its thing is: phrases with a preposition of place, areas of a country, what an attack hits.</summary>
internal sealed class PlaceFinder(WordLists lists, FrameTable frames)
{
    // How prepositions.tsv marks verbs whose object is a place.
    private const string Verb = "V:";
    private const string At = "at";
    private const string From = "from";
    private const string To = "to";

    /// <summary>The places of a draft and their direction: "at", "to" or "from".</summary>
    public List<(Mention Mention, string Direction)> In(Draft draft)
    {
        var own = In(draft, draft.Span);
        return own.Count == 0 && draft.Whole is { } whole ? In(draft, whole) : own;
    }

    private List<(Mention Mention, string Direction)> In(Draft draft, TextSpan span)
    {
        var found = new List<(Mention Mention, string Direction)>();
        var reading = draft.Reading;
        foreach (var mention in reading.Mentions)
        {
            if (!span.Contains(mention.Span) || mention.Entity.Where is null) continue;
            var direction = mention.Form is MentionForm.Adjective ? OfArea(reading, mention) : Direction(reading, mention) ?? OfTarget(draft, mention);
            // "de Fort Bragg, en Caroline du Nord": what follows a place at once says where that is.
            if (direction is not null && found.Count > 0 && found[^1].Direction == From && Adjoins(reading, found[^1].Mention, mention)) direction = From;
            if (direction is not null && (!Modalities.IsSpeech(draft.Kind) || IsOfSpeech(draft, mention))) found.Add((mention, direction));
        }

        return found;
    }

    /// <summary>The place that a mention names.</summary>
    public static Place Of(string text, Mention mention)
    {
        var where = mention.Entity.Where!;
        return new Place(where.Name, where.Id, where.Country, where.Lat, where.Lon, mention.Span.In(text)) { Direction = mention.Direction?.In(text) };
    }

    private string? Direction(SentenceReading reading, Mention mention)
    {
        foreach (var word in reading.WordsIn(mention.Span))
        {
            for (var i = word; i >= 0 && (i == word || reading.Tree.Relation(i) is "conj"); i = reading.Tree.Head(i))
            {
                var preposition = reading.Tree.Preposition(i);
                if (preposition.Length > 0 && reading.Tree.Relation(i) is "obl" or "nmod" or "conj" or "root" or "advmod")
                    return IsDestination(reading, i) ? To : lists.Direction(preposition);
                if (reading.Tree.Relation(i) == "obj" && lists.Direction(Verb + reading.Sentence[reading.Tree.Head(i)].Lemma) is { } reached) return reached;
                if (reading.Tree.Relation(i) == "conj" && reading.Tree.Head(i) is >= 0 and var head && lists.Direction(reading.Tree.Preposition(head)) is { } shared)
                    return shared;
            }
        }

        return null;
    }

    // "à destination de Malte et de Chypre"
    private bool IsDestination(SentenceReading reading, int word)
    {
        var noun = reading.Tree.Relation(word) == "conj" ? reading.Tree.Head(reading.Tree.Head(word)) : reading.Tree.Head(word);
        return noun >= 0 && frames.IsOf(reading.Sentence[noun].Lemma, "destination");
    }

    // "dans les eaux japonaises", "près de la frontière biélorusse": the country of an area; of two, the first.
    private string? OfArea(SentenceReading reading, Mention mention)
    {
        foreach (var word in reading.WordsIn(mention.Span))
        {
            var noun = reading.Tree.Head(word);
            if (reading.Tree.Relation(word) == "amod" && noun >= 0 && frames.IsOf(reading.Sentence[noun].Lemma, "area")) return lists.Direction(reading.Tree.Preposition(noun));
        }

        return null;
    }

    // Where it was said, not what was said of a place.
    private static bool IsOfSpeech(Draft draft, Mention mention)
    {
        var tree = draft.Reading.Tree;
        foreach (var word in draft.Reading.WordsIn(mention.Span))
        {
            for (var i = word; i >= 0; i = tree.Head(i))
            {
                if (i == draft.Trigger) return true;
                if (tree.Relation(i) is not ("obl" or "nmod" or "flat" or "appos" or "conj")) break;
            }
        }

        return false;
    }

    // "la ville de Volnovakha a été rasée": a place in the name of what is attacked.
    private static string? OfTarget(Draft draft, Mention mention) =>
        draft.Kind == ClaimKind.Attack && draft.Frame.IsVerb && mention.Entity.Kind == EntityKind.Place && draft.Reading.Arguments.Object(draft.Trigger) is >= 0 and var target
        && draft.Reading.WordsIn(mention.Span).Any(word => draft.Reading.Tree.Governs(target, word)) ? At : null;

    private static bool Adjoins(SentenceReading reading, Mention before, Mention after)
    {
        var between = 0;
        for (var i = 0; i < reading.Sentence.Count; i++)
        {
            var span = reading.Sentence[i].Span;
            if (span.Start >= before.Span.End && span.End <= after.Span.Start && reading.Sentence[i].Upos is not (Upos.Punct or Upos.Adp or Upos.Det)) return false;
            if (span.Start >= before.Span.End && span.End <= after.Span.Start && reading.Sentence[i].Upos is Upos.Punct) between++;
        }

        return between > 0;
    }
}
