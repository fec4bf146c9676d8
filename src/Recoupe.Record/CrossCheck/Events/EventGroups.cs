using Recoupe.Record.CrossCheck.Testimonies;
using Recoupe.Record.Decisions;

namespace Recoupe.Record.CrossCheck.Events;

/// <summary>Testimonies, by index, in groups that grow: those that a person joined are together from the beginning, those that a person parted never are.</summary>
internal sealed class EventGroups
{
    private readonly HashSet<int>?[] apart;

    /// <summary>Each testimony alone, but for what persons decided.</summary>
    public EventGroups(IReadOnlyList<Testimony> testimonies, Judgements judgements)
    {
        Of = [.. Enumerable.Range(0, testimonies.Count).Select(i => new List<int> { i })];
        apart = new HashSet<int>?[testimonies.Count];
        var indexOf = testimonies.Select((t, i) => (t.Claim.Id, i)).ToDictionary(p => p.Id, p => p.i, StringComparer.Ordinal);
        foreach (var (a, b) in judgements.Apart)
        {
            if (!indexOf.TryGetValue(a, out var first) || !indexOf.TryGetValue(b, out var second)) continue;
            (apart[first] ??= []).Add(second);
            (apart[second] ??= []).Add(first);
        }

        foreach (var (a, b) in judgements.Together)
        {
            if (indexOf.TryGetValue(a, out var first) && indexOf.TryGetValue(b, out var second)) Join(Of[first], Of[second]);
        }
    }

    /// <summary>The group of each testimony.</summary>
    public List<int>[] Of { get; }

    /// <summary>Whether no person parted one of the one group from one of the other.</summary>
    public bool MayJoin(List<int> one, List<int> other) => !one.Exists(a => apart[a] is { } from && other.Exists(from.Contains));

    /// <summary>Makes one group of two and returns it: the first, unless the second is larger.</summary>
    public List<int> Join(List<int> one, List<int> other)
    {
        if (ReferenceEquals(one, other)) return one;
        var (large, small) = one.Count >= other.Count ? (one, other) : (other, one);
        large.AddRange(small);
        foreach (var member in small) Of[member] = large;
        return large;
    }
}
