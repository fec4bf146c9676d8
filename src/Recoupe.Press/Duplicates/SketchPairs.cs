namespace Recoupe.Press.Duplicates;

/// <summary>
/// Finds texts that may be near-copies by locality-sensitive hashing: sketches are cut into <see cref="Bands"/> bands of <see cref="Rows"/> bins,
/// and two texts meet where a whole band is equal. At a Jaccard similarity s they meet with probability 1 - (1 - s^Rows)^Bands:
/// 0.998 at s = 0.3, 0.93 at 0.2, 0.15 at 0.05.
/// </summary>
public static class SketchPairs
{
    internal const int Rows = 2;
    internal const int Bands = Sketch.Bins / Rows;

    /// <summary>The pairs of indices of <paramref name="sketches"/> that share a band, the smaller first, each once, ascending. What is null meets nothing.</summary>
    /// <remarks>One band at a time is sorted, so that memory grows with the number of texts and of pairs, not of bands.</remarks>
    /// <param name="sketches">The sketches.</param>
    /// <param name="mayMeet">Which pairs are of any use; null for all. Texts of one language share words by chance: their pairs are many.</param>
    public static IReadOnlyList<(int A, int B)> Of(IReadOnlyList<Sketch?> sketches, Func<int, int, bool>? mayMeet = null)
    {
        int[] present = [.. Enumerable.Range(0, sketches.Count).Where(i => sketches[i] is not null)];
        var (keys, texts) = (new ulong[present.Length], new int[present.Length]);
        var pairs = new HashSet<(int A, int B)>();
        for (var band = 0; band < Bands; band++)
        {
            for (var i = 0; i < present.Length; i++) (keys[i], texts[i]) = (Key(sketches[present[i]]!, band), present[i]);
            Array.Sort(keys, texts);
            for (int first = 0, end; first < keys.Length; first = end)
            {
                for (end = first + 1; end < keys.Length && keys[end] == keys[first];) end++;
                for (var a = first; a < end; a++)
                {
                    for (var b = a + 1; b < end; b++)
                        if (mayMeet is null || mayMeet(texts[a], texts[b])) pairs.Add((Math.Min(texts[a], texts[b]), Math.Max(texts[a], texts[b])));
                }
            }
        }

        return [.. pairs.Order()];
    }

    private static ulong Key(Sketch sketch, int band)
    {
        var hash = (ulong)band;
        foreach (var minimum in sketch.Minima.Slice(band * Rows, Rows)) hash = Fnv.Mix(hash ^ minimum);
        return hash;
    }
}
