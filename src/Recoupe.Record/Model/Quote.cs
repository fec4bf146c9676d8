using Recoupe.Language;
using Recoupe.Record.Actors;

namespace Recoupe.Record.Model;

/// <summary>What someone is reported to have said or written.</summary>
/// <param name="Span">The words said, in the article's text, without quotation marks at their ends.</param>
/// <param name="IsDirect">Whether they stand between quotation marks.</param>
/// <param name="Speaker">Who said them; null when the text does not tell.</param>
public sealed record Quote(TextSpan Span, bool IsDirect, Speaker? Speaker);

/// <summary>Who says a quote.</summary>
/// <param name="Words">The words that name them; for a pronoun, those that named them before.</param>
/// <param name="Mention">Whom the words name, where that is known.</param>
/// <param name="Verb">Lemma of the word of saying; null when there is none.</param>
public sealed record Speaker(string Words, Mention? Mention, string? Verb);
