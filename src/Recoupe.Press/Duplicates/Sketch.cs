namespace Recoupe.Press.Duplicates;

/// <summary>
/// A MinHash sketch by one permutation hashing: each shingle falls in one of <see cref="Bins"/> bins, each bin keeps its smallest, and an empty bin borrows
/// from another one chosen by hash (optimal densification: Shrivastava, ICML 2017). The share of equal bins of two sketches estimates
/// their Jaccard similarity.
/// </summary>
public sealed class Sketch
{
    /// <summary>Number of bins.</summary>
    public const int Bins = 128;

    private const int BinBits = 7;
    private readonly ulong[] bins;

    private Sketch(ulong[] bins) => this.bins = bins;

    internal ReadOnlySpan<ulong> Minima => bins;

    /// <summary>Sketches <paramref name="shingles"/>; null where there are none.</summary>
    public static Sketch? Of(Shingles shingles)
    {
        if (shingles.Count == 0) return null;
        var own = new ulong[Bins];
        Array.Fill(own, ulong.MaxValue);
        foreach (var shingle in shingles.Hashes)
        {
            var bin = (int)(shingle >> (64 - BinBits));
            var rest = shingle << BinBits;
            if (rest < own[bin]) own[bin] = rest;
        }

        var minima = new ulong[Bins];
        for (var bin = 0; bin < Bins; bin++)
        {
            var from = bin;
            for (var attempt = 1UL; own[from] == ulong.MaxValue; attempt++)
                from = (int)(Fnv.Mix(((ulong)bin << 32) + attempt) >> (64 - BinBits));
            // A borrowed minimum is told apart by its bin, so that two sketches agree on it only when both borrowed from the same one.
            minima[bin] = own[from] + (ulong)from;
        }

        return new Sketch(minima);
    }
}
