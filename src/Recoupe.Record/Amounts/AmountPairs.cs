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
    public static IReadOnlyList<AmountPair> Of(Claim a, Claim b)
    {
        var pairs = new List<AmountPair>();
        foreach (var mine in a.Amounts)
        {
            var best = b.Amounts
                .Select(theirs => new AmountPair(mine, theirs, AmountComparison.Of(mine, theirs)))
                .Where(pair => pair.Comparison.Match != AmountMatch.Incomparable)
                .OrderBy(pair => pair.Comparison.Match)
                .ThenBy(pair => Math.Abs(pair.A.Value - pair.B.Value))
                .FirstOrDefault();
            if (best is not null) pairs.Add(best);
        }

        return pairs;
    }
}
