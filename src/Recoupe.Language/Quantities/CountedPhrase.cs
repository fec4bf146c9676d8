namespace Recoupe.Language.Quantities;

/// <summary>What stands after a number as the thing counted.</summary>
internal struct CountedPhrase
{
    /// <summary>English singular, or the lemma as it is; null when the noun is a name that no table knows.</summary>
    public string? Unit;

    public bool IsPeople;

    /// <summary>Stands for the noun counted before ("autres").</summary>
    public bool IsOther;

    /// <summary>First token of the phrase.</summary>
    public int Start;

    /// <summary>Index after its head noun.</summary>
    public int HeadEnd;

    /// <summary>Index after the phrase with its complements.</summary>
    public int End;

    /// <summary>Whether the head says little by itself ("engins"): it may take up an earlier noun.</summary>
    public bool IsGeneric;

    /// <summary>Whether a measure stands between the number and the head ("18 155mm howitzers").</summary>
    public bool HasMeasure;

    /// <summary>Whether the table of nouns knows the head.</summary>
    public bool IsKnown;

    /// <summary>Whether the table of nouns knows the head as a singular.</summary>
    public bool IsSingular;
}
