namespace Recoupe.Language.Tokens;

/// <summary>Short lower-case words; asked with any case and either apostrophe.</summary>
internal sealed class WordSet
{
    private readonly HashSet<string> words = new(StringComparer.Ordinal);
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> lookup;
    private int longest;

    public WordSet() => lookup = words.GetAlternateLookup<ReadOnlySpan<char>>();

    public void Add(string word)
    {
        words.Add(word.ToLowerInvariant());
        longest = Math.Max(longest, word.Length);
    }

    public bool Contains(ReadOnlySpan<char> word)
    {
        if (word.IsEmpty || word.Length > longest) return false;
        Span<char> lower = stackalloc char[word.Length];
        for (var i = 0; i < word.Length; i++) lower[i] = Characters.IsApostrophe(word[i]) ? '\'' : char.ToLowerInvariant(word[i]);
        return lookup.Contains(lower);
    }
}
