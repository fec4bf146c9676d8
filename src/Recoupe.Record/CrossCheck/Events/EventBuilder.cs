using Recoupe.Record.Amounts;
using Recoupe.Record.CrossCheck.Testimonies;

namespace Recoupe.Record.CrossCheck.Events;

/// <summary>
/// Gathers testimonies of one happening: pairs that share a key and a time are weighed by <see cref="Likeness"/>, and joined most alike first,
/// unless any pair across the two groups is vetoed. The result does not depend on the order of the input.
/// </summary>
internal static class EventBuilder
{
    /// <summary>The events, each testimony in exactly one, ordered by id; and the pairs that a veto alone keeps apart.</summary>
    public static (IReadOnlyList<EventCluster> Events, IReadOnlyList<NearMiss> NearMisses) Build(IReadOnlyList<Testimony> testimonies)
    {
        Testimony[] ordered = [.. testimonies.Order(Testimony.ByPublication)];
        var pairs = new List<(int A, int B, double Score)>();
        var misses = new List<NearMiss>();
        foreach (var (a, b) in CandidatePairs.Of(ordered))
        {
            var likeness = Likeness.Of(ordered[a], ordered[b]);
            if (likeness.IsSameEvent) pairs.Add((a, b, likeness.Score));
            else if (likeness is { Veto: { } veto, IsListVeto: false, Score: >= Likeness.Threshold } && IsTelling(ordered[a], ordered[b]))
                misses.Add(new NearMiss(ordered[a], ordered[b], veto));
        }

        var group = Enumerable.Range(0, ordered.Length).Select(i => new List<int> { i }).ToArray();
        foreach (var (a, b, _) in pairs.OrderByDescending(p => p.Score).ThenBy(p => p.A).ThenBy(p => p.B))
        {
            var (one, other) = (group[a], group[b]);
            if (ReferenceEquals(one, other) || !MayJoin([.. one.Select(i => ordered[i])], [.. other.Select(i => ordered[i])])) continue;
            var (large, small) = one.Count >= other.Count ? (one, other) : (other, one);
            large.AddRange(small);
            foreach (var member in small) group[member] = large;
        }

        var events = group.Distinct()
            .Select(members => new EventCluster([.. members.Order().Select(i => ordered[i])]))
            .OrderBy(e => e.Id, StringComparer.Ordinal);
        return ([.. events], misses);
    }

    // No veto across the two, but that a list with no common member is lifted where at least half of the pairs bear each other out:
    // Estonia's part and Lithuania's part of what "the Baltic states" do.
    private static bool MayJoin(Testimony[] one, Testimony[] other)
    {
        var lists = 0;
        foreach (var a in one)
        {
            foreach (var b in other)
            {
                var likeness = Likeness.Of(a, b);
                if (likeness is { Veto: not null, IsListVeto: false }) return false;
                if (likeness.IsListVeto) lists++;
            }
        }

        return 2 * lists <= one.Length * other.Length;
    }

    // Worth saying that two events are two: the same figure, which a reader might take for a repeat.
    private static bool IsTelling(Testimony a, Testimony b) =>
        AmountPairs.Of(a.Claim, b.Claim).Any(p => p is { IsDistinctive: true, Comparison.Match: AmountMatch.Equal });
}
