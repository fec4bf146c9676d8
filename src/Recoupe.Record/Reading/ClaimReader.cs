using Recoupe.Language;
using Recoupe.Language.Quantities;
using Recoupe.Language.Times;
using Recoupe.Press;
using Recoupe.Record.Model;
using Recoupe.Record.Reading.Accounts;

namespace Recoupe.Record.Reading;

/// <summary>Reads the claims of articles in the languages that Recoupe knows; an article in another one is kept, and not read.</summary>
public sealed class ClaimReader : IClaimReader, IExplainer, IDisposable
{
    private static readonly string[] languages = ["fr", "en"];

    // Most runs meet one language: the models of the other are read when they are asked for.
    private readonly Dictionary<string, Lazy<(LanguageModel Model, LanguageReader Reader)>> readers = languages.ToDictionary(
        language => language, language => new Lazy<(LanguageModel, LanguageReader)>(() => Load(language)), StringComparer.Ordinal);

    private readonly LanguageOf languageOf = new(languages);

    private ClaimReader()
    {
    }

    /// <inheritdoc/>
    public string Extractor => Reading.Extractor.Version;

    /// <summary>A reader of every language, whose models are read at the first article of each.</summary>
    /// <exception cref="FileNotFoundException">A model is not where it should be.</exception>
    public static ClaimReader Load()
    {
        foreach (var language in languages) LanguageModel.FileOf(language);
        return new ClaimReader();
    }

    private static (LanguageModel Model, LanguageReader Reader) Load(string language)
    {
        var model = LanguageModel.Load(language);
        return (model, new LanguageReader(model, TimeRecognizer.Load(language), QuantityRecognizer.For(language)));
    }

    /// <inheritdoc/>
    public ReadArticle Read(Article article, CancellationToken cancellation = default) => ReadSentences(article, cancellation).Read;

    /// <summary>An article with its claims, and what stands in each parsed sentence; no sentences in a language that is not read.</summary>
    internal (ReadArticle Read, IReadOnlyList<SentenceReading> Sentences) ReadSentences(Article article, CancellationToken cancellation)
    {
        var (known, reader) = ReaderOf(article);
        return reader?.Trace(known, cancellation) is { } traced ? (traced.Read, traced.Readings) : (new ReadArticle(known, []), []);
    }

    /// <inheritdoc/>
    public Account Explain(Article article, CancellationToken cancellation = default)
    {
        var (known, reader) = ReaderOf(article);
        return reader?.Explain(known, cancellation) ?? new Account(new ReadArticle(known, []), [], []);
    }

    /// <summary>The claims of an article with their drafts.</summary>
    internal IReadOnlyList<Written> Traced(Article article, CancellationToken cancellation)
    {
        var (known, reader) = ReaderOf(article);
        return reader?.Trace(known, cancellation).Written ?? [];
    }

    private (Article Known, LanguageReader? Reader) ReaderOf(Article article)
    {
        var language = languageOf.Article(article);
        return (article with { Language = language }, language is not null && readers.TryGetValue(language, out var reader) ? reader.Value.Reader : null);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var reader in readers.Values)
            if (reader.IsValueCreated) reader.Value.Model.Dispose();
    }
}
