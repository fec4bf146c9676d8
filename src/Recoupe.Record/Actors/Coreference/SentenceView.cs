using Recoupe.Language;

namespace Recoupe.Record.Actors.Coreference;

/// <summary>A parsed sentence with its mentions tied to its words.</summary>
internal sealed class SentenceView
{
    private readonly int[] mentionOf;
    private readonly string[] relations;
    private readonly string text;
    private List<Piece>? pieces;

    /// <summary>Ties the mentions that lie in a sentence.</summary>
    public SentenceView(string text, int number, Sentence sentence, IReadOnlyList<Mention> mentions)
    {
        this.text = text;
        Number = number;
        Sentence = sentence;
        Mentions = mentions;
        relations = new string[sentence.Count];
        mentionOf = new int[sentence.Count];
        Array.Fill(mentionOf, -1);
        var m = 0;
        for (var i = 0; i < sentence.Count; i++)
        {
            relations[i] = sentence[i].BaseRelation;
            while (m < mentions.Count && mentions[m].Span.End <= sentence[i].Span.Start) m++;
            if (m < mentions.Count && mentions[m].Span.Overlaps(sentence[i].Span)) mentionOf[i] = m;
        }
    }

    /// <summary>Its position among the article's sentences.</summary>
    public int Number { get; }

    /// <summary>The sentence.</summary>
    public Sentence Sentence { get; }

    /// <summary>What it names, in order, not overlapping.</summary>
    public IReadOnlyList<Mention> Mentions { get; }

    /// <summary>Its runs of letters and digits.</summary>
    public List<Piece> Pieces => pieces ??= Piece.Of(text, Sentence.Span);

    /// <summary>The relation of a word without its subtype.</summary>
    public string BaseRelation(int word) => relations[word];

    /// <summary>The mention that covers a word, or null.</summary>
    public Mention? At(int word) => word < 0 || mentionOf[word] < 0 ? null : Mentions[mentionOf[word]];

    /// <summary>Whether a word is the first of its mention.</summary>
    public bool Begins(int word) => mentionOf[word] >= 0 && (word == 0 || mentionOf[word - 1] != mentionOf[word]);

    /// <summary>The word of the mention that begins at a word that governs the others.</summary>
    public int HeadOf(int first)
    {
        for (var i = first; i < Sentence.Count && mentionOf[i] == mentionOf[first]; i++)
            if (Sentence[i].Head < 0 || mentionOf[Sentence[i].Head] != mentionOf[first]) return i;
        return first;
    }

    /// <summary>
    /// Relation of a word without its subtype; of a coordinated or apposed one, that of the first. What is read as a second subject,
    /// after its verb, is an object.
    /// </summary>
    public string Relation(int word)
    {
        var first = First(word);
        var relation = relations[first];
        return relation == "nsubj" && first > Sentence[first].Head && HasSubject(Sentence[first].Head, before: Sentence[first].Head) ? "obj" : relation;
    }

    private bool HasSubject(int verb, int before)
    {
        for (var i = 0; i < before; i++)
            if (Sentence[i].Head == verb && relations[i] == "nsubj") return true;
        return false;
    }

    /// <summary>What governs a word; of a coordinated or apposed one, what governs the first. -1 for none.</summary>
    public int Governor(int word) => Sentence[First(word)].Head;

    /// <summary>The first of the words with which a word is coordinated or to which it is apposed.</summary>
    public int First(int word)
    {
        // A tree has no circle, but a bound costs nothing.
        for (var steps = 0; steps < Sentence.Count && Sentence[word].Head >= 0 && (relations[word] is "conj" or "appos" or "flat" || IsTitled(word)); steps++)
            word = Sentence[word].Head;
        return word;
    }

    /// <summary>The noun to which a name is apposed or from which it hangs as from a title; -1 when there is none.</summary>
    public int Described(int word) => relations[word] is "appos" or "flat" || IsTitled(word) ? Sentence[word].Head : -1;

    // "M. Poutine", "le groupe armé Wagner": the name hangs from its title, with nothing but adjectives between.
    private bool IsTitled(int word)
    {
        if (relations[word] != "nmod" || mentionOf[word] < 0) return false;
        var title = Sentence[word].Head;
        if (title < 0 || title >= word) return false;
        for (var i = title + 1; i < word; i++)
            if (Sentence[i].Upos != Upos.Adj || Sentence[i].Head != title) return false;
        return true;
    }
}
