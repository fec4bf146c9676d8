using Dapper;
using NodaTime;
using Recoupe.Record.Decisions;
using Recoupe.Record.Model;

namespace Recoupe.Store.Sqlite;

/// <content>What reads.</content>
public sealed partial class SqliteRecordStore
{
    private const string ClaimColumns = "c.id AS Id, c.article_id AS ArticleId, c.json AS Json";

    /// <inheritdoc/>
    public Task<ReadArticle?> ArticleAsync(string id, CancellationToken cancellation = default) => Ask(
        connection =>
        {
            // One transaction: a reader sees an article and its claims as of one moment.
            using var transaction = connection.BeginTransaction(deferred: true);
            var article = connection.QuerySingleOrDefault<ArticleRow>(
                $"SELECT {ArticleRow.Columns} FROM article a WHERE a.id = @id", new { id }, transaction);
            if (article is null) return null;
            var claims = connection.Query<ClaimRow>(
                $"SELECT {ClaimColumns} FROM claim c WHERE c.article_id = @id AND c.rejected = 0 ORDER BY c.position", new { id }, transaction);
            return Read(article, claims);
        },
        cancellation);

    /// <inheritdoc/>
    public Task<IReadOnlyList<ArticleEntry>> ArticlesAsync(Page page, CancellationToken cancellation = default) =>
        Ask<IReadOnlyList<ArticleEntry>>(
            connection => connection.Query<ArticleRow>(
                    $"""
                    SELECT {ArticleRow.HeaderColumns}, (SELECT count(*) FROM claim c WHERE c.article_id = a.id AND c.rejected = 0) AS Claims
                    FROM article a WHERE a.removed = 0 ORDER BY {ArticleRow.Order} LIMIT @Take OFFSET @Skip
                    """,
                    page)
                .Select(row => new ArticleEntry(row.ToHeader(), row.Claims))
                .ToArray(),
            cancellation);

    /// <inheritdoc/>
    public Task<Holdings> HoldingsAsync(CancellationToken cancellation = default) => Ask(
        connection =>
        {
            var (articles, claims, decisions) = connection.QuerySingle<(int, int, int)>("""
                SELECT (SELECT count(*) FROM article WHERE removed = 0), (SELECT count(*) FROM claim WHERE rejected = 0), (SELECT count(*) FROM decision)
                """);
            return new Holdings(articles, claims, decisions);
        },
        cancellation);

    /// <inheritdoc/>
    public Task<IReadOnlyList<ClaimEntry>> ClaimsAsync(ClaimFilter filter, CancellationToken cancellation = default) =>
        Ask<IReadOnlyList<ClaimEntry>>(
            connection =>
            {
                var (sql, parameters) = ClaimQuery.For(filter);
                return connection.Query<ClaimRow, ArticleRow, ClaimEntry>(sql, ClaimQuery.Entry, parameters).ToArray();
            },
            cancellation);

    /// <inheritdoc/>
    public Task<IReadOnlyList<NameCount>> ActorsAsync(int limit, CancellationToken cancellation = default) =>
        Ask<IReadOnlyList<NameCount>>(
            connection => connection.Query<(string Name, int Claims)>(
                    "SELECT name, count(DISTINCT claim_id) AS n FROM claim_actor GROUP BY name ORDER BY n DESC, name LIMIT @limit", new { limit })
                .Select(row => new NameCount(row.Name, row.Claims))
                .ToArray(),
            cancellation);

    /// <inheritdoc/>
    public Task<IReadOnlyList<RecordId>> FindIdsAsync(string prefix, int limit, CancellationToken cancellation = default) =>
        Ask<IReadOnlyList<RecordId>>(
            connection => connection.Query<(string Id, bool IsArticle)>(
                    """
                    SELECT id, 1 AS is_article FROM article WHERE substr(id, 1, length(@prefix)) = @prefix
                    UNION ALL
                    SELECT id, 0 FROM claim WHERE substr(id, 1, length(@prefix)) = @prefix
                    ORDER BY is_article DESC, id LIMIT @limit
                    """,
                    new { prefix, limit })
                .Select(row => new RecordId(row.Id, row.IsArticle))
                .ToArray(),
            cancellation);

    /// <inheritdoc/>
    public Task<ClaimEntry?> ClaimAsync(string id, CancellationToken cancellation = default) => Ask(
        connection => connection.Query<ClaimRow, ArticleRow, ClaimEntry>(ClaimQuery.ById, ClaimQuery.Entry, new { id }).SingleOrDefault(),
        cancellation);

    /// <inheritdoc/>
    public Task<(IReadOnlyList<ReadArticle> Articles, Judgements Judgements)> ReadArticlesAsync(LocalDate? asOf = null, CancellationToken cancellation = default) => Ask(
        connection =>
        {
            using var transaction = connection.BeginTransaction(deferred: true);
            var claims = connection.Query<ClaimRow>($"SELECT {ClaimColumns} FROM claim c WHERE c.rejected = 0 ORDER BY c.article_id, c.position", transaction: transaction)
                .ToLookup(claim => claim.ArticleId, StringComparer.Ordinal);
            ReadArticle[] articles = [.. connection.Query<ArticleRow>(
                    $"SELECT {ArticleRow.Columns} FROM article a WHERE a.removed = 0 AND {ArticleRow.KnownAsOf} ORDER BY {ArticleRow.Order}",
                    new { asOf = asOf is { } day ? Iso.Day(day) : null },
                    transaction)
                .Select(article => Read(article, claims[article.Id]))];
            return ((IReadOnlyList<ReadArticle>)articles, Judgements.Of(Holding(ReadLog(connection, transaction)), articles));
        },
        cancellation);

    /// <inheritdoc/>
    public Task<IReadOnlyList<LoggedArrival>> ArrivalsAsync(CancellationToken cancellation = default) =>
        Ask<IReadOnlyList<LoggedArrival>>(
            connection => connection.Query<(string ArticleId, string Source, string At, string Outcome)>(
                    "SELECT article_id, source, at, outcome FROM arrival ORDER BY id")
                .Select(row => new LoggedArrival(row.ArticleId, row.Source, Iso.ParseTime(row.At), Enum.Parse<AddOutcome>(row.Outcome, ignoreCase: true)))
                .ToArray(),
            cancellation);
}
