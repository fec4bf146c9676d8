using System.Collections;

namespace Recoupe.Language;

/// <summary>
/// A sentence as parallel arrays over its syntactic words (a structure of arrays). Spans are offsets in the source text, in order,
/// never overlapping but for the words of one multi-word token, which share their token's span.
/// </summary>
public sealed class Sentence : IReadOnlyList<Word>
{
    /// <summary>Builds a sentence; the arrays have one entry a word and are not copied.</summary>
    /// <param name="span">The sentence in its text, without surrounding white space.</param>
    /// <param name="forms">Word forms.</param>
    /// <param name="spans">Span of each word in the source text.</param>
    public Sentence(TextSpan span, string[] forms, TextSpan[] spans)
        : this(span, forms, spans, [.. forms], new Upos[forms.Length], NoStrings(forms.Length), NoHeads(forms.Length), NoStrings(forms.Length))
    {
    }

    /// <summary>Builds an analysed sentence; the arrays have one entry a word and are not copied.</summary>
    public Sentence(TextSpan span, string[] forms, TextSpan[] spans, string[] lemmas, Upos[] tags, string[] features, int[] heads, string[] relations)
    {
        Span = span;
        Forms = forms;
        Spans = spans;
        Lemmas = lemmas;
        Tags = tags;
        Features = features;
        Heads = heads;
        Relations = relations;
    }

    /// <summary>The sentence in its text, without surrounding white space.</summary>
    public TextSpan Span { get; }

    /// <summary>Number of syntactic words.</summary>
    public int Count => Forms.Length;

    /// <summary>Whether a parser has run: some word has a head or is the root.</summary>
    public bool IsParsed => Relations.Length > 0 && Relations[0].Length > 0;

    /// <summary>The word at a zero-based position.</summary>
    public Word this[int index] => new(this, index);

    internal string[] Forms { get; }

    internal TextSpan[] Spans { get; }

    internal string[] Lemmas { get; }

    internal Upos[] Tags { get; }

    internal string[] Features { get; }

    internal int[] Heads { get; }

    internal string[] Relations { get; }

    /// <summary>The first dependent of a word by its universal relation, whatever the subtype; -1 where there is none.</summary>
    internal int Child(int word, string relation)
    {
        for (var i = 0; i < Count; i++)
            if (Heads[i] == word && Relations[i].AsSpan().StartsWith(relation, StringComparison.Ordinal) && (Relations[i].Length == relation.Length || Relations[i][relation.Length] == ':')) return i;
        return -1;
    }

    /// <summary>Whether a word hangs, at whatever depth, from another; a word governs itself.</summary>
    internal bool Governs(int ancestor, int word)
    {
        for (var i = word; i >= 0; i = Heads[i])
            if (i == ancestor) return true;
        return false;
    }

    /// <inheritdoc/>
    public IEnumerator<Word> GetEnumerator()
    {
        for (var i = 0; i < Count; i++) yield return this[i];
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private static string[] NoStrings(int count)
    {
        var none = new string[count];
        Array.Fill(none, "");
        return none;
    }

    private static int[] NoHeads(int count)
    {
        var none = new int[count];
        Array.Fill(none, -1);
        return none;
    }
}
