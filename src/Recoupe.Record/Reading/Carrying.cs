using Recoupe.Record.Actors;
using Recoupe.Record.Model;

namespace Recoupe.Record.Reading;

/// <summary>
/// Fills what a sentence leaves unsaid because the article has just said it: who gives, to whom, who moves, who attacked. The mention is the
/// one that said it, so that the reader sees where it comes from.
/// </summary>
internal sealed class Carrying(Gazetteer gazetteer)
{
    // How many sentences back and ahead an unsaid role may reach; further, it is another matter.
    private const int Back = 6;
    private const int Ahead = 3;

    /// <summary>The drafts of an article in order, each with its sentence's number, with roles carried on.</summary>
    public List<Draft> Carry(IReadOnlyList<(Draft Draft, int Sentence)> drafts)
    {
        var carried = drafts.ToArray();
        var last = new Dictionary<string, (Draft Draft, int Sentence)>(StringComparer.Ordinal);
        for (var i = 0; i < carried.Length; i++)
        {
            var (draft, sentence) = carried[i];
            if (Matters.Of(draft.Kind) is not { } matter) continue;
            if (last.TryGetValue(matter, out var before) && sentence - before.Sentence <= Back) carried[i].Draft = Fill(draft, before.Draft);
            // What a document opens a list of powers with says for whom before it says who.
            var filled = carried[i].Draft;
            if (filled.Actor.Count > 0 || filled.EnactedBy is not null && filled.Recipient.Count > 0) last[matter] = carried[i];
        }

        FillFromAhead(carried);
        return [.. carried.Select(c => c.Draft)];
    }

    // A headline names what the text then tells in full.
    private void FillFromAhead((Draft Draft, int Sentence)[] drafts)
    {
        var next = new Dictionary<string, (Draft Draft, int Sentence)>(StringComparer.Ordinal);
        for (var i = drafts.Length - 1; i >= 0; i--)
        {
            var (draft, sentence) = drafts[i];
            if (Matters.Of(draft.Kind) is not { } matter) continue;
            if (next.TryGetValue(matter, out var after) && after.Sentence - sentence <= Ahead && after.Draft.Kind == draft.Kind) drafts[i].Draft = Fill(draft, after.Draft);
            next[matter] = drafts[i];
        }
    }

    private Draft Fill(Draft draft, Draft told)
    {
        if (!Hands(draft.Kind)) return draft;
        var actor = draft.Actor.Count > 0 ? draft.Actor : Apart([.. told.Actor.Select(Acting).DistinctBy(m => m.Entity.Name, StringComparer.Ordinal)], draft.Recipient);
        var recipient = draft.Recipient.Count > 0 || !HasRecipient(draft.Kind) ? draft.Recipient : Apart(told.Recipient, actor);
        var status = draft.Frame.Status is null && draft.Modality.Words is null ? told.Status : draft.Status;
        return draft with { Actor = actor, Recipient = recipient, Status = status };
    }

    // What a president has announced, the state does.
    private Mention Acting(Mention mention) => mention.Entity.Kind == EntityKind.Person && gazetteer.State(mention.Entity.Country) is { } state
        ? mention with { Entity = state, Form = MentionForm.Anaphor }
        : mention;

    private static IReadOnlyList<Mention> Apart(IReadOnlyList<Mention> mentions, IReadOnlyList<Mention> others) =>
        mentions.Any(m => others.Any(o => o.Entity.Name == m.Entity.Name)) ? [] : mentions;

    private static bool Hands(ClaimKind kind) => kind is not (ClaimKind.Talks or ClaimKind.Agreement);

    private static bool HasRecipient(ClaimKind kind) => kind is ClaimKind.Aid or ClaimKind.TransferAuthorization or ClaimKind.Attack or ClaimKind.Casualties;
}
