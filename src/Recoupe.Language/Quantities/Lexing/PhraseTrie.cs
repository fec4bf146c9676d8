namespace Recoupe.Language.Quantities.Lexing;

/// <summary>Phrases of several words with what each means; the longest match wins. Read-only once built, then thread-safe.</summary>
/// <typeparam name="T">What a phrase means.</typeparam>
internal sealed class PhraseTrie<T>
    where T : class
{
    private readonly Dictionary<long, int> next = [];
    private readonly List<T?> meanings = [null];
    private bool[] starts = [];

    /// <summary>Every phrase's meaning, in the order of the tables.</summary>
    public IEnumerable<T> Meanings => meanings.OfType<T>();

    /// <summary>Adds a phrase by the ids of its words; the first meaning of a phrase stays.</summary>
    public void Add(ReadOnlySpan<int> ids, T meaning)
    {
        var node = 0;
        foreach (var id in ids)
        {
            var key = Key(node, id);
            if (!next.TryGetValue(key, out var child))
            {
                child = meanings.Count;
                meanings.Add(null);
                next.Add(key, child);
            }

            node = child;
        }

        if (starts.Length <= ids[0]) Array.Resize(ref starts, Math.Max(64, 2 * ids[0]));
        starts[ids[0]] = true;
        meanings[node] ??= meaning;
    }

    /// <summary>Whether some phrase begins (or, stored reversed, ends) with this word.</summary>
    public bool MayStart(int id) => (uint)id < (uint)starts.Length && starts[id];

    /// <summary>The longest phrase that begins at a token.</summary>
    /// <param name="tokens">Where to look.</param>
    /// <param name="at">Index of the first token.</param>
    /// <param name="end">Index after the phrase's last token.</param>
    /// <param name="limit">No phrase may reach this token.</param>
    public T? Match(TokenList tokens, int at, out int end, int limit = int.MaxValue)
    {
        end = at;
        T? found = null;
        if (!MayStart(tokens.IdAt(at))) return null;
        var node = 0;
        for (var i = at; i < tokens.Count && i < limit && tokens[i].Id != 0 && next.TryGetValue(Key(node, tokens[i].Id), out node); i++)
        {
            if (meanings[node] is not { } meaning) continue;
            found = meaning;
            end = i + 1;
        }

        return found;
    }

    /// <summary>The longest phrase, stored reversed, that ends with the token before <paramref name="before"/>.</summary>
    /// <param name="tokens">Where to look.</param>
    /// <param name="before">Index after the phrase's last token.</param>
    /// <param name="start">Index of the phrase's first token.</param>
    /// <param name="from">No phrase may begin before this token.</param>
    public T? MatchBackward(TokenList tokens, int before, out int start, int from = 0)
    {
        start = before;
        T? found = null;
        if (!MayStart(tokens.IdAt(before - 1))) return null;
        var node = 0;
        for (var i = before - 1; i >= from && tokens[i].Id != 0 && next.TryGetValue(Key(node, tokens[i].Id), out node); i--)
        {
            if (meanings[node] is not { } meaning) continue;
            found = meaning;
            start = i;
        }

        return found;
    }

    private static long Key(int node, int id) => ((long)node << 32) | (uint)id;
}
