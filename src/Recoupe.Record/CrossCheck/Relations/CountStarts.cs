using Recoupe.Record.CrossCheck.Testimonies;
using Recoupe.Record.Model;

namespace Recoupe.Record.CrossCheck.Relations;

/// <summary>Numbered series ("the 19th drawdown since September 2021") whose start one issuer gives in two ways, whatever the number.</summary>
internal static class CountStarts
{
    /// <summary>One finding for each issuer, series and pair of starts. Testimonies come ordered.</summary>
    public static IEnumerable<Finding> Find(IEnumerable<Testimony> testimonies)
    {
        var series = testimonies
            .Where(t => t.Claim is { Ordinal: not null, Baseline: not null, Instrument: not null })
            .GroupBy(t => (string.Join(';', t.ActorStates), string.Join(';', t.RecipientStates), t.Claim.Instrument, Issuer: t.Speaker?.Name ?? t.Article.Outlet));
        foreach (var issued in series.Where(s => s.Key.Issuer is not null))
        {
            var starts = issued.GroupBy(t => t.Claim.Baseline, StringComparer.OrdinalIgnoreCase).Select(g => g.First()).ToList();
            for (var i = 0; i < starts.Count; i++)
            {
                for (var j = i + 1; j < starts.Count; j++)
                {
                    if (Baselines.Differ(starts[i], starts[j]))
                        yield return new(starts[i], starts[j], RelationKind.Contradicts, $"{issued.Key.Issuer} counts since {starts[i].Claim.Baseline} and since {starts[j].Claim.Baseline}", 0.6, "date");
                }
            }
        }
    }
}
