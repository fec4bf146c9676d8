using Recoupe.Language;
using Recoupe.Language.Lexicon;
using Recoupe.Record.Actors;

namespace Recoupe.Record.Reading;

/// <summary>Tells the language of a text by how many of its words each lexicon knows.</summary>
public sealed class LanguageOf(IEnumerable<string> languages)
{
    private const int Sample = 4000;

    // Half of the words of a text in another language may look like some word of this one; in its own nearly all are known.
    private const double Least = 0.6;

    private readonly IReadOnlyList<(string Language, WordLexicon Lexicon)> lexicons = [.. languages.Select(l => (l, WordLexicon.For(l)))];

    /// <summary>ISO 639-1 code; null when no language is likely.</summary>
    public string? Text(string text)
    {
        // Names belong to no language.
        var words = Piece.Of(text, new TextSpan(0, Math.Min(text.Length, Sample))).Where(p => !p.Capital).Select(p => p.Span.In(text)).ToList();
        if (words.Count == 0) return null;
        var (language, share) = lexicons.Select(l => (l.Language, Share: words.Count(w => l.Lexicon.Tags(w) != 0) / (double)words.Count)).MaxBy(l => l.Share);
        return share >= Least ? language : null;
    }
}
