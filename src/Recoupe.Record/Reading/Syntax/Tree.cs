using Recoupe.Language;

namespace Recoupe.Record.Reading.Syntax;

/// <summary>A sentence's dependency tree with children at hand.</summary>
internal sealed class Tree
{
    private static readonly int[] None = [];
    private readonly int[][] children;
    private readonly string[] relations;

    /// <summary>Indexes the tree of a sentence.</summary>
    public Tree(Sentence sentence)
    {
        Sentence = sentence;
        relations = new string[sentence.Count];
        var counts = new int[sentence.Count];
        for (var i = 0; i < sentence.Count; i++)
        {
            var word = sentence[i];
            relations[i] = word.BaseRelation;
            if (word.Head >= 0) counts[word.Head]++;
        }

        children = new int[sentence.Count][];
        for (var i = 0; i < sentence.Count; i++) children[i] = counts[i] == 0 ? None : new int[counts[i]];
        Array.Clear(counts);
        for (var i = 0; i < sentence.Count; i++)
        {
            var head = sentence[i].Head;
            if (head >= 0) children[head][counts[head]++] = i;
        }
    }

    /// <summary>The sentence.</summary>
    public Sentence Sentence { get; }

    /// <summary>The word that hangs from none; -1 in an empty sentence.</summary>
    public int Root => Array.IndexOf(relations, "root");

    /// <summary>Dependents of a word, in order.</summary>
    public ReadOnlySpan<int> Children(int word) => children[word];

    /// <summary>Relation to the head without its subtype ("nsubj" of "nsubj:pass").</summary>
    public string Relation(int word) => relations[word];

    /// <summary>Relation with its subtype.</summary>
    public string FullRelation(int word) => Sentence[word].Relation;

    /// <summary>Head of a word; -1 for the root.</summary>
    public int Head(int word) => Sentence[word].Head;

    /// <summary>The first dependent with a relation (without subtype), or -1.</summary>
    public int Child(int word, string relation)
    {
        foreach (var child in children[word])
            if (relations[child] == relation) return child;
        return -1;
    }

    /// <summary>Whether a word has a dependent with a full relation.</summary>
    public bool HasChild(int word, string fullRelation)
    {
        foreach (var child in children[word])
            if (Sentence[child].Relation == fullRelation) return true;
        return false;
    }

    /// <summary>The word and all below it that <paramref name="enter"/> lets in, unordered.</summary>
    public List<int> Subtree(int word, Func<int, bool>? enter = null)
    {
        var found = new List<int> { word };
        for (var i = 0; i < found.Count; i++)
            foreach (var child in children[found[i]])
                if (enter is null || enter(child)) found.Add(child);
        return found;
    }

    /// <summary>Whether <paramref name="ancestor"/> governs <paramref name="word"/>, at any depth, or is it.</summary>
    public bool Governs(int ancestor, int word)
    {
        for (var i = word; i >= 0; i = Head(i))
            if (i == ancestor) return true;
        return false;
    }

    /// <summary>Lemmas of the prepositions on a word, joined by spaces ("en faveur de"); empty when there is none.</summary>
    public string Preposition(int word)
    {
        var preposition = relations[word] is "obl" or "nmod" && Head(word) is >= 0 and var adverb && Sentence[adverb].Upos == Upos.Adv ? Sentence[adverb].Lemma : "";
        foreach (var child in children[word])
        {
            if (relations[child] != "case") continue;
            preposition = Join(preposition, Sentence[child].Lemma);
            foreach (var part in children[child])
                if (relations[part] == "fixed") preposition = Join(preposition, Sentence[part].Lemma);
        }

        return preposition;
    }

    private static string Join(string left, string right) => left.Length == 0 ? right : $"{left} {right}";
}
