namespace Recoupe.Record.Actors.Coreference;

/// <summary>An entity as an article has spoken of it so far.</summary>
internal sealed class Referent(Entity entity)
{
    /// <summary>A mention counts half as much in each sentence that follows (Lappin and Leass, 1994).</summary>
    public const double Decay = 0.5;

    // What was said before counts less than what is said now, however often it was.
    private const double Echo = 0.5;

    private double weight;

    /// <summary>Who or where it is.</summary>
    public Entity Entity { get; set; } = entity;

    /// <summary>Its gender, as far as the text or the tables tell.</summary>
    public Gender Gender { get; set; }

    /// <summary>Its number.</summary>
    public Number Number { get; set; }

    /// <summary>Common nouns by which the text or its office names it, folded.</summary>
    public HashSet<string> Heads { get; } = new(StringComparer.Ordinal);

    /// <summary>Classes of descriptions.tsv that the text gives it: the town of a base is spoken of as the base.</summary>
    public HashSet<string> Classes { get; } = new(StringComparer.Ordinal);

    /// <summary>Keys of roles.tsv that it bears.</summary>
    public HashSet<string> Functions { get; } = new(StringComparer.Ordinal);

    /// <summary>Whether the text withholds its name.</summary>
    public bool Anonymous { get; set; }

    /// <summary>The sentence that names it last.</summary>
    public int LastSentence { get; private set; }

    /// <summary>Its last mention: position in the text.</summary>
    public int LastPosition { get; private set; }

    /// <summary>The word that governs its last mention, in its sentence.</summary>
    public int LastGovernor { get; private set; }

    /// <summary>How much its last mention weighed.</summary>
    public double LastWeight { get; private set; }

    /// <summary>Whether it is a person or an office that one holds.</summary>
    public bool IsPerson => Entity.Kind is EntityKind.Person or EntityKind.Office;

    /// <summary>Another mention.</summary>
    public void See(int sentence, int position, int governor, double mentionWeight)
    {
        weight = Echo * Salience(sentence) + mentionWeight;
        (LastSentence, LastPosition, LastGovernor) = (sentence, position, governor);
        LastWeight = mentionWeight;
    }

    /// <summary>How present it is to the reader of a sentence.</summary>
    public double Salience(int sentence, double patience = 1) => weight * Math.Pow(Decay, (sentence - LastSentence) * patience);
}
