namespace Recoupe.Language.Names;

/// <summary>What features of names are made of, for one surface token; strings are hashed.</summary>
internal sealed class NameToken
{
    public TextSpan Span { get; init; }

    public ulong Lower { get; init; }

    public ulong Shape { get; init; }

    public ulong Prefix { get; init; }

    public ulong Suffix2 { get; init; }

    public ulong Suffix3 { get; init; }

    public ulong Suffix4 { get; init; }

    public Upos Tag { get; init; }

    public ulong Lemma { get; init; }

    /// <summary>Lemma of the governing word; 0 for the root.</summary>
    public ulong Head { get; init; }

    public ulong Relation { get; init; }

    /// <summary>Tags that the lexicon gives the token in lower case, as bits.</summary>
    public uint Readings { get; init; }

    public bool Capital { get; init; }

    /// <summary>Whether it has two characters or more and no small letter.</summary>
    public bool Capitals { get; init; }

    /// <summary>Whether no white space stands before it.</summary>
    public bool Joins { get; init; }

    /// <summary>What may begin here.</summary>
    public NameKnowledge Begins { get; set; }

    /// <summary>What of two tokens or more may begin here.</summary>
    public NameKnowledge Long { get; set; }

    /// <summary>What may go on here.</summary>
    public NameKnowledge Continues { get; set; }
}
