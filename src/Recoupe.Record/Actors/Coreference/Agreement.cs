namespace Recoupe.Record.Actors.Coreference;

/// <summary>Grammatical gender; in English, whether a pronoun is a man's, a woman's or a thing's.</summary>
internal enum Gender
{
    Any,
    Masculine,
    Feminine,
    Thing,
}

/// <summary>Grammatical number.</summary>
internal enum Number
{
    Any,
    Singular,
    Plural,
}
