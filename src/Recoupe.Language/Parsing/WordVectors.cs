namespace Recoupe.Language.Parsing;

/// <summary>
/// Vectors of words seen before, by the key of their form. A vector is a function of its word alone, so that what is remembered changes
/// the speed, never the result. Safe for many threads: an entry is written before it is published and never changed afterwards.
/// </summary>
internal sealed class WordVectors(int width)
{
    // A power of two; a day's press has about as many different forms. 16 MB at width 96.
    private const int Slots = 1 << 15;

    private readonly Entry?[] entries = new Entry?[Slots];

    public bool TryGet(ulong key, Span<float> vector)
    {
        var entry = Volatile.Read(ref entries[key & (Slots - 1)]);
        if (entry is null || entry.Key != key) return false;
        entry.Vector.CopyTo(vector);
        return true;
    }

    public void Set(ulong key, ReadOnlySpan<float> vector)
    {
        System.Diagnostics.Debug.Assert(vector.Length == width, "one vector a word");
        Volatile.Write(ref entries[key & (Slots - 1)], new Entry(key, vector.ToArray()));
    }

    private sealed record Entry(ulong Key, float[] Vector);
}
