using Dapper;
using Microsoft.Data.Sqlite;
using Recoupe.Press;
using Recoupe.Record.Decisions;
using Recoupe.Record.Model;
using Recoupe.Record.Model.Json;

namespace Recoupe.Store.Sqlite;

/// <content>What writes.</content>
public sealed partial class SqliteRecordStore
{
    private const string SaveArticle = """
        INSERT INTO article (id, sha256, title, outlet, language, url, published, published_how, modified, credits, extractor, text)
        VALUES (@Id, @Sha256, @Title, @Outlet, @Language, @Url, @Published, @PublishedHow, @Modified, @Credits, @Extractor, @Text)
        ON CONFLICT (id) DO UPDATE SET title = excluded.title, language = excluded.language, published = excluded.published,
            published_how = excluded.published_how, modified = excluded.modified, credits = excluded.credits, extractor = excluded.extractor
        """;

    private const string SaveClaim = """
        INSERT INTO claim (id, article_id, position, kind, status, stage, date, first_day, last_day, json)
        VALUES (@Id, @ArticleId, @Position, @Kind, @Status, @Stage, @Date, @FirstDay, @LastDay, @Json)
        """;

    private const string SaveActor = """
        INSERT INTO claim_actor (claim_id, role, position, name, wikidata, words) VALUES (@ClaimId, @Role, @Position, @Name, @Wikidata, @Words)
        """;

    private const string Log = "INSERT INTO arrival (article_id, source, at, outcome) VALUES (@id, @source, @at, @outcome)";

    private const string LogKnown = """
        INSERT INTO arrival (article_id, source, at, outcome)
        SELECT @id, @source, @at, @outcome WHERE NOT EXISTS (SELECT 1 FROM arrival WHERE article_id = @id AND source = @source)
        """;

    /// <inheritdoc/>
    public Task<bool> RecognizeAsync(Article article, string extractor, Arrival arrival, CancellationToken cancellation = default) => Ask(
        connection =>
        {
            if (Held(connection, article.Id, null) is not { } held || Changes(article, extractor, held)) return false;
            LogArrival(connection, null, article.Id, arrival, AddOutcome.Known);
            return true;
        },
        cancellation);

    /// <inheritdoc/>
    public Task<AddOutcome> AddAsync(ReadArticle read, string extractor, Arrival arrival, CancellationToken cancellation = default) => Ask(
        connection =>
        {
            using var turn = writing.EnterScope();
            // Takes the write lock at once: what is read here still holds at the commit.
            using var transaction = connection.BeginTransaction(deferred: false);
            var held = Held(connection, read.Article.Id, transaction);
            var outcome = held is null ? AddOutcome.New : Changes(read.Article, extractor, held) ? AddOutcome.Reread : AddOutcome.Known;
            if (outcome != AddOutcome.Known) Save(connection, transaction, read, extractor, held);
            LogArrival(connection, transaction, read.Article.Id, arrival, outcome);
            cancellation.ThrowIfCancellationRequested();
            transaction.Commit();
            return outcome;
        },
        cancellation);

    private static ArticleRow? Held(SqliteConnection connection, string id, SqliteTransaction? transaction) =>
        connection.QuerySingleOrDefault<ArticleRow>($"SELECT {ArticleRow.HeaderColumns} FROM article a WHERE a.id = @id", new { id }, transaction);

    private static bool Changes(Article article, string extractor, ArticleRow held) =>
        held.Extractor != extractor || Precedence.Replaces(article, held.ToArticle());

    private static void Save(SqliteConnection connection, SqliteTransaction transaction, ReadArticle read, string extractor, ArticleRow? held)
    {
        connection.Execute("DELETE FROM claim WHERE article_id = @Id", new { read.Article.Id }, transaction);
        connection.Execute(SaveArticle, ArticleRow.Of(read.Article, extractor), transaction);
        for (var i = 0; i < read.Claims.Count; i++)
        {
            connection.Execute(SaveClaim, ClaimRow.Of(read.Claims[i], read.Article.Id, i), transaction);
            connection.Execute(SaveActor, ActorRow.Of(read.Claims[i]), transaction);
        }

        Decision[] decisions = [.. Holding(ReadLog(connection, transaction)).Where(decision => decision.Articles.Contains(read.Article.Id, StringComparer.Ordinal))];
        if (decisions.Length > 0) Decide(connection, transaction, read.Article.Id, decisions);
    }

    private static void LogArrival(SqliteConnection connection, SqliteTransaction? transaction, string id, Arrival arrival, AddOutcome outcome) =>
        connection.Execute(
            outcome == AddOutcome.Known ? LogKnown : Log,
            new { id, source = arrival.From, at = Iso.Time(arrival.At), outcome = Naming.Snake(outcome.ToString()) },
            transaction);
}
