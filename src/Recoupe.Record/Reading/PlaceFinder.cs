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
        // What a source is only said to say is told of, not where it says so.
        if (draft.Frame.IsPhrase) return [];
        var own = In(draft, draft.Span);
        if (own.Count == 0 && draft.Whole is { } whole) own = In(draft, whole);
        return own.Count > 0 || Modalities.IsSpeech(draft.Kind) || draft.Whole is not null ? own : In(draft, draft.Reading.Sentence.Span).FindAll(w => IsBeside(draft, w.Mention));
    }

    // "..., la plupart sur une base près d'Agadez", "la rencontre, mercredi en Californie, de ...": what hangs from the clause and was cut off its span as long or apart.
    private bool IsBeside(Draft draft, Mention mention)
    {
        var tree = draft.Reading.Tree;
        var head = draft.Kind is ClaimKind.Exercise or ClaimKind.Deployment or ClaimKind.Talks && draft.Head == draft.Trigger ? Clauses.HeadOf(tree, draft.Trigger) : draft.Head;
        foreach (var word in draft.Reading.WordsIn(mention.Span))
        {
            for (var i = word; i >= 0; i = tree.Head(i))
            {
                if (i == draft.Trigger || i == head) return true;
                if (tree.Relation(i) is "ccomp" or "csubj" || draft.Reading.Sentence[i].Upos == Upos.Verb && !draft.Reading.Arguments.IsPastParticiple(i) || tree.Child(i, "nsubj") >= 0 || IsOther(draft, i)) break;
            }
        }

        return false;
    }

    // "annonce des exercices lors des pourparlers à Berlin": the place of something else.
    private bool IsOther(Draft draft, int word) =>
        word != draft.Trigger && draft.Reading.Sentence[word].Upos == Upos.Noun && frames.Has(draft.Reading.Sentence[word].Lemma, isVerb: false, frame => frame.Kind != draft.Kind);

    private List<(Mention Mention, string Direction)> In(Draft draft, TextSpan span)
    {
        var found = new List<(Mention Mention, string Direction)>();
        var reading = draft.Reading;
        foreach (var mention in reading.Mentions)
        {
            if (!span.Contains(mention.Span) || mention.Entity.Where is null) continue;
            var direction = mention.Form is MentionForm.Adjective ? OfArea(reading, mention) : Direction(reading, mention, verb => verb == draft.Trigger || draft.Kind == ClaimKind.Attack) ?? OfTarget(draft, mention);
            if (draft.Kind == ClaimKind.Deployment && mention.Entity.Kind == EntityKind.State && draft.Recipient.Any(r => r.Entity.Name == mention.Entity.Name)) direction = null;
            // "de Fort Bragg, en Caroline du Nord": what follows a place at once says where that is.
            if (direction is not null && found.Count > 0 && found[^1].Mention.Form == MentionForm.Anaphor && Adjoins(reading, found[^1].Mention, mention)) found.RemoveAt(found.Count - 1);
            if (direction is not null && found.Count > 0 && found[^1].Direction == From && Adjoins(reading, found[^1].Mention, mention)) direction = From;
            if (direction is not null && IsOfOther(draft, mention)) continue;
            if (direction is not null && (!Modalities.IsSpeech(draft.Kind) || IsOfSpeech(draft, mention))) found.Add((mention, direction));
        }

        return found;
    }

    private bool IsOfOther(Draft draft, Mention mention)
    {
        var tree = draft.Reading.Tree;
        foreach (var word in draft.Reading.WordsIn(mention.Span))
        {
            if (tree.Head(word) >= 0 && mention.Span.Contains(draft.Reading.Sentence[tree.Head(word)].Span)) continue;
            if (IsBehindOther(draft, word)) return true;
            for (var i = word; i >= 0 && i != draft.Trigger && i != draft.Head && tree.Relation(i) is "nmod" or "conj" or "appos" or "flat" or "obl"; i = tree.Head(i))
                if (i != word && !tree.Governs(i, draft.Trigger) && IsOther(draft, i)) return true;
        }

        return false;
    }

    // "lors des pourparlers à Vienne", whatever the parse hangs the place from.
    private bool IsBehindOther(Draft draft, int word)
    {
        var first = word;
        foreach (var child in draft.Reading.Tree.Children(word))
            if (child < first && draft.Reading.Tree.Relation(child) is "case" or "det") first = child;
        return first > 0 && first < word && first - 1 != draft.Trigger && IsOther(draft, first - 1) && draft.Reading.Tree.Relation(word) == "obl" && draft.Reading.Tree.Head(word) != first - 1;
    }

    /// <summary>Whether a sentence tells that something is where a mention says.</summary>
    public bool IsAt(SentenceReading reading, Mention mention) => IsSomewhere(mention) && Direction(reading, mention, reaches: _ => false) is At;

    /// <summary>Whether a sentence tells that something goes where a mention says.</summary>
    public bool IsTo(SentenceReading reading, Mention mention) => IsSomewhere(mention) && Direction(reading, mention, reaches: _ => true) is To;

    private static bool IsSomewhere(Mention mention) => mention.Form != MentionForm.Adjective && mention.Entity.Where is not null;

    /// <summary>The place that a mention names.</summary>
    public static Place Of(string text, Mention mention)
    {
        var where = mention.Entity.Where!;
        return new Place(where.Name, where.Id, where.Country, where.Lat, where.Lon, mention.Span.In(text)) { Direction = mention.Direction?.In(text) };
    }

    // reaches: whether the object of a verb may be the place that the verb reaches ("quitter l'Ukraine").
    private string? Direction(SentenceReading reading, Mention mention, Func<int, bool> reaches)
    {
        foreach (var word in reading.WordsIn(mention.Span))
        {
            for (var i = word; i >= 0 && (i == word || reading.Tree.Relation(i) is "conj"); i = reading.Tree.Head(i))
            {
                var preposition = reading.Tree.Preposition(i);
                if (preposition.Length > 0 && reading.Tree.Relation(i) is "obl" or "nmod" or "conj" or "root" or "advmod")
                    return IsDestination(reading, i) ? To : OfPhrase(reading, i, preposition);
                if (reading.Tree.Relation(i) == "obj" && reaches(reading.Tree.Head(i)) && lists.Direction(Verb + reading.Sentence[reading.Tree.Head(i)].Lemma) is { } reached) return reached;
                if (reading.Tree.Relation(i) == "conj" && reading.Tree.Head(i) is >= 0 and var head && lists.Direction(reading.Tree.Preposition(head)) is { } shared)
                    return shared;
            }
        }

        return null;
    }

    // "de" tells where something comes from after a verb; after a noun it tells what the noun is of. "partir pour Malte" goes by the verb.
    private string? OfPhrase(SentenceReading reading, int word, string preposition)
    {
        var head = reading.Tree.Head(word);
        if (head >= 0 && lists.Direction($"{reading.Sentence[head].Lemma} {preposition}") is { } going) return going;
        return lists.SmallWords.Partitives.Contains(preposition) && reading.Tree.Relation(word) == "nmod" ? null : lists.Direction(preposition);
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
                if (tree.Relation(i) is not ("obl" or "nmod" or "flat" or "appos" or "conj" or "advmod")) break;
            }
        }

        return false;
    }

    // "la ville de Volnovakha a été rasée": a place in the name of what is attacked.
    private static string? OfTarget(Draft draft, Mention mention) =>
        draft.Kind == ClaimKind.Attack && mention.Entity.Kind == EntityKind.Place && draft.Reading.Arguments.Object(draft.Frame.IsVerb ? draft.Trigger : draft.Head) is >= 0 and var target
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
