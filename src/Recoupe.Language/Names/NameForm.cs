namespace Recoupe.Language.Names;

/// <summary>What the name labeller sees of a written form wherever it stands; strings are hashed.</summary>
internal sealed class NameForm
{
    public required ulong Lower { get; init; }

    public required ulong Shape { get; init; }

    public required ulong Prefix { get; init; }

    public required ulong Suffix2 { get; init; }

    public required ulong Suffix3 { get; init; }

    public required ulong Suffix4 { get; init; }

    /// <summary>Tags that the lexicon gives the form in lower case, as bits.</summary>
    public required uint Readings { get; init; }

    public required bool Capital { get; init; }

    /// <summary>Whether it has two characters or more and no small letter.</summary>
    public required bool Capitals { get; init; }

    /// <summary>Hashes of its runs of letters and digits, folded.</summary>
    public required ulong[] Pieces { get; init; }

    /// <summary>In which ways of writing names of the tables begin as the form does: bit n for case n of <see cref="NameKey.Case"/>.</summary>
    public required int Begins { get; init; }

    /// <summary>Whether a name of the tables that has to be written in a way begins as the form does, and the form is written so.</summary>
    public bool MayBegin(NameKey.Case written) => (Begins & 1 << (int)written) != 0;
}
