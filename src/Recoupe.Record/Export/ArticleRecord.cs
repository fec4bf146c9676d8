using System.Text.Json;
using System.Text.Json.Serialization;
using Recoupe.Press;
using Recoupe.Record.Model;
using Recoupe.Record.Model.Json;

namespace Recoupe.Record.Export;

/// <summary>What `recoupe extract` writes for one article.</summary>
/// <param name="Document">The article, without its text.</param>
/// <param name="Claims">Its claims, in the order of their evidence.</param>
public sealed record ArticleRecord(DocumentHeader Document, IReadOnlyList<Claim> Claims)
{
    /// <summary>The record of an article.</summary>
    public static ArticleRecord Of(Article article, IReadOnlyList<Claim> claims) => new(DocumentHeader.Of(article), claims);

    /// <summary>Indented JSON, with a last newline.</summary>
    public string ToJson() => JsonSerializer.Serialize(this, RecordJson.Indented) + "\n";
}

/// <summary>An article without its text.</summary>
/// <param name="Id">Stable id.</param>
/// <param name="Sha256">SHA-256 of the canonical text.</param>
/// <param name="Title">Headline.</param>
/// <param name="Outlet">Who published it.</param>
/// <param name="Language">ISO 639-1 code.</param>
/// <param name="Url">Address.</param>
/// <param name="Published">When it came out, and how that is known.</param>
/// <param name="Credits">Credit lines; left out when there are none.</param>
public sealed record DocumentHeader(
    string Id,
    string Sha256,
    string? Title,
    string? Outlet,
    string? Language,
    string? Url,
    Published Published,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] IReadOnlyList<string>? Credits)
{
    /// <summary>The header of an article.</summary>
    public static DocumentHeader Of(Article article) => new(
        article.Id,
        article.Sha256,
        article.Title,
        article.Outlet,
        article.Language,
        article.Url,
        article.Published,
        article.Credits.Count > 0 ? article.Credits : null);
}
