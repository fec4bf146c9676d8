namespace Recoupe.Record.Reading.Syntax;

/// <summary>The small words of a language that arguments are told by.</summary>
/// <param name="Relatives">Relative pronouns, in any case.</param>
/// <param name="Partitives">Prepositions that an indefinite article may be taken for.</param>
/// <param name="Agents">Prepositions of the one who acts, in the passive.</param>
/// <param name="Apart">Prepositions of what a noun neither counts nor contains ("contre").</param>
/// <param name="Unaccusatives">Lemmas of verbs whose active perfect looks like a passive ("sont entrées").</param>
/// <param name="Perfects">Lemmas of auxiliaries that parsers may take for a verb.</param>
/// <param name="Actives">Lemmas of auxiliaries of the active perfect alone.</param>
internal sealed record SmallWords(IReadOnlySet<string> Relatives, IReadOnlySet<string> Partitives, IReadOnlySet<string> Agents,
    IReadOnlySet<string> Apart, IReadOnlySet<string> Unaccusatives, IReadOnlySet<string> Perfects, IReadOnlySet<string> Actives);
