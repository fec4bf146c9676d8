using Recoupe.Language;
using Recoupe.Record.Actors;
using Recoupe.Record.Model;
using Recoupe.Record.Reading.Frames;
using Recoupe.Record.Reading.Lexicon;

namespace Recoupe.Record.Reading;

/// <summary>Finds who says what a clause says: verbs of saying above or beside it, and phrases such as "selon X".</summary>
internal sealed class Attributions(FrameTable frames, RoleFiller roles, WordLists lists)
{
    /// <summary>The attribution chain of a word, outermost first.</summary>
    public IReadOnlyList<Attribution> Of(SentenceReading reading, int word, Focus focus)
    {
        var chain = new List<Attribution>();
        for (var i = word; i >= 0; i = reading.Tree.Head(i))
        {
            AddAsides(reading, i, word, focus, chain);
            if (i == word || reading.Tree.Governs(i, word)) AddAsideOf(reading, i, word, focus, chain);
            var head = reading.Tree.Head(i);
            // « Nous remercions X », a-t-il écrit: the aside says what it hangs from, and is not said by it.
            var isWithin = reading.Tree.Relation(i) is "ccomp" or "xcomp" or "obl" or "obj" || reading.Tree.Relation(i) == "parataxis" && !(i == word && IsSaying(reading, i)) || IsAside(reading, i);
            if (head >= 0 && isWithin && IsSaying(reading, head))
                AddSpeaker(reading, head, focus, chain);
        }

        AddPhrases(reading, word, focus, chain);
        chain.Reverse();
        return chain;
    }

    // "X parle de 9 morts, tandis que Y en compte 20": a clause with its own subject is not told by the one above.
    private static bool IsAside(SentenceReading reading, int clause) => reading.Tree.Relation(clause) == "advcl" && (reading.Tree.Child(clause, "nsubj") < 0 || reading.Tree.Child(clause, "mark") < 0);

    /// <summary>Who counts, by a verb of counting above a toll or bearing it ("l'ONU compte 40 morts", "s'en tient à 40 morts"); empty where none does.</summary>
    public IReadOnlyList<Attribution> Tallying(SentenceReading reading, int toll, Focus focus)
    {
        var verb = toll;
        while (verb >= 0 && reading.Sentence[verb].Upos != Upos.Verb && reading.Tree.Relation(verb) is "obj" or "obl" or "nmod") verb = reading.Tree.Head(verb);
        return verb >= 0 && frames.IsOf(reading.Sentence[verb].Lemma, "tallying") ? [.. SpeakersOf(reading, verb, focus).Select(s => new Attribution(s, reading.Sentence[verb].Lemma))] : [];
    }

    /// <summary>Who is named by a phrase such as "selon X" that covers a word, outermost first.</summary>
    public IReadOnlyList<Attribution> Phrases(SentenceReading reading, int word, Focus focus)
    {
        var chain = new List<Attribution>();
        AddPhrases(reading, word, focus, chain);
        chain.Reverse();
        return chain;
    }

    /// <summary>Whose opinion a sentence tells that opens with whom it is so for ("Pour Paris, la voie reste ouverte"); empty where it does not.</summary>
    public IReadOnlyList<Attribution> Opinion(SentenceReading reading, Focus focus)
    {
        var root = reading.Tree.Root;
        if (root < 0) return [];
        foreach (var word in reading.Tree.Children(root))
        {
            if (word > root || reading.Tree.Relation(word) != "obl" || !lists.OpinionWords.Contains(reading.Tree.Preposition(word)) || !Opens(reading, word)) continue;
            return [.. roles.EntitiesOf(reading, word, focus).FindAll(m => m.Entity.Acts && m.Form != MentionForm.Adjective).Select(m => new Attribution(m, reading.Tree.Preposition(word)))];
        }

        return [];
    }

    // From the first word of the sentence up to a comma.
    private static bool Opens(SentenceReading reading, int phrase)
    {
        var words = reading.Tree.Subtree(phrase);
        return words.TrueForAll(w => w < reading.Sentence.Count - 1) && words.Min() is var first && Enumerable.Range(0, first).All(i => reading.Sentence[i].Upos == Upos.Punct)
            && (reading.Sentence[words.Max()].Form == "," || reading.Sentence[words.Max() + 1].Form == ",");
    }

    /// <summary>Whether a word names a source behind a preposition ("selon X").</summary>
    public bool NamesSource(SentenceReading reading, int word) =>
        reading.Tree.Head(word) >= 0 && reading.Tree.Preposition(word) is { Length: > 0 } preposition
        && (lists.SourceWords.Contains(preposition) || lists.SourceWords.Contains($"{preposition} {reading.Sentence[word].Lemma}"));

    /// <summary>Whether a verb tells in other ways than by asking, refusing or blaming, so that an infinitive after it is what is told.</summary>
    public bool IsTelling(SentenceReading reading, int word) =>
        reading.Sentence[word].Upos == Upos.Verb && frames.Has(reading.Sentence[word].Lemma, isVerb: true, f => f.Kind == ClaimKind.Statement);

    /// <summary>Whom words are of: "selon les mots de X" names X; any other phrase its own head.</summary>
    public int Author(SentenceReading reading, int word) =>
        frames.IsOf(reading.Sentence[word].Lemma, "wording") && reading.Tree.Child(word, "nmod") is >= 0 and var author ? author : word;

    /// <summary>Whether a word is a verb of saying, of whatever strength.</summary>
    public bool IsSaying(SentenceReading reading, int word) =>
        reading.Sentence[word].Upos == Upos.Verb
        && (frames.Has(reading.Sentence[word].Lemma, isVerb: true, f => f.Tells && reading.HasDependent(word, f.With)) || IsMadeToSay(reading, word));

    // "a fait savoir": the parse puts the verb that is made above the one that makes.
    private bool IsMadeToSay(SentenceReading reading, int word)
    {
        foreach (var child in reading.Tree.Children(word))
            if (reading.Tree.FullRelation(child) == "aux:caus" && frames.Has(reading.Sentence[child].Lemma, isVerb: true, f => f.With == reading.Sentence[word].Lemma && Modalities.IsSpeech(f.Kind))) return true;
        return false;
    }

    // "selon X" covers the clause that it stands in and what hangs from it.
    private void AddPhrases(SentenceReading reading, int word, Focus focus, List<Attribution> chain)
    {
        for (var i = 0; i < reading.Sentence.Count; i++)
        {
            if (!NamesSource(reading, i)) continue;
            var clause = Clauses.HeadOf(reading.Tree, reading.Tree.Head(i));
            if (!reading.Tree.Governs(clause, word) && !reading.Tree.Governs(word, i)) continue;
            foreach (var speaker in SourceAt(reading, i, focus)) Add(chain, speaker, reading.Tree.Preposition(i));
        }
    }

    // "according to a document seen by Reuters": where the phrase itself names no one, whoever is named in it.
    private IEnumerable<Mention> SourceAt(SentenceReading reading, int word, Focus focus)
    {
        var named = roles.EntitiesOf(reading, word, focus);
        return named.Count > 0
            ? named
            : reading.Tree.Subtree(word).Order().Select(reading.MentionAt).OfType<Mention>().Where(m => m.Entity.Acts && m.Form != MentionForm.Adjective).Take(1);
    }

    // "..., a déclaré X": the saying hangs from what is said.
    private void AddAsides(SentenceReading reading, int word, int claim, Focus focus, List<Attribution> chain)
    {
        foreach (var child in reading.Tree.Children(word))
        {
            if (reading.Tree.Relation(child) == "parataxis" && !reading.Tree.Governs(child, claim) && IsSaying(reading, child) && Covered(reading, child) is var covered && (covered < 0 || reading.Tree.Governs(covered, claim)))
                AddSpeaker(reading, child, focus, chain);
        }
    }

    // "Berlin nie A ; B, dit X": what stands right before the aside is what it tells.
    private void AddAsideOf(SentenceReading reading, int clause, int claim, Focus focus, List<Attribution> chain)
    {
        if (reading.Tree.Relation(clause) is not ("parataxis" or "conj") || reading.Tree.Head(clause) is not (>= 0 and var first)) return;
        foreach (var aside in reading.Tree.Children(first))
            if (aside > clause && reading.Tree.Relation(aside) == "parataxis" && !reading.Tree.Governs(aside, claim) && IsSaying(reading, aside) && Covered(reading, aside) == clause)
                AddSpeaker(reading, aside, focus, chain);
    }

    // The clause behind a semicolon that an aside closes, where someone else says the first; -1 where it closes the whole.
    private int Covered(SentenceReading reading, int aside)
    {
        if (!IsSaying(reading, reading.Tree.Head(aside))) return -1;
        var covered = -1;
        foreach (var clause in reading.Tree.Children(reading.Tree.Head(aside)))
            if (clause > reading.Tree.Head(aside) && clause < aside && reading.Tree.Relation(clause) is "parataxis" or "conj" && reading.Sentence[clause].Upos == Upos.Verb && !IsSaying(reading, clause) && IsApart(reading, clause)) covered = clause;
        return covered;
    }

    private static bool IsApart(SentenceReading reading, int clause)
    {
        for (var i = clause - 1; i > reading.Tree.Head(clause); i--)
            if (reading.Sentence[i] is { Upos: Upos.Punct, Form: ";" }) return true;
        return false;
    }

    private void AddSpeaker(SentenceReading reading, int verb, Focus focus, List<Attribution> chain)
    {
        foreach (var speaker in SpeakersOf(reading, verb, focus)) Add(chain, speaker, reading.Sentence[verb].Lemma);
    }

    /// <summary>Who speaks with a verb of saying. A subject that follows its verb is at times read as an object.</summary>
    public IReadOnlyList<Mention> SpeakersOf(SentenceReading reading, int verb, Focus focus)
    {
        var subject = reading.Arguments.Subject(verb);
        if (subject < 0 && (reading.Tree.Relation(verb) == "parataxis" || IsTrailing(reading, verb))) subject = reading.Arguments.Object(verb);
        // "Leur déploiement s'ajoute à ...": what is done says nothing.
        if (subject < 0) return [];
        // "issued a letter asking", "adopted a motion condemning": who gives out a text says what stands in it.
        if (reading.Tree.Relation(verb) == "acl" && reading.MentionAt(subject) is null && reading.Tree.Head(subject) is >= 0 and var bearer && reading.Arguments.Object(bearer) == subject
            && frames.IsOf(reading.Sentence[subject].Lemma, "document") && reading.Arguments.Subject(bearer) is >= 0 and var author) subject = author;
        if (IsDeed(reading, subject)) return [];
        return roles.EntitiesOf(reading, subject, focus).FindAll(m => m.Entity.Acts) is { Count: > 0 } named ? named : roles.Unnamed(reading, subject) is { } unnamed ? [unnamed] : [];
    }

    // "Elle a fait 32 morts, a affirmé Erevan": behind a comma, with what is said before it.
    private static bool IsTrailing(SentenceReading reading, int verb)
    {
        var first = verb;
        while (first > 0 && reading.Sentence[first - 1].Upos is Upos.Aux or Upos.Pron or Upos.Adv) first--;
        return first > 1 && reading.Sentence[first - 1] is { Upos: Upos.Punct, Form: "," } && reading.Tree.Children(verb) is [var said, ..] && said < first && reading.Tree.Relation(said) is "advcl" or "ccomp" or "parataxis";
    }

    private bool IsDeed(SentenceReading reading, int noun) =>
        reading.Sentence[noun].Upos == Upos.Noun && reading.MentionAt(noun) is null && frames.Has(reading.Sentence[noun].Lemma, isVerb: false, f => !Modalities.IsSpeech(f.Kind));

    private static void Add(List<Attribution> chain, Mention speaker, string verb)
    {
        if (speaker.Entity.Kind != EntityKind.Place && !chain.Exists(a => a.Speaker.Entity.Name == speaker.Entity.Name))
            chain.Add(new Attribution(speaker, verb));
    }
}
