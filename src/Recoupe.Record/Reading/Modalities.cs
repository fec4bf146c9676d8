using Recoupe.Language;
using Recoupe.Record.Model;
using Recoupe.Record.Reading.Frames;
using Recoupe.Record.Reading.Lexicon;

namespace Recoupe.Record.Reading;

/// <summary>Reads what the text says has come of a claim, and how it commits itself: tense, mood, negation, governors, hedges.</summary>
internal sealed class Modalities(MoodTable moods, FrameTable frames)
{
    /// <summary>The status and modality of what a trigger says.</summary>
    public (ClaimStatus Status, Modality Modality) Of(SentenceReading reading, Frame frame, int trigger)
    {
        var words = new List<string>();
        var first = frame.Status ?? ClaimStatus.Announced;
        var status = first;
        var (polarity, certainty, realis) = (Polarity.Affirmed, Certainty.Certain, Realis.Real);
        void Apply(Mood? mood, int word)
        {
            if (mood is null) return;
            words.Add(reading.Sentence[word].Form);
            // "said it would not meet the demands": who will not has refused.
            if (frame.IsRefusal) return;
            if (mood.Status is { } changed && frame.Kind != ClaimKind.Statement && !IsDone(reading, frame, trigger, word, changed) && (status == first || status == ClaimStatus.Ongoing || mood.Polarity == Polarity.Negated)) status = changed;
            if (mood.Polarity == Polarity.Negated) polarity = Polarity.Negated;
            if (mood.Certainty > certainty) certainty = mood.Certainty;
            if (mood.Realis > realis) realis = mood.Realis;
        }

        var verb = frame.IsVerb ? trigger : NounPhrases.Verb(reading, frames, trigger);
        // "signale la livraison": the tense is that of the telling.
        if (!frame.IsVerb && verb >= 0 && moods.Of("governor", reading.Sentence[verb].Lemma) is null && frames.Has(reading.Sentence[verb].Lemma, isVerb: true, f => f.Tells && reading.HasDependent(verb, f.With))) verb = -1;
        // "La réunion n'a pas abouti": what led to nothing took place.
        var isFruitless = !frame.IsVerb && verb >= 0 && frames.IsOf(reading.Sentence[verb].Lemma, "yield");
        if (verb >= 0 && !isFruitless) ReadVerb(reading, verb, Apply);
        // "forbids the participation of Spanish troops": any verb may bear the frame, this one says that nothing came of it.
        if (frame.IsVerb && frame.Lemma == FrameTable.Any) Apply(moods.Of("governor", reading.Sentence[trigger].Lemma), trigger);
        if (verb >= 0 && !frame.IsVerb) Apply(moods.Of("governor", reading.Sentence[verb].Lemma), verb);
        if (!frame.IsVerb) ReadNoun(reading, trigger, Apply);
        ReadGovernor(reading, verb >= 0 ? verb : trigger, Apply);
        if (status == first && verb >= 0) status = FromTense(reading, frame, verb, status);
        if (status == ClaimStatus.Planned && realis == Realis.Real) realis = Realis.Future;
        return (status, new Modality(polarity, certainty, realis, words.Count > 0 ? words : null));
    }

    // "a annoncé que dix soldats avaient été tués": what is announced as past has happened; a war that began has too.
    private static bool IsDone(SentenceReading reading, Frame frame, int trigger, int governor, ClaimStatus status)
    {
        if (status == ClaimStatus.Ongoing) return frame is { Kind: ClaimKind.Attack, IsVerb: false } && IsPast(reading, governor);
        return status == ClaimStatus.Announced && frame is { IsVerb: true, Kind: ClaimKind.Casualties or ClaimKind.Attack or ClaimKind.Deployment or ClaimKind.Withdrawal or ClaimKind.Exercise }
            && reading.Tree.Relation(trigger) == "ccomp" && IsPast(reading, trigger);
    }

    /// <summary>Whether a verb tells what was done: a past tense, or a past participle whose auxiliary is in no future.</summary>
    public static bool IsPast(SentenceReading reading, int verb) =>
        reading.Sentence[Tensed(reading, verb)].Features.Contains("Tense=Past", StringComparison.Ordinal) || reading.Arguments.IsPastParticiple(verb) && !reading.Sentence[Tensed(reading, verb)].Features.Contains("Tense=Fut", StringComparison.Ordinal);

    private void ReadVerb(SentenceReading reading, int verb, Action<Mood?, int> apply)
    {
        foreach (var child in reading.Tree.Children(verb))
        {
            var lemma = reading.Sentence[child].Lemma;
            switch (reading.Tree.Relation(child))
            {
                // "The brigade is to leave": what an infinitive after a form of "be" tells is arranged.
                case "aux" or "cop" when IsInfinitive(reading, verb) && moods.Of("destined", lemma) is { } destined: apply(destined, child); break;
                // "said that they would leave": the future as seen from the past.
                case "aux" when moods.Of("auxiliary", lemma) is { Status: ClaimStatus.Conditional } && reading.Tree.Relation(verb) == "ccomp" && !HasCondition(reading, verb): apply(moods.Of("reported", lemma), child); break;
                case "aux": apply(moods.Of("auxiliary", lemma) ?? Governing(reading, child), child); break;
                case "advmod": apply(moods.Of("negation", lemma) ?? moods.Of("adverb", lemma), child); break;
                case "mark": apply(moods.Of("condition", lemma) ?? moods.Of("negation", lemma), child); break;
                // "n'ont abouti à aucun accord": a determiner negates from an oblique too.
                case "nsubj" or "obj" or "obl":
                    // "ne menace personne": a noun with a determiner or a number is a person.
                    if (reading.Tree.Child(child, "det") < 0 && reading.Tree.Child(child, "nummod") < 0) apply(moods.Of("nobody", lemma), child);
                    foreach (var grandchild in reading.Tree.Children(child))
                        if (reading.Tree.Relation(grandchild) == "det") apply(moods.Of("negation", reading.Sentence[grandchild].Lemma), grandchild);
                    break;
            }
        }
    }

    private bool HasCondition(SentenceReading reading, int verb)
    {
        foreach (var child in reading.Tree.Children(verb))
            if (reading.Tree.Relation(child) == "advcl" && reading.Tree.Child(child, "mark") is >= 0 and var mark && moods.Of("condition", reading.Sentence[mark].Lemma) is not null) return true;
        return false;
    }

    // "to leave", "to be flown out"
    private static bool IsInfinitive(SentenceReading reading, int verb)
    {
        if (HasInfinitive(verb)) return true;
        foreach (var child in reading.Tree.Children(verb))
            if (reading.Tree.FullRelation(child) == "aux:pass" && HasInfinitive(child)) return true;
        return false;

        bool HasInfinitive(int word) => reading.Sentence[word].Features.Contains("VerbForm=Inf", StringComparison.Ordinal);
    }

    // Modal verbs are auxiliaries in some treebanks and governors in others.
    private Mood? Governing(SentenceReading reading, int auxiliary) => moods.Of("governor", reading.Sentence[auxiliary].Lemma);

    private void ReadNoun(SentenceReading reading, int noun, Action<Mood?, int> apply)
    {
        foreach (var child in reading.Tree.Children(noun))
        {
            var lemma = reading.Sentence[child].Lemma;
            switch (reading.Tree.Relation(child))
            {
                case "amod": apply(moods.Of("adjective", lemma), child); break;
                // "les livraisons prévues", "la trêve repoussée à vendredi"
                case "acl" when reading.Arguments.IsPastParticiple(child): apply(moods.Of("arranged", lemma), child); break;
                case "det" or "case": apply(moods.Of("negation", lemma), child); break;
            }
        }
    }

    private void ReadGovernor(SentenceReading reading, int word, Action<Mood?, int> apply)
    {
        // "s'est engagé à ne pas avancer et à retirer": what governs the first governs the others.
        while (reading.Tree.Relation(word) == "conj" && reading.Sentence[word].Features.Contains("VerbForm=Inf", StringComparison.Ordinal)) word = reading.Tree.Head(word);
        var head = reading.Tree.Head(word);
        if (head < 0) return;
        var governed = reading.Tree.Relation(word) is "xcomp" or "ccomp" or "obl" or "obj" or "advcl" or "acl" or "nmod" || reading.Tree.FullRelation(word) == "nsubj:pass";
        if (!governed || reading.Tree.FullRelation(word) == "acl:relcl") return;
        var mood = moods.Of("governor", reading.Sentence[head].Lemma) ?? Readiness(reading, head, word);
        if (mood is null || reading.Tree.Relation(word) == "advcl" && !reading.Sentence[word].Features.Contains("VerbForm=Inf", StringComparison.Ordinal)) return;
        apply(mood, head);
        // "has promised to continue sending": the verb further up tells more than that it goes on.
        if (mood.Status == ClaimStatus.Ongoing && reading.Tree.Relation(word) == "xcomp") ReadGovernor(reading, head, apply);
        foreach (var child in reading.Tree.Children(head))
        {
            if (reading.Tree.Relation(child) == "advmod" && moods.Of("negation", reading.Sentence[child].Lemma) is { } negation)
                apply(negation, child);
        }
    }

    // "s'est dit prêt à livrer": the adjective stands beside the infinitive.
    private Mood? Readiness(SentenceReading reading, int head, int word)
    {
        if (reading.Tree.Relation(word) != "xcomp") return null;
        foreach (var child in reading.Tree.Children(head))
            if (child < word && reading.Tree.Relation(child) == "xcomp" && reading.Sentence[child].Upos == Upos.Adj && moods.Of("governor", reading.Sentence[child].Lemma) is { } mood) return mood;
        return null;
    }

    private static ClaimStatus FromTense(SentenceReading reading, Frame frame, int verb, ClaimStatus status)
    {
        if (IsSpeech(frame.Kind)) return status;
        var tensed = Tensed(reading, verb);
        var features = reading.Sentence[tensed].Features;
        if (features.Contains("Tense=Fut", StringComparison.Ordinal)) return ClaimStatus.Planned;
        if (features.Contains("Mood=Cnd", StringComparison.Ordinal)) return FromConditional(reading, verb, tensed, status);
        var present = features.Contains("Tense=Pres", StringComparison.Ordinal) && features.Contains("VerbForm=Fin", StringComparison.Ordinal);
        var goesOn = present && (tensed == verb || reading.Sentence[verb].Features.Contains("VerbForm=Part", StringComparison.Ordinal) && reading.Sentence[verb].Features.Contains("Tense=Pres", StringComparison.Ordinal));
        // A total that stands at a sum is what has happened so far.
        goesOn &= frame.Kind != ClaimKind.Aid || frame.Stage is not null;
        return goesOn && status == ClaimStatus.Happened && frame.Kind is not (ClaimKind.Casualties or ClaimKind.Attack or ClaimKind.Agreement) ? ClaimStatus.Ongoing : status;
    }

    private static int Tensed(SentenceReading reading, int verb)
    {
        // "sera le premier pays à livrer"
        if (reading.Tree.Relation(verb) == "acl" && reading.Sentence[verb].Features.Contains("VerbForm=Inf", StringComparison.Ordinal) && reading.Tree.Head(verb) is var one && reading.Tree.Child(one, "cop") is >= 0 and var copula)
            return Tensed(reading, one) is var aux && aux != one ? aux : copula;
        foreach (var child in reading.Tree.Children(verb))
            if (reading.Tree.Relation(child) is "aux" or "cop" && reading.Sentence[child].Features.Contains("VerbForm=Fin", StringComparison.Ordinal)) return child;
        return verb;
    }

    // "aurait livré" is hearsay of what happened; "a annoncé que ... se tiendrait" is the future seen from the past.
    private static ClaimStatus FromConditional(SentenceReading reading, int verb, int tensed, ClaimStatus status)
    {
        if (tensed != verb && reading.Arguments.IsPastParticiple(verb) && !reading.Tree.HasChild(verb, "aux:pass")) return status;
        return reading.Tree.Relation(verb) == "ccomp" ? ClaimStatus.Planned : ClaimStatus.Conditional;
    }

    /// <summary>Whether claims of a kind are themselves acts of speech.</summary>
    public static bool IsSpeech(ClaimKind kind) => kind is ClaimKind.Statement or ClaimKind.Demand or ClaimKind.Rejection or ClaimKind.Threat
        or ClaimKind.Warning or ClaimKind.Accusation or ClaimKind.Denial;
}
