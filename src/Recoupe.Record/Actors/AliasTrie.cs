namespace Recoupe.Record.Actors;

/// <summary>Aliases by their folded pieces; finds the longest one at a position.</summary>
internal sealed class AliasTrie<T>
{
    // "US" is not "us", but "Otan" is "OTAN".
    private const int LongestLookalike = 3;

    private readonly Node root = new();

    /// <summary>Adds an alias; the first one added under the same pieces and case stands first.</summary>
    public void Add(string alias, T value, bool caseSensitive)
    {
        var pieces = Piece.Of(alias, new Language.TextSpan(0, alias.Length));
        if (pieces.Count == 0) return;
        var node = root;
        foreach (var piece in pieces)
        {
            node.Next ??= new Dictionary<string, Node>(StringComparer.Ordinal);
            if (!node.Next.TryGetValue(piece.Key, out var next)) node.Next[piece.Key] = next = new Node();
            node = next;
        }

        node.Values ??= [];
        node.Values.Add(new Entry(value, caseSensitive && pieces[0].Capital, pieces.Count == 1 && pieces[0].AllCaps && pieces[0].Key.Length <= LongestLookalike));
    }

    /// <summary>The longest alias that starts at <paramref name="start"/>; its length in pieces, 0 when none.</summary>
    public int Longest(List<Piece> pieces, int start, out T? value)
    {
        var length = 0;
        value = default;
        var node = root;
        for (var i = start; i < pieces.Count && node.Next is not null && node.Next.TryGetValue(pieces[i].Key, out var next); i++)
        {
            node = next;
            if (node.Values is null) continue;
            foreach (var entry in node.Values)
            {
                if (!entry.Allows(pieces[start])) continue;
                value = entry.Value;
                length = i - start + 1;
                break;
            }
        }

        return length;
    }

    private sealed record Entry(T Value, bool Capital, bool AllCaps)
    {
        // "US" is not "us", and "Nice" is not "nice".
        public bool Allows(Piece first) => (!Capital || first.Capital) && (!AllCaps || first.AllCaps);
    }

    private sealed class Node
    {
        public Dictionary<string, Node>? Next { get; set; }

        public List<Entry>? Values { get; set; }
    }
}
