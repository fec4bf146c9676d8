using Recoupe.Language;
using Recoupe.Record.Actors;
using Recoupe.Record.Model;
using Recoupe.Record.Reading.Frames;
using Recoupe.Record.Reading.Lexicon;
using Recoupe.Record.Reading.Syntax;

namespace Recoupe.Record.Reading;

/// <summary>Finds the claims of a sentence: frames triggered, roles filled, then folded.</summary>
internal sealed class DraftFinder
{
    private readonly FrameTable frames;
    private readonly FrameMatcher matcher;
    private readonly RoleFiller roles;
    private readonly Modalities modalities;
    private readonly Attributions attributions;
    private readonly MoodTable moods;
    private readonly Folding folding;

    /// <summary>A finder made of the tables of a language.</summary>
    public DraftFinder(FrameTable frames, MoodTable moods, WordLists lists, EquipmentFinder equipment, Gazetteer gazetteer)
    {
        this.frames = frames;
        this.moods = moods;
        folding = new Folding(moods);
        matcher = new FrameMatcher(frames, moods, lists, equipment);
        roles = new RoleFiller(lists, frames, moods, gazetteer);
        modalities = new Modalities(moods, frames);
        attributions = new Attributions(frames, roles, lists);
    }

    /// <summary>The claims of a sentence, in the order of their triggers.</summary>
    public IReadOnlyList<Draft> Find(SentenceReading reading, Focus focus, Matters told)
    {
        var drafts = new List<Draft>();
        for (var word = 0; word < reading.Sentence.Count; word++)
        {
            if (matcher.Match(reading, word, told) is { } frame && Read(reading, word, frame, focus, told) is { } read)
            {
                var draft = read with { IsTold = told.IsTold(read.Kind) };
                drafts.Add(draft);
                if (draft.Kind == ClaimKind.Statement && frame.IsVerb) drafts.AddRange(FurtherContents(draft));
                // "..., a assuré le président russe ; il s'est dit prêt": a speaker is in mind wherever the verb puts them.
                if (Modalities.IsSpeech(draft.Kind)) focus.See([.. draft.Actor.Where(a => a.Form != MentionForm.Anaphor)]);
            }

            if (reading.Tree.Relation(word) == "nsubj") focus.See(roles.EntitiesOf(reading, word, focus).FindAll(m => m.Entity.Acts));
        }

        return folding.Fold(drafts) is { Count: > 0 } claims ? [.. claims.SelectMany(Gapping.Split).SelectMany(Coordination.Split)] : Sourced(reading, focus);
    }

    // "Selon les analystes, c'est un revers sans précédent": a sentence with a source and no other claim is what the source says.
    private IReadOnlyList<Draft> Sourced(SentenceReading reading, Focus focus)
    {
        var root = reading.Tree.Root;
        if (root < 0 || (attributions.Phrases(reading, root, focus) is { Count: > 0 } phrases ? phrases : attributions.Opinion(reading, focus)) is not { Count: > 0 } sources) return [];
        return
        [
            new Draft(reading, root, root, frames.Sourced, SpanOf(reading, root, root, frames.Sourced))
            {
                Actor = [.. sources.Select(s => s.Speaker)],
                Source = sources,
                Modality = new Modality(Polarity.Affirmed, Certainty.Certain, Realis.Real),
            },
        ];
    }

    private Draft? Read(SentenceReading reading, int trigger, Frame frame, Focus focus, Matters told)
    {
        var (status, modality) = modalities.Of(reading, frame, trigger);
        var speech = Modalities.IsSpeech(frame.Kind);
        var actor = speech && frame.IsVerb
            ? Speakers(reading, trigger, frame, focus)
            : roles.Fill(reading, trigger, frame.Actor, focus, m => m.Entity.Acts);
        if (actor.Count == 0 && !speech && frame.IsVerb) actor = roles.Unnamed(reading, trigger, frame.Actor);
        if (actor.Count == 0 && speech && (!frame.IsVerb || frame.IsQuality || frame.Kind == ClaimKind.Denial)) actor = [.. Tellers(reading, trigger, focus).Take(1)];
        if (actor.Count == 0 && frame is { IsQuality: true, Kind: ClaimKind.Accusation }) return null;
        if (actor.Count == 0 && (speech ? !IsSaidBySomeone(reading, trigger, frame) : IsMutual(reading, trigger, frame))) return null;
        var recipient = Recipients(reading, trigger, frame, actor, focus, told);
        var head = HeadOf(reading, trigger, frame);
        var source = attributions.Of(reading, head, focus);
        if (source.Count == 0 && (speech || frame.IsVerb && !IsStaying(reading, trigger, frame) && attributions.IsSaying(reading, trigger))) source = [.. (speech ? actor : attributions.SpeakersOf(reading, trigger, focus)).Select(a => new Attribution(a, reading.Sentence[trigger].Lemma))];
        if (source.Count == 0 && frame.Kind == ClaimKind.Casualties) source = attributions.Tallying(reading, head, focus);
        if (recipient.Count == 0 && frame.Kind == ClaimKind.Casualties) recipient = [.. source.Where(s => s.Verb is { } verb && frames.IsOf(verb, "admission")).Select(s => s.Speaker)];
        if (frame.Kind == ClaimKind.Statement && frame.IsVerb && (DeniesIntention(reading, trigger) || DeniesDeed(reading, trigger))) frame = frame with { Kind = ClaimKind.Denial };
        if (frame.Kind == ClaimKind.Talks) (actor, recipient) = Sides(actor, recipient);
        return new Draft(reading, trigger, head, frame, SpanOf(reading, trigger, head, frame))
        {
            Actor = actor,
            Recipient = recipient,
            Source = source,
            Status = status,
            Modality = modality,
            IsFlight = frame.Kind == ClaimKind.Casualties && IsFlight(reading, trigger),
            IsOfPeople = frame.Kind == ClaimKind.Casualties && frame.IsVerb && IsOfPeople(reading, trigger),
            IsJoint = frame.Kind == ClaimKind.Exercise && IsJoint(reading, frame.IsVerb ? Thing(reading, trigger) : trigger),
            Threatened = speech && frame.IsVerb && recipient.Count == 0 ? Threatened(reading, trigger, focus, told) : [],
        };
    }

    private IReadOnlyList<Mention> Recipients(SentenceReading reading, int trigger, Frame frame, IReadOnlyList<Mention> actor, Focus focus, Matters told)
    {
        var found = roles.FillDeeply(reading, trigger, frame.Recipient, focus, m => m.Entity.Acts && !actor.Any(a => a.Entity.Name == m.Entity.Name) && MayReceive(reading, frame.Kind, m));
        if (found.Count > 0) return found;
        if (Modalities.IsSpeech(frame.Kind)) return frame.IsVerb ? Topic(reading, trigger, actor, focus, told) : [];
        return frame.Kind switch
        {
            ClaimKind.Attack => roles.Civilians(reading, trigger) is { Count: > 0 } civilians ? civilians : frame.IsVerb ? roles.Struck(reading, trigger, frame.Recipient, actor) : [],
            ClaimKind.Casualties when !IsFlight(reading, trigger) && !frames.IsOf(reading.Sentence[trigger].Lemma, "evacuation") => roles.Civilians(reading, trigger),
            _ => [],
        };
    }

    private bool MayReceive(SentenceReading reading, ClaimKind kind, Mention mention) => kind switch
    {
        ClaimKind.Aid => !IsMaker(reading, mention),
        ClaimKind.Statement => IsToldTo(reading, mention),
        _ => true,
    };

    // "shells for Boeing's launchers": what is given for a thing is given to no one, whoever makes it.
    private bool IsMaker(SentenceReading reading, Mention mention) => mention.Entity.Kind == EntityKind.Organisation && mention.Form != MentionForm.Anaphor
        && reading.WordsIn(mention.Span).Any(word => reading.Tree.Relation(word) is "nmod" or "compound" && reading.Tree.Head(word) is >= 0 and var thing && !mention.Span.Contains(reading.Sentence[thing].Span) && frames.IsOf(reading.Sentence[thing].Lemma, "materiel"));

    private static int Thing(SentenceReading reading, int verb) => reading.Arguments.Object(verb) is >= 0 and var obj ? obj : reading.Arguments.Subject(verb);

    // "a tué cinq personnes", "killing seven"
    private bool IsOfPeople(SentenceReading reading, int verb) => reading.Arguments.Object(verb) is >= 0 and var killed
        && (reading.Sentence[killed].Upos == Upos.Num || frames.IsOf(reading.Sentence[killed].Lemma, "people") && reading.MentionAt(killed) is null);

    private bool IsJoint(SentenceReading reading, int noun) =>
        noun >= 0 && reading.Tree.Children(noun).ToArray().Any(child => reading.Tree.Relation(child) is "amod" or "acl" && frames.IsOf(reading.Sentence[child].Lemma, "joint"));

    private bool IsFlight(SentenceReading reading, int verb) => frames.IsOf(reading.Sentence[verb].Lemma, "flight")
        || frames.IsOf(reading.Sentence[verb].Lemma, "crossing") && reading.Tree.Children(verb).ToArray().Any(child => reading.Tree.Relation(child) is "obl" or "obj" && frames.IsOf(reading.Sentence[child].Lemma, "abroad"));

    // Papers are told what all are told; "a dit à Paris que" tells where; "à l'issue d'un voyage européen" tells when.
    private bool IsToldTo(SentenceReading reading, Mention mention) => mention is { Metonym: false, Entity.Kind: not EntityKind.Media }
        && (mention.Form != MentionForm.Adjective || reading.WordsIn(mention.Span).Any(word => reading.Tree.Head(word) is >= 0 and var head && frames.IsOf(reading.Sentence[head].Lemma, "counterpart")));

    // "Faux, rétorque X": where a frame says so, who speaks may be what the parse takes for the object.
    private IReadOnlyList<Mention> Speakers(SentenceReading reading, int verb, Frame frame, Focus focus)
    {
        var inverted = frame.Actor.Where(path => path.Step == RoleStep.Object).ToArray();
        return roles.Fill(reading, verb, inverted, focus, m => m.Entity.Acts) is { Count: > 0 } after ? after : attributions.SpeakersOf(reading, verb, focus);
    }

    // "Pas question, a dit X", "Pour X, Y est coupable": a noun or an adjective is said by whoever its sentence names as its source.
    private IEnumerable<Mention> Tellers(SentenceReading reading, int word, Focus focus) => attributions.Of(reading, word, focus).Concat(attributions.Opinion(reading, focus)).Select(s => s.Speaker);

    // "700 militaires s'y trouvent": who is somewhere finds nothing.
    private static bool IsStaying(SentenceReading reading, int trigger, Frame frame) => Matters.Of(frame.Kind) == "troops" && reading.Tree.Child(trigger, "expl") >= 0;

    // Someone talks and someone agrees; that a truce holds needs no one.
    private bool IsMutual(SentenceReading reading, int trigger, Frame frame) => frame.IsVerb
        && (frame.Kind == ClaimKind.Talks && !IsAbout(reading, trigger, "talks") && !IsSides(reading, trigger) || frame.Kind == ClaimKind.Agreement && reading.Arguments.Subject(trigger) < 0 && !IsAbout(reading, trigger, "agreement") && !IsAbout(reading, trigger, "prisoner"));

    // "Les deux camps se sont parlé": sides that the text does not name here.
    private bool IsSides(SentenceReading reading, int verb) => reading.Arguments.Subject(verb) is >= 0 and var subject && frames.IsOf(reading.Sentence[subject].Lemma, "sides");

    // "Les deux parties ont convenu de poursuivre les pourparlers": they talk, whoever they are.
    private bool IsAbout(SentenceReading reading, int verb, string nounClass) =>
        reading.Arguments.Object(verb) is >= 0 and var obj && frames.IsOf(reading.Sentence[obj].Lemma, nounClass) && (nounClass != "talks" || reading.Arguments.Subject(verb) is >= 0 and var subject && reading.Sentence[subject].Upos == Upos.Noun);

    // An accusation or a demand in the passive leaves unsaid who makes it; any demand or denial stands though no table knows who speaks, as long as the text says who; a remark, as long as they are such as speak.
    private bool IsSaidBySomeone(SentenceReading reading, int trigger, Frame frame) =>
        frame is { IsVerb: true, Kind: ClaimKind.Accusation or ClaimKind.Demand } && reading.Tree.Relation(trigger) != "acl" && reading.Arguments.IsPassive(trigger) && reading.Arguments.Object(trigger) is >= 0 and var asked
            && (frame.Kind == ClaimKind.Demand || reading.MentionAt(asked) is { Entity.Acts: true } || reading.Sentence[asked].Upos == Upos.Pron)
        || frame.IsVerb && reading.Arguments.Subject(trigger) is >= 0 and var subject && (reading.Sentence[subject].Upos is Upos.Noun or Upos.Propn || frame.Kind == ClaimKind.Demand && IsDemonstrative(reading, subject))
        && (frame.Kind != ClaimKind.Statement || frames.IsOf(reading.Sentence[subject].Lemma, "speaker"));

    // "Ceux-ci exigeaient son départ": someone whom the text has told of.
    private static bool IsDemonstrative(SentenceReading reading, int word) =>
        reading.Sentence[word].Upos == Upos.Pron && reading.Sentence[word].Features.Contains("PronType=Dem", StringComparison.Ordinal) && reading.Sentence[word].Form.Contains('-', StringComparison.Ordinal);

    // "a dit que ... et que ...": each content clause is a remark.
    private static IEnumerable<Draft> FurtherContents(Draft statement)
    {
        var tree = statement.Reading.Tree;
        var content = Content(statement.Reading, statement.Trigger);
        if (content < 0) yield break;
        foreach (var further in tree.Children(content).ToArray())
            if (tree.Relation(further) == "conj" && tree.Child(further, "mark") >= 0) yield return statement with { Head = further, Span = Clauses.SpanOf(tree, further) };
    }

    private int HeadOf(SentenceReading reading, int trigger, Frame frame)
    {
        if (frame.IsVerb) return Clauses.Lift(reading.Tree, trigger, carrier => moods.Of("governor", reading.Sentence[carrier].Lemma) is not null);
        // "Les négociations débuteront à 11h00": the clause says what comes of the noun.
        var top = NounPhrases.Top(reading, frames, trigger);
        var governor = reading.Tree.Head(top);
        if (governor >= 0 && reading.Tree.Relation(top) == "nsubj" && reading.Tree.Child(governor, "cop") >= 0 && frame.Object.Any(tests => tests.Any(t => t.Tested == Tested.Predicate))) return governor;
        if (governor < 0 || reading.Sentence[governor].Upos != Upos.Verb && reading.Tree.Child(governor, "aux") < 0 || attributions.IsSaying(reading, governor)) return trigger;
        var lemma = reading.Sentence[governor].Lemma;
        // "il s'agit d'un premier envoi"
        if (reading.Tree.Relation(top) == "obl" && frames.IsOf(lemma, "present")) return governor;
        return reading.Arguments.IsDirect(top) || reading.Tree.Relation(top) == "nsubj" && (frames.IsOf(lemma, "occur") || moods.Of("governor", lemma) is not null) ? governor : trigger;
    }

    // Whom a remark is about: who acts in what is said, who would make the attack that it speaks of, or with whom the speaker would deal.
    private List<Mention> Topic(SentenceReading reading, int saying, IReadOnlyList<Mention> speakers, Focus focus, Matters told)
    {
        var content = Content(reading, saying);
        if (AttackSpokenOf(reading, saying, told) is (var deed, { } attack)) return [.. roles.Fill(reading, deed, attack.Actor, focus, IsOther)];
        var subject = SubjectOf(reading, content);
        if (content < 0) content = reading.Tree.Child(saying, "xcomp");
        if (content >= 0 && subject < 0) return roles.Partners(reading, content, focus).FindAll(IsOther);
        if (subject < 0) return [];
        var about = roles.EntitiesOf(reading, subject, focus);
        return about.Exists(IsSpeaker) ? roles.Partners(reading, content, focus).FindAll(IsOther) : about.FindAll(IsOther);

        // A minister who says what their state will do speaks of themselves.
        bool IsSpeaker(Mention mention) => speakers.Any(s => s.Entity.Name == mention.Entity.Name || mention.Entity.Kind == EntityKind.State && s.Entity.Country == mention.Entity.Country);

        bool IsOther(Mention mention) => mention.Entity.Acts && mention.Form != MentionForm.Anaphor && !IsSpeaker(mention);
    }

    private IReadOnlyList<Mention> Threatened(SentenceReading reading, int saying, Focus focus, Matters told) =>
        AttackSpokenOf(reading, saying, told) is (var deed, { } attack) ? roles.Fill(reading, deed, attack.Recipient, focus, m => m.Entity.Acts) : [];

    // "a jugé probable une invasion", "a dit qu'une invasion était proche"
    private (int Deed, Frame? Attack) AttackSpokenOf(SentenceReading reading, int saying, Matters told)
    {
        var content = Content(reading, saying);
        var deed = content < 0 ? reading.Arguments.Object(saying) : SubjectOf(reading, content);
        return deed >= 0 && matcher.Match(reading, deed, told) is { Kind: ClaimKind.Attack } attack ? (deed, attack) : (-1, null);
    }

    // Who or what a clause is about: in the passive whoever acts, else whoever it is done to.
    private static int SubjectOf(SentenceReading reading, int clause)
    {
        if (clause < 0) return -1;
        var subject = reading.Arguments.Subject(clause);
        return subject < 0 && reading.Arguments.IsPassive(clause) ? reading.Arguments.Object(clause) : subject;
    }

    private static int Content(SentenceReading reading, int saying) =>
        reading.Tree.Relation(saying) == "parataxis" ? reading.Tree.Head(saying) : Contents.Of(reading.Tree, saying);

    // What "said X" hangs from is what X said.
    private static TextSpan SpanOf(SentenceReading reading, int trigger, int head, Frame frame)
    {
        // "... ", a déclaré X: a subject after its verb of saying means that what is said stands before it.
        var inverted = frame.IsVerb && Modalities.IsSpeech(frame.Kind) && reading.Arguments.Subject(trigger) > trigger;
        var span = WithAntecedent(reading, head, Clauses.SpanOf(reading.Tree, head, inverted));
        if (!frame.IsVerb || !Modalities.IsSpeech(frame.Kind) || reading.Tree.Relation(trigger) != "parataxis") return span;
        var said = Clauses.SpanOf(reading.Tree, reading.Tree.Head(trigger));
        return new TextSpan(Math.Min(span.Start, said.Start), Math.Max(span.End, said.End));
    }

    // "les 300 soldats que Londres a rappelés": what a participle or relative clause hangs from is part of what it says.
    private static TextSpan WithAntecedent(SentenceReading reading, int head, TextSpan span)
    {
        if (!(reading.Tree.Relation(head) == "acl" || reading.Tree.Relation(head) == "amod" && reading.Sentence[head].Upos == Upos.Adj) || reading.Tree.Head(head) is not (>= 0 and var noun) || noun > head) return span;
        var phrase = reading.Tree.Subtree(noun, child => child < head && reading.Tree.Relation(child) is not ("acl" or "conj" or "appos"));
        var start = phrase.Min(word => reading.Sentence[word].Span.Start);
        foreach (var quantity in reading.Quantities)
            if (quantity.Span.Contains(reading.Sentence[noun].Span)) start = Math.Min(start, quantity.Span.Start);
        return new TextSpan(Math.Min(start, span.Start), span.End);
    }

    // "dit n'avoir aucun projet d'attaque", "insisted that it had no intention of ...": a plan of one's own is denied.
    private bool DeniesIntention(SentenceReading reading, int saying)
    {
        var content = Content(reading, saying);
        if (content < 0) return false;
        foreach (var word in reading.Tree.Subtree(content, child => reading.Tree.Relation(child) is "obj" or "xcomp" or "conj" or "ccomp"))
            if (frames.IsOf(reading.Sentence[word].Lemma, "intention") && (IsNegated(reading, word) || IsNegated(reading, reading.Tree.Head(word)))) return true;
        return false;
    }

    // "assure n'avoir rien livré", « Nous n'avons tué personne », a-t-il juré: a deed of one's own is denied.
    private bool DeniesDeed(SentenceReading reading, int saying)
    {
        var content = reading.Tree.Child(saying, "xcomp") is >= 0 and var own ? own : Content(reading, saying);
        if (content < 0 || reading.Tree.Child(content, "aux") is not (>= 0 and var perfect) || !reading.Arguments.IsPastParticiple(content)) return false;
        var features = reading.Sentence[perfect].Features;
        var isOwn = features.Contains("VerbForm=Inf", StringComparison.Ordinal) || features.Contains("Person=1", StringComparison.Ordinal);
        return isOwn && reading.Tree.Children(content).ToArray().Any(c => reading.Tree.Relation(c) == "advmod" && (moods.Of("particle", reading.Sentence[c].Lemma) ?? moods.Of("negation", reading.Sentence[c].Lemma)) is not null);
    }

    private bool IsNegated(SentenceReading reading, int word)
    {
        if (word < 0) return false;
        foreach (var child in reading.Tree.Children(word))
            if (reading.Tree.Relation(child) is "advmod" or "det" && moods.Of("negation", reading.Sentence[child].Lemma) is not null) return true;
        return false;
    }

    // Talks between two: the one put first is the actor, the other the recipient.
    private static (IReadOnlyList<Mention> Actor, IReadOnlyList<Mention> Recipient) Sides(IReadOnlyList<Mention> actor, IReadOnlyList<Mention> recipient) =>
        recipient.Count == 0 && actor.Count == 2 ? ([actor[0]], [actor[1]]) : (actor, recipient);
}
