using Recoupe.Language.Quantities;
using Recoupe.Record.CrossCheck.Amounts;
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

    private readonly Dictionary<(string Part, string Whole), string> sums = [];

    /// <summary>Finds the sums among the testimonies of one event.</summary>
    public PartWhole(IReadOnlyList<Testimony> testimonies)
    {
        var byArticle = testimonies
            .SelectMany(t => t.Claim.Amounts.Where(a => a is { Unit: not null, Value: > 0 and <= Bounds.Most }).Select(a => new Told(t, a)))
            .GroupBy(told => (told.By.Article.Id, told.Amount.Unit))
            .OrderBy(g => g.Key.Id, StringComparer.Ordinal)
            .ToList();
        foreach (var parts in byArticle)
        {
            var values = parts.Select(p => p.Amount.Value).Distinct().Order().ToArray();
            if (values.Length is < 2 or > MostValues) continue;
            foreach (var wholes in byArticle.Where(g => g.Key.Unit == parts.Key.Unit))
            {
                var beside = wholes.Key.Id == parts.Key.Id;
                foreach (var whole in wholes.Where(w => beside || w.Amount.Value >= LeastAcrossArticles))
                    Split(whole, values, parts.ToList());
            }
        }
    }

    /// <summary>The sum that makes an amount of <paramref name="part"/> a part of an amount of <paramref name="whole"/>; null where there is none.</summary>
    public string? Sum(Testimony part, Testimony whole) => sums.GetValueOrDefault((part.Claim.Id, whole.Claim.Id));

    private void Split(Told whole, decimal[] values, List<Told> parts)
    {
        var total = whole.Amount.Value;
        for (var i = 0; i < values.Length; i++)
        {
            for (var j = i; j < values.Length; j++)
            {
                var rest = total - values[i] - values[j];
                if (IsZero(rest, total, whole, parts)) Keep(whole, parts, [values[i], values[j]]);
                if (rest > values[j] && values.Contains(rest) && i != j) Keep(whole, parts, [values[i], values[j], rest]);
            }
        }
    }

    // "About 3 000" may be split into parts that add up to a little more or less.
    private static bool IsZero(decimal rest, decimal total, Told whole, List<Told> parts) =>
        rest == 0 || (whole.Amount.Approx == Approximation.About || parts.Any(p => p.Amount.Approx == Approximation.About)) && Math.Abs(rest) <= total * 0.01m;

    private void Keep(Told whole, List<Told> parts, decimal[] summands)
    {
        // 1 000 + 1 000 needs two claims of a thousand.
        if (summands.GroupBy(s => s).Any(g => parts.Count(p => p.Amount.Value == g.Key) < g.Count())) return;
        var why = $"{string.Join(" + ", summands.OrderDescending().Select(Units.Show))} = {Units.Show(whole.Amount.Value)} {whole.Amount.Unit}";
        foreach (var part in parts.Where(p => summands.Contains(p.Amount.Value) && p.By != whole.By)) sums.TryAdd((part.By.Claim.Id, whole.By.Claim.Id), why);
    }

    private sealed record Told(Testimony By, Amount Amount);
}
