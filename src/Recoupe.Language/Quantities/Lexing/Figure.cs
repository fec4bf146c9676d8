namespace Recoupe.Language.Quantities.Lexing;

/// <summary>The value of a number written in figures and how it was written.</summary>
/// <param name="Value">Its value.</param>
/// <param name="Digits">Length of its first run of digits.</param>
/// <param name="IsGrouped">Whether separators part its thousands.</param>
/// <param name="HasDecimals">Whether digits follow a decimal separator.</param>
/// <param name="Repeats">Whether two neighbouring groups of thousands are the same digits ("400 400").</param>
/// <param name="IsPower">Whether it was written with an exponent ("1e10").</param>
/// <param name="IsFraction">Whether it is one character of a fraction ("½").</param>
/// <param name="First">The value of its first run of digits.</param>
internal readonly record struct Figure(
    decimal Value, int Digits, bool IsGrouped, bool HasDecimals, bool Repeats, bool IsPower, bool IsFraction, decimal First);
