using System.Runtime.InteropServices;
using Recoupe.Record.Amounts;
using Recoupe.Record.CrossCheck.Events;
using Recoupe.Record.CrossCheck.Testimonies;
using Recoupe.Record.Model;

namespace Recoupe.Record.CrossCheck.Relations;

/// <summary>
/// What the claims of two events are to each other where the one is what came of the other: a demand and its rejection, a permit and what was handed on under it, a pledge and the delivery months
/// later; and where an article denies what another one tells. One relation for two events, between the first claims that show it, in two articles.
/// </summary>
internal static class AcrossKinds
{
    // Claims of an event that are looked at: the first tell what it is.
    private const int MostTellings = 8;

    // Events of one key that are looked at on either side of one in time.
    private const int MostNear = 40;

    // Of the shorter sentence's content words.
    private const double SameMatter = 0.25;

    private const double ByParties = 0.5;
    private const double ByAbout = 0.8;

    /// <summary>The relations.</summary>
    public static IEnumerable<Finding> Find(IReadOnlyList<EventCluster> clusters)
    {
        var eventOf = new Dictionary<string, EventCluster>(StringComparer.Ordinal);
        foreach (var cluster in clusters)
            foreach (var testimony in cluster.Testimonies) eventOf[testimony.Claim.Id] = cluster;
        var ofKind = clusters.Select(Happening.Of).ToLookup(h => h.Kind);
        return KindPair.All.SelectMany(pair => Pairs(pair, ofKind, eventOf)).Concat(Denials(ofKind[ClaimKind.Denial], eventOf));
    }

    private static IEnumerable<Finding> Pairs(KindPair pair, ILookup<ClaimKind, Happening> ofKind, Dictionary<string, EventCluster> eventOf)
    {
        var byParty = new Dictionary<string, List<Happening>>(StringComparer.Ordinal);
        foreach (var happening in ofKind[pair.First].OrderBy(h => h.Start).ThenBy(h => h.Id, StringComparer.Ordinal))
            foreach (var party in happening.Tellings.SelectMany(t => pair.Parties == PartyPattern.Same ? t.ActorStates : t.RecipientStates).Distinct(StringComparer.Ordinal))
                (CollectionsMarshal.GetValueRefOrAddDefault(byParty, party, out _) ??= []).Add(happening);

        foreach (var second in ofKind[pair.Second])
        {
            var met = new HashSet<string>(StringComparer.Ordinal) { second.Id };
            foreach (var party in second.Tellings.SelectMany(t => t.ActorStates).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))
            {
                if (!byParty.TryGetValue(party, out var firsts)) continue;
                foreach (var first in Near(firsts, second))
                    if (met.Add(first.Id) && Relate(pair, first, second, eventOf) is { } finding) yield return finding;
            }
        }
    }

    // Those nearest in time on either side.
    private static IEnumerable<Happening> Near(List<Happening> firsts, Happening second)
    {
        var (low, high) = (0, firsts.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (firsts[middle].Start < second.Start) low = middle + 1;
            else high = middle;
        }

        for (var i = Math.Max(0, low - MostNear); i < Math.Min(firsts.Count, low + MostNear); i++) yield return firsts[i];
    }

    private static Finding? Relate(KindPair pair, Happening first, Happening second, Dictionary<string, EventCluster> eventOf)
    {
        foreach (var a in first.Tellings)
            foreach (var b in second.Tellings)
                if (a.Article.Id != b.Article.Id && Answer(pair, a, b) && IsInTime(pair, a, b) && Shares(pair, a, b, eventOf) is { } finding) return finding;
        return null;
    }

    private static bool Answer(KindPair pair, Testimony a, Testimony b) => pair.Parties switch
    {
        PartyPattern.Answer => Sets.Overlap(a.RecipientStates, b.ActorStates) && !Sets.Disjoint(a.ActorStates, b.RecipientStates),
        PartyPattern.Handed => Sets.Overlap(a.RecipientStates, b.ActorStates) && !Sets.Disjoint(StatesOf(a), b.RecipientStates),
        _ => Sets.Overlap(a.ActorStates, b.ActorStates) && !Sets.Disjoint(a.RecipientStates, b.RecipientStates),
    };

    private static string[] StatesOf(Testimony permit) => [.. permit.Claim.ThirdParty.SelectMany(t => Actors.Allegiance.AllOf(t.Id, t.Name)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    private static bool IsInTime(KindPair pair, Testimony a, Testimony b) =>
        a.Time is { } first && b.Time is { } second
            ? first.Gap(second) <= pair.Days && (pair.InEitherOrder || first.First <= second.Last)
            : a.Story.IsThatOf(b.Story);

    private static Finding? Shares(KindPair pair, Testimony a, Testimony b, Dictionary<string, EventCluster> eventOf)
    {
        if (a.IsCumulative || b.IsCumulative) return null;
        switch (pair.Share)
        {
            case SharedMatter.Amount:
                return SameAmount(pair, a, b);
            case SharedMatter.Items:
                return Sets.Overlap(a.Items, b.Items) && !IsUndone(a) && !IsUndone(b) && (pair.First != pair.Second || IsPledge(a) && IsDelivery(b)) ? new(a, b, pair.Relation, Words(pair, a), ByParties) : null;
            default:
                if (b.Claim.About is { } about && eventOf.GetValueOrDefault(about) == eventOf[a.Claim.Id]) return new(a, b, pair.Relation, pair.Why, ByAbout);
                return Likeness.WordOverlap(a, b) >= SameMatter ? new(a, b, pair.Relation, pair.Why, ByParties) : null;
        }
    }

    // "Fewer than a thousand remain" and "its nearly a thousand are to leave" count the same forces, where they stand in one place or one story.
    private static Finding? SameAmount(KindPair pair, Testimony a, Testimony b)
    {
        var same = AmountPairs.Of(a.Claim, b.Claim).FirstOrDefault(p => p is { IsDistinctive: true, Comparison.Match: AmountMatch.Equal or AmountMatch.Rounded or AmountMatch.Compatible });
        if (same is null || Sets.Disjoint(a.Places, b.Places) || !(Sets.Overlap(a.Places, b.Places) || a.Story.IsThatOf(b.Story))) return null;
        return same.Comparison.Match == AmountMatch.Rounded
            ? same.Comparison.IsFirstFiner ? new(a, b, RelationKind.RoundsTo, $"{pair.Why}: {same.Comparison.Why}", ByParties) : new(b, a, RelationKind.RoundsTo, $"{pair.Why}: {same.Comparison.Why}", ByParties)
            : new(a, b, pair.Relation, $"{pair.Why}: {same.Comparison.Why}", ByParties);
    }

    private static string Words(KindPair pair, Testimony a) => $"{pair.Why}: {string.Join(", ", a.Claim.Items.Select(i => i.Name).Distinct(StringComparer.Ordinal))}";

    private static bool IsUndone(Testimony t) => t.Claim.Status is ClaimStatus.Denied or ClaimStatus.Rejected || t.Claim.Modality?.Polarity == Polarity.Negated;

    private static bool IsPledge(Testimony t) => t.Claim.Stage is Stage.Pledged or Stage.Approved or Stage.Notified or Stage.Contracted;

    private static bool IsDelivery(Testimony t) => t.Claim.Stage >= Stage.Shipped;

    // Who denies in so many words what another article tells in its own voice or another's contradicts it.
    private static IEnumerable<Finding> Denials(IEnumerable<Happening> denials, Dictionary<string, EventCluster> eventOf)
    {
        foreach (var denial in denials.SelectMany(d => d.Tellings))
        {
            if (denial.Claim.About is not { } about || !eventOf.TryGetValue(about, out var told) || Within(told, about, denial) is not { } denied) continue;
            var claim = told.Testimonies.FirstOrDefault(t => t.Article.Id != denial.Article.Id && IsAsserted(t) && !IsVoiceOf(denial, t.Speaker) && Sets.Overlap(t.ActorStates, denied.ActorStates));
            if (claim is not null) yield return new(denial, claim, RelationKind.Contradicts, $"denied by {string.Join(", ", denial.Claim.Actor.Select(a => a.Name).DefaultIfEmpty("its speaker"))}", ByParties, "polarity");
        }
    }

    // What stands in the words of the denial is what it denies; what was told before it may be more, or less.
    private static Testimony? Within(EventCluster told, string about, Testimony denial) => told.Testimonies.FirstOrDefault(t =>
        t.Claim.Id == about && t.Article.Id == denial.Article.Id && t.Claim.Evidence.Start >= denial.Claim.Evidence.Start && t.Claim.Evidence.End <= denial.Claim.Evidence.End);

    private static bool IsVoiceOf(Testimony denial, Source? speaker) =>
        speaker is not null && denial.Claim.Actor.Select(a => a.Name).Concat(denial.Claim.Source.Select(s => s.Name)).Contains(speaker.Name, StringComparer.OrdinalIgnoreCase);

    private static bool IsAsserted(Testimony t) => t.Claim.Status is ClaimStatus.Happened or ClaimStatus.Ongoing && t.Claim.Modality?.Polarity != Polarity.Negated && t.Claim.Modality?.Realis is null or Realis.Real;

    // An event by its first tellings, and its first day; undated ones come last.
    private sealed record Happening(string Id, ClaimKind Kind, int Start, Testimony[] Tellings)
    {
        public static Happening Of(EventCluster cluster) =>
            new(cluster.Id, cluster.Type, cluster.Testimonies.Min(t => t.Time?.First.DayNumber) ?? int.MaxValue, [.. cluster.Testimonies.Take(MostTellings)]);
    }
}
