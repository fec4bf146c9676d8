using Recoupe.Record.Amounts;
using Recoupe.Record.CrossCheck.Testimonies;
using Recoupe.Record.Model;

namespace Recoupe.Record.CrossCheck.Relations;

/// <summary>Totals that are smaller than one of their parts in the same article (docs/relations.md, rule 4): mostly a million for a milliard.</summary>
internal static class ImpossibleTotals
{
    // A slip from milliards leaves a figure in millions; a greater total may count less than what is authorised, or another thing.
    private const decimal LargestSlipped = 1_000_000_000m;

    // "More than 24 million" may be a little more.
    private const decimal Margin = 2;

    /// <summary>One finding a total, against its largest impossible part. Testimonies come ordered.</summary>
    public static IEnumerable<Finding> Find(IEnumerable<Testimony> testimonies)
    {
        foreach (var article in testimonies.Where(t => t.Claim.Type == ClaimKind.Aid).GroupBy(t => t.Article.Id, StringComparer.Ordinal))
        {
            foreach (var whole in article.Where(t => t.IsCumulative))
            {
                var impossible = article
                    .Where(part => !part.IsCumulative && !Stages.IsAhead(part) && Sets.Overlap(part.ActorStates, whole.ActorStates) && !Sets.Disjoint(part.RecipientStates, whole.RecipientStates))
                    .SelectMany(part => AmountPairs.Of(whole.Claim, part.Claim).Select(pair => (Part: part, Pair: pair)))
                    .Where(p => Units.IsCurrency(p.Pair.A.Unit) && p.Pair.A.Value < LargestSlipped && p.Pair.B.Value > p.Pair.A.Value * Margin)
                    .OrderByDescending(p => p.Pair.B.Value)
                    .ThenBy(p => p.Part.Claim.Id, StringComparer.Ordinal)
                    .FirstOrDefault();
                if (impossible.Part is not null)
                    yield return new(impossible.Part, whole, RelationKind.Contradicts, $"a part of {Units.Show(impossible.Pair.B)} exceeds its whole of {Units.Show(impossible.Pair.A)}", 0.8, "scale");
            }
        }
    }
}
