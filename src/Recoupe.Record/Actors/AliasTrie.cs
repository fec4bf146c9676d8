namespace Recoupe.Record.Actors;

/// <summary>Aliases by their folded pieces; finds the longest one at a position.</summary>
internal sealed class AliasTrie<T>
{
    // "US" is not "us", but "Otan" is "OTAN".
    private const int LongestLookalike = 3;

    private readonly Node root = new();

    /// <summary>Adds an alias; the first one added under the same pieces and case stands first.</summary>
    /// <param name="alias">The alias.</param>
    /// <param name="value">What it stands for.</param>
    /// <param name="caseSensitive">Whether its first letter must be a capital where the table has one.</param>
    /// <param name="title">Whether its last word must have a capital where the table has one: "Russia Today" is not "Russia today".</param>
    public void Add(string alias, T value, bool caseSensitive, bool title = false)
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
        node.Values.Add(new Entry(value, caseSensitive && pieces[0].Capital, pieces.Count == 1 && pieces[0].AllCaps && pieces[0].Key.Length <= LongestLookalike, title && pieces[^1].Capital));
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
                if (!entry.Allows(pieces[start], pieces[i])) continue;
                value = entry.Value;
                length = i - start + 1;
                break;
            }
        }

        return length;
    }

    private sealed record Entry(T Value, bool Capital, bool AllCaps, bool LastCapital)
    {
        // "US" is not "us", and "Nice" is not "nice".
        public bool Allows(Piece first, Piece last) => (!Capital || first.Capital) && (!AllCaps || first.AllCaps) && (!LastCapital || last.Capital);
    }

    private sealed class Node
    {
        public Dictionary<string, Node>? Next { get; set; }

        public List<Entry>? Values { get; set; }
    }
}
