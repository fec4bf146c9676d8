using Recoupe.Press;
using Recoupe.Record.Model;

namespace Recoupe.Record.Reading;

/// <summary>Finds the claims of an article. Thread-safe, and a pure function of the article.</summary>
public interface IClaimReader
{
    /// <summary>
    /// Version of the program and models that read, as <see cref="Claim.Extractor"/> bears it: a stored article is read again when it changes.
    /// </summary>
    string Extractor { get; }

    /// <summary>The article with its language identified, and its claims; none where the language is not one that Recoupe reads.</summary>
    ReadArticle Read(Article article, CancellationToken cancellation = default);
}
