namespace Recoupe.Record.Actors;

/// <summary>People by the keys of all parts of their name; finds the longest name at a position.</summary>
internal sealed class FullNames
{
    private readonly Node root = new();

    /// <summary>Adds a name of two parts or more; the first bearer of a name keeps it, and then this tells false.</summary>
    /// <param name="keys">The parts by <see cref="Transliteration.Key"/>.</param>
    /// <param name="person">Who bears it.</param>
    public bool TryAdd(IEnumerable<string> keys, Entity person)
    {
        var node = root;
        foreach (var key in keys)
        {
            if (!node.Next.TryGetValue(key, out var next)) node.Next[key] = next = new Node();
            node = next;
        }

        if (node.Person is not null) return false;
        node.Person = person;
        return true;
    }

    /// <summary>The longest name that starts at <paramref name="start"/>; its length in pieces, 0 when none. "Kim Jong-un" ends in lower case; two words of which one does are no name.</summary>
    public int Longest(List<Piece> pieces, int start, out Entity? person)
    {
        person = null;
        var length = 0;
        var node = root;
        for (var i = start; i < pieces.Count && node.Next.Count > 0 && node.Next.TryGetValue(Transliteration.Key(pieces[i].Key), out node); i++)
        {
            if (node.Person is null || (i == start + 1 && !pieces[i].Capital)) continue;
            person = node.Person;
            length = i - start + 1;
        }

        return length;
    }

    private sealed class Node
    {
        public Dictionary<string, Node> Next { get; } = new(StringComparer.Ordinal);

        public Entity? Person { get; set; }
    }
}
