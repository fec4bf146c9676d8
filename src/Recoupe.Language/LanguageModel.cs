using System.Runtime.CompilerServices;
using Recoupe.Language.Lexicon;
using Recoupe.Language.Neural;
using Recoupe.Language.Parsing;
using Recoupe.Language.Tokens;

namespace Recoupe.Language;

/// <summary>
/// Turns text into sentences with tags, morphology, lemmas and dependency trees. Thread-safe: one instance serves all threads; the
/// same text gives the same trees whatever the thread and the processor.
/// </summary>
/// <example>
/// <code>
/// using var fr = LanguageModel.Load("fr");
/// foreach (var sentence in fr.Analyze(text))
///     foreach (var word in sentence) Console.WriteLine($"{word.Form} {word.Upos} {word.Relation}");
/// </code>
/// </example>
public sealed class LanguageModel : ISentenceAnalyzer, IDisposable
{
    private readonly TokenAnalyzer tokens;
    private readonly NeuralParser parser;
    private readonly Lemmatizer lemmatizer;
    private readonly WordLexicon lexicon;
    private readonly Impersonals impersonals;
    private readonly Homographs? homographs;
    private volatile bool isDisposed;

    private LanguageModel(string language, ParserNetwork network, int treebank)
    {
        tokens = new TokenAnalyzer(language);
        parser = new NeuralParser(network, treebank);
        lemmatizer = Lemmatizer.For(language);
        lexicon = WordLexicon.For(language);
        impersonals = Impersonals.For(language);
        homographs = Homographs.For(language);
        Conventions = network.Treebanks;
    }

    /// <inheritdoc/>
    public string Language => tokens.Language;

    /// <summary>The treebanks whose conventions the model can follow, its own first.</summary>
    public IReadOnlyList<string> Conventions { get; }

    /// <summary>The file of a language's model, which is not read yet.</summary>
    /// <param name="language">ISO 639-1 code: "fr" or "en".</param>
    /// <exception cref="FileNotFoundException">No model of the language is there; the message says where it was looked for.</exception>
    public static string FileOf(string language) => ModelFolder.Find(language);

    /// <summary>Reads the model of a language.</summary>
    /// <param name="language">ISO 639-1 code: "fr" or "en".</param>
    /// <param name="options">How to read; null for the defaults.</param>
    /// <exception cref="FileNotFoundException">No model of the language is there; the message says where it was looked for.</exception>
    /// <exception cref="InvalidDataException">The file is not a model of this version.</exception>
    /// <exception cref="ArgumentException">The model does not know the convention asked for.</exception>
    public static LanguageModel Load(string language, LanguageModelOptions? options = null)
    {
        var network = new ParserNetwork(ModelFile.Read(options?.Path ?? ModelFolder.Find(language)), WordLexicon.For(language));
        if (options?.Convention is not { } convention) return new LanguageModel(language, network, 0);
        var treebank = Array.IndexOf([.. network.Treebanks], convention);
        return treebank >= 0
            ? new LanguageModel(language, network, treebank)
            : throw new ArgumentException($"The model knows the conventions {string.Join(", ", network.Treebanks)}, not '{convention}'.", nameof(options));
    }

    /// <inheritdoc/>
    /// <exception cref="ObjectDisposedException">The model was disposed of.</exception>
    public IReadOnlyList<Sentence> Analyze(string text, CancellationToken cancellation = default)
    {
        ObjectDisposedException.ThrowIf(isDisposed, this);
        var sentences = tokens.Analyze(text, cancellation);
        Annotate(sentences, cancellation);
        return sentences;
    }

    /// <summary>Analyses texts as they come; each result's spans index its own text.</summary>
    /// <exception cref="ObjectDisposedException">The model was disposed of.</exception>
    public async IAsyncEnumerable<IReadOnlyList<Sentence>> Analyze(
        IAsyncEnumerable<string> texts, [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        await foreach (var text in texts.WithCancellation(cancellation).ConfigureAwait(false)) yield return Analyze(text, cancellation);
    }

    /// <summary>Tags, lemmatises and parses sentences whose words are already cut, in place.</summary>
    /// <exception cref="ObjectDisposedException">The model was disposed of.</exception>
    public void Annotate(IReadOnlyList<Sentence> sentences, CancellationToken cancellation = default)
    {
        ObjectDisposedException.ThrowIf(isDisposed, this);
        parser.Annotate(sentences, cancellation);
        foreach (var sentence in sentences)
        {
            Participles.Mend(sentence, lexicon);
            lemmatizer.Annotate(sentence);
            homographs?.Mend(sentence);
            impersonals.Mend(sentence);
            GardenPaths.Mend(sentence);
            PostposedAdjectives.Mend(sentence);
        }
    }

    /// <summary>Lets go of the model; later calls fail.</summary>
    public void Dispose() => isDisposed = true;
}
