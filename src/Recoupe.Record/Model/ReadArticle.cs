using Recoupe.Press;

namespace Recoupe.Record.Model;

/// <summary>An article and what was read in it.</summary>
/// <param name="Article">The article, its language identified.</param>
/// <param name="Claims">Its claims, in the order of their evidence.</param>
public sealed record ReadArticle(Article Article, IReadOnlyList<Claim> Claims)
{
    /// <summary>What it reports as said, in the order of the text; empty where the reader looks for none.</summary>
    public IReadOnlyList<Quote> Quotes { get; init; } = [];
}
