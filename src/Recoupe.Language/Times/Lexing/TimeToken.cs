namespace Recoupe.Language.Times.Lexing;

/// <summary>One piece of text as the time grammar sees it: a run of letters, a run of digits, or a single sign.</summary>
/// <param name="Start">Offset in the text.</param>
/// <param name="End">Offset after it.</param>
/// <param name="Word">Its number in the <see cref="Vocabulary"/>; -1 when the grammar does not know it.</param>
/// <param name="Digits">How many digits it is made of; 0 when it is no number.</param>
/// <param name="Number">Its value when it is a number of at most 18 digits.</param>
/// <param name="Capital">Whether it begins with a capital letter.</param>
internal readonly record struct TimeToken(int Start, int End, int Word, int Digits, long Number, bool Capital = false)
{
    public bool IsNumber => Digits > 0;
}
