namespace Recoupe.Press.Encodings;

/// <summary>The bytes of a file as text, or why they are not text.</summary>
/// <param name="Text">The text without a byte order mark; null when the bytes are refused.</param>
/// <param name="Where">Where the first offending byte stands.</param>
/// <param name="Found">What was found instead of text.</param>
/// <param name="Expected">What would have been read.</param>
internal sealed record DecodedText(string? Text, string? Where = null, string Found = "", string Expected = "");
