using Recoupe.Record.Actors;
using Recoupe.Record.Model;
using Recoupe.Record.Reading.Frames;
using Recoupe.Record.Reading.Lexicon;

namespace Recoupe.Record.Reading;

/// <summary>Finds the claims of a sentence: frames triggered, roles filled, repetitions within a clause folded.</summary>
internal sealed class DraftFinder
{
    private readonly FrameMatcher matcher;
    private readonly RoleFiller roles;
    private readonly Modalities modalities;
    private readonly Attributions attributions;
    private readonly MoodTable moods;

    /// <summary>A finder for a language that has tables.</summary>
    public DraftFinder(string language, WordLists lists, EquipmentFinder equipment)
    {
        var frames = new FrameTable(language);
        moods = new MoodTable(language);
        matcher = new FrameMatcher(frames, equipment);
        roles = new RoleFiller(lists);
        modalities = new Modalities(moods);
        attributions = new Attributions(frames, roles, lists);
    }

    /// <summary>The claims of a sentence, in the order of their triggers.</summary>
    public IReadOnlyList<Draft> Find(SentenceReading reading, Focus focus)
    {
        var drafts = new List<Draft>();
        for (var word = 0; word < reading.Sentence.Count; word++)
        {
            if (matcher.Match(reading, word) is { } frame && Read(reading, word, frame, focus) is { } draft) drafts.Add(draft);
            if (reading.Tree.Relation(word) == "nsubj") focus.See(roles.EntitiesOf(reading, word, focus).FindAll(m => m.Entity.Acts));
        }

        return Fold(drafts);
    }

    private Draft? Read(SentenceReading reading, int trigger, Frame frame, Focus focus)
    {
        var (status, modality) = modalities.Of(reading, frame, trigger);
        var actor = roles.Fill(reading, trigger, frame.Actor, focus, m => m.Entity.Acts);
        var recipient = roles.Fill(reading, trigger, frame.Recipient, focus, m => m.Entity.Acts && !actor.Any(a => a.Entity.Name == m.Entity.Name));
        var head = frame.IsVerb ? Clauses.Lift(reading.Tree, trigger, carrier => moods.Of("governor", reading.Sentence[carrier].Lemma) is not null) : trigger;
        var source = attributions.Of(reading, head, focus);
        if (Modalities.IsSpeech(frame.Kind))
        {
            if (actor.Count == 0) return null;
            if (source.Count == 0) source = [.. actor.Select(a => new Attribution(a, reading.Sentence[trigger].Lemma))];
        }

        if (frame.Kind == ClaimKind.Talks) (actor, recipient) = Sides(actor, recipient);
        return new Draft(reading, trigger, frame, Clauses.SpanOf(reading.Tree, head))
        {
            Actor = actor,
            Recipient = recipient,
            Source = source,
            Status = status,
            Modality = modality,
        };
    }

    // Talks between two: the one put first is the actor, the other the recipient.
    private static (IReadOnlyList<Mention> Actor, IReadOnlyList<Mention> Recipient) Sides(IReadOnlyList<Mention> actor, IReadOnlyList<Mention> recipient) =>
        recipient.Count == 0 && actor.Count == 2 ? ([actor[0]], [actor[1]]) : (actor, recipient);

    private static List<Draft> Fold(List<Draft> drafts)
    {
        var kept = new List<Draft>();
        foreach (var draft in drafts)
        {
            if (draft.Kind == ClaimKind.Statement && drafts.Exists(other => other != draft && IsSaidBy(other, draft))) continue;
            if (!draft.Frame.IsVerb && (IsBare(draft) || drafts.Exists(other => other != draft && Says(other, draft)))) continue;
            if (draft.Frame.IsVerb && drafts.Exists(other => other != draft && other.Frame.IsVerb && other.Kind == draft.Kind && other.Span == draft.Span && other.Trigger < draft.Trigger)) continue;
            kept.Add(draft);
        }

        return kept;
    }

    // What is said is the claim; that it is said is its source.
    private static bool IsSaidBy(Draft content, Draft statement) =>
        content.Kind != ClaimKind.Statement && content.Trigger != statement.Trigger
        && content.Source.Any(s => statement.Actor.Any(a => a.Entity.Name == s.Speaker.Entity.Name))
        && (statement.Span.Overlaps(content.Span) || statement.Reading.Tree.Relation(statement.Trigger) == "parataxis");

    // A noun says nothing of its own when nothing qualifies it.
    private static bool IsBare(Draft draft) => draft.Actor.Count == 0 && draft.Recipient.Count == 0
        && !draft.Reading.Times.Any(t => draft.Span.Contains(t.Span)) && !draft.Reading.Quantities.Any(q => draft.Span.Contains(q.Span));

    private static bool Says(Draft other, Draft noun) =>
        other.Kind == noun.Kind && other.Span.Contains(noun.Span) && (other.Frame.IsVerb || other.Trigger < noun.Trigger);
}
