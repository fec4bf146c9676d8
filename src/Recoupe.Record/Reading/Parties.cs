using System.Text;
using Recoupe.Language;
using Recoupe.Record.Actors;
using Recoupe.Record.Reading.Frames;
using Recoupe.Record.Reading.Lexicon;

namespace Recoupe.Record.Reading;

/// <summary>Tells whom a noun phrase means: by name, by the nation or owner that qualifies it, by the pronoun that stands for someone, or by its own words.</summary>
internal sealed class Parties(WordLists lists, FrameTable frames, Gazetteer gazetteer)
{
    private const int MaxDepth = 4;

    /// <summary>Who the noun phrase under a head names: itself, what it is coordinated with, its country's adjective, its complement.</summary>
    public List<Mention> Of(SentenceReading reading, int head, Focus focus)
    {
        var found = new List<Mention>();
        Collect(reading, head, focus, found, depth: 0);
        return found;
    }

    /// <summary>The party that a noun phrase tells by its own words; null where it tells no party or names one.</summary>
    public Mention? Unnamed(SentenceReading reading, int noun)
    {
        if (reading.Sentence[noun].Upos != Upos.Noun || !frames.IsOf(reading.Sentence[noun].Lemma, "party") || NounPhrases.IsDefinite(reading, noun)) return null;
        var first = FirstBefore(reading, noun);
        var span = new TextSpan(reading.Sentence[first].Span.Start, reading.Sentence[noun].Span.End);
        return new Mention(span, new Entity(Lowered(PhraseOf(reading, first, noun)), EntityKind.Office), MentionForm.Function) { Anonymous = true };
    }

    // The first of the words that qualify a noun from before it.
    private static int FirstBefore(SentenceReading reading, int noun)
    {
        var first = noun;
        while (first > 0 && reading.Tree.Governs(noun, first - 1) && (reading.Tree.Relation(first - 1) is "amod" or "compound" || reading.Sentence[first - 1].Upos == Upos.Punct && first > 1 && reading.Tree.Governs(noun, first - 2))) first--;
        return first;
    }

    private static string PhraseOf(SentenceReading reading, int first, int last)
    {
        var words = new StringBuilder();
        for (var i = first; i <= last; i++)
        {
            if (i > first && reading.Sentence[i].Span.Start > reading.Sentence[i - 1].Span.End) words.Append(' ');
            words.Append(reading.Sentence[i].Form);
        }

        return words.ToString();
    }

    // At the beginning of a sentence a capital is no name's.
    private static string Lowered(string words) => char.IsUpper(words[0]) && words.Skip(1).All(c => !char.IsUpper(c)) ? char.ToLowerInvariant(words[0]) + words[1..] : words;

    private void Collect(SentenceReading reading, int head, Focus focus, List<Mention> found, int depth)
    {
        if (depth > MaxDepth) return;
        head = Counted(reading, head);
        var mention = reading.MentionAt(head);
        if (mention is not null && mention.Form != MentionForm.Adjective)
        {
            foreach (var named in reading.MentionsAt(head)) Add(found, Qualified(reading, head, named));
            foreach (var second in SecondNations(reading, mention)) Add(found, second);
        }
        else if (reading.Sentence[head].Upos == Upos.Pron && lists.IsPersonal(reading.Sentence[head].Form, out var plural)) Resolve(reading, head, plural, focus, found);
        else if (reading.Sentence[head].Upos == Upos.Pron && lists.IsSomeone(reading.Sentence[head].Form)) Where(reading, head, focus, found);
        else if (reading.Sentence[head].Upos == Upos.Verb && reading.Arguments.Object(head) is >= 0 and var helped && helped != head) Collect(reading, helped, focus, found, depth + 1);
        else Describe(reading, head, focus, found, depth);

        foreach (var child in reading.Tree.Children(head))
        {
            if (reading.Tree.Relation(child) == "conj" && !IsElsewhere(reading, head, child)) Collect(reading, child, focus, found, depth + 1);
            // "Ruritanian and Utopian officials"
            else if (reading.Tree.Relation(child) == "amod" && mention is { Form: MentionForm.Function } && reading.MentionAt(child) is { Form: MentionForm.Function } first && first != mention && first.Function == mention.Function) Add(found, first);
            // "Leader X and President Y": the second may hang from the name of the first.
            else if (mention is { Form: not MentionForm.Adjective } && mention.Span.Contains(reading.Sentence[child].Span))
                foreach (var second in reading.Tree.Children(child))
                    if (reading.Tree.Relation(second) == "conj" && !mention.Span.Contains(reading.Sentence[second].Span)) Collect(reading, second, focus, found, depth + 1);
        }
    }

    // "près des frontières du Soudan, y compris au Tchad": where it is, and not one more whose it is.
    private bool IsElsewhere(SentenceReading reading, int head, int second) =>
        reading.Tree.Preposition(head) is { Length: > 0 } first && reading.Tree.Preposition(second) is { Length: > 0 } other && other != first && lists.SmallWords.Partitives.Contains(first) && other.Contains(' ', StringComparison.Ordinal) && lists.Direction(other[(other.LastIndexOf(' ') + 1)..]) is not null;

    // "plus de 600 soldats russes": what an adverb counts.
    private int Counted(SentenceReading reading, int head)
    {
        if (reading.Sentence[head].Upos != Upos.Adv) return head;
        foreach (var child in reading.Tree.Children(head))
            if (child > head && reading.Tree.Relation(child) is "obl" or "nmod" && IsPartitive(reading, child)) return child;
        return head;
    }

    // The preposition of a word by itself, without the adverb that it hangs from.
    private bool IsPartitive(SentenceReading reading, int word) =>
        reading.Tree.Child(word, "case") is >= 0 and var preposition && lists.SmallWords.Partitives.Contains(reading.Sentence[preposition].Lemma);

    // "les délégations russe et ukrainienne": a name that ends in the first of two nations.
    private static IEnumerable<Mention> SecondNations(SentenceReading reading, Mention mention)
    {
        foreach (var word in reading.WordsIn(mention.Span))
        {
            if (reading.Tree.Relation(word) != "amod") continue;
            foreach (var child in reading.Tree.Children(word).ToArray())
                if (reading.Tree.Relation(child) == "conj" && reading.MentionAt(child) is { Form: MentionForm.Adjective or MentionForm.Function } second) yield return second;
        }
    }

    // "Darfur rebels", "Irish nationalist guerrillas": a group that no table names bears the names before it.
    private static Mention Qualified(SentenceReading reading, int head, Mention mention)
    {
        if (mention is not { Anonymous: true, Form: MentionForm.Function, Entity.Country: null } || reading.Sentence[head].Span.Start != mention.Span.Start) return mention;
        var first = FirstBefore(reading, head);
        if (!Enumerable.Range(first, head - first).Any(i => (i > 0 || reading.Sentence[i].Upos == Upos.Propn || reading.MentionAt(i) is not null) && char.IsUpper(reading.Sentence[i].Form[0]))) return mention;
        return mention with { Span = new TextSpan(reading.Sentence[first].Span.Start, mention.Span.End), Entity = mention.Entity with { Name = $"{PhraseOf(reading, first, head - 1)} {mention.Entity.Name}" } };
    }

    private static void Resolve(SentenceReading reading, int pronoun, bool plural, Focus focus, List<Mention> found)
    {
        if (reading.Tree.Relation(pronoun) == "expl") return;
        foreach (var antecedent in focus.Resolve(plural))
            Add(found, antecedent with { Span = reading.Sentence[pronoun].Span, Form = MentionForm.Anaphor });
    }

    // "estime-t-on à Ankara", "l'Elysée, où l'on récuse le mot": whose place it is.
    private void Where(SentenceReading reading, int pronoun, Focus focus, List<Mention> found)
    {
        var verb = reading.Tree.Head(pronoun);
        if (verb < 0) return;
        foreach (var child in reading.Tree.Children(verb).ToArray())
        {
            var isPlace = reading.Tree.Relation(child) is "obl" or "advmod" && lists.Direction(reading.Tree.Preposition(child)) == "at";
            var place = isPlace ? child : lists.IsRelativePlace(reading.Sentence[child].Form) && child < verb ? Before(reading, child) : -1;
            if (place < 0) continue;
            foreach (var mention in Of(reading, place, focus))
                if (mention.Entity.Acts && mention.Form != MentionForm.Adjective) Add(found, mention);
            if (found.Count > 0) return;
        }
    }

    // Who or where is named right before the comma in front of a word.
    private static int Before(SentenceReading reading, int word)
    {
        for (var i = word - 1; i >= 0 && i >= word - 3; i--)
            if (reading.MentionAt(i) is not null) return i;
        return -1;
    }

    // "les troupes russes", "l'armée du Mali", "l'administration, dirigée par ...": a common noun is known by what qualifies it.
    private void Describe(SentenceReading reading, int head, Focus focus, List<Mention> found, int depth)
    {
        var before = found.Count;
        // "le journal américain X": an outlet is its own name.
        if (Named(reading, head) is { } name) Add(found, name);
        else if (!frames.IsOf(reading.Sentence[head].Lemma, "outlet"))
            foreach (var adjective in Adjectives(reading, head)) Add(found, adjective);
        if (found.Count > before) return;
        foreach (var child in reading.Tree.Children(head))
        {
            if (reading.Tree.Relation(child) is "appos" or "flat" or "nmod" or "compound" && !IsMake(reading, child) && !frames.IsOf(reading.Sentence[head].Lemma, "aspect") && !frames.IsOf(reading.Sentence[head].Lemma, "side"))
                Collect(reading, child, focus, found, depth + 1);
            if (found.Count > before) return;
        }

        foreach (var owner in Possessor(reading, head, focus)) Add(found, frames.IsOf(reading.Sentence[head].Lemma, "homeland") ? gazetteer.Acting(owner) : owner);
    }

    // "le groupe paramilitaire russe Wagner" is Wagner, whosever it is.
    private static Mention? Named(SentenceReading reading, int noun)
    {
        foreach (var child in reading.Tree.Children(noun))
            if (child > noun && reading.Tree.Relation(child) is "appos" or "flat" or "nmod" && reading.Tree.Child(child, "case") < 0 && reading.MentionAt(child) is { Form: MentionForm.Name, Entity: { Acts: true, Kind: EntityKind.Group or EntityKind.Organisation or EntityKind.Person } } name) return name;
        return null;
    }

    /// <summary>The countries and bodies whose adjectives, or names in the place of adjectives, qualify a noun.</summary>
    public IEnumerable<Mention> Adjectives(SentenceReading reading, int head)
    {
        if (head < 0) yield break;
        if (reading.MentionAt(head) is { Form: MentionForm.Adjective })
            foreach (var own in reading.AdjectivesAt(head)) yield return own;
        for (var i = 0; i < reading.Tree.Children(head).Length; i++)
        {
            var child = reading.Tree.Children(head)[i];
            if (reading.Tree.Relation(child) is not ("amod" or "compound" or "nmod" or "appos" or "flat")) continue;
            // "U.S. drone strikes", where the parse hangs the adjective from the weapon.
            if (reading.Tree.Relation(child) == "compound" && reading.MentionAt(child) is null && frames.IsOf(reading.Sentence[child].Lemma, "striking"))
                foreach (var owner in Adjectives(reading, child)) yield return owner;
            if (reading.MentionAt(child) is not { } adjective || adjective.Form != MentionForm.Adjective && !IsAttribute(reading, child, adjective)) continue;
            if (adjective.Form != MentionForm.Adjective) yield return adjective;
            // "finlandais et russes", "Russo-Finnish" in three words.
            foreach (var word in reading.Tree.Subtree(child, c => reading.Tree.Relation(c) is "conj" or "compound"))
                if (reading.MentionAt(word) is { Form: MentionForm.Adjective })
                    foreach (var other in reading.AdjectivesAt(word)) yield return other;
        }
    }

    // "U.S. troops": a country's name before a noun is its adjective.
    private static bool IsAttribute(SentenceReading reading, int word, Mention mention) =>
        reading.Tree.Relation(word) == "compound" && mention is { Form: MentionForm.Name, Entity.Kind: EntityKind.State or EntityKind.Body or EntityKind.Organisation };

    /// <summary>The same of a noun or of what it is of: "la frappe russe", "le bilan de la frappe russe".</summary>
    public List<Mention> ObjectAdjectives(SentenceReading reading, int obj)
    {
        if (obj < 0) return [];
        foreach (var noun in reading.Tree.Subtree(Counted(reading, obj), child => reading.Tree.Relation(child) is "nmod" or "conj" && !IsMake(reading, child)).Order())
            if (Adjectives(reading, noun).ToList() is { Count: > 0 } found) return found;
        return [];
    }

    /// <summary>Whether a word tells of the make of a thing: "de fabrication américaine" is not who gives it.</summary>
    public bool IsMake(SentenceReading reading, int word) => frames.IsOf(reading.Sentence[word].Lemma, "make");

    /// <summary>Whose a noun is said to be, by a name or a possessive.</summary>
    public static IEnumerable<Mention> Possessor(SentenceReading reading, int noun, Focus focus)
    {
        for (var i = 0; i < reading.Tree.Children(noun).Length; i++)
        {
            var child = reading.Tree.Children(noun)[i];
            if (reading.Tree.FullRelation(child) == "nmod:poss" && reading.MentionAt(child) is { } owner) yield return owner;
            if (!reading.Sentence[child].Features.Contains("Poss=Yes", StringComparison.Ordinal)) continue;
            if (reading.MentionsAt(child) is { Count: > 0 } owners)
            {
                foreach (var possessor in owners) yield return possessor;
                continue;
            }

            foreach (var antecedent in Antecedents(reading, noun, focus))
                yield return antecedent with { Span = reading.Sentence[child].Span, Form = MentionForm.Anaphor };
        }
    }

    // "Le Kremlin assure que ses troupes rentreront": whose they are is told by the subject above, else by the text before.
    private static IReadOnlyList<Mention> Antecedents(SentenceReading reading, int noun, Focus focus)
    {
        for (var i = reading.Tree.Head(noun); i >= 0; i = reading.Tree.Head(i))
        {
            if (reading.Tree.Child(i, "nsubj") is not (>= 0 and var subject) || subject == noun || reading.Tree.Governs(subject, noun)) continue;
            // "The Ukrainians say their forces": an adjective that stands for a people owns too.
            if (reading.MentionAt(subject) is { Entity.Acts: true } owner && (owner.Form != MentionForm.Adjective || reading.Sentence[subject].Upos is Upos.Noun or Upos.Propn)) return [owner];
        }

        return focus.Resolve(plural: false);
    }

    private static void Add(List<Mention> found, Mention mention)
    {
        if (!found.Exists(m => m.Entity.Name == mention.Entity.Name)) found.Add(mention);
    }
}
