namespace Recoupe.Language.Tokens;

/// <summary>A surface token: a word, a number, or a sign. It is never empty and holds no white space but inside a number.</summary>
/// <param name="Start">Index of its first UTF-16 code unit.</param>
/// <param name="End">Index after its last code unit.</param>
internal readonly record struct Token(int Start, int End)
{
    public TextSpan Span => new(Start, End);

    public ReadOnlySpan<char> In(ReadOnlySpan<char> text) => text[Start..End];
}
