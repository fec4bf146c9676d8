using Recoupe.Record.CrossCheck.Testimonies;
using Recoupe.Record.Model;

namespace Recoupe.Record.CrossCheck.Relations;

/// <summary>One claim fills slots that the other leaves open.</summary>
internal static class DetailRule
{
    public static Finding? Apply(Testimony a, Testimony b)
    {
        string[] onlyA = [.. Slots(a).Except(Slots(b), StringComparer.Ordinal)], onlyB = [.. Slots(b).Except(Slots(a), StringComparer.Ordinal)];
        if (onlyA.Length > 0 && onlyB.Length == 0) return new(a, b, RelationKind.MoreSpecific, "adds " + string.Join(", ", onlyA), 0.7);
        return onlyB.Length > 0 && onlyA.Length == 0 ? new(b, a, RelationKind.MoreSpecific, "adds " + string.Join(", ", onlyB), 0.7) : null;
    }

    private static IEnumerable<string> Slots(Testimony t)
    {
        if (t.Recipients.Length > 0) yield return "recipient";
        if (t.ThirdParties.Length > 0) yield return "third party";
        if (t.Date is not null) yield return "date " + t.Claim.Date;
        if (t.Places.Length > 0) yield return "place " + string.Join(", ", t.Claim.Place.Concat(t.Claim.To).Select(p => p.Name).Distinct(StringComparer.Ordinal));
        if (t.Claim.Amounts.Count > 0) yield return "amount";
        if (t.Items.Length > 0) yield return "items " + string.Join(", ", t.Claim.Items.Select(i => i.Name).Distinct(StringComparer.Ordinal));
        if (t.Claim.Instrument is not null) yield return "instrument " + t.Claim.Instrument;
        if (t.Claim.Ordinal is not null) yield return "ordinal";
    }
}
