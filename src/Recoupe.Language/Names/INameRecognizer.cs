namespace Recoupe.Language.Names;

/// <summary>Finds names in analysed text. Thread-safe.</summary>
public interface INameRecognizer
{
    /// <summary>The names of a text, in order, never overlapping.</summary>
    /// <param name="text">The text; spans index it.</param>
    /// <param name="sentences">Its sentences, tagged and lemmatised.</param>
    /// <param name="cancellation">Stops the reading.</param>
    IReadOnlyList<NameMention> Recognize(string text, IReadOnlyList<Sentence> sentences, CancellationToken cancellation = default);
}
