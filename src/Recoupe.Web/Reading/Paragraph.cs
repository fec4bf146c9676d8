using Recoupe.Language;

namespace Recoupe.Web.Reading;

/// <summary>A place of an article that bears a claim.</summary>
/// <param name="Claim">Zero-based index of the claim in the article's list.</param>
/// <param name="Span">Where, in the canonical text.</param>
/// <param name="IsEvidence">True for the claim's evidence, false for a repetition.</param>
public sealed record ClaimPlace(int Claim, TextSpan Span, bool IsEvidence);

/// <summary>A run of text that the same places cover.</summary>
/// <param name="Text">Its characters.</param>
/// <param name="Covering">The places that cover it, by start; empty for plain text.</param>
/// <param name="Starting">Those of them that start here.</param>
/// <param name="Ending">Those of them that end here.</param>
public sealed record Piece(string Text, IReadOnlyList<ClaimPlace> Covering, IReadOnlyList<ClaimPlace> Starting, IReadOnlyList<ClaimPlace> Ending);

/// <summary>A paragraph of an article.</summary>
/// <param name="Span">Where, in the canonical text.</param>
/// <param name="Pieces">Its text, whole and in order.</param>
public sealed record Paragraph(TextSpan Span, IReadOnlyList<Piece> Pieces);
