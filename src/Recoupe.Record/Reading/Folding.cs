using Recoupe.Record.Model;

namespace Recoupe.Record.Reading;

/// <summary>Leaves of the drafts of a sentence those that are claims of their own.</summary>
internal static class Folding
{
    /// <summary>The drafts that stand for themselves, in order.</summary>
    public static List<Draft> Fold(List<Draft> drafts)
    {
        var told = drafts.FindAll(d => !IsUnrealised(d, drafts) && !IsAskedFor(d, drafts));
        return told.FindAll(d => !(d.Frame.IsVerb ? IsRepeated(d, told) : IsBare(d) || told.Exists(other => Says(other, d))) && !told.Exists(content => IsSaidBy(content, d)));
    }

    // An attack that someone only fears, denies or conditions is no attack: the speech act is the claim. One that someone is accused of preparing is.
    private static bool IsUnrealised(Draft draft, List<Draft> drafts)
    {
        if (draft.Kind != ClaimKind.Attack) return false;
        if (drafts.Exists(other => other.Kind == ClaimKind.Accusation && Governs(other, draft))) return false;
        var hypothetical = draft.Modality.Realis is Realis.Hypothetical or Realis.Future || draft.Modality.Polarity == Polarity.Negated;
        return hypothetical || drafts.Exists(other => Modalities.IsSpeech(other.Kind) && Governs(other, draft)) || !draft.Frame.IsVerb && !IsDated(draft);
    }

    // "a autorisé l'Estonie à livrer", "a appelé l'Otan à cesser": what is allowed, asked, denied or threatened is told by the act that does so.
    private static bool IsAskedFor(Draft draft, List<Draft> drafts) => !Modalities.IsSpeech(draft.Kind) && drafts.Exists(other =>
        other.Kind is ClaimKind.TransferAuthorization or ClaimKind.Demand or ClaimKind.Denial or ClaimKind.Rejection or ClaimKind.Threat && Governs(other, draft));

    private static bool Governs(Draft other, Draft draft) => other.Trigger != draft.Trigger && other.Reading.Tree.Governs(other.Trigger, draft.Trigger);

    private static bool IsRepeated(Draft draft, List<Draft> drafts) =>
        drafts.Exists(other => other.Frame.IsVerb && other.Kind == draft.Kind && other.Span == draft.Span && other.Trigger < draft.Trigger);

    // What is said is the claim; that it is said is its source.
    private static bool IsSaidBy(Draft content, Draft statement) =>
        statement.Kind == ClaimKind.Statement && content.Kind != ClaimKind.Statement
        && content.Source.Any(s => statement.Actor.Any(a => a.Entity.Name == s.Speaker.Entity.Name)) && statement.Span.Overlaps(content.Span);

    // A noun says nothing of its own when nothing qualifies it.
    private static bool IsBare(Draft draft) => draft.Actor.Count == 0 && draft.Recipient.Count == 0 && !IsDated(draft)
        && !draft.Reading.Quantities.Any(q => draft.Span.Contains(q.Span));

    private static bool IsDated(Draft draft) => draft.Reading.Times.Any(t => draft.Span.Contains(t.Span));

    private static bool Says(Draft other, Draft noun) =>
        other.Trigger != noun.Trigger && other.Kind == noun.Kind && other.Span.Contains(noun.Span) && (other.Frame.IsVerb || other.Trigger < noun.Trigger);
}
