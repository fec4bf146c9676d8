namespace Recoupe.Language;

/// <summary>
/// One syntactic word of a <see cref="Sentence"/>. The two words of a multi-word token ("du" = "de" + "le") share the token's span.
/// </summary>
public readonly struct Word : IEquatable<Word>
{
    internal Word(Sentence sentence, int index)
    {
        Sentence = sentence;
        Index = index;
    }

    /// <summary>The sentence that the word belongs to.</summary>
    public Sentence Sentence { get; }

    /// <summary>Zero-based position in the sentence.</summary>
    public int Index { get; }

    /// <summary>The word as Universal Dependencies writes it: the text's own characters, but for the parts of a multi-word token.</summary>
    public string Form => Sentence.Forms[Index];

    /// <summary>Dictionary form; the form itself where no lemmatiser has run.</summary>
    public string Lemma => Sentence.Lemmas[Index];

    /// <summary>Part of speech; <see cref="Upos.X"/> where no tagger has run.</summary>
    public Upos Upos => Sentence.Tags[Index];

    /// <summary>Morphology as Universal Dependencies writes it ("Gender=Fem|Number=Plur"); empty where there is none.</summary>
    public string Features => Sentence.Features[Index];

    /// <summary>Index of the governing word in the sentence; -1 for the root, and for every word where no parser has run.</summary>
    public int Head => Sentence.Heads[Index];

    /// <summary>Universal Dependencies relation to the head ("nsubj", "obl:arg", "root"); empty where no parser has run.</summary>
    public string Relation => Sentence.Relations[Index];

    /// <summary>The relation without its subtype ("nsubj" of "nsubj:pass").</summary>
    public string BaseRelation => Relation.IndexOf(':', StringComparison.Ordinal) is >= 0 and var colon ? Relation[..colon] : Relation;

    /// <summary>Where the word (or the multi-word token that holds it) stands in the source text.</summary>
    public TextSpan Span => Sentence.Spans[Index];

    /// <inheritdoc/>
    public bool Equals(Word other) => ReferenceEquals(Sentence, other.Sentence) && Index == other.Index;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Word other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Sentence, Index);

    /// <summary>Whether the two are the same word of the same sentence object.</summary>
    public static bool operator ==(Word left, Word right) => left.Equals(right);

    /// <summary>Whether the two are different words.</summary>
    public static bool operator !=(Word left, Word right) => !left.Equals(right);

    /// <inheritdoc/>
    public override string ToString() => Form;
}
