using System.Collections.Concurrent;
using Recoupe.Language.Lexicon;
using Recoupe.Language.Neural;

namespace Recoupe.Language.Names;

/// <summary>
/// Finds names with a trained labeller that weighs the words, the tree and what tables know. Thread-safe; the same text gives the same
/// names on every thread and processor.
/// </summary>
/// <example>
/// <code>
/// using var fr = LanguageModel.Load("fr");
/// var sentences = fr.Analyze(text);
/// foreach (var name in NameRecognizer.Load("fr").Recognize(text, sentences)) Console.WriteLine($"{name.Type} {name.Span.In(text)}");
/// </code>
/// </example>
public sealed class NameRecognizer : INameRecognizer
{
    private static readonly Lazy<NameTagger> Tagger = new(() => new NameTagger(NameWeights.Of(ModelFile.Read(ModelFolder.Find("names")))));

    private static readonly ConcurrentDictionary<string, NameForms> Forms = new(StringComparer.Ordinal);

    private readonly NameTagger tagger;
    private readonly NameForms forms;

    internal NameRecognizer(NameTagger tagger, NameForms forms)
    {
        this.tagger = tagger;
        this.forms = forms;
    }

    /// <summary>The recogniser of a language.</summary>
    /// <param name="language">ISO 639-1 code: "fr" or "en".</param>
    /// <exception cref="FileNotFoundException">The model or the lexicon is not there; the message says where it was looked for.</exception>
    /// <exception cref="InvalidDataException">The file is not a model of this version.</exception>
    public static NameRecognizer Load(string language) =>
        new(Tagger.Value, Forms.GetOrAdd(language, known => new NameForms(WordLexicon.For(known), NameGazetteer.Default)));

    /// <inheritdoc/>
    public IReadOnlyList<NameMention> Recognize(string text, IReadOnlyList<Sentence> sentences, CancellationToken cancellation = default)
    {
        var read = new NameSentence[sentences.Count];
        var labels = new int[sentences.Count][];
        for (var i = 0; i < read.Length; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            read[i] = new NameSentence(text, sentences[i], forms);
            labels[i] = tagger.Label(read[i]);
        }

        var document = new DocumentNames(read, labels);
        var mentions = new List<NameMention>();
        for (var i = 0; i < read.Length; i++)
        {
            var shown = document.Settle(read[i], labels[i]);
            foreach (var (first, end) in DocumentNames.Spans(labels[i])) mentions.Add(Mention(read[i], i, first, end, labels[i][first], shown.Contains(first)));
        }

        return mentions;
    }

    private static NameMention Mention(NameSentence sentence, int index, int first, int end, int label, bool shown)
    {
        var span = new TextSpan(sentence.Tokens[first].Span.Start, sentence.Tokens[end - 1].Span.End);
        return new NameMention(span, index, sentence.Firsts[first], sentence.Ends[end - 1], NameLabels.Type(label), shown ? NameEvidence.Document : NameEvidence.Model);
    }
}
