using Recoupe.Record.Amounts;
using Recoupe.Record.CrossCheck.Events;
using Recoupe.Record.CrossCheck.Testimonies;
using Recoupe.Record.Model;

namespace Recoupe.Record.CrossCheck.Relations;

/// <summary>What an article sums up with "in all" holds what it has told of the same before: 14 tanks of one giver are part of the 90 that all give (docs/relations.md, rule 24).</summary>
internal static class InAll
{
    // An article with more sums is a table.
    private const int MostParts = 24;

    // Others who tell a part that are tied to the total too: the first of each figure say enough.
    private const int MostTellings = 8;

    /// <summary>One finding for each part of a total without a start of count, and for each other telling of that part with the same figure. Testimonies come ordered.</summary>
    public static IEnumerable<Finding> Find(IReadOnlyList<EventCluster> events)
    {
        var eventOf = events.SelectMany(e => e.Testimonies.Select(t => (t.Claim.Id, Event: e))).ToDictionary(p => p.Id, p => p.Event, StringComparer.Ordinal);
        foreach (var article in events.Where(e => e.Type is ClaimKind.Aid or ClaimKind.Deployment).SelectMany(e => e.Testimonies).GroupBy(t => (t.Article.Id, t.Claim.Type)))
        {
            foreach (var whole in article.Where(t => t.Claim is { Additional: false, Baseline: null }))
            {
                foreach (var part in article.Where(t => t.Claim.Evidence.Start < whole.Claim.Evidence.Start && !t.IsCumulative).Take(MostParts))
                {
                    if (Share(part, whole) is not { } share) continue;
                    foreach (var telling in eventOf[part.Claim.Id].Testimonies.Where(t => t == part || Tells(t, share.A)).Take(MostTellings))
                        if (telling.Claim.Id != whole.Claim.Id) yield return new(telling, whole, RelationKind.PartOf, $"{Units.Show(share.A)}, {Units.Show(share.B)} in all", telling == part ? 0.7 : 0.6);
                }
            }
        }
    }

    // Money is mostly told as coming on top of what was given; so is what is still to come beside what has.
    private static AmountPair? Share(Testimony part, Testimony whole) =>
        part.Claim.Additional != true && Stages.IsAhead(part) == Stages.IsAhead(whole) && !Stages.Differ(part, whole)
        && Sets.Overlap(part.RecipientStates, whole.RecipientStates) && !Sets.Disjoint(part.Items, whole.Items) && (whole.ActorStates.Length == 0 || Sets.Overlap(part.ActorStates, whole.ActorStates))
            ? AmountPairs.Of(part.Claim, whole.Claim).FirstOrDefault(p => p.A.Unit == p.B.Unit && !Units.IsCurrency(p.A.Unit) && p.A.Value > 0 && p.Comparison.Match == AmountMatch.Different && (p.A.High ?? p.A.Value) < p.B.Value)
            : null;

    private static bool Tells(Testimony t, Amount share) => !t.IsCumulative && t.Claim.Amounts.Any(a => a.Unit == share.Unit && a.Value == share.Value);
}
