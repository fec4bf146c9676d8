using Recoupe.Language;
using Recoupe.Record.Actors;
using Recoupe.Record.Model;
using Recoupe.Record.Reading.Frames;
using Recoupe.Record.Reading.Lexicon;

namespace Recoupe.Record.Reading;

/// <summary>Finds where a claim's clause says that its thing is: phrases with a preposition of place, areas of a country, what an attack hits.</summary>
internal sealed class PlaceFinder(WordLists lists, FrameTable frames)
{
    // How prepositions.tsv marks verbs whose object is a place, and nouns that a place follows.
    private const string Verb = "V:";
    private const string Noun = "N:";
    private const string RegionClass = "region";
    private const string At = "at";
    private const string From = "from";
    private const string To = "to";

    /// <summary>The places of a draft and their direction: "at", "to" or "from".</summary>
    public List<(Mention Mention, string Direction)> In(Draft draft)
    {
        // What a source is only said to say is told of, not where it says so.
        if (draft.Frame.IsPhrase) return [];
        if (draft.Kind == ClaimKind.Aid) return Landed(draft);
        var own = In(draft, draft.Span);
        if (own.Count == 0 && draft.Whole is { } whole) own = In(draft, whole);
        return own.Count > 0 || Modalities.IsSpeech(draft.Kind) || draft.Whole is not null ? own : In(draft, draft.Reading.Sentence.Span).FindAll(w => IsBeside(draft, w.Mention));
    }

    // "a fait part à la Chine de": whom something is said to or agreed with.
    private static bool IsParty(Draft draft, Mention mention) => (draft.Kind == ClaimKind.Agreement || Modalities.IsSpeech(draft.Kind)) && draft.Recipient.Any(r => r.Span == mention.Span);

    // "deux avions ont déposé à Kiev 80 tonnes d'obus": where a cargo arrived; a country is rather whom it is for.
    private List<(Mention Mention, string Direction)> Landed(Draft draft) =>
        draft.Frame.IsVerb && frames.IsOf(draft.Reading.Sentence[draft.Trigger].Lemma, "landing") ? In(draft, draft.Span).FindAll(w => w.Direction != From && (w.Mention.Entity.Kind == EntityKind.Place || w.Mention.Metonym)) : [];

    // "..., la plupart sur une base près d'Agadez", "la rencontre, mercredi en Californie, de ...": what hangs from the clause and was cut off its span as long or apart.
    private bool IsBeside(Draft draft, Mention mention)
    {
        var tree = draft.Reading.Tree;
        var told = Told(draft);
        var head = draft.Kind is ClaimKind.Exercise or ClaimKind.Deployment or ClaimKind.Talks && told >= 0 ? Clauses.HeadOf(tree, told) : draft.Head;
        foreach (var word in draft.Reading.WordsIn(mention.Span))
        {
            for (var i = word; i >= 0; i = tree.Head(i))
            {
                if (i == draft.Trigger || i == head) return true;
                if (tree.Relation(i) is "ccomp" or "csubj" || draft.Reading.Sentence[i].Upos == Upos.Verb && (draft.Kind == ClaimKind.Agreement || !draft.Reading.Arguments.IsPastParticiple(i)) || tree.Child(i, "nsubj") >= 0 && tree.Child(i, "case") < 0 || tree.Relation(i) == "conj" && tree.Child(i, "aux") >= 0 || IsOther(draft, i)) break;
            }
        }

        return false;
    }

    // The word by which the clause around tells of the thing: the trigger itself, or the noun on which a relative clause says what comes of it; -1 where a clause of its own tells it.
    private static int Told(Draft draft)
    {
        if (draft.Head == draft.Trigger) return draft.Trigger;
        var noun = draft.Reading.Tree.Relation(draft.Head) == "acl" ? draft.Reading.Tree.Head(draft.Head) : -1;
        return noun == draft.Trigger || noun >= 0 && noun == draft.Reading.Arguments.Subject(draft.Trigger) ? noun : -1;
    }

    // "annonce des exercices lors des pourparlers à Berlin": the place of something else.
    private bool IsOther(Draft draft, int word) =>
        word != draft.Trigger && draft.Reading.Sentence[word].Upos == Upos.Noun && frames.Has(draft.Reading.Sentence[word].Lemma, isVerb: false, frame => frame.Kind != draft.Kind && (Matters.Of(frame.Kind) is not { } matter || matter != Matters.Of(draft.Kind)));

    private List<(Mention Mention, string Direction)> In(Draft draft, TextSpan span)
    {
        var found = new List<(Mention Mention, string Direction)>();
        var deeds = new List<(Mention Mention, string Direction)>();
        var reading = draft.Reading;
        foreach (var mention in reading.Mentions)
        {
            if (!span.Contains(mention.Span) || mention.Entity.Where is null || IsParty(draft, mention)) continue;
            var direction = Direction(draft, mention);
            if (draft.Kind == ClaimKind.Deployment && mention.Entity.Kind == EntityKind.State && draft.Recipient.Any(r => r.Entity.Name == mention.Entity.Name)) direction = null;
            // "in the capital, Niamey"
            if (direction is null && found.Count > 0 && found[^1].Mention.Form == MentionForm.Anaphor && mention.Form == MentionForm.Name && Adjoins(reading, found[^1].Mention, mention)) direction = found[^1].Direction;
            // "de Fort Bragg, en Caroline du Nord": what follows a place at once says where that is.
            if (direction is not null && found.Count > 0 && found[^1].Mention.Form == MentionForm.Anaphor && Adjoins(reading, found[^1].Mention, mention)) found.RemoveAt(found.Count - 1);
            if (direction is not (null or To) && found.Count > 0 && found[^1].Direction == From && Adjoins(reading, found[^1].Mention, mention)) direction = From;
            // "de Fort Bragg en Caroline du Nord"
            if (direction is At && found.Count > 0 && found[^1].Direction == From && mention.Entity.Class == RegionClass && mention.Entity.Country is { } country && country == found[^1].Mention.Entity.Country && IsNext(reading, found[^1].Mention, mention)) direction = From;
            if (direction is At && IsOfDeedSpokenOf(draft, mention)) deeds.Add((mention, direction));
            if (direction is not null && (IsOfOther(draft, mention) || draft.Kind == ClaimKind.Agreement && IsOfOtherVerb(draft, mention))) continue;
            if (direction is not null && (!Modalities.IsSpeech(draft.Kind) || IsOfSpeech(draft, mention) && (direction != From || mention.Span.Start < reading.Sentence[draft.Trigger].Span.Start))) found.Add((mention, direction));
        }

        return found.Count > 0 ? found : deeds;
    }

    private string? Direction(Draft draft, Mention mention)
    {
        if (mention.Form is MentionForm.Adjective || IsPossessive(draft.Reading, mention)) return OfArea(draft.Reading, mention);
        return Direction(draft.Reading, mention, Reaches) ?? OfSite(draft.Reading, mention, Reaches) ?? OfTarget(draft, mention);

        bool Reaches(int verb) => verb == draft.Trigger || draft.Kind == ClaimKind.Attack;
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

    // "Signé à Oslo, le texte expire en mai": it does not expire in Oslo.
    private static bool IsOfOtherVerb(Draft draft, Mention mention)
    {
        foreach (var word in draft.Reading.WordsIn(mention.Span))
            for (var i = draft.Reading.Tree.Head(word); i >= 0 && i != draft.Trigger && i != draft.Head; i = draft.Reading.Tree.Head(i))
                if (draft.Reading.Sentence[i].Upos == Upos.Verb && !(draft.Reading.Tree.Relation(i) == "acl" && draft.Reading.Arguments.IsPastParticiple(i))) return true;
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
        if (lists.SmallWords.Partitives.Contains(preposition) && reading.Tree.Relation(word) == "nmod") return null;
        // "y compris en Pologne", "jusque dans Gaza"
        return lists.Direction(preposition) ?? lists.Direction(preposition[(preposition.LastIndexOf(' ') + 1)..]);
    }

    // "dans la ville de Gao", "sur un marché d'Alep", "le long du fleuve Congo": where the site is that bears the name.
    private string? OfSite(SentenceReading reading, Mention mention, Func<int, bool> reaches)
    {
        foreach (var word in reading.WordsIn(mention.Span))
        {
            if (!IsPartOf(reading, word)) continue;
            for (var i = reading.Tree.Head(word); i >= 0 && !mention.Span.Contains(reading.Sentence[i].Span) && IsSite(reading, i, mention); i = reading.Tree.Head(i))
            {
                if (lists.Direction(Noun + reading.Sentence[i].Lemma) is { } along) return along;
                var preposition = reading.Tree.Preposition(i);
                if (preposition.Length > 0 && reading.Tree.Relation(i) is "obl" or "nmod" or "root" or "parataxis" && OfPhrase(reading, i, preposition) is { } direction) return direction;
                if (reading.Tree.Relation(i) == "obj" && reaches(reading.Tree.Head(i)) && lists.Direction(Verb + reading.Sentence[reading.Tree.Head(i)].Lemma) is { } reached) return reached;
                if (!IsPartOf(reading, i)) break;
            }
        }

        return null;
    }

    private bool IsPartOf(SentenceReading reading, int word) => reading.Tree.Relation(word) switch
    {
        "compound" or "flat" or "appos" => true,
        "nmod" or "conj" => reading.Tree.Preposition(word) is var preposition && (preposition.Length == 0 || lists.SmallWords.Partitives.Contains(preposition) || lists.IsAmong(preposition)),
        _ => false,
    };

    // A state's border is a landmark, not where in the state.
    private bool IsSite(SentenceReading reading, int word, Mention mention)
    {
        var lemma = reading.Sentence[word].Lemma;
        return lists.Direction(Noun + lemma) is not null || !(mention.Entity.Kind == EntityKind.State && frames.IsOf(lemma, "border"))
            && (frames.IsOf(lemma, "site") || frames.IsOf(lemma, "area") || frames.IsOf(lemma, "spot") || frames.IsOf(lemma, "territory") || mention.Form == MentionForm.Name && frames.IsOf(lemma, "side"));
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
            // "sa frontière avec l'Ukraine" is a landmark.
            var isOwn = reading.Tree.Relation(word) is "det" or "nmod" && reading.Tree.Children(noun).ToArray().All(c => c == word || reading.Tree.Relation(c) != "nmod" || reading.Tree.Preposition(c).Length == 0);
            if ((reading.Tree.Relation(word) == "amod" || isOwn) && noun >= 0 && frames.IsOf(reading.Sentence[noun].Lemma, "area")) return lists.Direction(reading.Tree.Preposition(noun));
        }

        return null;
    }

    // "refuse d'exclure des frappes au Liban", "says its troops would not fight in Mali": where the thing would be that is asked for, threatened or denied.
    private bool IsOfDeedSpokenOf(Draft draft, Mention mention)
    {
        if (draft.Kind is not (ClaimKind.Demand or ClaimKind.Threat or ClaimKind.Warning or ClaimKind.Denial or ClaimKind.Statement)) return false;
        var tree = draft.Reading.Tree;
        foreach (var word in draft.Reading.WordsIn(mention.Span))
        {
            var isDeed = false;
            for (var i = word; i >= 0; i = tree.Head(i))
            {
                if (i == draft.Trigger) return isDeed;
                isDeed |= i != word && IsDeed(draft.Kind, draft.Reading.Sentence[i]);
            }
        }

        return false;
    }

    // Verbs of moving and fighting say too much else.
    private bool IsDeed(ClaimKind kind, Word word) => word.Upos == Upos.Noun && frames.Has(word.Lemma, isVerb: false, frame =>
        kind == ClaimKind.Statement ? frame.Kind == ClaimKind.Talks : frame.Kind is ClaimKind.Deployment or ClaimKind.Exercise or ClaimKind.Attack or ClaimKind.Withdrawal);

    private static bool IsPossessive(SentenceReading reading, Mention mention) =>
        mention.Form == MentionForm.Anaphor && reading.WordsIn(mention.Span).Any(word => reading.Sentence[word].Features.Contains("Poss=Yes", StringComparison.Ordinal));

    // Where it was said, not what was said of a place.
    private static bool IsOfSpeech(Draft draft, Mention mention)
    {
        var tree = draft.Reading.Tree;
        foreach (var word in draft.Reading.WordsIn(mention.Span))
        {
            for (var i = word; i >= 0; i = tree.Head(i))
            {
                // "a parlé à Berlin, exigeant que ...": said there as well.
                if (i == draft.Trigger || i == tree.Head(draft.Trigger) && tree.Relation(draft.Trigger) == "advcl" && tree.Child(draft.Trigger, "nsubj") < 0) return true;
                // "Speaking in Tallinn, the minister warned ..."
                var isBeside = tree.Relation(i) == "advcl" && i < draft.Trigger && tree.Head(i) == draft.Trigger && draft.Reading.Sentence[i].Features.Contains("VerbForm=", StringComparison.Ordinal) && !draft.Reading.Sentence[i].Features.Contains("VerbForm=Fin", StringComparison.Ordinal) && tree.Child(i, "nsubj") < 0;
                if (!isBeside && tree.Relation(i) is not ("obl" or "nmod" or "flat" or "appos" or "conj" or "advmod")) break;
            }
        }

        return false;
    }

    // "la ville de Volnovakha a été rasée", "a vidé son camp de Gao": a place in the name of what is attacked or left; "la chute de Goma": in that of the deed.
    private string? OfTarget(Draft draft, Mention mention)
    {
        if (draft.Kind is not (ClaimKind.Attack or ClaimKind.Withdrawal) || mention.Entity.Kind != EntityKind.Place && draft.Kind == ClaimKind.Attack) return null;
        var tree = draft.Reading.Tree;
        var target = draft.Reading.Arguments.Object(draft.Frame.IsVerb ? draft.Trigger : draft.Head);
        if (draft.Kind == ClaimKind.Withdrawal) return target >= 0 && frames.IsOf(draft.Reading.Sentence[target].Lemma, "base") && IsIn(target) || IsLeft() ? From : null;
        return target >= 0 && IsIn(target) || !draft.Frame.IsVerb && draft.Reading.WordsIn(mention.Span).Any(IsOfDeed) ? At : null;

        // "a retiré ses soldats du Tchad"
        bool IsLeft() => target >= 0 && draft.Frame.IsVerb && draft.Reading.WordsIn(mention.Span).Any(word => tree.Head(word) == target && tree.Relation(word) == "nmod" && lists.SmallWords.Partitives.Contains(tree.Preposition(word)))
            && !draft.Actor.Any(a => a.Entity.Country == mention.Entity.Country);

        bool IsIn(int noun) => draft.Reading.WordsIn(mention.Span).Any(word => tree.Governs(noun, word));

        bool IsOfDeed(int word)
        {
            for (var i = word; i >= 0 && tree.Relation(i) is "nmod" or "flat" or "appos" or "compound"; i = tree.Head(i))
                if (tree.Head(i) == draft.Trigger) return true;
            return false;
        }
    }

    private static bool IsNext(SentenceReading reading, Mention before, Mention after) =>
        reading.Sentence.All(word => word.Span.End <= before.Span.End || word.Span.Start >= after.Span.Start || word.Upos is Upos.Adp or Upos.Det);

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
