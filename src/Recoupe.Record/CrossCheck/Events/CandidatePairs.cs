using Recoupe.Record.CrossCheck.Testimonies;
using Recoupe.Record.Model;

namespace Recoupe.Record.CrossCheck.Events;

/// <summary>Pairs of testimonies that may be of one event: same kind, one participant, place, item or ordinal in common, and not far apart in time.</summary>
internal static class CandidatePairs
{
    // Beyond it only a shared ordinal or figure brings two claims together.
    private const int Window = 45;

    public static IEnumerable<(int A, int B)> Of(IReadOnlyList<Testimony> testimonies)
    {
        var blocks = new Dictionary<(ClaimKind Kind, string Key), List<int>>();
        for (var i = 0; i < testimonies.Count; i++)
        {
            foreach (var key in KeysOf(testimonies[i]))
            {
                if (!blocks.TryGetValue((testimonies[i].Claim.Type, key), out var block)) blocks[(testimonies[i].Claim.Type, key)] = block = [];
                block.Add(i);
            }
        }

        var seen = new HashSet<(int A, int B)>();
        foreach (var ((_, key), block) in blocks)
        {
            // A figure or an ordinal is a key of its own, whatever the time.
            var timeless = key[0] is '#' or '=';
            int[] byTime = timeless ? [.. block] : [.. block.OrderBy(i => Start(testimonies[i])).ThenBy(i => i)];
            for (var x = 0; x < byTime.Length; x++)
            {
                var end = testimonies[byTime[x]].Time?.Last.DayNumber;
                for (var y = x + 1; y < byTime.Length; y++)
                {
                    if (!timeless && end is { } last && Start(testimonies[byTime[y]]) > last + Window) break;
                    seen.Add((Math.Min(byTime[x], byTime[y]), Math.Max(byTime[x], byTime[y])));
                }
            }
        }

        return seen;
    }

    // Undated ones come first and meet all.
    private static int Start(Testimony testimony) => testimony.Time?.First.DayNumber ?? int.MinValue;

    private static IEnumerable<string> KeysOf(Testimony testimony)
    {
        foreach (var actor in testimony.ActorStates) yield return "actor " + actor;
        foreach (var recipient in testimony.RecipientStates) yield return "recipient " + recipient;
        foreach (var place in testimony.Places) yield return "place " + place;
        foreach (var item in testimony.Items) yield return "item " + item;
        if (testimony.Claim.Ordinal is { } ordinal) yield return FormattableString.Invariant($"#{ordinal}");
        foreach (var amount in testimony.Claim.Amounts.Where(a => a.Value >= 10).Select(a => FormattableString.Invariant($"={a.Value:0.######} {a.Unit}")).Distinct(StringComparer.Ordinal))
            yield return amount;
    }
}
