using Recoupe.Record.Actors;
using Recoupe.Record.Model;

namespace Recoupe.Record.Reading;

/// <summary>
/// Fills what a sentence leaves unsaid because the article says it near by: who gives, to whom, who moves, who attacked, whose demand is refused.
/// The mention is the one that said it, so that the reader sees where it comes from.
/// </summary>
internal sealed class Carrying(Gazetteer gazetteer)
{
    // How many sentences back and ahead an unsaid role may reach; further, it is another matter.
    private const int Back = 6;
    private const int Ahead = 3;

    // Named once or twice, a state may be anyone.
    private const int FewestNamed = 3;

    /// <summary>The drafts of an article in order, each with its sentence's number, with roles carried on.</summary>
    public List<Draft> Carry(IReadOnlyList<(Draft Draft, int Sentence)> drafts)
    {
        var carried = drafts.ToArray();
        var reach = AreManySided(drafts) ? 0 : Back;
        var last = new Dictionary<string, (Draft Draft, int Sentence)>(StringComparer.Ordinal);
        (Draft Draft, int Sentence)? asked = null;
        for (var i = 0; i < carried.Length; i++)
        {
            var (draft, sentence) = carried[i];
            if (draft.Kind == ClaimKind.Rejection && asked is { } demand && sentence - demand.Sentence <= Back) carried[i].Draft = Answer(draft, demand.Draft);
            if (IsAsking(draft)) asked = carried[i];
            if (Matters.Of(draft.Kind) is not { } matter) continue;
            if (last.TryGetValue(matter, out var before) && sentence - before.Sentence <= (IsFight(draft) ? reach : Back) && Follows(draft, before.Draft)) carried[i].Draft = Fill(draft, before.Draft);
            if (draft.Kind == ClaimKind.TransferAuthorization && last.TryGetValue("aid", out var given) && sentence - given.Sentence <= Back) carried[i].Draft = Allow(carried[i].Draft, given.Draft);
            // What a document opens a list of powers with says for whom before it says who.
            var filled = carried[i].Draft;
            if (filled.Actor.Count > 0 || filled.EnactedBy is not null && filled.Recipient.Count > 0) last[matter] = carried[i];
        }

        FillFromAhead(carried, Math.Min(reach, Ahead));
        return Theme(carried);
    }

    // Where both sides attack, who did what is told anew in nearly every sentence; a deed laid on the wrong side is worse than one without a name.
    private static bool AreManySided(IReadOnlyList<(Draft Draft, int Sentence)> drafts) =>
        drafts.Where(d => IsFight(d.Draft) && d.Draft.Actor.Count > 0).Select(d => Side(d.Draft.Actor[0])).Distinct(StringComparer.Ordinal).Count() > 1;

    private static string Side(Mention mention) => mention.Entity.Country ?? mention.Entity.Name;

    private static bool IsFight(Draft draft) => draft.Kind is ClaimKind.Attack or ClaimKind.Casualties;

    // A toll elsewhere, or told by who attacked before, is that of another attack; a person is rather who was killed than who kills again.
    private static bool Follows(Draft draft, Draft told)
    {
        if (!IsFight(draft)) return true;
        if (told.Actor.Any(a => a.Entity.Kind == EntityKind.Person) || draft.Source.Any(s => told.Actor.Any(a => Side(a) == Side(s.Speaker)))) return false;
        var here = Countries(draft);
        var there = told.Recipient.Select(Side).Concat(Countries(told)).ToHashSet(StringComparer.Ordinal);
        return here.Count == 0 || there.Count == 0 || here.Exists(there.Contains);
    }

    private static List<string> Countries(Draft draft) =>
        [.. draft.Reading.Mentions.Where(m => draft.Span.Contains(m.Span) && m.Entity.Where is { Country: not null } && !draft.Actor.Contains(m)).Select(m => m.Entity.Where!.Country!)];

    // A headline names what the text then tells in full.
    private void FillFromAhead((Draft Draft, int Sentence)[] drafts, int reach)
    {
        var next = new Dictionary<string, (Draft Draft, int Sentence)>(StringComparer.Ordinal);
        for (var i = drafts.Length - 1; i >= 0; i--)
        {
            var (draft, sentence) = drafts[i];
            if (Matters.Of(draft.Kind) is not { } matter) continue;
            if (next.TryGetValue(matter, out var after) && after.Sentence - sentence <= (IsFight(draft) ? reach : Ahead) && Follows(draft, after.Draft)) drafts[i].Draft = Fill(draft, after.Draft);
            next[matter] = drafts[i];
        }
    }

    // An article on aid is, nearly always, on aid to one: whoever it names most often as the recipient, else the state that it names most often beside those who give.
    private static List<Draft> Theme((Draft Draft, int Sentence)[] drafts)
    {
        var given = drafts.Where(d => d.Draft.Kind == ClaimKind.Aid).Select(d => d.Draft).ToList();
        var recipients = given.Where(d => d.Recipient.Count is > 0 and <= 2).GroupBy(d => d.Recipient[0].Entity.Name, StringComparer.Ordinal)
            .OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal).FirstOrDefault()?.First().Recipient ?? Beside(given, drafts);
        return recipients is null ? [.. drafts.Select(d => d.Draft)] : [.. drafts.Select(d => IsToTheme(d.Draft) ? d.Draft with { Recipient = Apart(recipients, d.Draft.Actor) } : d.Draft)];
    }

    private static IReadOnlyList<Mention>? Beside(List<Draft> given, (Draft Draft, int Sentence)[] drafts)
    {
        if (given.Count == 0) return null;
        var givers = given.SelectMany(d => d.Actor).Select(Side).ToHashSet(StringComparer.Ordinal);
        var named = drafts.Select(d => d.Draft.Reading).Distinct().SelectMany(r => r.Mentions).Where(m => m.Entity.Kind == EntityKind.State && m.Entity.Country is { } country && !givers.Contains(country))
            .GroupBy(m => m.Entity.Name, StringComparer.Ordinal).OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal).Take(2).ToList();
        return named.Count == 0 || named[0].Count() < FewestNamed || named.Count > 1 && named[1].Count() == named[0].Count() ? null : [named[0].First()];
    }

    // Whoever is given arms is whom the others would attack.
    private static bool IsToTheme(Draft draft) => draft.Recipient.Count == 0
        && (draft.Kind == ClaimKind.Aid || draft is { Kind: ClaimKind.Attack, Actor.Count: > 0, Status: ClaimStatus.Planned or ClaimStatus.Possible });

    private Draft Fill(Draft draft, Draft told)
    {
        if (!Hands(draft.Kind)) return draft;
        var actor = draft.Actor.Count > 0 ? draft.Actor : Apart([.. told.Actor.Select(gazetteer.Acting).DistinctBy(m => m.Entity.Name, StringComparer.Ordinal)], draft.Recipient);
        var recipient = draft.Recipient.Count > 0 || !HasRecipient(draft.Kind) ? draft.Recipient : Apart(told.Recipient, actor);
        if (IsFight(draft) && draft.Recipient.Count == 0 && recipient.Any(r => actor.Any(a => Side(a) == Side(r)))) recipient = [];
        // What has not come of one part is not said of the others.
        var status = draft.Frame.Status is null && draft.Modality.Words is null && told.Modality.Polarity == Polarity.Affirmed ? told.Status : draft.Status;
        return draft with { Actor = actor, Recipient = recipient, Status = status };
    }

    // "Les Occidentaux refusent": whoever has asked.
    private static Draft Answer(Draft rejection, Draft demand) =>
        rejection.Recipient.Count > 0 ? rejection : rejection with { Recipient = Apart(demand.Actor, rejection.Actor) };

    // "l'autorisation donnée par Washington": to those who were said to give.
    private static Draft Allow(Draft authorization, Draft aid) =>
        authorization.Recipient.Count > 0 ? authorization : authorization with { Recipient = Apart(aid.Actor, authorization.Actor) };

    private static bool IsAsking(Draft draft) => draft.Actor.Count > 0 && (draft.Kind == ClaimKind.Demand || draft.Kind == ClaimKind.Agreement && draft.Status == ClaimStatus.Proposed);

    private static IReadOnlyList<Mention> Apart(IReadOnlyList<Mention> mentions, IReadOnlyList<Mention> others) =>
        mentions.Any(m => others.Any(o => o.Entity.Name == m.Entity.Name)) ? [] : mentions;

    private static bool Hands(ClaimKind kind) => kind is not (ClaimKind.Talks or ClaimKind.Agreement);

    private static bool HasRecipient(ClaimKind kind) => kind is ClaimKind.Aid or ClaimKind.TransferAuthorization or ClaimKind.Attack or ClaimKind.Casualties;
}
