using Recoupe.Language;
using Recoupe.Language.Identification;
using Recoupe.Language.Names;
using Recoupe.Press;

namespace Recoupe.Record.Actors;

/// <summary>Finds who and where articles speak of, in the languages that Recoupe knows. Thread-safe.</summary>
public sealed class NameReader : IDisposable
{
    private readonly IReadOnlyDictionary<string, (LanguageModel Model, NameRecognizer Names, ActorReader Actors)> readers;

    private NameReader(IReadOnlyDictionary<string, (LanguageModel, NameRecognizer, ActorReader)> readers) => this.readers = readers;

    /// <summary>The languages read, ISO 639-1.</summary>
    public static IReadOnlyList<string> Languages { get; } = ["fr", "en"];

    /// <summary>Loads the models and tables of every language.</summary>
    /// <exception cref="FileNotFoundException">A model is not where it should be.</exception>
    public static NameReader Load() => new(Languages.ToDictionary(
        language => language, language => (LanguageModel.Load(language), NameRecognizer.Load(language), new ActorReader(language)), StringComparer.Ordinal));

    /// <summary>The mentions and chains of an article; none for an article in a language that is not read.</summary>
    public NamedText Read(Article article, CancellationToken cancellation = default)
    {
        var language = article.Language ?? LanguageIdentifier.Default.Identify(article.Text);
        if (!readers.TryGetValue(language, out var reader)) return NamedText.Empty;
        var sentences = reader.Model.Analyze(article.Text, cancellation);
        return reader.Actors.ReadAll(article.Text, sentences, article.Published.Iso, reader.Names.Recognize(article.Text, sentences, cancellation));
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var (model, _, _) in readers.Values) model.Dispose();
    }
}
