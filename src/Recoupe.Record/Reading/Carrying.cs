using Recoupe.Record.Actors;
using Recoupe.Record.Model;

namespace Recoupe.Record.Reading;

/// <summary>
/// Fills what a sentence leaves unsaid because the article has just said it: who gives, to whom, who moves, who attacked. The mention is the
/// one that said it, so that the reader sees where it comes from.
/// </summary>
internal static class Carrying
{
    // How many sentences back an unsaid role may reach; further, it is another matter.
    private const int Reach = 6;

    /// <summary>The drafts of an article in order, each with its sentence's number, with roles carried on.</summary>
    public static List<Draft> Carry(IReadOnlyList<(Draft Draft, int Sentence)> drafts)
    {
        var carried = new List<Draft>();
        var last = new Dictionary<string, (Draft Draft, int Sentence)>(StringComparer.Ordinal);
        foreach (var (draft, sentence) in drafts)
        {
            var matter = Matter(draft.Kind);
            if (matter is null)
            {
                carried.Add(draft);
                continue;
            }

            var filled = last.TryGetValue(matter, out var before) && sentence - before.Sentence <= Reach ? Fill(draft, before.Draft) : draft;
            carried.Add(filled);
            // What a document opens a list of powers with says for whom before it says who.
            if (filled.Actor.Count > 0 || (filled.EnactedBy is not null && filled.Recipient.Count > 0)) last[matter] = (filled, sentence);
        }

        return carried;
    }

    private static Draft Fill(Draft draft, Draft before)
    {
        var actor = draft.Actor.Count > 0 ? draft.Actor : Apart(before.Actor, draft.Recipient);
        var recipient = draft.Recipient.Count > 0 || !HasRecipient(draft.Kind) ? draft.Recipient : Apart(before.Recipient, actor);
        return draft with { Actor = actor, Recipient = recipient };
    }

    private static IReadOnlyList<Mention> Apart(IReadOnlyList<Mention> mentions, IReadOnlyList<Mention> others) =>
        mentions.Any(m => others.Any(o => o.Entity.Name == m.Entity.Name)) ? [] : mentions;

    private static bool HasRecipient(ClaimKind kind) => kind is ClaimKind.Aid or ClaimKind.TransferAuthorization or ClaimKind.Attack or ClaimKind.Casualties;

    // Kinds that tell of one matter hand their roles on to each other.
    private static string? Matter(ClaimKind kind) => kind switch
    {
        ClaimKind.Aid => "aid",
        ClaimKind.TransferAuthorization => "transfer",
        ClaimKind.Deployment or ClaimKind.Withdrawal => "troops",
        ClaimKind.Exercise => "exercise",
        ClaimKind.Attack or ClaimKind.Casualties => "attack",
        _ => null,
    };
}
