using Recoupe.Record.CrossCheck.Events;
using Recoupe.Record.CrossCheck.Testimonies;
using Recoupe.Record.Model;

namespace Recoupe.Record.CrossCheck.Relations;

/// <summary>One says that it is so, the other that it is not.</summary>
internal static class PolarityRule
{
    // Of the shorter sentence's content words.
    private const double SameWords = 0.6;

    public static Finding? Apply(Testimony a, Testimony b)
    {
        if (a.Claim.Type is ClaimKind.Denial or ClaimKind.Rejection || Denies(a) == Denies(b)) return null;
        var (no, yes) = Denies(a) ? (a, b) : (b, a);
        // "No more launchers" does not deny the ammunition, nor "our troops will not fight there" that others do: what is denied must be what is affirmed, of the same actor.
        return Stages.IsAhead(yes) || !Sets.Overlap(a.ActorStates, b.ActorStates) || !(Sets.Overlap(a.Items, b.Items) || Likeness.WordOverlap(a, b) >= SameWords)
            ? null
            : new(no, yes, RelationKind.Contradicts, $"{Show(no)} against {Show(yes)}", 0.6, "polarity");
    }

    private static bool Denies(Testimony t) => t.Claim.Status is ClaimStatus.Denied or ClaimStatus.Rejected || t.Claim.Modality?.Polarity == Polarity.Negated;

    private static string Show(Testimony t) =>
        t.Claim.Modality is { Polarity: Polarity.Negated, Words: { Count: > 0 } words } ? $"\"{string.Join(" ", words)}\"" : Model.Json.Naming.Snake(t.Claim.Status.ToString());
}
