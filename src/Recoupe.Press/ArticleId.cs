using System.Security.Cryptography;
using System.Text;

namespace Recoupe.Press;

/// <summary>Hashes that identify an article.</summary>
public static class ArticleId
{
    /// <summary>Builds an article from its canonical text and provenance, with its hash and id.</summary>
    public static Article Identify(string text, string? outlet = null, string? url = null)
    {
        var sha256 = Hash(text);
        return new Article(text) { Sha256 = sha256, Id = Hash($"{sha256}\n{outlet}\n{url}")[..16], Outlet = outlet, Url = url };
    }

    /// <summary>SHA-256 of the UTF-8 bytes of <paramref name="text"/>, lower-case hexadecimal.</summary>
    public static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
