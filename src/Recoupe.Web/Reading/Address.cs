using Recoupe.Record.Model;

namespace Recoupe.Web.Reading;

/// <summary>Addresses inside the site, and the anchors that they lead to.</summary>
public static class Address
{
    /// <summary>Query parameter of an article's page that marks one claim in its text.</summary>
    public const string ClaimKey = "claim";

    /// <summary>An article's page.</summary>
    public static string Article(string id) => $"/articles/{Uri.EscapeDataString(id)}";

    /// <summary>A claim's page.</summary>
    public static string Claim(string id) => $"/claims/{Uri.EscapeDataString(id)}";

    /// <summary>The sentence of a claim in its article, marked.</summary>
    public static string Sentence(string articleId, Claim claim) => $"{Article(articleId)}?{ClaimKey}={Uri.EscapeDataString(claim.Id)}#{SentenceAnchor(claim)}";

    /// <summary>Anchor of a claim's words in the text of its article.</summary>
    public static string SentenceAnchor(Claim claim) => $"s-{claim.Id}";

    /// <summary>Anchor of a claim in the list beside the text.</summary>
    public static string CardAnchor(Claim claim) => $"c-{claim.Id}";

    /// <summary>Whether this can be the id of an article or a claim: hexadecimal digits.</summary>
    public static bool IsId(string id) => id.Length is >= 8 and <= 64 && id.All(char.IsAsciiHexDigitLower);
}
