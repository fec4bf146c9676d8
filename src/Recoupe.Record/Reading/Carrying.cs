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

    // Of what is blamed the text has just told.
    private const int Near = 4;

    // Named once or twice, a state may be anyone.
    private const int FewestNamed = 3;

    /// <summary>The drafts of an article in order, each with its sentence's number, with roles carried on.</summary>
    public List<Draft> Carry(IReadOnlyList<(Draft Draft, int Sentence)> drafts)
    {
        var carried = drafts.ToArray();
        var reach = AreManySided(drafts) ? 0 : Back;
        var last = new Dictionary<string, (Draft Draft, int Sentence)>(StringComparer.Ordinal);
        (Draft Draft, int Sentence)? asked = null;
        (Draft Draft, int Sentence)? done = null;
        for (var i = 0; i < carried.Length; i++)
        {
            var (draft, sentence) = carried[i];
            if (draft.Kind == ClaimKind.Rejection && asked is { } demand && sentence - demand.Sentence <= Back) carried[i].Draft = Answer(draft, demand.Draft);
            if (IsAsking(draft)) asked = carried[i];
            if (draft is { Kind: ClaimKind.Accusation, Recipient.Count: 0 } && done is { } deed && sentence - deed.Sentence <= Near) carried[i].Draft = Blame(draft, deed.Draft);
            if (draft is { Kind: ClaimKind.Demand, Recipient.Count: 0 } && last.TryGetValue("aid", out var offered) && sentence - offered.Sentence <= Back) carried[i].Draft = Beg(draft, offered.Draft);
            if (Matters.Of(draft.Kind) is not { } matter) continue;
            if (last.TryGetValue(matter, out var before) && sentence - before.Sentence <= (IsFight(draft) ? reach : Back) && Follows(draft, before.Draft)) carried[i].Draft = Fill(draft, before.Draft);
            if (draft.Kind == ClaimKind.TransferAuthorization && last.TryGetValue("aid", out var given) && sentence - given.Sentence <= Back) carried[i].Draft = Allow(carried[i].Draft, given.Draft);
            // What a document opens a list of powers with says for whom before it says who.
            var filled = carried[i].Draft;
            if (filled.Actor.Count > 0) done = carried[i];
            if (filled.Actor.Count > 0 || filled.EnactedBy is not null && filled.Recipient.Count > 0) last[matter] = carried[i];
        }

        FillFromAhead(carried, Math.Min(reach, Ahead));
        Suspect(carried);
        return Theme(carried);
    }

    // "Une invasion du Soudan est possible": by whoever the article says to stand against it.
    private void Suspect((Draft Draft, int Sentence)[] drafts)
    {
        var against = drafts.Select(d => d.Draft).Where(d => d.Kind is ClaimKind.Deployment or ClaimKind.Attack && d.Actor.Count > 0)
            .SelectMany(d => d.Recipient.Select(r => (Side: Side(r), d.Actor)))
            .GroupBy(pair => pair.Side, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.First().Actor, StringComparer.Ordinal);
        for (var i = 0; i < drafts.Length; i++)
            if (drafts[i].Draft is { Recipient.Count: 0, Threatened.Count: > 0 } draft && against.TryGetValue(Side(draft.Threatened[0]), out var suspects))
                drafts[i].Draft = draft with { Recipient = Apart([.. suspects.Select(gazetteer.Acting)], draft.Actor) };
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
        if (draft.IsFlight != told.IsFlight) return false;
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
    private List<Draft> Theme((Draft Draft, int Sentence)[] drafts)
    {
        var given = drafts.Where(d => d.Draft.Kind == ClaimKind.Aid).Select(d => d.Draft).ToList();
        var recipients = given.Where(d => d.Recipient.Count is > 0 and <= 2).GroupBy(d => d.Recipient[0].Entity.Name, StringComparer.Ordinal)
            .OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal).FirstOrDefault()?.First().Recipient ?? Beside(given, drafts);
        recipients = recipients?.Select(Theirs).DistinctBy(m => m.Entity.Name, StringComparer.Ordinal).ToList();
        return recipients is null ? [.. drafts.Select(d => d.Draft)] : [.. drafts.Select(d => IsToTheme(d.Draft) ? d.Draft with { Recipient = Apart(recipients, d.Draft.Actor) } : d.Draft)];
    }

    // What is given to an army is elsewhere given to its country.
    private Mention Theirs(Mention mention) => mention.Entity.Kind == EntityKind.Body && gazetteer.State(mention.Entity.Country) is { } state ? mention with { Entity = state } : mention;

    private static IReadOnlyList<Mention>? Beside(List<Draft> given, (Draft Draft, int Sentence)[] drafts)
    {
        if (given.Count == 0) return null;
        var others = given.SelectMany(d => d.Actor).Concat(drafts.Where(d => IsHolding(d.Draft.Kind)).SelectMany(d => d.Draft.Kind == ClaimKind.TransferAuthorization ? d.Draft.Actor.Concat(d.Draft.Recipient) : d.Draft.Actor)).Select(Side).ToHashSet(StringComparer.Ordinal);
        var named = drafts.Select(d => d.Draft.Reading).Distinct().SelectMany(r => r.Mentions).Where(m => m.Entity.Kind == EntityKind.State && m.Entity.Country is { } country && !others.Contains(country))
            .GroupBy(m => m.Entity.Country!, StringComparer.Ordinal).OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal).Take(2).ToList();
        return named.Count == 0 || named[0].Count() < FewestNamed || named.Count > 1 && named[1].Count() == named[0].Count() ? null : [named[0].First()];
    }

    // Who passes arms on, moves troops or attacks is not whom the aid is for.
    private static bool IsHolding(ClaimKind kind) => kind is ClaimKind.TransferAuthorization or ClaimKind.Attack or ClaimKind.Deployment;

    // Whoever is given arms is whom the others would attack.
    private static bool IsToTheme(Draft draft) => draft.Recipient.Count == 0
        && (draft.Kind == ClaimKind.Aid || draft is { Kind: ClaimKind.Attack, Actor.Count: > 0, Status: ClaimStatus.Planned or ClaimStatus.Possible });

    private Draft Fill(Draft draft, Draft told)
    {
        if (!Hands(draft.Kind)) return draft;
        var actor = draft.Actor.Count > 0 ? draft.Actor : Apart([.. told.Actor.Select(gazetteer.Acting).DistinctBy(m => m.Entity.Name, StringComparer.Ordinal)], draft.Recipient);
        // Civilians hit here are not those hit there.
        var recipient = draft.Recipient.Count > 0 || !HasRecipient(draft.Kind) || told.Recipient.Any(r => r.Anonymous) ? draft.Recipient : Apart(told.Recipient, actor);
        if (IsFight(draft) && draft.Recipient.Count == 0 && recipient.Any(r => actor.Any(a => Side(a) == Side(r)))) recipient = [];
        // What has not come of one part is not said of the others.
        var status = draft.Frame.Status is null && draft.Modality.Words is null && told.Modality.Polarity == Polarity.Affirmed ? told.Status : draft.Status;
        return draft with { Actor = actor, Recipient = recipient, Status = status };
    }

    // "Les Occidentaux refusent": whoever has asked.
    private Draft Answer(Draft rejection, Draft demand) =>
        rejection.Recipient.Count > 0 ? rejection : rejection with { Recipient = Apart([.. demand.Actor.Select(gazetteer.Acting)], rejection.Actor) };

    // "Paris juge la manœuvre injustifiée": whoever was last said to do anything, unless that is the one who speaks.
    private Draft Blame(Draft accusation, Draft deed) =>
        deed.Actor.Any(a => a.Entity.Kind == EntityKind.Media || accusation.Actor.Any(s => Side(s) == Side(a))) || accusation.Reading.Arguments.Object(accusation.Trigger) is not (>= 0 and var blamed) || !NounPhrases.IsDefinite(accusation.Reading, blamed)
            ? accusation
            : accusation with { Recipient = [.. deed.Actor.Select(gazetteer.Acting).Select(Theirs).DistinctBy(m => m.Entity.Name, StringComparer.Ordinal)] };

    // "Kiev en avait réclamé le double": whoever is said to give to those who ask.
    private static Draft Beg(Draft demand, Draft aid) =>
        demand.Reading.Tree.Relation(demand.Trigger) != "acl" && demand.Actor.Any(a => aid.Recipient.Any(r => Side(r) == Side(a))) ? demand with { Recipient = Apart(aid.Actor, demand.Actor) } : demand;

    // "l'autorisation donnée par Washington": to those who were said to give.
    private static Draft Allow(Draft authorization, Draft aid) =>
        authorization.Recipient.Count > 0 ? authorization : authorization with { Recipient = Apart(aid.Actor, authorization.Actor) };

    private static bool IsAsking(Draft draft) => draft.Actor.Count > 0 && (draft.Kind == ClaimKind.Demand || draft.Kind == ClaimKind.Agreement && draft.Status == ClaimStatus.Proposed);

    private static IReadOnlyList<Mention> Apart(IReadOnlyList<Mention> mentions, IReadOnlyList<Mention> others) =>
        mentions.Any(m => others.Any(o => o.Entity.Name == m.Entity.Name)) ? [] : mentions;

    private static bool Hands(ClaimKind kind) => kind is not (ClaimKind.Talks or ClaimKind.Agreement);

    private static bool HasRecipient(ClaimKind kind) => kind is ClaimKind.Aid or ClaimKind.TransferAuthorization or ClaimKind.Attack or ClaimKind.Casualties;
}
