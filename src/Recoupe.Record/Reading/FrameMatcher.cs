using Recoupe.Language;
using Recoupe.Language.Names;
using Recoupe.Record.Actors;
using Recoupe.Record.Model;
using Recoupe.Record.Reading.Frames;
using Recoupe.Record.Reading.Lexicon;
using Recoupe.Record.Reading.Syntax;

namespace Recoupe.Record.Reading;

/// <summary>Finds the frames that the words of a sentence trigger, their conditions met.</summary>
internal sealed class FrameMatcher(FrameTable table, MoodTable moods, WordLists lists, EquipmentFinder equipment)
{
    private const string Bodies = "bodies of men";
    private const char Of = '>';
    private const string That = "that:";
    private const string To = "to:";
    private const string ToDo = "to:*";
    private const string Would = "would:";
    private const string Must = "must:";
    private const string Wont = "wont:";
    private const string Proviso = "proviso";
    private const string Says = "says:";
    private const string Who = "who:";
    private const int LooseReach = 8;

    /// <summary>The frame that a word triggers, or null: the first of the table whose conditions hold.</summary>
    public Frame? Match(SentenceReading reading, int word, Matters told)
    {
        var tag = reading.Sentence[word].Upos;
        if (reading.Arguments.IsQualifier(word)) return null;
        var isPredicate = tag == Upos.Adj && (reading.Tree.Child(word, "cop") >= 0 || reading.Tree.HasChild(word, "aux:pass"));
        // "would free the crew": what has an auxiliary and an object is a verb, whatever the tagger calls it.
        var isVerb = tag is Upos.Verb or Upos.Aux || isPredicate || tag == Upos.Adj && reading.Tree.Child(word, "aux") >= 0 && reading.Tree.Child(word, "obj") > word;
        if (!isVerb && tag is Upos.Adj or Upos.Adv) return Quality(reading, word, told);
        if (!isVerb && tag is not (Upos.Noun or Upos.Propn)) return null;
        if (reading.MentionAt(word) is { Form: MentionForm.Name or MentionForm.Function }) return null;
        // "vont rejoindre": a tense, no going.
        if (isVerb && moods.Of("auxiliary", reading.Sentence[word].Lemma) is not null && reading.Tree.Child(word, "xcomp") is >= 0 and var carried && IsInfinitive(reading, carried)) return null;
        // "is opposed to": an adjective bears no frame of any verb.
        foreach (var frame in isPredicate ? table.Own(reading.Sentence[word].Lemma, isVerb) : table.Of(reading.Sentence[word].Lemma, isVerb))
            if (!(frame.Kind == ClaimKind.Demand && isVerb && IsQuestion(reading, word)) && !(frame.Lemma == FrameTable.Any && !Modalities.IsSpeech(frame.Kind) && IsTelling(reading, word)) && Fits(reading, word, frame, told)) return frame;
        return Quality(reading, word, told);
    }

    // "fait état de 900 hommes": who tells of them moves none.
    private bool IsTelling(SentenceReading reading, int verb) => table.Has(reading.Sentence[verb].Lemma, isVerb: true, f => f.With is not null && f.Tells && reading.HasDependent(verb, f.With));

    // "L'Otan, forte de 900 hommes", "Paris est hostile à l'envoi": an adjective, or a word that is read as another, that says something of who it qualifies.
    private Frame? Quality(SentenceReading reading, int word, Matters told) =>
        table.Qualities(reading.Sentence[word].Lemma).FirstOrDefault(frame => (!Modalities.IsSpeech(frame.Kind) || reading.Tree.Child(word, "cop") >= 0 || reading.Tree.Relation(word) == "xcomp") && Fits(reading, word, frame, told));

    private bool Fits(SentenceReading reading, int word, Frame frame, Matters told) =>
        (!frame.NeedsMatter || told.IsTold(frame.Kind)) && reading.HasDependent(word, frame.With) && frame.Object.Any(tests => tests.All(test => Holds(reading, word, frame, test)));

    // "demander si": who wants to know demands nothing.
    private bool IsQuestion(SentenceReading reading, int verb)
    {
        foreach (var child in reading.Tree.Children(verb))
            if (reading.Tree.Relation(child) == "ccomp" && reading.Tree.Child(child, "mark") is >= 0 and var mark && moods.Of("question", reading.Sentence[mark].Lemma) is not null) return true;
        return false;
    }

    private bool Holds(SentenceReading reading, int word, Frame frame, ObjectTest test) => test.Tested switch
    {
        Tested.Anything => true,
        Tested.Nothing => !Complements(reading, word).Any(c => reading.Sentence[c].Upos == Upos.Noun && !equipment.Names(reading, c) && !IsCounted(reading, c)),
        Tested.Predicate => reading.Tree.Relation(word) == "nsubj" && reading.Tree.Child(reading.Tree.Head(word), "cop") >= 0 && Is(reading, reading.Tree.Head(word), test.Class),
        Tested.Negation => IsNegated(reading, word),
        Tested.Plural => reading.Sentence[word].Features.Contains("Number=Plur", StringComparison.Ordinal),
        Tested.Clause => reading.Tree.Subtree(word, c => !IsClause(reading.Tree.Relation(c))).Exists(w => w != word && Is(reading, w, test.Class)),
        Tested.Subject => reading.Arguments.Subject(word) is >= 0 and var subject && Is(reading, subject, test.Class),
        Tested.Oblique => reading.Arguments.Obliques(word, test.Preposition).Any(o => test.Class.Length == 0 || Is(reading, o, test.Class)),
        Tested.Without => !new[] { reading.Arguments.Object(word), reading.Tree.Child(word, "obj") }.Any(other => other >= 0 && Is(reading, other, test.Class)),
        Tested.ObjectComplement => reading.Arguments.Object(word) is >= 0 and var obj
            && reading.Tree.Subtree(obj, c => reading.Tree.Relation(c) is "nmod" or "obl").Exists(c => c != obj && reading.Tree.Preposition(c) == test.Preposition && (test.Class.Length == 0 || Is(reading, c, test.Class))),
        // "is thought to have shipped": what any verb governs is no ship.
        _ when frame.IsVerb => VerbObject(reading, word, test.Class, hasClauses: frame.Lemma != FrameTable.Any),
        _ when test.Class == "clause" => reading.Tree.Child(word, "acl") is >= 0 and var said && reading.Tree.Child(said, "mark") >= 0,
        _ => Complements(reading, word).Any(c => Is(reading, c, test.Class)) || test.Class == "count" && reading.Tree.Child(word, "nummod") >= 0,
    };

    private bool VerbObject(SentenceReading reading, int verb, string nounClass, bool hasClauses = true)
    {
        if (nounClass.IndexOf(Of) is > 0 and var of) return IsActOn(reading, verb, nounClass[..of], nounClass[(of + 1)..]);
        if (!IsOfClauses(nounClass) && HasObject(reading, verb, nounClass)) return true;
        if (nounClass == "said") return Contents.Of(reading.Tree, verb) is >= 0 and var said && reading.Tree.Child(said, "mark") >= 0 && reading.Tree.Relation(said) == "ccomp" && !IsInfinitive(reading, said);
        if (nounClass == "infinitive") return reading.Tree.Child(verb, "xcomp") is >= 0 and var asked && IsInfinitive(reading, asked) && (reading.Tree.Child(verb, "obj") >= 0 || reading.Tree.Child(verb, "iobj") >= 0);
        if (nounClass == "clause" && (reading.Tree.Relation(verb) == "parataxis" || Contents.Of(reading.Tree, verb) >= 0)) return true;
        if (nounClass == "reflexive") return reading.Tree.Child(verb, "expl") is >= 0 and var self && reading.Sentence[self].Features.Contains("Reflex=Yes", StringComparison.Ordinal) && !IsLeftSo(reading, verb);
        if (nounClass.StartsWith(Who, StringComparison.Ordinal)) return Contents.Of(reading.Tree, verb) is >= 0 and var wanted && reading.Tree.Child(wanted, "mark") >= 0 && reading.Arguments.Subject(wanted) is >= 0 and var doer && Is(reading, doer, nounClass[Who.Length..]);
        if (nounClass.StartsWith(Must, StringComparison.Ordinal)) return IsObligation(reading, verb, nounClass[Must.Length..]);
        if (nounClass == Proviso) return Promised(reading, verb).Any(p => IsAhead(reading, p) && HasProviso(reading, p));
        if (nounClass.StartsWith(Wont, StringComparison.Ordinal)) return Promised(reading, verb).Any(p => Negates(reading, p) && IsFuture(reading, p) && table.IsOf(reading.Sentence[p].Lemma, nounClass[Wont.Length..]));
        if (nounClass.StartsWith(Would, StringComparison.Ordinal) && reading.Tree.Relation(verb) == "parataxis" && reading.Tree.Head(verb) is var told
            && IsAhead(reading, told) && table.IsOf(reading.Sentence[told].Lemma, nounClass[Would.Length..])) return true;
        if (nounClass == "aside") return reading.Tree.Relation(verb) == "parataxis" && reading.Tree.Head(verb) < verb && reading.Arguments.Subject(verb) > verb;
        if (nounClass.StartsWith(Says, StringComparison.Ordinal)) return Sayings(reading, verb).Any(said => IsSaid(reading, said, nounClass[Says.Length..]));
        foreach (var child in reading.Tree.Children(verb))
        {
            var clause = reading.Tree.Relation(child) is "ccomp" or "xcomp" or "advcl"
                || reading.Tree.Relation(child) == "obl" && reading.Sentence[child].Upos == Upos.Verb;
            if (nounClass.StartsWith(That, StringComparison.Ordinal))
            {
                if (reading.Tree.Relation(child) == "ccomp" && table.IsOf(reading.Sentence[child].Lemma, nounClass[That.Length..])) return true;
                continue;
            }

            if (nounClass.StartsWith(To, StringComparison.Ordinal))
            {
                if (reading.Tree.Relation(child) == "xcomp" && (nounClass == ToDo ? IsInfinitive(reading, child) : table.IsOf(reading.Sentence[child].Lemma, nounClass[To.Length..]))) return true;
                continue;
            }

            if (nounClass.StartsWith(Would, StringComparison.Ordinal))
            {
                if (clause && IsAhead(reading, child) && table.IsOf(reading.Sentence[child].Lemma, nounClass[Would.Length..])) return true;
                continue;
            }

            // "pour être prêts" is no loan.
            if (clause && hasClauses && (nounClass == "clause" || reading.Sentence[child].Upos != Upos.Adj && table.IsOf(reading.Sentence[child].Lemma, nounClass) && (reading.Sentence[child].Upos != Upos.Verb || table.TellsActs(nounClass)))) return true;
        }

        return false;
    }

    // "se retrouvent seuls": who is left so meets no one.
    private static bool IsLeftSo(SentenceReading reading, int verb) => reading.Tree.Child(verb, "xcomp") is >= 0 and var left && reading.Sentence[left].Upos == Upos.Adj;

    private static bool IsOfClauses(string nounClass) => nounClass is "clause" or "said" or "infinitive" or "reflexive" or Proviso || nounClass.Contains(':', StringComparison.Ordinal);

    private bool HasObject(SentenceReading reading, int verb, string nounClass)
    {
        var obj = reading.Arguments.Object(verb);
        if (obj < 0) return reading.Arguments.Subject(verb) < verb && LooseObjects(reading, verb).Any(loose => Is(reading, loose, nounClass));
        return nounClass == "thing" || Is(reading, obj, nounClass)
            || reading.Tree.Subtree(obj).Exists(w => w > obj && IsInfinitive(reading, w) && reading.Tree.Relation(w) == "xcomp" && table.IsOf(reading.Sentence[w].Lemma, nounClass));
    }

    // "autoriser à céder des chars": a clause or noun of the one class, on what is of the other, or on what it does not say.
    private bool IsActOn(SentenceReading reading, int verb, string acts, string things) =>
        VerbObject(reading, verb, acts)
        && !reading.Tree.Subtree(verb, c => reading.Tree.Relation(c) is "xcomp" or "ccomp" or "advcl" or "obj" or "obl").Exists(w => w != verb && reading.Sentence[w].Upos == Upos.Verb
            && table.IsOf(reading.Sentence[w].Lemma, acts) && reading.Arguments.Object(w) is >= 0 and var moved && reading.Sentence[moved].Upos is Upos.Noun or Upos.Propn && !Is(reading, moved, things));

    // "a dit que Kiev doit céder": what someone says that another must do is asked of them.
    private bool IsObligation(SentenceReading reading, int verb, string nounClass)
    {
        var said = reading.Tree.Relation(verb) == "parataxis" ? reading.Tree.Head(verb) : Contents.Of(reading.Tree, verb);
        if (said < 0 || !Obliges(reading, said) || reading.Arguments.Subject(said) is not (>= 0 and var obliged) || !Is(reading, obliged, nounClass)) return false;
        return reading.Arguments.Subject(verb) is var speaker && speaker != obliged && (speaker < 0 || reading.MentionAt(speaker)?.Entity.Name != reading.MentionAt(obliged)?.Entity.Name);
    }

    private bool Obliges(SentenceReading reading, int clause)
    {
        foreach (var word in (int[])[clause, .. reading.Tree.Children(clause)])
        {
            if (word != clause && reading.Tree.Relation(word) != "aux" || moods.Of("obligation", reading.Sentence[word].Lemma) is null) continue;
            var features = reading.Sentence[word].Features;
            return !features.Contains("Tense=", StringComparison.Ordinal) || features.Contains("Tense=Pres", StringComparison.Ordinal);
        }

        return false;
    }

    // Where the parse gives a verb no object: the nouns without a preposition after it, in its stretch of the sentence.
    private IEnumerable<int> LooseObjects(SentenceReading reading, int verb)
    {
        for (var i = verb + 1; i < Math.Min(reading.Sentence.Count, verb + LooseReach); i++)
        {
            var tag = reading.Sentence[i].Upos;
            if (tag is Upos.Verb or Upos.Punct or Upos.Sconj or Upos.Cconj) yield break;
            var preposition = reading.Tree.Preposition(Phrase(reading, i));
            var named = tag is Upos.Noun or Upos.Propn or Upos.Sym && (preposition is "" || lists.SmallWords.Partitives.Contains(preposition));
            if (named && !reading.Times.Any(t => t.Span.Contains(reading.Sentence[i].Span))) yield return i;
        }
    }

    // The noun that a word is a part of the name of.
    private static int Phrase(SentenceReading reading, int word)
    {
        var i = word;
        while (reading.Tree.Relation(i) is "compound" or "flat" && reading.Tree.Head(i) >= 0) i = reading.Tree.Head(i);
        return i;
    }

    private static IEnumerable<int> Complements(SentenceReading reading, int noun)
    {
        for (var i = 0; i < reading.Tree.Children(noun).Length; i++)
        {
            var child = reading.Tree.Children(noun)[i];
            if (reading.Tree.Relation(child) is "nmod" or "compound") yield return child;
        }
    }

    private bool Is(SentenceReading reading, int word, string nounClass)
    {
        foreach (var candidate in reading.Tree.Subtree(word, c => IsPartOf(reading, c)))
        {
            var found = nounClass switch
            {
                "actor" => reading.MentionAt(candidate) is { Entity.Acts: true },
                "place" => reading.MentionAt(candidate) is { Entity.Where: not null },
                "nationals" => reading.MentionAt(candidate) is { Form: MentionForm.Adjective } && reading.Tree.Child(candidate, "nummod") >= 0,
                "people" when IsDemonym(reading, candidate) => true,
                "person" => reading.MentionAt(candidate) is { Entity.Kind: EntityKind.Person or EntityKind.Office },
                "several" => reading.Tree.Child(candidate, "conj") >= 0,
                "national" => IsNational(reading, candidate),
                "many" => reading.Sentence[candidate].Features.Contains("Number=Plur", StringComparison.Ordinal) || IsCounted(reading, candidate) || table.IsOf(reading.Sentence[candidate].Lemma, Bodies),
                "counted" => IsCounted(reading, candidate),
                "count" => reading.Tree.Child(candidate, "nummod") >= 0,
                "money" when IsMoney(reading, candidate) => true,
                "materiel" when equipment.Names(reading, candidate) => true,
                _ => !IsInsideName(reading, candidate) && (IsOf(reading, candidate, nounClass) || CountsOf(reading, candidate, nounClass)),
            };
            if (found) return true;
        }

        return false;
    }

    // "six millions de Soudanais"
    private static bool IsDemonym(SentenceReading reading, int word) => reading.MentionAt(word) is { Form: MentionForm.Adjective } && reading.Sentence[word].Upos is Upos.Noun or Upos.Propn;

    // "Kiev en avait réclamé 100 000": a bare number is what it counts; units stand in the classes as "#missile".
    private bool CountsOf(SentenceReading reading, int word, string nounClass) => reading.Sentence[word].Upos == Upos.Num
        && reading.Quantities.Any(q => q.Unit is { } unit && q.Span.Contains(reading.Sentence[word].Span) && table.IsOf($"#{unit}", nounClass));

    // "le ministère de la Défense" is no defence: the complement of a body's head names nothing else; an armed unit is its soldiers.
    private static bool IsInsideName(SentenceReading reading, int word) =>
        reading.Tree.Relation(word) == "nmod" && reading.MentionAt(word) is { Form: MentionForm.Name or MentionForm.Function, Type: not NameType.Unit } mention && reading.Tree.Head(word) is >= 0 and var head && mention.Span.Contains(reading.Sentence[head].Span);

    // Of classes that have terms of two words: "war games".
    private bool IsOf(SentenceReading reading, int word, string nounClass)
    {
        var lemma = reading.Sentence[word].Lemma;
        if (table.IsOf(lemma, nounClass)) return true;
        // "four Eurofighters": names of makes have no lemma of one.
        if (reading.Sentence[word].Upos == Upos.Propn && lemma.Length > 3 && lemma[^1] == 's' && table.IsOf(lemma.AsSpan(0, lemma.Length - 1), nounClass)) return true;
        foreach (var child in reading.Tree.Children(word))
        {
            if (reading.Tree.Relation(child) is not ("compound" or "amod")) continue;
            var (first, second) = child < word ? (child, word) : (word, child);
            if (table.IsOf($"{reading.Sentence[first].Lemma} {reading.Sentence[second].Lemma}", nounClass)) return true;
        }

        return false;
    }

    // "10 tonnes d'armes" is arms, "le détail des armes" is not.
    private bool IsPartOf(SentenceReading reading, int child) => reading.Tree.Relation(child) switch
    {
        "conj" or "flat" or "appos" or "compound" => true,
        // "cinq cents parachutistes", when the parse takes the number for the noun.
        "amod" => table.IsOf(reading.Sentence[reading.Tree.Head(child)].Lemma, "number") && reading.Sentence[reading.Tree.Head(child)].Upos == Upos.Noun,
        // "Paul's letter" is no one.
        "nmod" when reading.Tree.FullRelation(child) == "nmod:poss" => false,
        "nmod" or "obl" => !lists.SmallWords.Apart.Contains(reading.Tree.Preposition(child)) && !table.IsOf(reading.Sentence[reading.Tree.Head(child)].Lemma, "aspect"),
        _ => false,
    };

    // "said that the troops would not fight" is the contrary of a threat.
    private bool IsAhead(SentenceReading reading, int verb) => !Negates(reading, verb) && IsFuture(reading, verb);

    // What a verb of saying tells, below it or beside it.
    private static IEnumerable<int> Promised(SentenceReading reading, int verb)
    {
        if (Contents.Of(reading.Tree, verb) is >= 0 and var content) yield return content;
        if (reading.Tree.Relation(verb) == "parataxis" && reading.Tree.Head(verb) >= 0) yield return reading.Tree.Head(verb);
    }

    // "would leave unless ..."
    private bool HasProviso(SentenceReading reading, int clause)
    {
        foreach (var child in reading.Tree.Children(clause))
            if (reading.Tree.Relation(child) == "advcl" && reading.Tree.Child(child, "mark") is >= 0 and var mark && moods.Of(Proviso, reading.Sentence[mark].Lemma) is not null) return true;
        return false;
    }

    private bool IsFuture(SentenceReading reading, int verb)
    {
        var features = reading.Sentence[verb].Features;
        if (features.Contains("Tense=Fut", StringComparison.Ordinal) || features.Contains("Mood=Cnd", StringComparison.Ordinal)) return true;
        foreach (var child in reading.Tree.Children(verb))
            if (reading.Tree.Relation(child) == "aux" && (moods.Of("auxiliary", reading.Sentence[child].Lemma) is { Status: not null } || reading.Sentence[child].Features.Contains("Tense=Fut", StringComparison.Ordinal))) return true;
        return false;
    }

    // "n'a pu vérifier": the negation may stand on the verb that governs.
    private bool IsNegated(SentenceReading reading, int word) =>
        Negates(reading, word) || reading.Tree.Relation(word) == "xcomp" && Negates(reading, reading.Tree.Head(word));

    private bool Negates(SentenceReading reading, int word)
    {
        foreach (var child in reading.Tree.Children(word))
            if (reading.Tree.Relation(child) == "advmod" && (moods.Of("negation", reading.Sentence[child].Lemma) ?? moods.Of("particle", reading.Sentence[child].Lemma)) is not null) return true;
        return false;
    }

    // "Faux, rétorque X", « C'est du vent », a dit X: what is said, wherever the parse puts it.
    private static IEnumerable<int> Sayings(SentenceReading reading, int verb)
    {
        if (reading.Tree.Relation(verb) is "parataxis" or "acl" && reading.Tree.Head(verb) < verb) yield return reading.Tree.Head(verb);
        if (Contents.Of(reading.Tree, verb) is >= 0 and var content) yield return content;
        foreach (var child in reading.Tree.Children(verb).ToArray())
            if (child < verb) yield return child;
    }

    // "c'est une invention": what is said, not the make of something far below it.
    private bool IsSaid(SentenceReading reading, int head, string wordClass)
    {
        if (table.IsOf(reading.Sentence[head].Lemma, wordClass)) return true;
        foreach (var child in reading.Tree.Children(head))
            if (reading.Tree.Relation(child) is "amod" or "nmod" or "flat" or "conj" or "obj" or "xcomp" && table.IsOf(reading.Sentence[child].Lemma, wordClass)) return true;
        return false;
    }

    private static bool IsClause(string relation) => relation is "parataxis" or "ccomp" or "advcl" or "conj";

    private static bool IsNational(SentenceReading reading, int word)
    {
        if (reading.MentionAt(word) is { Entity.Country: not null }) return true;
        foreach (var child in reading.Tree.Children(word))
            if (reading.Tree.Relation(child) is "amod" or "compound" or "nmod" && reading.MentionAt(child) is { Entity.Country: not null }) return true;
        return false;
    }

    private static bool IsInfinitive(SentenceReading reading, int word) => reading.Sentence[word].Features.Contains("VerbForm=Inf", StringComparison.Ordinal);

    private static bool IsCounted(SentenceReading reading, int word) => reading.Quantities.Any(q => q.Span.Contains(reading.Sentence[word].Span));

    // Money units are ISO 4217 codes: three capitals.
    private static bool IsMoney(SentenceReading reading, int word) => reading.Quantities.Any(q =>
        q.Unit is { Length: 3 } unit && unit.All(char.IsAsciiLetterUpper) && q.Span.Contains(reading.Sentence[word].Span));
}
