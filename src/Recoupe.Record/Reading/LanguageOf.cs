using Recoupe.Language;
using Recoupe.Language.Identification;
using Recoupe.Language.Lexicon;
using Recoupe.Press;
using Recoupe.Record.Actors;

namespace Recoupe.Record.Reading;

/// <summary>Tells the language of an article; of a text too short for its letters to tell, by the words that a lexicon knows, names apart.</summary>
internal sealed class LanguageOf(IReadOnlyList<string> languages)
{
    // A text of a few words, one of them in no lexicon, is still in its language; four in five leaves room for that and no more.
    private const double LeastKnown = 0.8;
    private const int FewestWords = 3;
    private const int ShortText = 400;

    /// <summary>ISO 639-1 code; null when no language is sure. What a page declares is often its template's: the letters of a long text tell better.</summary>
    public string? Article(Article article)
    {
        if (article.Language is not { } declared) return Text(article.Text);
        return article.Text.Length > ShortText && LanguageIdentifier.Default.Identify(article.Text) is var spoken && spoken != LanguageIdentifier.Unknown ? spoken : declared;
    }

    /// <summary>ISO 639-1 code; null when no language is sure.</summary>
    public string? Text(string text)
    {
        var identified = LanguageIdentifier.Default.Identify(text);
        var isSure = identified != LanguageIdentifier.Unknown;
        if (isSure && languages.Contains(identified, StringComparer.Ordinal)) return identified;
        if (text.Length > ShortText) return isSure ? identified : null;
        return ByWords(text) ?? (isSure ? identified : null);
    }

    private string? ByWords(string text)
    {
        var words = Piece.Of(text, new TextSpan(0, text.Length)).Where(p => !p.Capital).Select(p => p.Span.In(text)).ToList();
        if (words.Count < FewestWords) return null;
        var known = languages.Where(language => words.Count(w => WordLexicon.For(language).Tags(w) != 0) >= LeastKnown * words.Count).ToList();
        return known.Count == 1 ? known[0] : null;
    }
}
