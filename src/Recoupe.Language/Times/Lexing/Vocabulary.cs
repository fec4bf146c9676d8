namespace Recoupe.Language.Times.Lexing;

/// <summary>Numbers the words that the tables use, so that a text's token is known or not by one look-up.</summary>
internal sealed class Vocabulary
{
    // Shorter accented words fold onto unrelated ones ("à" on "a"); tables spell their bare forms out where both are wanted.
    private const int ShortestFolded = 4;
    private const int Longest = 24;

    private readonly Dictionary<string, int> words = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> lookup;

    public Vocabulary() => lookup = words.GetAlternateLookup<ReadOnlySpan<char>>();

    public int Count { get; private set; }

    public int Add(string lower)
    {
        if (words.TryGetValue(lower, out var known)) return known;
        var id = Count++;
        words[lower] = id;
        var bare = Folding.WithoutDiacritics(lower);
        if (bare.Length >= ShortestFolded) words.TryAdd(bare, id);
        return id;
    }

    /// <summary>The number of the word written by <paramref name="form"/>, any case, with or without its diacritics; -1 when unknown.</summary>
    public int Find(ReadOnlySpan<char> form)
    {
        if (form.Length > Longest) return -1;
        Span<char> buffer = stackalloc char[form.Length];
        var accented = false;
        for (var i = 0; i < form.Length; i++)
        {
            var c = Folding.Lower(form[i]);
            accented |= c >= 128;
            buffer[i] = c;
        }

        if (lookup.TryGetValue(buffer, out var id)) return id;
        if (!accented) return -1;
        for (var i = 0; i < buffer.Length; i++) buffer[i] = Folding.WithoutDiacritic(buffer[i]);
        return lookup.TryGetValue(buffer, out id) ? id : -1;
    }
}
