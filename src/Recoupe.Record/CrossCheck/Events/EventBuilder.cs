using Recoupe.Record.Amounts;
using Recoupe.Record.CrossCheck.Testimonies;
using Recoupe.Record.Decisions;

namespace Recoupe.Record.CrossCheck.Events;

/// <summary>
/// Gathers testimonies of one happening: what a person joined or parted comes first; then acts of violence that are told with their days gather by
/// <see cref="Linkage"/>; then pairs that share a key and a time are weighed by <see cref="Likeness"/>, and joined most alike first, unless any pair across
/// the two groups is vetoed. The result does not depend on the order of the input.
/// </summary>
internal static class EventBuilder
{
    /// <summary>The events, each testimony in exactly one, ordered by id; and the pairs that a veto alone keeps apart.</summary>
    public static (IReadOnlyList<EventCluster> Events, IReadOnlyList<NearMiss> NearMisses) Build(IReadOnlyList<Testimony> testimonies, Judgements judgements)
    {
        Testimony[] ordered = [.. testimonies.Order(Testimony.ByPublication)];
        var pairs = new List<(int A, int B, double Score)>();
        var violent = new List<(int A, int B)>();
        var misses = new List<NearMiss>();
        foreach (var (a, b) in CandidatePairs.Of(ordered))
        {
            if (Violence.AreNear(ordered[a], ordered[b])) violent.Add((a, b));
            if (Violence.Concerns(ordered[a], ordered[b])) continue;
            var likeness = Likeness.Of(ordered[a], ordered[b], onlyIfAlike: true);
            if (likeness.IsSameEvent) pairs.Add((a, b, likeness.Score));
            else if (likeness is { Veto: { } veto, IsSoft: false, Score: >= Likeness.Threshold } && IsTelling(ordered[a], ordered[b]))
                misses.Add(new NearMiss(ordered[a], ordered[b], veto));
        }

        var groups = new EventGroups(ordered, judgements);
        var linked = new LinkedPairs(ordered, violent, Linkage.Shipped);
        AverageLinkage.Run(groups.Of, linked.All, Linkage.Threshold, groups.MayJoin, groups.Join);

        // What parts two groups still parts them when they have grown; what keeps them apart for now is asked again only when they have.
        var parted = new HashSet<(List<int> One, List<int> Other)>();
        var asked = new Dictionary<(List<int> One, List<int> Other), int>();
        var isFirm = Array.ConvertAll(ordered, IsFirm);
        pairs.Sort((x, y) =>
        {
            var firm = (isFirm[y.A] && isFirm[y.B]).CompareTo(isFirm[x.A] && isFirm[x.B]);
            return firm != 0 ? firm : x.Score != y.Score ? y.Score.CompareTo(x.Score) : (x.A, x.B).CompareTo((y.A, y.B));
        });
        foreach (var (a, b, _) in pairs)
        {
            var (one, other) = (groups.Of[a], groups.Of[b]);
            if (ReferenceEquals(one, other) || parted.Contains((one, other)) || parted.Contains((other, one)) || !groups.MayJoin(one, other)) continue;
            if ((asked.TryGetValue((one, other), out var size) || asked.TryGetValue((other, one), out size)) && size == one.Count + other.Count) continue;
            switch (Across(ordered, linked, one, other))
            {
                case Bar.None: groups.Join(one, other); break;
                case Bar.Forever: parted.Add((one, other)); break;
                default: asked[(one, other)] = one.Count + other.Count; break;
            }
        }

        var events = groups.Of.Distinct()
            .Select(members => new EventCluster([.. members.Order().Select(i => ordered[i])]))
            .OrderBy(e => e.Id, StringComparer.Ordinal);
        return ([.. events], misses);
    }

    // No veto across the two, but that a soft one is lifted where at least half of the pairs bear each other out: Estonia's part and Lithuania's part of what
    // "the Baltic states" do; a bare mention among accounts of one package.
    private static Bar Across(Testimony[] ordered, LinkedPairs linked, List<int> one, List<int> other)
    {
        var soft = 0;
        foreach (var a in one)
        {
            foreach (var b in other)
            {
                if (Violence.Concerns(ordered[a], ordered[b]))
                {
                    if (!linked.IsLikely(a, b)) soft++;
                    continue;
                }

                var likeness = Likeness.Of(ordered[a], ordered[b]);
                if (likeness is { Veto: not null, IsSoft: false }) return Bar.Forever;
                if (likeness.IsSoft) soft++;
            }
        }

        return 2 * soft <= one.Count * other.Count ? Bar.None : Bar.Now;
    }

    // What is told with a figure, a number or a day gathers first; bare mentions ("the new aid") come to it, and do not hold two packages together or apart.
    private static bool IsFirm(Testimony t) => t.Claim.Amounts.Count > 0 || t.Claim.Ordinal is not null || t.Date is not null;

    // Worth saying that two events are two: the same figure, which a reader might take for a repeat.
    private static bool IsTelling(Testimony a, Testimony b) =>
        AmountPairs.Of(a.Claim, b.Claim).Any(p => p is { IsDistinctive: true, Comparison.Match: AmountMatch.Equal });

    /// <summary>What keeps two groups apart.</summary>
    private enum Bar
    {
        None, Now, Forever,
    }
}
