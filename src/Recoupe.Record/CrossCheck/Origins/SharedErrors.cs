using Recoupe.Record.CrossCheck.Events;
using Recoupe.Record.CrossCheck.Testimonies;
using Recoupe.Record.Model;

namespace Recoupe.Record.CrossCheck.Origins;

/// <summary>
/// Errors that several voices share: a figure, a day, a place, a number or a spelling that they give, that no other report of the event has, and that conflicts with what more of the others say.
/// Who errs alike may copy alike. A weak sign, that joins no voices: who rounds alike, relays a source that says otherwise, or told it before the others did, need not copy.
/// </summary>
internal static class SharedErrors
{
    private const int FewestVoices = 2;

    /// <summary>The errors, ordered by event, then words.</summary>
    /// <param name="clusters">The events.</param>
    /// <param name="relations">What their claims are to each other.</param>
    public static IReadOnlyList<SharedError> Find(IReadOnlyList<EventCluster> clusters, IReadOnlyList<Relation> relations)
    {
        var testimonies = new Dictionary<string, (Testimony Testimony, EventCluster Cluster)>(StringComparer.Ordinal);
        foreach (var cluster in clusters.Where(HasEnough))
            foreach (var testimony in cluster.Testimonies) testimonies.Add(testimony.Claim.Id, (testimony, cluster));

        var found = new List<SharedError>();
        foreach (var relation in relations.Where(r => r.Kind == RelationKind.Contradicts))
        {
            if (!testimonies.TryGetValue(relation.A, out var a) || !testimonies.TryGetValue(relation.B, out var b) || a.Cluster != b.Cluster) continue;
            foreach (var (one, other) in new[] { (a.Testimony, b.Testimony), (b.Testimony, a.Testimony) })
                if (Deviation.Of(relation.Field, one, other) is { } deviation && Judge(a.Cluster, deviation) is { } error) found.Add(error);
        }

        foreach (var cluster in clusters.Where(HasEnough))
            foreach (var deviation in Spellings.Of(cluster))
                if (Judge(cluster, deviation) is { } error) found.Add(error);
        return [.. found.DistinctBy(e => (e.Event, e.Signal)).OrderBy(e => e.Event, StringComparer.Ordinal).ThenBy(e => e.Signal, StringComparer.Ordinal)];
    }

    /// <summary>The origins with what hints at more dependence than their texts show.</summary>
    public static IReadOnlyList<Origin> Hint(IReadOnlyList<Origin> origins, IReadOnlyList<SharedError> errors)
    {
        if (errors.Count == 0) return origins;
        var of = errors.SelectMany(e => e.Origins.Select(id => (id, e))).ToLookup(p => p.id, p => p.e, StringComparer.Ordinal);
        return [.. origins.Select(o => of[o.Id].Any()
            ? o with { Hints = [.. of[o.Id].Select(e => new OriginHint([.. e.Origins.Where(id => id != o.Id)], e.Signal, e.Confidence)).DistinctBy(h => h.Signal, StringComparer.Ordinal)] }
            : o)];
    }

    // Two that err and three that do not.
    private static bool HasEnough(EventCluster cluster) =>
        cluster.Testimonies.Count > 2 * FewestVoices && cluster.Testimonies.Select(t => t.Origin.Id).Distinct(StringComparer.Ordinal).Skip(2 * FewestVoices).Any();

    private static SharedError? Judge(EventCluster cluster, Deviation deviation)
    {
        var both = cluster.Testimonies.Where(t => deviation.Tells(t) || deviation.TellsOther(t)).ToLookup(deviation.Tells);
        List<Testimony> odd = [.. both[true]], usual = [.. both[false]];
        var others = usual.Select(t => t.Origin.Id).ToHashSet(StringComparer.Ordinal);
        string[] voices = [.. odd.Select(t => t.Origin.Id).Where(id => !others.Contains(id)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        if (voices.Length < FewestVoices || others.Count <= voices.Length || !WasKnown(odd, usual) || IsRivalAccount(odd, usual)) return null;
        return new SharedError(cluster.Id, voices, $"the same error: {deviation.Shown} against {deviation.OtherShown}, told by {others.Count} other voices", deviation.Confidence);
    }

    // What is corrected later was no error to copy when it was told.
    private static bool WasKnown(List<Testimony> odd, List<Testimony> usual) =>
        odd.TrueForAll(t => t.Published is not null) && odd.Min(t => t.Published!.Last) is var first && usual.Exists(t => t.Published is { } when && when.First <= first);

    // Two sides count their dead otherwise, and each outlet may have it from its side.
    private static bool IsRivalAccount(List<Testimony> odd, List<Testimony> usual)
    {
        var speakers = usual.Select(t => t.Speaker?.Name).OfType<string>().ToHashSet(StringComparer.OrdinalIgnoreCase);
        return odd.TrueForAll(t => t.Speaker is { } speaker && !speakers.Contains(speaker.Name));
    }
}
