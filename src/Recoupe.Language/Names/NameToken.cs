namespace Recoupe.Language.Names;

/// <summary>What features of names are made of, for one surface token; strings are hashed.</summary>
internal sealed class NameToken
{
    public TextSpan Span { get; init; }

    /// <summary>What its form is wherever it stands.</summary>
    public required NameForm Form { get; init; }

    public Upos Tag { get; init; }

    public ulong Lemma { get; init; }

    /// <summary>Lemma of the governing word; 0 for the root.</summary>
    public ulong Head { get; init; }

    public ulong Relation { get; init; }

    /// <summary>Whether no white space stands before it.</summary>
    public bool Joins { get; init; }

    /// <summary>What may begin here.</summary>
    public NameKnowledge Begins { get; set; }

    /// <summary>What of two tokens or more may begin here.</summary>
    public NameKnowledge Long { get; set; }

    /// <summary>What may go on here.</summary>
    public NameKnowledge Continues { get; set; }
}
