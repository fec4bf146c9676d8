using Recoupe.Language;

namespace Recoupe.Record.Reading.Syntax;

/// <summary>
/// Who does what in a clause, whatever its surface: active, passive, participle, relative, coordinated or controlled. Universal
/// Dependencies relations as in UD French and English.
/// </summary>
internal sealed class Arguments(Tree tree, SmallWords words, Func<int, bool> isTime, Func<int, bool> acts)
{
    private const int MaxClimb = 6;
    private const string Outer = "nsubj:outer";

    /// <summary>Whether a phrase stands as an object, whatever the parse calls it: behind a preposition ("après l'autorisation") it does not.</summary>
    public bool IsDirect(int word) => tree.Relation(word) == "obj" && tree.Preposition(word) is var preposition && (preposition.Length == 0 || words.Partitives.Contains(preposition));

    /// <summary>The logical subject of a verb, or -1: the agent in the passive.</summary>
    public int Subject(int verb, int depth = 0)
    {
        if (verb < 0 || depth > MaxClimb) return -1;
        if (IsPassive(verb)) return Agent(verb);
        var subject = ChildWith(verb, "nsubj");
        if (subject < 0) subject = ChildWith(verb, "nsubj:pass");
        if (subject < 0) subject = ChildWith(verb, "nsubj:caus");
        // "The brigade is to leave": the subject of the copula.
        if (subject < 0) subject = ChildWith(verb, Outer);
        if (subject < 0) subject = Range(verb);
        if (subject < 0) subject = Nearest(verb);
        if (subject >= 0) return Resolve(Named(subject, verb), verb);
        if (Teller(verb) is >= 0 and var teller) return teller;
        var head = tree.Head(verb);
        if (head < 0) return -1;
        return tree.Relation(verb) switch
        {
            // "Utopia along with its allies demanded": a name that the parse puts above its verb.
            "advcl" or "acl" when IsAbove(head, verb) => head,
            "acl" when Perfect(head) is >= 0 and var auxiliary => Subject(auxiliary, depth + 1),
            "acl" when IsBehind(verb, head) => Subject(tree.Head(head), depth + 1),
            "acl" => Antecedent(head),
            "amod" when tree.Sentence[verb].Upos == Upos.Adj => Antecedent(head),
            // Of verbs coordinated with a noun in the tree, the noun's verb has the subject.
            "conj" => Subject(IsVerb(head) ? head : VerbAbove(head), depth + 1),
            "xcomp" or "ccomp" when !HasFiniteForm(verb) => Controller(head, depth),
            "advcl" when !HasFiniteForm(verb) => Subject(Told(verb, IsVerb(head) ? head : VerbAbove(head)), depth + 1),
            _ => -1,
        };
    }

    /// <summary>The logical object of a verb, or -1: the subject in the passive.</summary>
    public int Object(int verb)
    {
        var passive = ChildWith(verb, "nsubj:pass");
        if (passive < 0 && IsPassive(verb)) passive = ChildWith(verb, Outer);
        if (passive >= 0 && !words.Unaccusatives.Contains(tree.Sentence[verb].Lemma) && !IsActive(verb)) return Resolve(passive, verb);
        if (IsPastParticiple(verb) && tree.Relation(verb) == "acl" && !IsActive(verb) && Perfect(tree.Head(verb)) < 0) return tree.Head(verb);
        if (Teller(verb) >= 0) return -1;
        if (DirectObject(verb) is >= 0 and var direct) return Resolve(LastOf(direct, verb), verb);

        // "soupçonnent depuis des semaines la Russie": an object far behind is at times read as a second subject.
        if (SecondSubject(verb) is >= 0 and var second) return second;
        if (Suspected(verb) is >= 0 and var qualified) return Qualified(qualified);

        // "reported 12 dead"
        if (ChildWith(verb, "xcomp") is >= 0 and var counted && tree.Sentence[counted].Upos == Upos.Adj && tree.Child(counted, "nummod") >= 0) return counted;

        // "enverront des Stinger": an indefinite object is at times read as an argument with "de".
        var partitive = ChildWith(verb, "obl:arg");
        if (partitive > verb && words.Partitives.Contains(tree.Preposition(partitive))) return partitive;
        if (tree.Relation(verb) == "conj" && IsPassive(verb)) return Object(tree.Head(verb));
        return -1;
    }

    // "a approuvé le mois dernier une aide": a date is read as an object at times; so is a noun before the subject's name ("Rights group Amnesty accused ...").
    private int DirectObject(int verb)
    {
        var first = -1;
        foreach (var child in tree.Children(verb))
        {
            if (tree.Relation(child) != "obj" || isTime(child) && !IsOfSomething(child)) continue;
            if (first < 0) first = child;
            if (child > verb && tree.Sentence[first].Upos == Upos.Noun) return first < verb ? child : first;
        }

        return first;
    }

    // "launched ten days of war games": no date.
    private bool IsOfSomething(int time)
    {
        foreach (var child in tree.Children(time))
            if (tree.Relation(child) == "nmod" && !isTime(child) && tree.Preposition(child) is { Length: > 0 } preposition && !words.Apart.Contains(preposition)) return true;
        return false;
    }

    // "sent 2,000 US troops": the name before the head of an object is at times read as an object too.
    private int LastOf(int obj, int verb)
    {
        while (obj + 1 < tree.Sentence.Count && tree.Head(obj + 1) == verb && tree.Relation(obj + 1) == "obj") obj++;
        return obj;
    }

    /// <summary>The oblique dependents of a verb with a preposition (lemmas joined by spaces).</summary>
    public IEnumerable<int> Obliques(int word, string preposition)
    {
        for (var i = 0; i < tree.Children(word).Length; i++)
        {
            var child = tree.Children(word)[i];
            // "insisted on its demands": what follows a preposition is no object, whatever the parse calls it.
            var isOblique = tree.Relation(child) is "obl" or "nmod" or "advmod" or "iobj" || tree.Relation(child) == "obj" && preposition.Length > 0 && !words.Partitives.Contains(preposition);
            if (isOblique && tree.Preposition(child) == preposition) yield return child;
            if (tree.Sentence[child].Upos != Upos.Adv && !(tree.Relation(child) == "obl" && isTime(child))) continue;
            // "près de l'Ukraine" with an adverb for its head; "s'est emparé mardi de la ville", with the day.
            foreach (var grandchild in tree.Children(child).ToArray())
                if (tree.Relation(grandchild) is "obl" or "nmod" && tree.Preposition(grandchild) == preposition) yield return grandchild;
        }

        // "extradited suspected militant X to Y": what the participle seems to have is the verb's.
        if (Suspected(word) is >= 0 and var qualified)
            foreach (var borrowed in Obliques(qualified, preposition)) yield return borrowed;
    }

    /// <summary>Whether a verb is in the passive, or a past participle that modifies a noun.</summary>
    public bool IsPassive(int verb)
    {
        if (words.Unaccusatives.Contains(tree.Sentence[verb].Lemma) || IsActive(verb)) return false;
        // "is opposed to": what the tagger takes for an adjective is in no passive, whatever the parse calls its subject.
        if (tree.Sentence[verb].Upos == Upos.Adj && !tree.Sentence[verb].Features.Contains("VerbForm=Part", StringComparison.Ordinal)) return false;
        foreach (var child in tree.Children(verb))
            if (tree.FullRelation(child) is "nsubj:pass" or "aux:pass") return true;
        if (tree.Relation(verb) == "acl" && Perfect(tree.Head(verb)) >= 0) return false;
        return IsPastParticiple(verb) && tree.Relation(verb) == "acl";
    }

    // "ont fourni", "se sont engagées": parsers call a subject passive that is none.
    private bool IsActive(int verb)
    {
        var isActive = false;
        foreach (var child in tree.Children(verb))
        {
            if (tree.FullRelation(child) == "aux:pass") return false;
            // "Aircraft using missiles killed three": what has an object is no passive.
            isActive |= child > verb && tree.Relation(child) == "obj" && tree.HasChild(verb, "nsubj:pass") || tree.Relation(child) == "aux" && words.Actives.Contains(tree.Sentence[child].Lemma) || tree.Relation(child) == "expl" && tree.Sentence[child].Features.Contains("Reflex=Yes", StringComparison.Ordinal);
        }

        return isActive;
    }

    /// <summary>Whether the word is a past participle.</summary>
    public bool IsPastParticiple(int verb)
    {
        var features = tree.Sentence[verb].Features;
        if (!features.Contains("Tense=Past", StringComparison.Ordinal)) return false;
        // "a man jailed a year ago": taggers take a participle behind its noun for a past tense at times.
        return features.Contains("VerbForm=Part", StringComparison.Ordinal) || tree.FullRelation(verb) == "acl" && tree.Child(verb, "nsubj") < 0 && tree.Child(verb, "obj") < 0 && tree.Child(verb, "aux") < 0 && tree.Child(verb, "mark") < 0;
    }

    /// <summary>Whether a relative clause or participle has the noun that it hangs from for its subject, in the surface.</summary>
    public bool IsAbout(int verb, int noun) => IsPastParticiple(verb) || tree.Child(verb, "nsubj") is >= 0 and var subject && Resolve(subject, verb) == noun;

    // "The rights group Amnesty International demanded": a name behind what it is the name of is at times read as a subject too.
    private int Named(int subject, int verb)
    {
        if (tree.Sentence[subject].Upos != Upos.Noun) return subject;
        foreach (var child in tree.Children(verb))
            if (child > subject && child < verb && tree.FullRelation(child) == tree.FullRelation(subject) && !isTime(child) && (tree.Sentence[child].Upos == Upos.Propn || char.IsUpper(tree.Sentence[child].Form[0]) || IsApart(child))) return child;
        return subject;
    }

    // "..., a senior officer said": what stands behind a comma right before the verb.
    private bool IsApart(int noun)
    {
        var first = noun;
        while (first > 0 && tree.Sentence[first - 1].Upos != Upos.Punct && tree.Governs(noun, first - 1)) first--;
        return first > 0 && tree.Sentence[first - 1] is { Upos: Upos.Punct, Form: "," };
    }

    // "..., state media reported", "after rebels kidnapped the crew": who stands right before a verb that would have no subject, whatever the parse calls them.
    private int Nearest(int verb)
    {
        var before = verb - 1;
        if (before < 0 || !HasFiniteForm(verb) || tree.Sentence[before].Upos is not (Upos.Noun or Upos.Propn) || isTime(before) || tree.Child(verb, "mark") > before) return -1;
        return tree.Relation(before) == "obl" && tree.Head(before) == verb && tree.Relation(verb) is "root" or "advcl" or "ccomp" || tree.Relation(before) == "appos" && tree.Relation(verb) == "advcl" && IsApart(before) ? before : -1;
    }

    private bool IsAbove(int name, int verb) => name < verb && tree.Relation(name) == "root" && tree.Sentence[name].Upos is Upos.Propn or Upos.Noun && HasFiniteForm(verb)
        && tree.Child(verb, "mark") < 0 && tree.Child(name, "cop") < 0;

    // "Police opened fire, killing two, witnesses said": what stands between what is said and who says it belongs to what is said.
    private int Told(int participle, int verb)
    {
        if (verb < participle) return verb;
        var said = tree.Child(verb, "ccomp");
        return said >= 0 && said < participle && tree.Child(verb, "nsubj") > participle ? said : verb;
    }

    // "Between 50 and 60 soldiers will leave": what a range counts is no circumstance.
    private int Range(int verb)
    {
        if (tree.Relation(verb) is "xcomp" or "acl" or "advcl") return -1;
        foreach (var child in tree.Children(verb))
            if (child < verb && tree.Relation(child) == "obl" && tree.Child(child, "nummod") is >= 0 and var low && tree.Child(low, "conj") is >= 0 and var high && tree.Sentence[high].Upos == Upos.Num && !isTime(child)) return child;
        return -1;
    }

    // "..., a rappelé l'émissaire": behind the verb of an aside its subject is at times read as an object.
    private int Teller(int verb)
    {
        if (tree.FullRelation(verb) != "parataxis:insert" || tree.Head(verb) > verb || ChildWith(verb, "nsubj") >= 0) return -1;
        foreach (var child in tree.Children(verb))
            if (child > verb && tree.Relation(child) == "obj" && acts(child) && tree.Preposition(child).Length == 0) return child;
        return -1;
    }

    private int SecondSubject(int verb)
    {
        var first = ChildWith(verb, "nsubj");
        if (first < 0 || first > verb) return -1;
        foreach (var child in tree.Children(verb))
            if (child > verb && tree.FullRelation(child) == "nsubj" && !isTime(child)) return child;
        return -1;
    }

    // "extradited suspected militant X": a participle before a name is at times read as a verb that has the name for its object.
    private int Suspected(int verb)
    {
        var next = verb + 1;
        return next < tree.Sentence.Count && IsQualifier(next) ? next : -1;
    }

    /// <summary>Whether a past participle right behind a verb qualifies that verb's object.</summary>
    public bool IsQualifier(int word) => word > 0 && tree.Head(word) == word - 1 && tree.Relation(word) == "xcomp" && IsVerb(word - 1) && tree.Sentence[word].Upos == Upos.Verb
        && IsPastParticiple(word) && tree.Child(word, "aux") < 0 && Qualified(word) > word;

    // What such a participle seems to have for its object, under whatever name.
    private int Qualified(int participle)
    {
        foreach (var child in tree.Children(participle))
            if (tree.Relation(child) is "obj" or "xcomp" && tree.Sentence[child].Upos is Upos.Noun or Upos.Propn) return child;
        return -1;
    }

    private int Agent(int verb)
    {
        var agent = ChildWith(verb, "obl:agent");
        if (agent >= 0) return agent;
        // Agents bear the plain relation in some treebanks.
        foreach (var child in tree.Children(verb))
            if (tree.Relation(child) == "obl" && words.Agents.Contains(tree.Preposition(child))) return child;
        return -1;
    }

    private int Controller(int governor, int depth)
    {
        // "Troops were ordered by the king to leave", "Utopia is thought to have sent shells": the one of whom the passive tells acts.
        if (ChildWith(governor, "nsubj:pass") is >= 0 and var told && IsPassive(governor)) return Resolve(told, governor);
        // "appeler l'Alliance à cesser": the one who is asked acts; "vouloir fournir": the one who wants does.
        var asked = tree.Child(governor, "obj");
        // "s'est dit hostile": the pronoun is the one who says so.
        if (asked >= 0 && tree.Sentence[asked].Upos is Upos.Noun or Upos.Propn or Upos.Pron && !tree.Sentence[asked].Features.Contains("Reflex=Yes", StringComparison.Ordinal)) return asked;
        return tree.Sentence[governor].Upos is Upos.Verb or Upos.Aux or Upos.Adj ? Subject(governor, depth + 1) : -1;
    }

    // "hit a house, killing four": what the clause does, though the parse hangs it from its object.
    private bool IsBehind(int participle, int noun) =>
        tree.Sentence[participle].Features.Contains("VerbForm=Ger", StringComparison.Ordinal) || tree.Sentence[participle].Features.Contains("Tense=Pres", StringComparison.Ordinal) && tree.Sentence[participle].Features.Contains("VerbForm=Part", StringComparison.Ordinal)
            ? participle > 0 && tree.Sentence[participle - 1].Upos == Upos.Punct && tree.Relation(noun) is "obj" or "obl" && tree.Head(noun) is >= 0 and var verb && IsVerb(verb)
            : false;

    // A relative pronoun stands for the noun that its clause hangs from.
    private int Resolve(int argument, int verb)
    {
        if (!words.Relatives.Contains(tree.Sentence[argument].Lemma) && !words.Relatives.Contains(tree.Sentence[argument].Form)) return argument;
        for (var i = verb; i >= 0; i = tree.Head(i))
        {
            if (tree.Relation(i) == "acl") return Antecedent(tree.Head(i));
            if (tree.Relation(i) != "conj" && i != verb) break;
        }

        return tree.Relation(verb) is "conj" or "parataxis" or "advcl" ? NounBefore(argument) : argument;
    }

    // "..., lequel se défend": where the parse ties the clause to a verb, the last noun before that agrees.
    private int NounBefore(int relative)
    {
        var agreement = Agreement(relative);
        if (agreement.Length == 0) return relative;
        for (var i = relative - 1; i >= 0; i--)
            if (tree.Sentence[i].Upos is Upos.Noun or Upos.Propn && Agreement(i) == agreement) return i;
        return relative;
    }

    private string Agreement(int word) => string.Join('|', tree.Sentence[word].Features.Split('|').Where(f => f.StartsWith("Gender=", StringComparison.Ordinal) || f.StartsWith("Number=", StringComparison.Ordinal)));

    // "Moscou a à son tour appelé ...": an aside between auxiliary and participle makes parsers hang the participle from the aside.
    private int Perfect(int aside)
    {
        var auxiliary = tree.Head(aside);
        return auxiliary >= 0 && auxiliary < aside && tree.Relation(aside) == "obl" && words.Perfects.Contains(tree.Sentence[auxiliary].Lemma)
            && tree.Sentence[auxiliary].Upos == Upos.Verb && tree.Child(auxiliary, "obj") < 0
            ? auxiliary
            : -1;
    }

    private bool IsVerb(int word) => tree.Sentence[word].Upos is Upos.Verb or Upos.Aux or Upos.Adj;

    private int VerbAbove(int word)
    {
        var i = word;
        while (i >= 0 && !IsVerb(i)) i = tree.Head(i);
        return i;
    }

    private int Antecedent(int noun) => tree.Sentence[noun].Upos is Upos.Noun or Upos.Propn or Upos.Pron or Upos.Num or Upos.Sym or Upos.X ? noun : -1;

    private bool HasFiniteForm(int verb) => tree.Sentence[verb].Features.Contains("VerbForm=Fin", StringComparison.Ordinal);

    private int ChildWith(int word, string fullRelation)
    {
        foreach (var child in tree.Children(word))
            if (tree.FullRelation(child) == fullRelation) return child;
        return -1;
    }
}
