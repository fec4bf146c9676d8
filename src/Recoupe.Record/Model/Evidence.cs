using Recoupe.Language;

namespace Recoupe.Record.Model;

/// <summary>
/// The words that bear a claim: W3C Web Annotation's TextPositionSelector and TextQuoteSelector, and the hash of the text they index.
/// </summary>
/// <param name="Start">First UTF-16 code unit in the article's canonical text.</param>
/// <param name="End">Index after the last one.</param>
/// <param name="Exact">The words themselves.</param>
/// <param name="Prefix">Up to 32 code units before them.</param>
/// <param name="Suffix">Up to 32 code units after them.</param>
/// <param name="Sha256">SHA-256 of the canonical text, lower-case hexadecimal.</param>
public sealed record Evidence(int Start, int End, string Exact, string Prefix, string Suffix, string Sha256)
{
    private const int ContextLength = 32;

    /// <summary>Quotes <paramref name="span"/> of <paramref name="text"/>.</summary>
    public static Evidence Quote(string text, TextSpan span, string sha256) => new(
        span.Start,
        span.End,
        span.In(text),
        text[Boundary(text, Math.Max(0, span.Start - ContextLength))..span.Start],
        text[span.End..Boundary(text, Math.Min(text.Length, span.End + ContextLength))],
        sha256);

    // A surrogate pair cut in two would not survive UTF-8.
    private static int Boundary(string text, int index) =>
        index > 0 && index < text.Length && char.IsLowSurrogate(text[index]) && char.IsHighSurrogate(text[index - 1]) ? index + 1 : index;
}

/// <summary>A further place where the article repeats a claim; offsets as in <see cref="Evidence"/>.</summary>
/// <param name="Start">First UTF-16 code unit.</param>
/// <param name="End">Index after the last one.</param>
public sealed record Repetition(int Start, int End);
