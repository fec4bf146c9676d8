namespace Recoupe.Language;

/// <summary>Turns text into sentences: split, tokenised and, where a model is there, tagged, lemmatised and parsed. Thread-safe.</summary>
public interface ISentenceAnalyzer
{
    /// <summary>ISO 639-1 code of the language that it reads ("fr", "en").</summary>
    string Language { get; }

    /// <summary>The sentences of <paramref name="text"/>, in order; spans index <paramref name="text"/>.</summary>
    IReadOnlyList<Sentence> Analyze(string text, CancellationToken cancellation = default);
}
