using Recoupe.Language.Quantities.Numerals;

namespace Recoupe.Language.Quantities;

/// <summary>
/// Finds quantities by tables of words (data/xx/quantities) over the text of each sentence; tags, lemmas and trees are used where present
/// for the noun that is counted. Linear in the text.
/// </summary>
public sealed class QuantityRecognizer : IQuantityRecognizer
{
    private readonly QuantityLexicon lexicon;

    private QuantityRecognizer(QuantityLexicon lexicon) => this.lexicon = lexicon;

    /// <summary>The recognizer of a language.</summary>
    /// <param name="language">ISO 639-1 code: "fr" or "en".</param>
    /// <exception cref="ArgumentException">No tables exist for the language.</exception>
    public static QuantityRecognizer For(string language) => new(QuantityLexicon.For(language));

    /// <inheritdoc/>
    public IReadOnlyList<Quantity> Recognize(string text, IReadOnlyList<Sentence> sentences, string? country = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(sentences);
        var found = new List<Quantity>();
        var reader = new SentenceReader(lexicon, text, country, found);
        foreach (var sentence in sentences) reader.Read(sentence);
        return found;
    }

    /// <summary>The quantities of a text that no analyser has read; it is taken as one sentence.</summary>
    /// <param name="text">The text.</param>
    /// <param name="country">As in <see cref="Recognize(string, IReadOnlyList{Sentence}, string?)"/>.</param>
    public IReadOnlyList<Quantity> Recognize(string text, string? country = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Recognize(text, [new Sentence(new TextSpan(0, text.Length), [], [])], country);
    }

    /// <summary>Every number of a text by itself, without units, nouns or bounds: cardinals, fractions, powers, ordinals, vague numbers, and articles that may be numbers.</summary>
    /// <param name="text">The text.</param>
    public IReadOnlyList<Numeral> ReadNumbers(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return NumberList.Read(lexicon, text);
    }
}
