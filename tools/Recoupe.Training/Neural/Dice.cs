namespace Recoupe.Training.Neural;

/// <summary>Random bits from a seed, the same on every platform (SplitMix64, Steele, Lea and Flood 2014); quicker than a seeded Random.</summary>
internal sealed class Dice(ulong seed)
{
    private ulong state = seed;

    public ulong Next()
    {
        var z = state += 0x9E3779B97F4A7C15UL;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9UL;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBUL;
        return z ^ (z >> 31);
    }

    /// <summary>0 inclusive to 1 exclusive.</summary>
    public float NextSingle() => (Next() >> 40) * (1f / (1 << 24));

    /// <summary>Fills a mask (its length a multiple of four) with 0, in a share of <paramref name="dropout"/>, and <paramref name="keep"/>.</summary>
    public void Fill(Span<float> mask, float dropout, float keep)
    {
        var threshold = (ulong)(dropout * 65536);
        for (var i = 0; i < mask.Length; i += 4)
        {
            var bits = Next();
            mask[i] = (bits & 0xFFFF) < threshold ? 0 : keep;
            mask[i + 1] = ((bits >> 16) & 0xFFFF) < threshold ? 0 : keep;
            mask[i + 2] = ((bits >> 32) & 0xFFFF) < threshold ? 0 : keep;
            mask[i + 3] = bits >> 48 < threshold ? 0 : keep;
        }
    }
}
