using Recoupe.Language;
using Recoupe.Record.Actors;
using Recoupe.Record.Model;
using Recoupe.Record.Reading.Frames;
using Recoupe.Record.Reading.Lexicon;
using Recoupe.Record.Reading.Syntax;

namespace Recoupe.Record.Reading;

/// <summary>Follows the paths of a frame to the entities that fill a role.</summary>
internal sealed class RoleFiller(WordLists lists, FrameTable frames, MoodTable moods, Gazetteer gazetteer)
{
    private const int LooseReach = 9;

    private readonly Parties parties = new(lists, frames, gazetteer);

    // The class of nouns.tsv that bears the canonical name of whom it tells.
    private const string CivilianClass = "civilians";

    /// <summary>The mentions found by the first path that leads to any that <paramref name="accept"/> takes.</summary>
    public IReadOnlyList<Mention> Fill(
        SentenceReading reading, int trigger, IReadOnlyList<RolePath> paths, Focus focus, Func<Mention, bool> accept)
    {
        foreach (var path in paths)
        {
            var found = Follow(reading, trigger, path, focus).Where(accept).DistinctBy(m => m.Entity.Name, StringComparer.Ordinal).ToList();
            if (found.Count > 0) return found;
        }

        return [];
    }

    /// <summary>Who acts under words of their own where the text does not name them ("local volunteers"): who the first path that leads to such a noun leads to.</summary>
    public IReadOnlyList<Mention> Unnamed(SentenceReading reading, int trigger, IReadOnlyList<RolePath> paths)
    {
        foreach (var path in paths)
        {
            var word = path.Step switch
            {
                RoleStep.Subject or RoleStep.SubjectAdjective => reading.Arguments.Subject(trigger),
                RoleStep.LightSubject => NounPhrases.Top(reading, frames, trigger) is var top && reading.Tree.Head(top) is >= 0 and var verb && frames.IsOf(reading.Sentence[verb].Lemma, "support") ? reading.Arguments.Subject(verb) : -1,
                _ => -1,
            };
            if (word >= 0 && word != trigger && Unnamed(reading, word) is { } mention) return [mention];
        }

        return [];
    }

    /// <summary>As <see cref="Fill"/>; where no path leads to a name, the country of what the first path leads to ("une base de l'ouest de l'Ukraine").</summary>
    public IReadOnlyList<Mention> FillDeeply(
        SentenceReading reading, int trigger, IReadOnlyList<RolePath> paths, Focus focus, Func<Mention, bool> accept)
    {
        var found = Fill(reading, trigger, paths, focus, accept);
        if (found.Count > 0) return found;
        foreach (var path in paths)
        {
            if (path.Step is not (RoleStep.Object or RoleStep.Oblique or RoleStep.Complement or RoleStep.ObjectComplement)) continue;
            foreach (var word in Words(reading, trigger, path))
                foreach (var below in reading.Tree.Subtree(word, c => c != trigger && reading.Tree.Relation(c) is "nmod" or "amod" or "flat" && !lists.SmallWords.Apart.Contains(reading.Tree.Preposition(c))).Order())
                    if (reading.MentionAt(below) is { } mention && accept(mention)) return [mention];
        }

        return [];
    }

    private static IEnumerable<int> Words(SentenceReading reading, int trigger, RolePath path) => path.Step switch
    {
        RoleStep.Object => reading.Arguments.Object(trigger) is >= 0 and var obj ? [obj] : [],
        RoleStep.Oblique => reading.Arguments.Obliques(trigger, path.Preposition),
        // "la frappe menée contre une base de l'ouest du pays": through the participle on the noun.
        RoleStep.Complement => reading.Arguments.Obliques(trigger, path.Preposition).Concat(reading.Tree.Subtree(trigger, c => IsParticiple(reading, c) || reading.Tree.Relation(c) is "obl").Where(w => w != trigger && reading.Tree.Preposition(w) == path.Preposition)).Distinct(),
        _ => reading.Arguments.Object(trigger) is >= 0 and var whole
            ? reading.Tree.Subtree(whole, c => reading.Tree.Relation(c) is "nmod" or "obl").Where(w => w != whole && reading.Tree.Preposition(w) == path.Preposition)
            : [],
    };

    /// <summary>Who the noun phrase under a head names: itself, what it is coordinated with, its country's adjective, its complement.</summary>
    public List<Mention> EntitiesOf(SentenceReading reading, int head, Focus focus) => parties.Of(reading, head, focus);

    /// <inheritdoc cref="Parties.Unnamed"/>
    public Mention? Unnamed(SentenceReading reading, int noun) => parties.Unnamed(reading, noun);

    private IEnumerable<Mention> Follow(SentenceReading reading, int trigger, RolePath path, Focus focus)
    {
        switch (path.Step)
        {
            case RoleStep.Subject: return At(reading, reading.Arguments.Subject(trigger), focus);
            case RoleStep.Object:
                return reading.Arguments.Object(trigger) is >= 0 and var direct ? At(reading, direct, focus) : LooseObject(reading, trigger, focus);
            case RoleStep.ConditionSubject: return ConditionSubject(reading, trigger, focus);
            case RoleStep.ObjectMention:
                return reading.Arguments.Object(trigger) is >= 0 and var named && reading.MentionAt(named) is { Form: not MentionForm.Adjective } ? At(reading, named, focus) : [];
            case RoleStep.Indirect: return Indirect(reading, trigger, focus);
            case RoleStep.Oblique or RoleStep.Complement:
                return Obliques(reading, trigger, path.Preposition, focus);
            case RoleStep.Adjective: return parties.Adjectives(reading, trigger);
            case RoleStep.ObjectAdjective:
                return reading.Arguments.Object(trigger) is >= 0 and var moved && Sender(reading, moved, trigger, focus) is { Count: > 0 } senders ? senders : parties.ObjectAdjectives(reading, reading.Arguments.Object(trigger));
            case RoleStep.SubjectAdjective:
                return Sender(reading, reading.Arguments.Subject(trigger), trigger, focus) is { Count: > 0 } sent ? sent : At(reading, reading.Arguments.Subject(trigger), focus);
            case RoleStep.ContentSubject:
                return ContentSubject(reading, trigger, focus);
            case RoleStep.LightSubject: return LightSubject(reading, trigger, focus);
            case RoleStep.SubjectComplement:
                return reading.Arguments.Subject(trigger) is >= 0 and var total ? Complements(reading, total, path.Preposition, focus) : [];
            case RoleStep.Leader: return Sender(reading, trigger, -1, focus);
            case RoleStep.Helped: return Helped(reading, trigger, focus);
            case RoleStep.PurposeObject: return PurposeObject(reading, trigger, focus);
            case RoleStep.GoverningSubject: return GoverningSubject(reading, trigger, focus);
            case RoleStep.ObjectPossessive:
                return reading.Arguments.Object(trigger) is >= 0 and var owned ? Parties.Possessor(reading, owned, focus) : [];
            case RoleStep.Infinitive: return Infinitive(reading, trigger, focus);
            case RoleStep.None: return [];
            case RoleStep.Border: return Borders(reading, trigger, focus);
            case RoleStep.ObjectComplement:
                return Complements(reading, reading.Arguments.Object(trigger) is >= 0 and var obj ? obj : trigger, path.Preposition, focus);
            default: return Parties.Possessor(reading, trigger, focus);
        }
    }

    private List<Mention> ContentSubject(SentenceReading reading, int verb, Focus focus)
    {
        var subject = Contents.Of(reading.Tree, verb) is >= 0 and var content ? reading.Arguments.Subject(content) : -1;
        // "une invasion de l'Ukraine": whose country it would be says nothing of who would come.
        if (subject >= 0 && frames.Has(reading.Sentence[subject].Lemma, isVerb: false, frame => frame.Kind == ClaimKind.Attack)) return [];
        return At(reading, subject, focus) is { Count: > 0 } told ? told : LooseSubject(reading, verb, focus);
    }

    /// <summary>With whom or against whom a clause says that something is done.</summary>
    public List<Mention> Partners(SentenceReading reading, int clause, Focus focus)
    {
        foreach (var word in reading.Tree.Subtree(clause, c => reading.Tree.Relation(c) is "obj" or "obl" or "nmod" or "xcomp" or "advmod").Order())
            if (frames.IsOf(reading.Tree.Preposition(word), "deep") && At(reading, word, focus) is { Count: > 0 } found) return found;
        return [];
    }

    /// <summary>"a frappé Odessa": the state of the place that an attack by others hits; none where it names none, or one of their own.</summary>
    public IReadOnlyList<Mention> Struck(SentenceReading reading, int verb, IReadOnlyList<RolePath> paths, IReadOnlyList<Mention> attackers)
    {
        if (attackers.Count == 0 || attackers.Any(a => a.Entity.Country is null)) return [];
        foreach (var path in paths)
            foreach (var target in Words(reading, verb, path))
                foreach (var word in reading.Tree.Subtree(target, c => reading.Tree.Relation(c) is "nmod" or "compound" or "flat").Order())
                    if (reading.MentionAt(word) is { Entity.Kind: EntityKind.Place, Form: not MentionForm.Adjective } place && gazetteer.State(place.Entity.Country) is { } state && !attackers.Any(a => a.Entity.Country == state.Country))
                        return [place with { Entity = state, Form = MentionForm.Anaphor }];
        return [];
    }

    /// <summary>The civilians that an attack or its toll is said to have hit, where its people are not told apart; none where it says none.</summary>
    public IReadOnlyList<Mention> Civilians(SentenceReading reading, int trigger)
    {
        foreach (var hit in (int[])[reading.Arguments.Object(trigger), reading.Arguments.Subject(trigger), trigger])
        {
            if (hit < 0) continue;
            foreach (var word in reading.Tree.Subtree(hit, c => reading.Tree.Relation(c) is "nmod" or "obl" && lists.SmallWords.Partitives.Contains(reading.Tree.Preposition(c))))
                if (frames.IsOf(reading.Sentence[word].Lemma, CivilianClass)) return [new Mention(reading.Sentence[word].Span, new Entity(CivilianClass, EntityKind.Office), MentionForm.Function) { Anonymous = true }];
        }

        return [];
    }

    // "gave Utopia five million": the parse may hang whom a thing is given to from the thing.
    private List<Mention> Indirect(SentenceReading reading, int trigger, Focus focus)
    {
        var indirect = reading.Tree.Child(trigger, "iobj");
        if (indirect < 0 && reading.Tree.Child(trigger, "obj") is >= 0 and var thing) indirect = reading.Tree.Child(thing, "nsubj");
        if (indirect < 0) indirect = Given(reading, trigger);
        if (indirect < 0 && reading.Sentence[trigger].Upos == Upos.Noun) indirect = BeforePhrase(reading, trigger);
        return At(reading, indirect, focus);
    }

    // "send Utopia tanks": the parse may take a state's name, which is no adjective, for a part of the thing.
    private int Given(SentenceReading reading, int verb)
    {
        var next = verb + 1;
        return next < reading.Sentence.Count && reading.Tree.Relation(next) == "compound" && reading.Tree.Head(next) == reading.Arguments.Object(verb)
            && reading.MentionAt(next) is { Form: MentionForm.Name, Entity.Kind: EntityKind.State } && !gazetteer.IsAdjective(reading.Sentence[next].Form) ? next : -1;
    }

    // "is set to hand Utopia a new package": the name at once before a phrase that begins with its article, whatever the parse makes of the verb.
    private static int BeforePhrase(SentenceReading reading, int noun)
    {
        var article = reading.Tree.Child(noun, "det");
        if (article < 2 || article > noun || reading.Tree.Relation(article - 1) == "nsubj") return -1;
        var before = reading.Sentence[article - 2].Upos;
        return before is not (Upos.Adp or Upos.Det or Upos.Punct) && reading.MentionAt(article - 1) is { Form: MentionForm.Name, Entity.Acts: true } ? article - 1 : -1;
    }

    // "demanded that Utopia leave": where the parse finds no clause, the first name behind the word that opens one.
    private List<Mention> LooseSubject(SentenceReading reading, int verb, Focus focus)
    {
        var opener = verb + 1;
        while (opener < reading.Sentence.Count && reading.Sentence[opener].Upos is Upos.Adv) opener++;
        if (opener >= reading.Sentence.Count || reading.Sentence[opener].Upos != Upos.Sconj) return [];
        for (var i = opener + 1; i < Math.Min(reading.Sentence.Count, opener + LooseReach); i++)
        {
            if (reading.Sentence[i].Upos is Upos.Aux or Upos.Punct or Upos.Adp or Upos.Sconj) break;
            if (reading.MentionAt(i) is { Entity.Acts: true, Form: not MentionForm.Adjective }) return At(reading, i, focus);
            if (reading.Sentence[i].Upos is Upos.Verb) break;
        }

        return [];
    }

    // A phrase that the parse hangs one noun too low ("s'est entretenu de l'aide avec ...") is still the trigger's.
    private IEnumerable<Mention> Obliques(SentenceReading reading, int trigger, string preposition, Focus focus)
    {
        var direct = reading.Arguments.Obliques(trigger, preposition).SelectMany(word => At(reading, word, focus)).ToList();
        if (direct.Count > 0) return direct;
        var carrier = Carrier(reading, trigger);
        if (carrier >= 0) direct = [.. reading.Arguments.Obliques(carrier, preposition).SelectMany(word => At(reading, word, focus))];
        return direct.Count > 0 || !frames.IsOf(preposition, "deep") ? direct : Complements(reading, trigger, preposition, focus);
    }

    // "a mené une frappe": who acts is the subject of the verb that bears the noun.
    private List<Mention> LightSubject(SentenceReading reading, int noun, Focus focus)
    {
        var top = NounPhrases.Top(reading, frames, noun);
        var verb = reading.Tree.Head(top);
        var borne = verb >= 0 && reading.Tree.Relation(top) is "obj" or "obl" or "nsubj" or "xcomp" && frames.IsOf(reading.Sentence[verb].Lemma, "support");
        return borne && reading.Arguments.Subject(verb) is >= 0 and var subject && subject != top ? EntitiesOf(reading, subject, focus) : [];
    }

    // "Des discussions sont prévues avec ...": what hangs from the verb of a noun is the noun's.
    private int Carrier(SentenceReading reading, int noun) =>
        reading.Sentence[noun].Upos is Upos.Noun or Upos.Propn ? NounPhrases.Verb(reading, frames, noun) : -1;

    // "des sanctions suivraient si la Russie attaquait": whom a threat is for.
    private List<Mention> ConditionSubject(SentenceReading reading, int trigger, Focus focus)
    {
        foreach (var clause in reading.Tree.Subtree(trigger))
            if (reading.Tree.Relation(clause) is "advcl" or "acl" or "ccomp" && reading.Tree.Child(clause, "mark") is >= 0 and var mark && moods.Of("condition", reading.Sentence[mark].Lemma) is not null)
                return At(reading, reading.Arguments.Subject(clause), focus).ConvertAll(gazetteer.Acting);
        return [];
    }

    // "a envoyé des troupes pour attaquer l'Ukraine": whom a movement is for or against.
    private List<Mention> PurposeObject(SentenceReading reading, int trigger, Focus focus)
    {
        foreach (var child in reading.Tree.Subtree(trigger, c => reading.Tree.Relation(c) is "advcl" or "obl" or "acl" or "obj"))
        {
            var isPurpose = child != trigger && reading.Tree.Relation(child) is "advcl" or "obl" or "acl" && reading.Sentence[child].Upos == Upos.Verb
                && reading.Sentence[child].Features.Contains("VerbForm=Inf", StringComparison.Ordinal);
            if (isPurpose && reading.Arguments.Object(child) is >= 0 and var obj && EntitiesOf(reading, obj, focus) is { Count: > 0 } found) return found;
        }

        return [];
    }

    // "une aide pour aider le pays à se défendre": whom the thing given is to help.
    private List<Mention> Helped(SentenceReading reading, int trigger, Focus focus)
    {
        foreach (var word in reading.Tree.Subtree(trigger, c => reading.Tree.Relation(c) is "nsubj" or "obj" or "obl" or "nmod" or "acl" or "advcl" or "xcomp"))
        {
            var helps = word != trigger && reading.Sentence[word].Upos == Upos.Verb && frames.IsOf(reading.Sentence[word].Lemma, "help");
            if (helps && reading.Arguments.Object(word) is >= 0 and var obj && EntitiesOf(reading, obj, focus) is { Count: > 0 } found) return found;
            // "l'aide reçue par le pays"
            if (word != trigger && IsParticiple(reading, word) && frames.IsOf(reading.Sentence[word].Lemma, "receiving") && reading.Arguments.Subject(word) is >= 0 and var holder && EntitiesOf(reading, holder, focus) is { Count: > 0 } given) return given;
        }

        return [];
    }

    // "a menacé de couper le gaz à Kiev", "has refused to meet the envoy": whom what is threatened, refused or promised would fall on.
    private List<Mention> Infinitive(SentenceReading reading, int verb, Focus focus)
    {
        var clause = reading.Tree.Child(verb, "xcomp");
        if (clause < 0) clause = Contents.Of(reading.Tree, verb);
        if (clause < 0) return [];
        var promising = At(reading, reading.Arguments.Subject(verb), focus);
        foreach (var word in reading.Tree.Subtree(clause, c => reading.Tree.Relation(c) is "obj" or "iobj" or "obl" or "nmod" or "compound" or "amod" or "xcomp").Order())
        {
            if (word == clause || reading.Tree.Relation(word) is not ("obj" or "iobj" or "obl" or "nmod")) continue;
            // "agreed to open its borders to the convoy": whose they are is told already.
            if (EntitiesOf(reading, word, focus).FindAll(m => m.Entity.Acts && !promising.Exists(p => p.Entity.Name == m.Entity.Name)) is { Count: > 0 } found) return found;
        }

        return [];
    }

    // "des missiles, envoyés par la Lituanie, sont arrivés": who sent what moves.
    private List<Mention> Sender(SentenceReading reading, int moved, int trigger, Focus focus)
    {
        if (moved < 0) return [];
        for (var i = 0; i < reading.Tree.Children(moved).Length; i++)
        {
            var clause = reading.Tree.Children(moved)[i];
            if (clause == trigger || !IsParticiple(reading, clause) || parties.IsMake(reading, clause)) continue;
            var agent = reading.Arguments.IsPassive(clause) && !frames.IsOf(reading.Sentence[clause].Lemma, "receiving") ? reading.Arguments.Subject(clause) : Origin(reading, clause);
            if (agent >= 0 && EntitiesOf(reading, agent, focus) is { Count: > 0 } found) return found;
        }

        foreach (var part in reading.Tree.Children(moved).ToArray())
            if (reading.Tree.Relation(part) is "nmod" or "conj" && Sender(reading, part, trigger, focus) is { Count: > 0 } senders) return senders;
        return [];
    }

    // "des munitions venues des Etats-Unis"
    private int Origin(SentenceReading reading, int clause)
    {
        foreach (var word in reading.Tree.Children(clause))
            if (reading.Tree.Relation(word) is "obl" or "nmod" && lists.Direction(reading.Tree.Preposition(word)) == "from") return word;
        return -1;
    }

    // "La Russie a envoyé des troupes pour des exercices": who acts in the clause around a noun that names no one itself.
    private List<Mention> GoverningSubject(SentenceReading reading, int noun, Focus focus)
    {
        if (OfNounAbove(reading, noun, focus) is { Count: > 0 } owners) return owners;
        var verb = Clauses.HeadOf(reading.Tree, noun);
        return verb != noun && reading.Arguments.Subject(verb) is >= 0 and var subject && !reading.Tree.Governs(subject, noun) ? EntitiesOf(reading, subject, focus) : [];
    }

    // "une revue des forces des deux pays avant des exercices": whose the forces are.
    private List<Mention> OfNounAbove(SentenceReading reading, int noun, Focus focus)
    {
        for (var i = noun; reading.Tree.Relation(i) == "nmod";)
        {
            i = reading.Tree.Head(i);
            for (var c = 0; c < reading.Tree.Children(i).Length; c++)
            {
                var child = reading.Tree.Children(i)[c];
                var isOwner = reading.Tree.Relation(child) == "nmod" && lists.SmallWords.Partitives.Contains(reading.Tree.Preposition(child)) && !reading.Tree.Governs(child, noun) && frames.IsOf(reading.Sentence[child].Lemma, "troops");
                if (isOwner && EntitiesOf(reading, child, focus) is { Count: > 0 } owners) return owners;
            }
        }

        return [];
    }

    // Where the parse gives a verb no object: the first name after it that no preposition governs.
    private List<Mention> LooseObject(SentenceReading reading, int verb, Focus focus)
    {
        for (var i = verb + 1; i < Math.Min(reading.Sentence.Count, verb + LooseReach); i++)
        {
            if (reading.Sentence[i].Upos is Upos.Verb or Upos.Punct or Upos.Sconj) break;
            if (reading.MentionAt(i) is { Form: not MentionForm.Adjective } && reading.Tree.Preposition(i).Length == 0 && reading.Tree.Relation(i) is not "nsubj")
                return At(reading, i, focus);
        }

        return [];
    }

    // "20 millions d'euros de vivres à ce pays": the complement may hang from the object at any depth.
    private IEnumerable<Mention> Complements(SentenceReading reading, int noun, string preposition, Focus focus) =>
        reading.Tree.Subtree(noun, child => reading.Tree.Relation(child) is "nmod" or "obl" or "amod" || IsParticiple(reading, child))
            .Where(word => word != noun && reading.Tree.Preposition(word) == preposition)
            .SelectMany(word => At(reading, word, focus))
            .DistinctBy(mention => mention.Entity.Name, StringComparer.Ordinal);

    // "des exercices conjoints avec l'Iran", when the parse takes the adjective for a participle.
    private static bool IsParticiple(SentenceReading reading, int word) =>
        reading.Tree.Relation(word) == "acl" && reading.Arguments.IsPastParticiple(word) && reading.Tree.Child(word, "nsubj") < 0 && reading.Tree.Child(word, "aux") < 0;

    // "à la frontière ukrainienne", "near the border with Ukraine"
    private IEnumerable<Mention> Borders(SentenceReading reading, int trigger, Focus focus)
    {
        foreach (var word in reading.Tree.Subtree(trigger, child => reading.Tree.Relation(child) is "obj" or "obl" or "nmod" or "amod" or "advmod"))
            if (frames.IsOf(reading.Sentence[word].Lemma, "border"))
                foreach (var neighbour in EntitiesOf(reading, word, focus)) yield return neighbour;
    }

    private List<Mention> At(SentenceReading reading, int word, Focus focus) => word < 0 ? [] : EntitiesOf(reading, word, focus);
}
