using Recoupe.Language.Quantities;
using Recoupe.Record.Model;
using Recoupe.Record.Model.Json;

namespace Recoupe.Evaluation.Claims;

/// <summary>Scores claims against gold facts as gold/tools/score_facts.py does: same pairing, same figures.</summary>
internal sealed class FactScorer
{
    private static readonly string[] Slots = ["status", "actor", "recipient", "date", "place", "amounts", "bounds", "source"];

    private readonly Dictionary<string, (int Right, int All)> slots = Slots.ToDictionary(s => s, _ => (0, 0), StringComparer.Ordinal);
    private int found, foundInExhaustive, facts, predicted, invented, whole;

    /// <summary>Adds one article.</summary>
    public void Add(FactGold gold, IReadOnlyList<Claim> claims)
    {
        var (pairs, spare) = Pair(gold, claims);
        var optional = Enumerable.Range(0, gold.Facts.Count).Where(i => gold.Facts[i].Optional).ToHashSet();
        var hits = pairs.Keys.Count(i => !optional.Contains(i));
        found += hits;
        facts += gold.Facts.Count - optional.Count;
        if (gold.Exhaustive)
        {
            predicted += claims.Count - spare.Count - pairs.Keys.Count(optional.Contains);
            foundInExhaustive += hits;
        }

        for (var i = 0; i < gold.Facts.Count; i++)
            if (!optional.Contains(i)) AddFact(gold.Facts[i], pairs.TryGetValue(i, out var pair) ? claims[pair.Claim] : null, pair.Slots);
    }

    /// <summary>Of each claim, whether it tells a fact of the gold; null for one that may be told or not.</summary>
    public static IReadOnlyList<bool?> Verdicts(FactGold gold, IReadOnlyList<Claim> claims)
    {
        var (pairs, spare) = Pair(gold, claims);
        var told = pairs.ToDictionary(p => p.Value.Claim, p => gold.Facts[p.Key]);
        return [.. claims.Select((_, i) => told.TryGetValue(i, out var fact) ? fact.Optional ? (bool?)null : true : spare.Contains(i) ? null : false)];
    }

    /// <summary>The figures: detection, each slot over the gold facts that bear it, `invented` for each found fact, `whole`.</summary>
    public IEnumerable<(string Metric, double Value)> Figures()
    {
        var recall = Share(found, facts);
        var precision = Share(foundInExhaustive, predicted);
        yield return ("f1", precision + recall > 0 ? 2 * precision * recall / (precision + recall) : 0);
        yield return ("precision", precision);
        yield return ("recall", recall);
        yield return ("whole", Share(whole, facts));
        yield return ("invented", Share(invented, found));
        foreach (var slot in Slots)
            if (slots[slot].All > 0) yield return (slot, Share(slots[slot].Right, slots[slot].All));
    }

    private static double Share(int part, int all) => all == 0 ? 0 : (double)part / all;

    private void AddFact(Fact fact, Claim? claim, Dictionary<string, bool>? results)
    {
        if (claim is not null)
        {
            invented += Invented(fact, claim);
            if (results!.Values.All(right => right) && !(claim.Date is not null && fact.Date is null)) whole++;
        }
        else
        {
            results = SlotsOf(fact, null).ToDictionary(r => r.Key, _ => false, StringComparer.Ordinal);
        }

        foreach (var (slot, right) in results!) slots[slot] = (slots[slot].Right + (right ? 1 : 0), slots[slot].All + 1);
    }

    private static int Invented(Fact fact, Claim claim) =>
        (string.IsNullOrEmpty(fact.Date) && claim.Date is not null ? 1 : 0)
        + (string.IsNullOrEmpty(fact.Place) && claim.Place.Count > 0 ? 1 : 0)
        + (string.IsNullOrEmpty(fact.Recipient) && claim.Recipient.Count > 0 ? 1 : 0);

    private static (Dictionary<int, (int Claim, Dictionary<string, bool> Slots)> Pairs, HashSet<int> Spare) Pair(FactGold gold, IReadOnlyList<Claim> claims)
    {
        var candidates = new List<(int Right, int Overlap, int Fact, int Claim, Dictionary<string, bool> Slots)>();
        for (var i = 0; i < gold.Facts.Count; i++)
        {
            var fact = gold.Facts[i];
            for (var j = 0; j < claims.Count; j++)
            {
                var overlap = Overlap(fact, claims[j]);
                var (goldLength, length) = (fact.Evidence.Length, claims[j].Evidence.End - claims[j].Evidence.Start);
                var tight = length <= Math.Max(3 * goldLength, goldLength + 200);
                if (!IsKind(fact, claims[j]) || !tight || overlap <= 0 || overlap < 0.5 * Math.Min(goldLength, length)) continue;
                var results = SlotsOf(fact, claims[j]);
                candidates.Add((results.Values.Count(right => right), overlap, i, j, results));
            }
        }

        var pairs = new Dictionary<int, (int, Dictionary<string, bool>)>();
        var used = new HashSet<int>();
        foreach (var c in candidates.OrderByDescending(c => c.Right).ThenByDescending(c => c.Overlap))
            if (!pairs.ContainsKey(c.Fact) && used.Add(c.Claim)) pairs[c.Fact] = (c.Claim, c.Slots);
        return (pairs, Spare(gold, claims, used));
    }

    // One unpaired claim inside a gold fact's evidence with an allowed kind is a split of it, not an error.
    private static HashSet<int> Spare(FactGold gold, IReadOnlyList<Claim> claims, HashSet<int> used)
    {
        var split = new HashSet<int>();
        var spare = new HashSet<int>();
        for (var j = 0; j < claims.Count; j++)
        {
            if (used.Contains(j)) continue;
            var home = -1;
            for (var i = 0; i < gold.Facts.Count && home < 0; i++)
            {
                if (!split.Contains(i) && Overlap(gold.Facts[i], claims[j]) >= 0.5 * (claims[j].Evidence.End - claims[j].Evidence.Start)
                    && IsKind(gold.Facts[i], claims[j])) home = i;
            }

            if (home >= 0) split.Add(home);
            if (home >= 0 || gold.OpenTypes.Contains(Kind(claims[j]), StringComparer.Ordinal)) spare.Add(j);
        }

        return spare;
    }

    private static int Overlap(Fact fact, Claim claim) =>
        Math.Max(0, Math.Min(fact.Start + fact.Evidence.Length, claim.Evidence.End) - Math.Max(fact.Start, claim.Evidence.Start));

    private static bool IsKind(Fact fact, Claim claim) => fact.Kinds.Contains(Kind(claim), StringComparer.Ordinal);

    private static string Kind(Claim claim) => Naming.Snake(claim.Type.ToString());

    private static Dictionary<string, bool> SlotsOf(Fact fact, Claim? claim)
    {
        var results = new Dictionary<string, bool>(StringComparer.Ordinal);
        if (fact.Status is { Count: > 0 }) results["status"] = claim is not null && fact.Status.Contains(Naming.Snake(claim.Status.ToString()), StringComparer.Ordinal);
        Named(results, "actor", fact.Actor, claim?.Actor.Select(a => a.Name));
        Named(results, "recipient", fact.Recipient, claim?.Recipient.Select(a => a.Name));
        Named(results, "place", fact.Place, claim?.Place.Select(p => p.Name));
        Named(results, "source", fact.Source, claim?.Source.Select(s => s.Name));
        if (!string.IsNullOrEmpty(fact.Date))
        {
            results["date"] = FactNames.SameDate(fact.Date, claim?.Date)
                || !string.IsNullOrEmpty(fact.DateAlt) && FactNames.SameDate(fact.DateAlt, claim?.Date);
        }

        var amounts = claim?.Amounts ?? [];
        if (fact.AllAmounts.Count > 0) results["amounts"] = fact.AllAmounts.All(g => amounts.Any(p => Close(g, p)));
        var bounded = fact.AllAmounts.Where(g => Bound(g.Approx) is not null).ToList();
        if (bounded.Count > 0)
            results["bounds"] = bounded.All(g => amounts.Any(p => Close(g, p) && Bound(Naming.Snake(p.Approx.ToString())) == Bound(g.Approx)));
        return results;
    }

    private static void Named(Dictionary<string, bool> results, string slot, string? gold, IEnumerable<string>? predicted)
    {
        if (string.IsNullOrEmpty(gold)) return;
        var want = FactNames.Names(gold);
        var got = (predicted ?? []).Select(FactNames.Fold).ToHashSet(StringComparer.Ordinal);
        var hits = got.Count(x => want.Any(g => FactNames.SameName(g, x)));
        results[slot] = hits > 0 && 2 * hits >= got.Count;
    }

    private static bool Close(FactAmount gold, Amount predicted)
    {
        if (!FactNames.SameUnit(predicted.Unit, gold.Unit)) return false;
        var value = (double)predicted.Value;
        return gold.ValueMax is { } max ? 0.4 * gold.Value <= value && value <= max : Math.Abs(value - gold.Value) <= 0.005 * Math.Abs(gold.Value);
    }

    private static string? Bound(string? approx) => approx switch
    {
        "about" => nameof(Approximation.About),
        "more_than" or "at_least" => "low",
        "less_than" or "at_most" or "up_to" => "high",
        _ => null,
    };
}
