using Recoupe.Language.Quantities.Lexing;
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
        if (sentences.Count == 0) return found;
        var reader = new SentenceReader(lexicon, text, sentences, country, found);
        for (var i = 0; i < sentences.Count; i++)
        {
            var start = sentences[i].Span.Start;
            while (i + 1 < sentences.Count && IsOne(text, sentences[i].Span, sentences[i + 1].Span)) i++;
            reader.Read(new TextSpan(start, sentences[i].Span.End));
        }

        return found;
    }

    // A sentence that no mark ends, on the same line as the next, was cut inside an abbreviation or a name.
    private static bool IsOne(string text, TextSpan first, TextSpan second)
    {
        if (first.Length == 0 || second.Start < first.End || text.AsSpan(first.End, second.Start - first.End).ContainsAny('\n', '\r')) return false;
        return text[first.End - 1] is not ('.' or '!' or '?' or '…' or '»' or '”' or '"' or ':' or ';');
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

    /// <summary>The units of a text that no number stands before ("convertir en degrés"): quantities without value, in order.</summary>
    /// <param name="text">The text.</param>
    /// <param name="country">As in <see cref="Recognize(string, IReadOnlyList{Sentence}, string?)"/>.</param>
    public IReadOnlyList<Quantity> ReadUnits(string text, string? country = null)
    {
        var told = Recognize(text, country);
        var tokens = new TokenList(lexicon.Vocabulary, lexicon.Figures);
        tokens.Read(text, 0, text.Length);
        var found = new List<Quantity>();
        for (var at = 0; at < tokens.Count;)
        {
            var unit = lexicon.Units.Match(tokens, at, out var end);
            var span = new TextSpan(tokens[at].Start, tokens[Math.Max(at, end - 1)].End);
            if (unit is null || !unit.MayBeWritten(text.AsSpan(span.Start, span.Length)) || told.Any(quantity => quantity.Span.Overlaps(span)))
            {
                at++;
                continue;
            }

            var name = unit.Family.Length > 0 && unit.Kind == QuantityKind.Money ? lexicon.Code(unit.Family, country) : unit.Name;
            found.Add(new Quantity(span, span.In(text), null, null, null, name, Approximation.Exact) { Kind = unit.Kind, Number = span, Measure = span });
            at = end;
        }

        return found;
    }
}
