namespace Recoupe.Language.Lexicon;

/// <summary>What all forms of one class share: their readings, each with the way from the form to its lemma.</summary>
internal sealed class LexicalClass(int ambiguity, Reading[] readings)
{
    /// <summary>Number of the set of tags and features, lemmas aside; never 0.</summary>
    public int Ambiguity { get; } = ambiguity;

    public Reading[] Readings { get; } = readings;

    public uint Tags { get; } = readings.Aggregate(0u, (tags, reading) => tags | (1u << (int)reading.Upos));
}

/// <summary>One reading of a class of forms.</summary>
internal readonly record struct Reading(Upos Upos, string Features, EditScript Script)
{
    public PackedFeatures Packed { get; } = PackedFeatures.Of(Features);
}
