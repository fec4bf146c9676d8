using System.Collections.Concurrent;
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
    // Words whose vectors are computed together: enough to fill the processor's vectors, few enough for its second cache.
    private const int BatchWords = 160;

    private readonly TokenAnalyzer tokens;
    private readonly ParserNetwork network;
    private readonly int treebank;
    private readonly Lemmatizer lemmatizer;
    private readonly ConcurrentBag<Workspace> workspaces = [];
    private volatile bool isDisposed;

    private LanguageModel(TokenAnalyzer tokens, ParserNetwork network, int treebank)
    {
        this.tokens = tokens;
        this.network = network;
        this.treebank = treebank;
        lemmatizer = Lemmatizer.For(tokens.Language);
    }

    /// <inheritdoc/>
    public string Language => tokens.Language;

    /// <summary>The treebanks whose conventions the model can follow, its own first.</summary>
    public IReadOnlyList<string> Conventions => network.Treebanks;

    /// <summary>Reads the model of a language.</summary>
    /// <param name="language">ISO 639-1 code: "fr" or "en".</param>
    /// <param name="options">How to read; null for the defaults.</param>
    /// <exception cref="FileNotFoundException">No model of the language is there; the message says where it was looked for.</exception>
    /// <exception cref="InvalidDataException">The file is not a model of this version.</exception>
    /// <exception cref="ArgumentException">The model does not know the convention asked for.</exception>
    public static LanguageModel Load(string language, LanguageModelOptions? options = null)
    {
        var parser = new ParserNetwork(ModelFile.Read(options?.Path ?? ModelFolder.Find(language)), WordLexicon.For(language));
        var followed = 0;
        if (options?.Convention is { } convention)
        {
            followed = Array.IndexOf([.. parser.Treebanks], convention);
            if (followed < 0) throw new ArgumentException($"The model knows the conventions {string.Join(", ", parser.Treebanks)}, not '{convention}'.", nameof(options));
        }

        return new LanguageModel(new TokenAnalyzer(language), parser, followed);
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
        if (!workspaces.TryTake(out var workspace)) workspace = new Workspace();
        try
        {
            var batch = new List<Sentence>();
            var words = 0;
            foreach (var sentence in sentences)
            {
                if (sentence.Count > LongSentence.Limit)
                {
                    LongSentence.Annotate(sentence, network, workspace, treebank, cancellation);
                    continue;
                }

                batch.Add(sentence);
                words += sentence.Count;
                if (words < BatchWords) continue;
                cancellation.ThrowIfCancellationRequested();
                network.Annotate(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(batch), workspace, treebank);
                batch.Clear();
                words = 0;
            }

            network.Annotate(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(batch), workspace, treebank);
            foreach (var sentence in sentences) lemmatizer.Annotate(sentence);
        }
        finally
        {
            workspaces.Add(workspace);
        }
    }

    /// <summary>Lets go of the buffers; later calls fail.</summary>
    public void Dispose()
    {
        isDisposed = true;
        workspaces.Clear();
    }
}
