namespace Recoupe.Language.Names;

/// <summary>A name in a text: words that stand together in one sentence.</summary>
/// <param name="Span">Where it stands in the text; without a title, an article or a possessive mark.</param>
/// <param name="Sentence">Zero-based position of its sentence.</param>
/// <param name="First">Position of its first word in the sentence, inclusive.</param>
/// <param name="End">Position after its last word, exclusive.</param>
/// <param name="Type">What it names.</param>
/// <param name="Evidence">How it was found.</param>
public sealed record NameMention(TextSpan Span, int Sentence, int First, int End, NameType Type, NameEvidence Evidence);
