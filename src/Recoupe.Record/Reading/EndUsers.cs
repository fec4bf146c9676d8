using Recoupe.Record.Actors;
using Recoupe.Record.Model;
using Recoupe.Record.Reading.Lexicon;

namespace Recoupe.Record.Reading;

/// <summary>To whom a holder may pass on what it was given: the party of a transfer that neither allows it nor holds the arms.</summary>
internal static class EndUsers
{
    private const string From = "from";

    /// <summary>The end users that the clause of a transfer names; none for other kinds.</summary>
    public static IEnumerable<Mention> Of(Draft draft, WordLists lists)
    {
        if (draft.Kind != ClaimKind.TransferAuthorization) return [];
        var parties = draft.Actor.Concat(draft.Recipient).SelectMany(StatesOf).ToHashSet(StringComparer.Ordinal);
        return draft.Reading.Mentions
            .Where(m => draft.Span.Contains(m.Span) && m.Form == MentionForm.Name && m.Entity.Kind is EntityKind.State or EntityKind.Group && IsGivenTo(draft, m, lists) && !StatesOf(m).Any(parties.Contains))
            .DistinctBy(m => m.Entity.Name, StringComparer.Ordinal);
    }

    private static IReadOnlyList<string> StatesOf(Mention mention) => Allegiance.AllOf(mention.Entity.Id, mention.Entity.Name);

    // "à l'Ukraine", "to Ukraine", "vers Kiev": a preposition of place that does not lead away.
    private static bool IsGivenTo(Draft draft, Mention mention, WordLists lists) =>
        draft.Reading.WordsIn(mention.Span).Select(word => lists.Direction(draft.Reading.Tree.Preposition(word))).Any(direction => direction is not (null or From));
}
