using System.Text.Json;
using Recoupe.Press;
using Recoupe.Record.Export;
using Recoupe.Record.Model;
using Recoupe.Record.Model.Json;

namespace Recoupe.Store.Sqlite;

/// <summary>An article as the table holds it.</summary>
internal sealed class ArticleRow
{
    /// <summary>Columns of an article without its text, under the names of the properties.</summary>
    public const string HeaderColumns =
        "a.id AS Id, a.sha256 AS Sha256, a.title AS Title, a.outlet AS Outlet, a.language AS Language, a.url AS Url, " +
        "a.published AS Published, a.published_how AS PublishedHow, a.modified AS Modified, a.credits AS Credits, a.extractor AS Extractor";

    /// <summary>All columns.</summary>
    public const string Columns = HeaderColumns + ", a.text AS Text";

    /// <summary>
    /// Whether the article was known on the day @asOf (null: any day): it had come out by then or, where that is not known, had come to the record.
    /// </summary>
    public const string KnownAsOf =
        "(@asOf IS NULL OR substr(coalesce(a.published, (SELECT min(r.at) FROM arrival r WHERE r.article_id = a.id)), 1, 10) <= @asOf)";

    /// <summary>Order of articles everywhere.</summary>
    public const string Order = "a.published IS NULL, a.published, a.id";

    public string Id { get; init; } = "";

    public string Sha256 { get; init; } = "";

    public string? Title { get; init; }

    public string? Outlet { get; init; }

    public string? Language { get; init; }

    public string? Url { get; init; }

    public string? Published { get; init; }

    public string PublishedHow { get; init; } = "";

    public string? Modified { get; init; }

    public string Credits { get; init; } = "[]";

    public string Extractor { get; init; } = "";

    public string Text { get; init; } = "";

    public int Claims { get; init; }

    public static ArticleRow Of(Article article, string extractor) => new()
    {
        Id = article.Id,
        Sha256 = article.Sha256,
        Title = article.Title,
        Outlet = article.Outlet,
        Language = article.Language,
        Url = article.Url,
        Published = article.Published.Iso,
        PublishedHow = Naming.Snake(article.Published.How.ToString()),
        Modified = article.Modified,
        Credits = JsonSerializer.Serialize(article.Credits, RecordJson.Compact),
        Extractor = extractor,
        Text = article.Text,
    };

    public Article ToArticle() => new(Text)
    {
        Id = Id,
        Sha256 = Sha256,
        Title = Title,
        Outlet = Outlet,
        Language = Language,
        Url = Url,
        Published = new Published(Published, Enum.Parse<PublishedHow>(PublishedHow, ignoreCase: true)),
        Modified = Modified,
        Credits = JsonSerializer.Deserialize<string[]>(Credits, RecordJson.Compact) ?? [],
    };

    public DocumentHeader ToHeader() => DocumentHeader.Of(ToArticle());
}

/// <summary>A claim as the table holds it.</summary>
internal sealed class ClaimRow
{
    public string Id { get; init; } = "";

    public string ArticleId { get; init; } = "";

    public int Position { get; init; }

    public string Kind { get; init; } = "";

    public string Status { get; init; } = "";

    public string? Stage { get; init; }

    public string? Date { get; init; }

    public string? FirstDay { get; init; }

    public string? LastDay { get; init; }

    public string Json { get; init; } = "";

    public static ClaimRow Of(Claim claim, string articleId, int position)
    {
        var days = DayRange.Parse(claim.Date);
        return new()
        {
            Id = claim.Id,
            ArticleId = articleId,
            Position = position,
            Kind = Naming.Snake(claim.Type.ToString()),
            Status = Naming.Snake(claim.Status.ToString()),
            Stage = claim.Stage is { } stage ? Naming.Snake(stage.ToString()) : null,
            Date = claim.Date,
            FirstDay = days is null ? null : Iso.Day(days.Value.First),
            LastDay = days is null ? null : Iso.Day(days.Value.Last),
            Json = JsonSerializer.Serialize(claim, RecordJson.Compact),
        };
    }

    public Claim ToClaim() => JsonSerializer.Deserialize<Claim>(Json, RecordJson.Compact)! with { ArticleId = ArticleId };
}

/// <summary>One who takes part in a claim, as the table holds it.</summary>
internal sealed record ActorRow(string ClaimId, string Role, int Position, string Name, string? Wikidata, string Words)
{
    public static IEnumerable<ActorRow> Of(Claim claim) =>
        Of(claim.Id, "actor", claim.Actor).Concat(Of(claim.Id, "recipient", claim.Recipient)).Concat(Of(claim.Id, "third_party", claim.ThirdParty));

    private static IEnumerable<ActorRow> Of(string claimId, string role, IReadOnlyList<Actor> actors) => actors.Select((actor, i) =>
        new ActorRow(claimId, role, i, actor.Name, actor.Id, $" {Folded.Of(actor.Name)} | {Folded.Of(actor.Mention ?? "")} "));
}
