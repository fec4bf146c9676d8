namespace Recoupe.Press.Duplicates;

/// <summary>
/// Finds texts that may be near-copies by locality-sensitive hashing: sketches are cut into <see cref="Bands"/> bands of <see cref="Rows"/> bins,
/// and two texts meet where a whole band is equal. At a Jaccard similarity s they meet with probability 1 - (1 - s^Rows)^Bands:
/// 0.998 at s = 0.3, 0.93 at 0.2, 0.15 at 0.05.
/// </summary>
public sealed class SketchIndex
{
    internal const int Rows = 2;
    internal const int Bands = Sketch.Bins / Rows;

    private readonly Dictionary<ulong, int> heads = [];
    private readonly List<(int Text, int Next)> entries = [];

    /// <summary>The texts added before that share a band with <paramref name="sketch"/>, ascending, without repetition.</summary>
    public IReadOnlyList<int> Candidates(Sketch sketch)
    {
        var found = new List<int>();
        for (var band = 0; band < Bands; band++)
        {
            if (!heads.TryGetValue(Key(sketch, band), out var entry)) continue;
            for (; entry >= 0; entry = entries[entry].Next) found.Add(entries[entry].Text);
        }

        found.Sort();
        var count = 0;
        for (var i = 0; i < found.Count; i++)
        {
            if (count == 0 || found[count - 1] != found[i]) found[count++] = found[i];
        }

        found.RemoveRange(count, found.Count - count);
        return found;
    }

    /// <summary>Adds the sketch of text number <paramref name="text"/>.</summary>
    public void Add(int text, Sketch sketch)
    {
        for (var band = 0; band < Bands; band++)
        {
            var key = Key(sketch, band);
            entries.Add((text, heads.TryGetValue(key, out var next) ? next : -1));
            heads[key] = entries.Count - 1;
        }
    }

    private static ulong Key(Sketch sketch, int band)
    {
        var hash = (ulong)band;
        foreach (var minimum in sketch.Minima.Slice(band * Rows, Rows)) hash = Fnv.Mix(hash ^ minimum);
        return hash;
    }
}
