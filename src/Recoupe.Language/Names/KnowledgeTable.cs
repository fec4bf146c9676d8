namespace Recoupe.Language.Names;

/// <summary>What is known of each of many keys, in open addressing: the words of a text mostly miss it, and a miss costs one look.</summary>
internal sealed class KnowledgeTable
{
    private uint[] keys;
    private NameKnowledge[] known;

    /// <summary>An empty table with room for some keys; it grows.</summary>
    public KnowledgeTable(int capacity)
    {
        var size = 16;
        while (size < 2 * capacity) size *= 2;
        keys = new uint[size];
        known = new NameKnowledge[size];
    }

    /// <summary>Number of keys.</summary>
    public int Count { get; private set; }

    /// <summary>The keys, unordered.</summary>
    public IEnumerable<uint> Keys => Enumerable.Range(0, keys.Length).Where(i => known[i] != NameKnowledge.None).Select(i => keys[i]);

    /// <summary>What is known of a key.</summary>
    public NameKnowledge this[uint key] => known[PlaceOf(key)];

    /// <summary>Adds to what is known of a key.</summary>
    public void Add(uint key, NameKnowledge what)
    {
        if (what == NameKnowledge.None) return;
        if (2 * (Count + 1) > keys.Length) Grow();
        var at = PlaceOf(key);
        if (known[at] == NameKnowledge.None) Count++;
        keys[at] = key;
        known[at] |= what;
    }

    // The keys are hashes already.
    private int PlaceOf(uint key)
    {
        var mask = keys.Length - 1;
        var at = (int)key & mask;
        while (known[at] != NameKnowledge.None && keys[at] != key) at = (at + 1) & mask;
        return at;
    }

    private void Grow()
    {
        var (oldKeys, oldKnown) = (keys, known);
        keys = new uint[2 * oldKeys.Length];
        known = new NameKnowledge[keys.Length];
        for (var i = 0; i < oldKeys.Length; i++)
        {
            if (oldKnown[i] == NameKnowledge.None) continue;
            var at = PlaceOf(oldKeys[i]);
            (keys[at], known[at]) = (oldKeys[i], oldKnown[i]);
        }
    }
}
