using System.Globalization;
using Recoupe.Language;

namespace Recoupe.Record.Model;

/// <summary>Ids of claims.</summary>
public static class ClaimId
{
    /// <summary>
    /// Sixteen hexadecimal digits of the hash of article id, kind, span and a counter among equals. The article's id, not its text's hash:
    /// two outlets that print the same text make two claims (docs/decisions/002-claim-ids.md).
    /// </summary>
    /// <param name="articleId">Id of the article.</param>
    /// <param name="kind">Kind of the claim.</param>
    /// <param name="span">Its evidence.</param>
    /// <param name="counter">How many claims of the same article, kind and span come before it.</param>
    public static string For(string articleId, ClaimKind kind, TextSpan span, int counter) =>
        Press.ArticleId.Hash(string.Create(CultureInfo.InvariantCulture, $"{articleId}\n{kind}\n{span.Start}\n{span.End}\n{counter}"))[..16];
}
