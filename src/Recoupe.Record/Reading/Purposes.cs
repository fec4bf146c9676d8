using Recoupe.Record.Model;

namespace Recoupe.Record.Reading;

/// <summary>Joins the two halves of one gift: how much ("the drawdown of up to $5 million in ...") and, as its purpose, for whom ("to assist Utopia").</summary>
internal static class Purposes
{
    /// <summary>The drafts of a sentence; a purpose that only names for whom gives its recipient to the gift and goes.</summary>
    public static List<Draft> Join(List<Draft> drafts)
    {
        var joined = new List<Draft>();
        foreach (var draft in drafts)
        {
            if (drafts.Exists(gift => IsPurposeOf(draft, gift))) continue;
            joined.Add(drafts.Find(purpose => IsPurposeOf(purpose, draft)) is { } found ? draft with { Recipient = found.Recipient } : draft);
        }

        return joined;
    }

    private static bool IsPurposeOf(Draft purpose, Draft gift)
    {
        if (ReferenceEquals(purpose, gift) || purpose.Kind != ClaimKind.Aid || gift.Kind != ClaimKind.Aid) return false;
        if (gift.Recipient.Count > 0 || purpose.Recipient.Count == 0 || !IsCounted(gift) || IsCounted(purpose)) return false;
        var tree = purpose.Reading.Tree;
        var clause = Clauses.HeadOf(tree, purpose.Trigger);
        return tree.Relation(clause) is "advcl" or "acl" && tree.Child(clause, "nsubj") < 0
            && tree.Head(clause) >= 0 && (tree.Governs(tree.Head(clause), gift.Trigger) || tree.Governs(gift.Trigger, tree.Head(clause)));
    }

    private static bool IsCounted(Draft draft) => draft.Reading.Quantities.Any(q => q.Unit is not null && draft.Span.Contains(q.Span));
}
