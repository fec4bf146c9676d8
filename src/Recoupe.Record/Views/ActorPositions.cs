using Recoupe.Record.Actors;
using Recoupe.Record.CrossCheck;
using Recoupe.Record.Model;

namespace Recoupe.Record.Views;

/// <summary>Where an actor stands on something.</summary>
public enum Stance
{
#pragma warning disable CS1591 // The words say it.
    Demanded, Refused, Denied, Threatened, Promised,
#pragma warning restore CS1591
}

/// <summary>One position of an actor.</summary>
/// <param name="Stance">Which.</param>
/// <param name="Event">Id of the event.</param>
/// <param name="Date">The claim's own date, EDTF; null where the text gives none.</param>
/// <param name="Reported">The first day on which it was published, EDTF; null where unknown.</param>
/// <param name="Towards">To whom, or against whom.</param>
/// <param name="Words">The words of the claim that told it first.</param>
/// <param name="Claims">Ids of the claims that say so, in order.</param>
public sealed record Position(Stance Stance, string Event, string? Date, string? Reported, IReadOnlyList<string> Towards, string Words, IReadOnlyList<string> Claims);

/// <summary>What an actor has demanded, refused, denied, threatened and promised, over time.</summary>
/// <param name="Actor">Canonical name; a state's for who acts for it.</param>
/// <param name="Positions">By date, by first publication where the text gives no date.</param>
public sealed record ActorPositions(string Actor, IReadOnlyList<Position> Positions)
{
    /// <summary>The positions of every actor of a record, by name.</summary>
    /// <param name="articles">The articles of the record.</param>
    /// <param name="record">What comes of setting them side by side.</param>
    public static IReadOnlyList<ActorPositions> Of(IReadOnlyList<ReadArticle> articles, CrossChecked record)
    {
        var told = articles.SelectMany(a => a.Claims.Select(claim => (Claim: claim, Published: a.Article.Published.Iso))).ToDictionary(t => t.Claim.Id, StringComparer.Ordinal);
        return
        [
            .. record.Events
                .SelectMany(e => e.Claims.Select(id => (e.Id, told[id].Claim, told[id].Published)))
                .SelectMany(t => StanceOf(t.Claim) is { } stance ? t.Claim.Actor.Select(a => (Actor: Allegiance.NameOf(a.Id, a.Name), Stance: stance, Event: t.Id, t.Claim, t.Published)) : [])
                .GroupBy(t => (t.Actor, t.Event, t.Stance))
                .Select(g => (g.Key.Actor, Position: Take(g.Key.Stance, g.Key.Event, [.. g.Select(t => (t.Claim, t.Published))])))
                .GroupBy(p => p.Actor, StringComparer.Ordinal)
                .OrderBy(g => g.Key, StringComparer.Ordinal)
                .Select(g => new ActorPositions(
                    g.Key,
                    [.. g.Select(p => p.Position).OrderBy(p => p.Date ?? p.Reported ?? "9999", StringComparer.Ordinal).ThenBy(p => p.Event, StringComparer.Ordinal).ThenBy(p => p.Stance)])),
        ];
    }

    // The claims of an event come earliest published first.
    private static Position Take(Stance stance, string id, List<(Claim Claim, string? Published)> told) => new(
        stance,
        id,
        told.Select(t => t.Claim.Date).FirstOrDefault(date => date is not null),
        told.Select(t => t.Published).FirstOrDefault(day => day is not null),
        [.. told.SelectMany(t => t.Claim.Recipient.Select(r => r.Name)).Distinct(StringComparer.Ordinal)],
        told[0].Claim.Evidence.Exact,
        [.. told.Select(t => t.Claim.Id).Distinct(StringComparer.Ordinal)]);

    private static Stance? StanceOf(Claim claim) => claim.Type switch
    {
        ClaimKind.Demand => Stance.Demanded,
        ClaimKind.Rejection => Stance.Refused,
        ClaimKind.Denial => Stance.Denied,
        ClaimKind.Threat => Stance.Threatened,
        ClaimKind.Aid or ClaimKind.TransferAuthorization or ClaimKind.Deployment or ClaimKind.Withdrawal => OnDeed(claim),
        _ => null,
    };

    // Of deeds, those ahead are promises, and those turned down refusals.
    private static Stance? OnDeed(Claim claim) =>
        claim.Status == ClaimStatus.Rejected ? Stance.Refused
        : claim.Stage == Stage.Pledged || claim.Status is ClaimStatus.Announced or ClaimStatus.Planned ? Stance.Promised
        : null;
}
