using Recoupe.Record.Model;

namespace Recoupe.Record.Amounts;

/// <summary>An amount of one claim beside the amount of another that measures the same.</summary>
internal sealed record AmountPair(Amount A, Amount B, AmountComparison Comparison)
{
    // "Two" and "three" agree by chance.
    private const decimal LeastDistinctive = 10;

    /// <summary>Whether agreeing says something.</summary>
    public bool IsDistinctive => Math.Min(A.Value, B.Value) >= LeastDistinctive;
}

/// <summary>Which amount of one claim answers which of another.</summary>
internal static class AmountPairs
{
    /// <summary>For each amount of <paramref name="a"/> the closest comparable one of <paramref name="b"/>, where there is one.</summary>
    public static IReadOnlyList<AmountPair> Of(Claim a, Claim b) => By([], a, b);

    /// <summary>The same, by rates that the articles imply where no amounts have a unit in common.</summary>
    public static IReadOnlyList<AmountPair> Of(Claim a, Claim b, IReadOnlyList<ImpliedRate> rates)
    {
        var pairs = By([], a, b);
        return pairs.Count == 0 && rates.Count > 0 ? By(rates, a, b) : pairs;
    }

    private static List<AmountPair> By(IReadOnlyList<ImpliedRate> rates, Claim a, Claim b)
    {
        if (a.Amounts.Count == 0 || b.Amounts.Count == 0) return [];
        var pairs = new List<AmountPair>();
        foreach (var mine in a.Amounts)
        {
            AmountPair? best = null;
            foreach (var theirs in b.Amounts)
            {
                var comparison = AmountComparison.Of(mine, theirs, rates);
                if (comparison.Match != AmountMatch.Incomparable && (best is null || IsCloser(comparison, best.Comparison))) best = new AmountPair(mine, theirs, comparison);
            }

            if (best is not null) pairs.Add(best);
        }

        return pairs;
    }

    private static bool IsCloser(AmountComparison one, AmountComparison other) =>
        one.Match != other.Match ? one.Match < other.Match : Math.Abs(one.A.Value - one.B.Value) < Math.Abs(other.A.Value - other.B.Value);
}
