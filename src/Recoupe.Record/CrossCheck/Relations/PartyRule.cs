using Recoupe.Record.Amounts;
using Recoupe.Record.CrossCheck.Testimonies;
using Recoupe.Record.Model;

namespace Recoupe.Record.CrossCheck.Relations;

/// <summary>What the lists of two claims of one event are to each other: a shorter list is incomplete, not false (docs/relations.md, rule 9).</summary>
internal static class PartyRule
{
    public static IEnumerable<Finding> Apply(Testimony a, Testimony b)
    {
        if (Compare(a, b, a.ActorStates, b.ActorStates, t => t.Claim.Actor.Select(n => n.Name), IsOneAct(a, b) ? "actor" : null) is { } actor) yield return actor;
        if (Compare(a, b, a.RecipientStates, b.RecipientStates, t => t.Claim.Recipient.Select(n => n.Name), null) is { } recipient) yield return recipient;
        if (Compare(a, b, a.ThirdParties, b.ThirdParties, t => t.Claim.ThirdParty.Select(n => n.Name), null) is { } third) yield return third;
        if (Compare(a, b, a.Items, b.Items, t => t.Claim.Items.Select(n => n.Name), null) is { } items) yield return items;
        var placeField = Sets.Overlap(a.Countries, b.Countries) || AreTwoEnds(a, b) ? null : "place";
        if (Compare(a, b, a.Places, b.Places, t => t.Claim.Place.Concat(t.Claim.To).Select(n => n.Name), placeField) is { } place) yield return place;
    }

    // Forces that stand ready at home and go abroad are where they leave from and where they go to; so is what is withdrawn from one place and to another.
    private static bool AreTwoEnds(Testimony a, Testimony b) =>
        a.Claim.Type is ClaimKind.Deployment or ClaimKind.Withdrawal && (a.IsAtHome != b.IsAtHome || (OnlyGoes(a) && OnlyLeaves(b)) || (OnlyLeaves(a) && OnlyGoes(b)));

    private static bool OnlyGoes(Testimony t) => t.Claim.To.Count > 0 && t.Claim.From.Count == 0;

    private static bool OnlyLeaves(Testimony t) => t.Claim.From.Count > 0 && t.Claim.To.Count == 0;

    // Two act alike on one day; where and how much say that it is one act with two authors.
    private static bool IsOneAct(Testimony a, Testimony b) =>
        a.Date is { Days: <= 3 } && b.Date is { Days: <= 3 } && a.Date.Gap(b.Date) <= 1
        && (Sets.Overlap(a.Places, b.Places) || AmountPairs.Of(a.Claim, b.Claim).Any(p => p is { IsDistinctive: true, Comparison.Match: AmountMatch.Equal or AmountMatch.Rounded }));

    private static Finding? Compare(Testimony a, Testimony b, string[] ofA, string[] ofB, Func<Testimony, IEnumerable<string>> names, string? field)
    {
        if (ofA.Length == 0 || ofB.Length == 0 || Sets.Same(ofA, ofB)) return null;
        if (Sets.ProperSubset(ofA, ofB)) return new(a, b, RelationKind.Subset, $"{Show(a, names)} among {Show(b, names)}", 0.8);
        if (Sets.ProperSubset(ofB, ofA)) return new(b, a, RelationKind.Subset, $"{Show(b, names)} among {Show(a, names)}", 0.8);
        // Lists that share a member leave out different ones.
        return field is not null && !Sets.Overlap(ofA, ofB)
            ? new(a, b, RelationKind.Contradicts, $"{Show(a, names)} against {Show(b, names)}", 0.6, field)
            : null;
    }

    private static string Show(Testimony t, Func<Testimony, IEnumerable<string>> names) => string.Join(", ", names(t).Distinct(StringComparer.Ordinal));
}
