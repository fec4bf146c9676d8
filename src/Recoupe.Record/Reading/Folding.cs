using Recoupe.Language;
using Recoupe.Record.Actors;
using Recoupe.Record.Model;
using Recoupe.Record.Reading.Frames;
using Recoupe.Record.Reading.Lexicon;

namespace Recoupe.Record.Reading;

/// <summary>Leaves of the drafts of a sentence those that are claims of their own.</summary>
internal sealed class Folding(MoodTable moods)
{
    /// <summary>The drafts that stand for themselves, in order.</summary>
    public List<Draft> Fold(List<Draft> drafts)
    {
        drafts = drafts.ConvertAll(d => Cause(d, drafts) is { } hit ? d with { Actor = Else(d.Actor, hit.Actor), Recipient = Else(d.Recipient, [.. hit.Recipient.Where(r => !r.Anonymous)]) } : d);
        var told = drafts.FindAll(d => !IsBare(d) && !IsAgreedTo(d, drafts) && !IsUnreached(d, drafts) && !IsUnasserted(d) && !IsUnrealised(d, drafts) && !IsAskedFor(d, drafts) && !IsSaidNotToBe(d, drafts) && !IsOfVictims(d, drafts));
        told = told.ConvertAll(d => d.Kind == ClaimKind.Denial && d.Recipient.Count == 0 && drafts.Find(act => act.Kind == ClaimKind.Attack && Governs(d, act)) is { } act ? d with { Recipient = act.Recipient } : d);
        var apart = told.FindAll(d => !told.Exists(other => Says(other, d) || IsOwnWord(other, d)));
        var contents = apart.FindAll(d => Cause(d, drafts) is not null || !apart.Exists(statement => IsMentionedIn(statement, d)));
        return Consequences.Part(Purposes.Join(contents.FindAll(d => !contents.Exists(content => IsSaidBy(content, d)))));
    }

    // "There were ten soldiers killed": who was hit was not sent.
    private static bool IsOfVictims(Draft draft, List<Draft> drafts) => draft is { Kind: ClaimKind.Deployment, Frame: { IsVerb: true, Lemma: FrameTable.Any } }
        && drafts.Exists(hit => hit.Kind == ClaimKind.Casualties && hit.Reading.Tree.Relation(hit.Trigger) == "acl" && hit.Reading.Tree.Head(hit.Trigger) is var victim
            && (victim == draft.Reading.Arguments.Object(draft.Trigger) || victim == draft.Reading.Arguments.Subject(draft.Trigger)));

    // An attack that someone only fears, denies or conditions is no attack: the speech act is the claim. One that someone is accused of preparing is.
    private static bool IsUnrealised(Draft draft, List<Draft> drafts)
    {
        if (draft.Kind == ClaimKind.Casualties) return (draft.Modality.Polarity == Polarity.Negated || draft.Modality.Realis == Realis.Hypothetical) && !draft.Reading.Quantities.Any(q => draft.Span.Contains(q.Span));
        if (draft.Kind != ClaimKind.Attack) return false;
        if (drafts.Exists(other => other.Kind == ClaimKind.Accusation && Governs(other, draft))) return false;
        if (draft.Frame.IsVerb && IsInfinitive(draft.Reading, draft.Trigger) && draft.Reading.Tree.Child(draft.Trigger, "aux") < 0 && draft.Head == draft.Trigger) return true;
        if (Cause(draft, drafts) is { } hit && !IsUnrealised(hit, drafts)) return false;
        if (HasToll(draft, drafts)) return true;
        var hypothetical = draft.Modality.Realis is Realis.Hypothetical or Realis.Future || draft.Modality.Polarity == Polarity.Negated;
        return hypothetical || drafts.Exists(other => Modalities.IsSpeech(other.Kind) && Governs(other, draft) && !IsReported(draft, other)) || !HeadsClause(draft) && !IsDated(draft);
    }

    // "Kiev affirme que l'armée a bombardé le port", "dit avoir frappé 300 cibles": what someone tells as done, with a verb of its own; "Planes struck the port, officials said": or before naming who says so.
    private static bool IsReported(Draft deed, Draft statement) => statement is { Kind: ClaimKind.Statement, Frame.IsVerb: true } && deed.Frame.IsVerb
        && deed.Reading.Tree.Relation(deed.Trigger) is "ccomp" or "xcomp" && deed.Reading.Tree.Head(deed.Trigger) == statement.Trigger
        && (Modalities.IsPast(deed.Reading, deed.Trigger) || deed.Trigger < statement.Trigger && deed.Reading.Tree.Child(deed.Trigger, "mark") < 0);

    // "L'offensive a fait dix morts" tells of the dead; "the raid killed the envoy" of the raid too.
    private static bool HasToll(Draft attack, List<Draft> drafts) => !attack.Frame.IsVerb && attack.Head != attack.Trigger && attack.Reading.Tree.Relation(attack.Trigger) == "nsubj"
        && drafts.Exists(hit => hit.Kind == ClaimKind.Casualties && hit.Frame.IsVerb && hit.Trigger == attack.Reading.Tree.Head(attack.Trigger) && !hit.Frame.Object.Any(tests => tests.Any(t => t.Tested == Tested.Anything)));

    // "ont été tués dans un bombardement": what people are said to have been hit by has happened, to them.
    private static Draft? Cause(Draft attack, List<Draft> drafts) => attack.Kind != ClaimKind.Attack || attack.Reading.Tree.Relation(attack.Trigger) != "obl"
        ? null
        : drafts.Find(hit => hit.Kind == ClaimKind.Casualties && hit.Frame.IsVerb && hit.Trigger == attack.Reading.Tree.Head(attack.Trigger));

    private static IReadOnlyList<Mention> Else(IReadOnlyList<Mention> mentions, IReadOnlyList<Mention> others) => mentions.Count > 0 ? mentions : others;

    // "a déclaré que la Russie n'avait pas rassemblé ...": what someone says is not so is what they say, no act of anyone.
    private static bool IsSaidNotToBe(Draft draft, List<Draft> drafts) => draft.Modality.Polarity == Polarity.Negated
        && !Modalities.IsSpeech(draft.Kind) && drafts.Exists(other => other.Kind is ClaimKind.Statement or ClaimKind.Denial && Governs(other, draft));

    // "a autorisé l'Estonie à livrer", "a appelé l'Otan à cesser": what is allowed, asked, denied or threatened is told by the act that does so.
    private static bool IsAskedFor(Draft draft, List<Draft> drafts) => !Modalities.IsSpeech(draft.Kind) && drafts.Exists(other =>
        other.Kind is ClaimKind.TransferAuthorization or ClaimKind.Demand or ClaimKind.Denial or ClaimKind.Rejection or ClaimKind.Threat
        && Complements(other, draft));

    private static bool Governs(Draft other, Draft draft) => other.Trigger != draft.Trigger && other.Reading.Tree.Governs(other.Trigger, draft.Trigger);

    // Through objects and content clauses only: what comes beside ("après que", "alors que"), or tells who speaks ("Moscow, which has troops there, denies"), is told on its own.
    private static bool Complements(Draft other, Draft draft)
    {
        var tree = draft.Reading.Tree;
        var isRelative = false;
        for (var i = draft.Trigger; i >= 0; i = tree.Head(i))
        {
            if (i == other.Trigger) return i != draft.Trigger;
            isRelative |= tree.FullRelation(i) == "acl:relcl";
            if (isRelative && tree.Relation(i) == "nsubj" && tree.Head(i) == other.Trigger) return false;
            if (tree.Relation(i) is "parataxis" or "root" || tree.Relation(i) == "conj" && i == draft.Head || tree.Relation(i) == "advcl" && tree.Child(i, "nsubj") >= 0) return false;
        }

        return false;
    }

    // The same thing twice in one clause: a noun under its verb, a participle on what the verb moves.
    private static bool Says(Draft other, Draft draft)
    {
        if (other.Trigger == draft.Trigger || other.Kind != draft.Kind) return false;
        if (IsOfSubject(other, draft)) return true;
        if (!other.Span.Contains(draft.Span)) return false;
        // "a dit souhaiter que ...": one remark.
        if (draft.Kind == ClaimKind.Statement) return draft.Reading.Tree.Relation(draft.Trigger) == "xcomp" && draft.Reading.Tree.Head(draft.Trigger) == other.Trigger;
        if (draft.Span == other.Span) return other.Trigger < draft.Trigger;
        if (!draft.Frame.IsVerb) return true;
        // "ont convenu de normaliser leurs relations": one agreement.
        if (draft.Reading.Tree.Relation(draft.Trigger) == "xcomp" && draft.Reading.Tree.Head(draft.Trigger) == other.Trigger) return true;
        if (draft.Reading.Tree.Relation(draft.Trigger) != "acl" || IsDatedRelative(draft)) return false;
        var tree = draft.Reading.Tree;
        var moved = tree.Head(draft.Trigger);
        return moved == other.Reading.Arguments.Object(other.Trigger) || moved == other.Reading.Arguments.Subject(other.Trigger) || tree.Relation(moved) == "obl" && tree.Head(moved) == other.Trigger
            || !IsDated(draft) && !draft.Reading.Quantities.Any(q => draft.Span.Contains(q.Span));
    }

    // "..., lequel sera acheminé en mai": what comes of it on a day of its own.
    private static bool IsDatedRelative(Draft draft) => draft.Reading.Tree.Child(draft.Trigger, "nsubj") >= 0 && (IsFinite(draft.Reading, draft.Trigger) || draft.Reading.Tree.Child(draft.Trigger, "aux") >= 0) && IsDated(draft);

    // "L'aide, reçue depuis mai, s'élève à ...": a participle on the subject of a clause of the same kind.
    private static bool IsOfSubject(Draft other, Draft draft) => draft.Frame.IsVerb && !Modalities.IsSpeech(draft.Kind)
        && draft.Reading.Tree.Relation(draft.Trigger) == "acl" && draft.Reading.Arguments.IsPastParticiple(draft.Trigger) && draft.Reading.Tree.Child(draft.Trigger, "aux") < 0 && !draft.Reading.Quantities.Any(q => draft.Span.Contains(q.Span))
        && draft.Reading.Tree.Head(draft.Trigger) is var moved && (moved == other.Reading.Arguments.Object(other.Trigger) || moved == other.Reading.Arguments.Subject(other.Trigger));

    // "a accepté de fournir des chars": what is agreed to is the claim.
    private static bool IsAgreedTo(Draft agreement, List<Draft> drafts) => agreement is { Kind: ClaimKind.Agreement, Frame.IsVerb: true }
        && drafts.Exists(d => d.Kind is ClaimKind.Aid or ClaimKind.Talks or ClaimKind.Deployment or ClaimKind.Withdrawal or ClaimKind.Exercise or ClaimKind.TransferAuthorization
            && d.Frame.IsVerb && d.Reading.Tree.Relation(d.Trigger) is "xcomp" or "ccomp" && d.Reading.Tree.Head(d.Trigger) == agreement.Trigger);

    // "La réunion n'a pas abouti à un accord": how talks ended is told of them.
    private static bool IsUnreached(Draft agreement, List<Draft> drafts) => agreement is { Kind: ClaimKind.Agreement, Modality.Polarity: Polarity.Negated }
        && drafts.Exists(d => d.Kind == ClaimKind.Talks && d.Span.Overlaps(agreement.Span));

    // « Nous remercions nos alliés », a-t-il dit: what a speaker says that he says is one statement.
    private static bool IsOwnWord(Draft statement, Draft draft) => statement.Kind == ClaimKind.Statement && draft.Kind == ClaimKind.Statement
        && draft.Frame.IsVerb && draft.Reading.Sentence[draft.Trigger].Features.Contains("Person=1", StringComparison.Ordinal) && (Governs(statement, draft) || IsAsideOf(statement, draft));

    private static bool IsAsideOf(Draft statement, Draft draft) =>
        statement.Trigger != draft.Trigger && draft.Reading.Tree.Relation(statement.Trigger) == "parataxis" && draft.Reading.Tree.Head(statement.Trigger) == draft.Trigger;

    // Talks, attacks and accords that a speaker only mentions are not what the speech is about.
    private static bool IsMentionedIn(Draft statement, Draft draft) =>
        draft.Kind is ClaimKind.Talks or ClaimKind.Attack or ClaimKind.Agreement && !HeadsClause(draft) && !IsDated(draft)
        && Modalities.IsSpeech(statement.Kind) && statement.Trigger != draft.Trigger && statement.Span.Contains(draft.Span);

    // What is said is the claim; that it is said is its source.
    private static bool IsSaidBy(Draft content, Draft statement) =>
        statement.Kind == ClaimKind.Statement && content.Kind != ClaimKind.Statement && IsContent(statement, content) && (HeadsClause(content) || content.Reading.Tree.Relation(content.Trigger) == "obj")
        && content.Source.Any(s => statement.Actor.Any(a => a.Entity.Name == s.Speaker.Entity.Name)) && (statement.Span.Overlaps(content.Span) || Governs(statement, content));

    // Content clauses, not what hangs from them: "que tout équipement expédié ... serait une cible" is no expedition.
    private static bool IsContent(Draft statement, Draft content)
    {
        var tree = content.Reading.Tree;
        for (var i = content.Head; i >= 0 && i != statement.Trigger; i = tree.Head(i))
            if (tree.Relation(i) == "conj" && tree.Head(i) >= 0 && IsVerb(content.Reading, i) && (!IsVerb(content.Reading, tree.Head(i)) || tree.Head(i) == statement.Trigger || tree.Child(i, "mark") >= 0 && i != statement.Head)) return false;
            else if (tree.Relation(i) is "acl" or "advcl" && !(tree.Relation(i) == "acl" && tree.Child(i, "mark") >= 0)) return false;
        return true;
    }

    private static bool HeadsClause(Draft draft) => draft.Frame.IsVerb || draft.Head != draft.Trigger;

    // "pour attaquer", "avant de livrer", "prêt à se déployer", "tout équipement expédié": what a thing is for, or any such thing, is nothing that was done.
    private bool IsUnasserted(Draft draft)
    {
        var tree = draft.Reading.Tree;
        if (IsConditioned(draft)) return true;
        if (!Modalities.IsSpeech(draft.Kind) && (IsBidden(draft) || IsAsked(draft) || IsMeansOfNothing(draft))) return true;
        if (Modalities.IsSpeech(draft.Kind) && HasChild(draft.Reading, draft.Trigger, "mark", "negation")) return true;
        // "n'a pas rejeté l'offre", "refuse d'exclure": what is not turned down is no rejection.
        if (draft is { Kind: ClaimKind.Rejection, Frame.IsVerb: true, Modality.Polarity: Polarity.Negated } && !draft.Frame.Object.Any(tests => tests.Any(t => t.Tested == Tested.Negation))) return true;
        if (Modalities.IsSpeech(draft.Kind) && draft.Kind != ClaimKind.Rejection) return false;
        if (draft.Frame.IsVerb && tree.Relation(draft.Trigger) == "acl" && IsGeneric(draft.Reading, tree.Head(draft.Trigger))) return true;
        for (var i = draft.Trigger; i >= 0 && !IsFinite(draft.Reading, i); i = tree.Head(i))
        {
            if (tree.Relation(i) is "advcl" or "acl" or "obl" or "xcomp" or "ccomp" && (IsInfinitive(draft.Reading, i) || tree.Child(i, "cop") is >= 0 and var cop && IsInfinitive(draft.Reading, cop)) && (IsMarked(draft.Reading, i, "before") || draft.Kind != ClaimKind.Aid && IsMarked(draft.Reading, i, "purpose") || IsOf(draft.Reading, tree.Head(i), "unasserted"))) return true;
            if (tree.Relation(i) is "parataxis" or "ccomp") return false;
        }

        return false;
    }

    // "se demande si Berlin livrera des chars": what is wondered about is not told.
    private bool IsAsked(Draft draft) => draft.Reading.Tree.Relation(draft.Head) == "ccomp" && HasChild(draft.Reading, draft.Head, "mark", "question");

    // "Signons l'accord", "Let them know": what someone is bidden to do has not been done.
    private static bool IsBidden(Draft draft)
    {
        var tree = draft.Reading.Tree;
        for (var i = draft.Trigger; i >= 0; i = tree.Head(i))
        {
            if (IsImperative(draft.Reading, i)) return true;
            if (tree.Relation(i) is not ("xcomp" or "ccomp" or "obj")) return false;
        }

        return false;
    }

    // Taggers take an imperative for an indicative at times; a first or second person with no subject is one.
    private static bool IsImperative(SentenceReading reading, int word)
    {
        var features = reading.Sentence[word].Features;
        return features.Contains("Mood=Imp", StringComparison.Ordinal)
            || reading.Tree.Relation(word) == "root" && (features.Contains("Person=1", StringComparison.Ordinal) || features.Contains("Person=2", StringComparison.Ordinal))
            && IsFinite(reading, word) && reading.Arguments.Subject(word) < 0;
    }

    // "n'a pas pu se servir du port pour envoyer ...": what was the aim of what was not done.
    private bool IsMeansOfNothing(Draft draft)
    {
        var tree = draft.Reading.Tree;
        var clause = draft.Head;
        return tree.Relation(clause) is "advcl" or "xcomp" && IsInfinitive(draft.Reading, clause) && tree.Head(clause) is >= 0 and var means
            && moods.Of("governor", draft.Reading.Sentence[means].Lemma) is null && HasChild(draft.Reading, means, "advmod", "negation");
    }

    // "si la Russie veut convaincre", "avant que les troupes ne partent"
    private bool IsConditioned(Draft draft)
    {
        var tree = draft.Reading.Tree;
        var clause = draft.Head;
        while (clause >= 0 && !IsFinite(draft.Reading, clause) && tree.Child(clause, "aux") < 0 && tree.Relation(clause) is "xcomp" or "obj" or "obl" or "nmod") clause = tree.Head(clause);
        return clause >= 0 && tree.Relation(clause) == "advcl" && (HasChild(draft.Reading, clause, "mark", "condition") || HasChild(draft.Reading, clause, "mark", "before"));
    }

    private bool IsGeneric(SentenceReading reading, int noun) => HasChild(reading, noun, "det", "generic");

    private bool IsMarked(SentenceReading reading, int verb, string mood) => HasChild(reading, verb, "mark", mood) || HasChild(reading, verb, "case", mood);

    private bool HasChild(SentenceReading reading, int word, string relation, string mood)
    {
        foreach (var child in reading.Tree.Children(word))
            if (reading.Tree.Relation(child) == relation && IsOf(reading, child, mood)) return true;
        return false;
    }

    private bool IsOf(SentenceReading reading, int word, string mood) => word >= 0 && moods.Of(mood, reading.Sentence[word].Lemma) is not null;

    private static bool IsVerb(SentenceReading reading, int word) => reading.Sentence[word].Upos is Upos.Verb or Upos.Aux;

    private static bool IsInfinitive(SentenceReading reading, int word) => reading.Sentence[word].Features.Contains("VerbForm=Inf", StringComparison.Ordinal);

    private static bool IsFinite(SentenceReading reading, int word) => reading.Sentence[word].Features.Contains("VerbForm=Fin", StringComparison.Ordinal);

    // A noun or participle says nothing of its own when nothing qualifies it.
    private static bool IsBare(Draft draft)
    {
        if (!draft.Frame.IsVerb && IsOwned(draft)) return true;
        // "groups opposed to the plan": a quality of theirs.
        if (draft is { Kind: ClaimKind.Rejection, Frame.IsVerb: true } && draft.Reading.Tree.Relation(draft.Trigger) == "acl" && draft.Reading.Arguments.IsPastParticiple(draft.Trigger) && draft.Reading.Arguments.Subject(draft.Trigger) < 0) return true;
        // "au terme de l'exercice": a business year.
        if (!draft.Frame.IsVerb && draft.Kind == ClaimKind.Exercise && !draft.IsTold && draft.Actor.Count + draft.Recipient.Count == 0 && IsBesides(draft)) return true;
        if (IsDated(draft) || draft.Reading.Quantities.Any(q => draft.Span.Contains(q.Span))) return false;
        var tree = draft.Reading.Tree;
        if (!draft.Frame.IsVerb && IsRecalled(draft)) return true;
        if (draft is { Frame.IsVerb: false, Kind: ClaimKind.Aid, Actor.Count: 0, Recipient.Count: 0 } && draft.Head == draft.Trigger) return true;
        if (!draft.Frame.IsVerb) return draft.IsTold ? IsBesides(draft) : draft.Actor.Count == 0 && draft.Recipient.Count == 0 || IsBesides(draft) && IsMovement(draft.Kind);
        var apart = (tree.Relation(draft.Trigger) is "acl" or "amod" || IsQuality(draft)) && !IsTold(draft) || tree.Relation(draft.Trigger) == "advcl" && draft.Reading.Arguments.IsPastParticiple(draft.Trigger) && tree.Child(draft.Trigger, "aux") < 0;
        if (tree.Children(draft.Trigger).Length == 0 && tree.Relation(tree.Relation(draft.Trigger) == "conj" ? tree.Head(draft.Trigger) : draft.Trigger) == "amod" && !IsTold(draft)) return true;
        if (apart && draft.Kind == ClaimKind.Talks) return draft.Recipient.Count == 0;
        return apart && draft.Recipient.Count == 0 && draft.Reading.Tree.Child(draft.Trigger, "obl") < 0;
    }

    // "des espèces rares ou menacées"
    private static bool IsQuality(Draft draft)
    {
        var (tree, reading) = (draft.Reading.Tree, draft.Reading);
        return tree.Relation(draft.Trigger) == "conj" && reading.Arguments.IsPastParticiple(draft.Trigger) && tree.Child(draft.Trigger, "aux") < 0 && !IsVerb(reading, tree.Head(draft.Trigger));
    }

    // "ce que le Kremlin a démenti": a clause with a verb and a subject of its own tells something.
    private static bool IsTold(Draft draft) => draft.Actor.Count > 0
        && (IsFinite(draft.Reading, draft.Trigger) || draft.Reading.Tree.Child(draft.Trigger, "aux") >= 0) && draft.Reading.Tree.Child(draft.Trigger, "nsubj") >= 0;

    // In passing: neither what a verb tells of, nor somewhere.
    private static bool IsBesides(Draft draft) =>
        draft.Head == draft.Trigger && draft.Reading.Tree.Relation(draft.Trigger) is "nmod" or "obl"
        && (draft.Kind == ClaimKind.Aid || !draft.Reading.Mentions.Any(m => draft.Span.Contains(m.Span) && m.Form != MentionForm.Adjective && m.Entity.Where is not null));

    // "lors de sa rencontre avec ... vendredi": a matter in passing, even with its day.
    private static bool IsOwned(Draft draft)
    {
        if (HeadsClause(draft) || draft.Reading.Tree.Relation(draft.Trigger) is not ("nmod" or "obl")) return false;
        foreach (var child in draft.Reading.Tree.Children(draft.Trigger))
            if (draft.Reading.Tree.Relation(child) == "det" && draft.Reading.Sentence[child].Features.Contains("Poss=Yes", StringComparison.Ordinal)) return true;
        return false;
    }

    // "Ces exercices répondaient à ...": what has been told already.
    private static bool IsRecalled(Draft draft)
    {
        if (HeadsClause(draft)) return false;
        var tree = draft.Reading.Tree;
        foreach (var child in tree.Children(draft.Trigger))
        {
            if (tree.Relation(child) is not ("det" or "nmod")) continue;
            var features = draft.Reading.Sentence[child].Features;
            if (features.Contains("PronType=Dem", StringComparison.Ordinal) || features.Contains("Poss=Yes", StringComparison.Ordinal)) return true;
            if (features.Contains("Definite=Def", StringComparison.Ordinal) && IsUnqualified(draft)) return true;
        }

        return false;
    }

    // "les déploiements", "la trêve"
    private static bool IsUnqualified(Draft draft)
    {
        foreach (var child in draft.Reading.Tree.Children(draft.Trigger))
            if (draft.Reading.Tree.Relation(child) is "nmod" or "acl" or "amod" or "compound" or "obl" or "appos") return false;
        return !draft.Reading.Mentions.Any(m => draft.Span.Contains(m.Span) && m.Entity.Where is not null);
    }

    private static bool IsMovement(ClaimKind kind) => kind is ClaimKind.Deployment or ClaimKind.Withdrawal or ClaimKind.Aid;

    private static bool IsDated(Draft draft) => draft.Reading.Times.Any(t => draft.Span.Contains(t.Span));
}
