namespace Recoupe.Record.Actors.Coreference;

/// <summary>A row of anaphors.tsv: a word that stands for someone, or that tells the gender or number of what it stands before.</summary>
/// <param name="Kind">How it does.</param>
/// <param name="Gender">Its gender.</param>
/// <param name="Number">Its number.</param>
/// <param name="Count">How many a numeral says; 0 for other words.</param>
/// <param name="Human">Whether it stands for a person alone ("he"), and for no state or body ("il").</param>
internal sealed record Anaphor(AnaphorKind Kind, Gender Gender, Number Number, int Count, bool Human);

/// <summary>What a word of anaphors.tsv does; the table says what each means.</summary>
internal enum AnaphorKind
{
    Personal,
    Possessive,
    Relative,
    Latter,
    Speaker,
    Speakers,
    Definite,
    Demonstrative,
    Masculine,
    Feminine,
    Plural,
    Title,
    FeminineEnding,
    Impersonal,
    Numeral,
    Speech,
    Source,
}
