namespace Recoupe.Language.Parsing;

/// <summary>Gives sentences whose words are cut their tags, morphology, heads and relations. Thread-safe.</summary>
public interface ISentenceParser
{
    /// <summary>Annotates the sentences in place.</summary>
    void Annotate(IReadOnlyList<Sentence> sentences, CancellationToken cancellation = default);
}
