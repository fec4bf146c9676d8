using Recoupe.Language;
using Recoupe.Language.Quantities;
using Recoupe.Language.Times;
using Recoupe.Press;
using Recoupe.Record.Model;

namespace Recoupe.Record.Reading;

/// <summary>Reads the claims of articles in the languages that Recoupe knows; an article in another one is kept, and not read.</summary>
public sealed class ClaimReader : IClaimReader, IDisposable
{
    private readonly IReadOnlyDictionary<string, LanguageReader> readers;
    private readonly IReadOnlyList<IDisposable> models;

    private readonly LanguageOf languageOf;

    private ClaimReader(IReadOnlyDictionary<string, LanguageReader> readers, IReadOnlyList<IDisposable> models)
    {
        this.readers = readers;
        this.models = models;
        languageOf = new LanguageOf(readers.Keys);
    }

    /// <inheritdoc/>
    public string Extractor => Reading.Extractor.Version;

    /// <summary>Loads the models and tables of every language.</summary>
    /// <exception cref="FileNotFoundException">A model is not where it should be.</exception>
    public static ClaimReader Load()
    {
        string[] languages = ["fr", "en"];
        var loaded = languages.Select(language => LanguageModel.Load(language)).ToList();
        var byLanguage = loaded.ToDictionary(
            model => model.Language,
            model => new LanguageReader(model, TimeRecognizer.Load(model.Language), QuantityRecognizer.For(model.Language)),
            StringComparer.Ordinal);
        return new ClaimReader(byLanguage, loaded);
    }

    /// <inheritdoc/>
    public ReadArticle Read(Article article, CancellationToken cancellation = default)
    {
        var language = article.Language ?? languageOf.Text(article.Text);
        var known = article with { Language = language };
        return language is not null && readers.TryGetValue(language, out var reader)
            ? reader.Read(known, cancellation)
            : new ReadArticle(known, []);
    }

    /// <summary>What stands in each parsed sentence of an article whose language is known; nothing in another language.</summary>
    internal IReadOnlyList<SentenceReading> Readings(Article article, CancellationToken cancellation) =>
        article.Language is { } language && readers.TryGetValue(language, out var reader)
            ? [.. reader.Readings(article, cancellation).Select(r => r.Reading)]
            : [];

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var model in models) model.Dispose();
    }
}
