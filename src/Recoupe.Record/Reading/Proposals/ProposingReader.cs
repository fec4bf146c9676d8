using Recoupe.Press;
using Recoupe.Record.Model;

namespace Recoupe.Record.Reading.Proposals;

/// <summary>Our own reading, and those proposals of a second reader that the article's words bear.</summary>
/// <param name="reader">Our own.</param>
/// <param name="proposer">The second.</param>
/// <param name="told">Called for each article with what became of its proposals, from any thread.</param>
public sealed class ProposingReader(ClaimReader reader, IProposer proposer, Action<Article, Tally> told) : IClaimReader
{
    private readonly EquipmentFinder equipment = new();

    /// <inheritdoc/>
    public string Extractor => $"{reader.Extractor}+{proposer.Name}";

    /// <inheritdoc/>
    /// <exception cref="ProposalException">The second reader gave no answer that can be read.</exception>
    public ReadArticle Read(Article article, CancellationToken cancellation = default)
    {
        var (read, readings) = reader.ReadSentences(article, cancellation);
        var check = new ProposalCheck(read.Article, readings, read.Claims, equipment, proposer.Name);
        var (claims, tally) = check.Of(proposer.Propose(read.Article, cancellation));
        told(read.Article, tally);
        return read with { Claims = [.. read.Claims.Concat(claims).OrderBy(c => c.Evidence.Start).ThenBy(c => c.Evidence.End)] };
    }
}
