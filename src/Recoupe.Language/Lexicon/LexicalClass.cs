namespace Recoupe.Language.Lexicon;

/// <summary>What all forms of one class share: their readings, each with the way from the form to its lemma.</summary>
internal sealed class LexicalClass(int ambiguity, Reading[] readings)
{
    /// <summary>Number of the set of tags and features, lemmas aside; never 0.</summary>
    public int Ambiguity { get; } = ambiguity;

    public Reading[] Readings { get; } = readings;

    /// <summary>Whether a form of the class may be a finite verb: 0 no, 1 perhaps, 2 surely.</summary>
    public byte Finite { get; } = readings.All(IsFinite) ? (byte)2 : readings.Any(IsFinite) ? (byte)1 : (byte)0;

    public uint Tags { get; } = readings.Aggregate(0u, (tags, reading) => tags | (1u << (int)reading.Upos));

    private static bool IsFinite(Reading reading) => reading.Features.Contains("VerbForm=Fin", StringComparison.Ordinal);
}

/// <summary>One reading of a class of forms.</summary>
internal readonly record struct Reading(Upos Upos, string Features, EditScript Script)
{
    public PackedFeatures Packed { get; } = PackedFeatures.Of(Features);
}
