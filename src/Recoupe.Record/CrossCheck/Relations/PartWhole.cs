using Recoupe.Language.Quantities;
using Recoupe.Record.Amounts;
using Recoupe.Record.CrossCheck.Events;
using Recoupe.Record.CrossCheck.Testimonies;
using Recoupe.Record.Model;

namespace Recoupe.Record.CrossCheck.Relations;

/// <summary>Amounts of one article that add up to an amount of the event (docs/relations.md, rule 2).</summary>
internal sealed class PartWhole
{
    // More values in one article are a table, in which sums arise by chance.
    private const int MostValues = 24;

    // Small counts add up by chance: 9 + 26 = 35 says nothing unless the whole stands beside its parts.
    private const decimal LeastAcrossArticles = 100;

    // Of the whole, for sums of round figures.
    private const decimal Inexact = 0.01m;

    private readonly Dictionary<(string Part, string Whole), (Testimony Part, Testimony Whole, string Why)> sums = [];

    /// <summary>Finds the sums among the testimonies of one event.</summary>
    /// <param name="testimonies">The testimonies of the event: the wholes, and those that name a part.</param>
    /// <param name="siblings">Claims of the same kind that their articles make: the parts, which may be events of their own.</param>
    public PartWhole(IReadOnlyList<Testimony> testimonies, IReadOnlyList<Testimony> siblings)
    {
        var wholes = Tell(testimonies).ToList();
        foreach (var parts in Tell(siblings).GroupBy(told => (told.By.Article.Id, told.Amount.Unit)))
        {
            var values = parts.Select(p => p.Amount.Value).Distinct().Order().ToArray();
            if (values.Length is < 2 or > MostValues) continue;
            foreach (var whole in wholes.Where(w => w.Amount.Unit == parts.Key.Unit && (w.By.Article.Id == parts.Key.Id || w.Amount.Value >= LeastAcrossArticles)))
                Split(whole, values, [.. parts.Where(p => MayBePart(p.By, whole.By))], wholes);
        }
    }

    /// <summary>The claims of which an amount is part of an amount of another one, and the sum that shows it.</summary>
    public IEnumerable<(Testimony Part, Testimony Whole, string Why)> All => sums.Values;

    /// <summary>The sum that makes an amount of <paramref name="part"/> a part of an amount of <paramref name="whole"/>; null where there is none.</summary>
    public string? Sum(Testimony part, Testimony whole) => sums.TryGetValue((part.Claim.Id, whole.Claim.Id), out var sum) ? sum.Why : null;

    private static IEnumerable<Told> Tell(IEnumerable<Testimony> testimonies) =>
        testimonies.SelectMany(t => t.Claim.Amounts.Where(a => a is { Unit: not null, Value: > 0 and <= Bounds.Most }).Select(a => new Told(t, a)));

    // One actor and one announcement; only beside its whole may a part leave the actor out.
    private static bool MayBePart(Testimony part, Testimony whole) =>
        (Sets.Overlap(part.ActorStates, whole.ActorStates) || (part.Article.Id == whole.Article.Id && !Sets.Disjoint(part.ActorStates, whole.ActorStates))) && part.IsCumulative == whole.IsCumulative
        && (part.Date is null || whole.Date is null || part.Date.Gap(whole.Date) <= Likeness.DaysApart);

    private void Split(Told whole, decimal[] values, List<Told> parts, List<Told> others)
    {
        var total = whole.Amount.Value;
        for (var i = 0; i < values.Length; i++)
        {
            for (var j = i; j < values.Length; j++)
            {
                var rest = total - values[i] - values[j];
                if (IsZero(rest, values[i], whole, parts)) Keep(whole, parts, others, [values[i], values[j]]);
                if (rest > values[j] && values.Contains(rest) && i != j) Keep(whole, parts, others, [values[i], values[j], rest]);
            }
        }
    }

    // "About 3 000" may be split into parts that add up to a little more or less, but not by as much as a part.
    private static bool IsZero(decimal rest, decimal least, Told whole, List<Told> parts) =>
        rest == 0 || (whole.Amount.Approx == Approximation.About || parts.Any(p => p.Amount.Approx == Approximation.About))
        && Math.Abs(rest) <= Math.Min(whole.Amount.Value * Inexact, least * Bounds.Tolerance);

    private void Keep(Told whole, List<Told> parts, List<Told> others, decimal[] summands)
    {
        // 1 000 + 1 000 needs two claims of a thousand, and 2 000 needs one that is left.
        if (summands.GroupBy(s => s).Any(g => parts.Count(p => p.Amount.Value == g.Key) < g.Count())) return;
        var why = $"{string.Join(" + ", summands.OrderDescending().Select(Units.Show))} = {Units.Show(whole.Amount.Value, whole.Amount.Unit)}";
        // Whoever names a part names a part of it, in whatever article.
        foreach (var part in parts.Concat(others.Where(o => o.Amount.Unit == whole.Amount.Unit)).Where(p => summands.Contains(p.Amount.Value) && p.By != whole.By && MayBePart(p.By, whole.By)))
            sums.TryAdd((part.By.Claim.Id, whole.By.Claim.Id), (part.By, whole.By, why));
    }

    private sealed record Told(Testimony By, Amount Amount);
}
