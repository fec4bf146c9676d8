using System.Text.Json;
using Dapper;
using Microsoft.Data.Sqlite;
using NodaTime;
using Recoupe.Record.Decisions;
using Recoupe.Record.Model;
using Recoupe.Record.Model.Json;

namespace Recoupe.Store.Sqlite;

/// <content>What persons decide.</content>
public sealed partial class SqliteRecordStore
{
    private const string ClaimsAsRead = "SELECT c.id AS Id, c.article_id AS ArticleId, coalesce(c.as_read, c.json) AS Json FROM claim c WHERE c.article_id = @id ORDER BY c.position";

    private const string SaveDecided = """
        UPDATE claim SET kind = @Kind, status = @Status, stage = @Stage, date = @Date, first_day = @FirstDay, last_day = @LastDay,
            as_read = CASE WHEN @Json = coalesce(as_read, json) THEN NULL ELSE coalesce(as_read, json) END, json = @Json, rejected = @rejected
        WHERE id = @Id
        """;

    /// <inheritdoc/>
    public Task<int> DecideAsync(Decision decision, string by, Instant at, CancellationToken cancellation = default) => Ask(
        connection =>
        {
            using var turn = writing.EnterScope();
            using var transaction = connection.BeginTransaction(deferred: false);
            var number = connection.QuerySingle<int>(
                "INSERT INTO decision (at, by, kind, json) VALUES (@at, @by, @kind, @json) RETURNING number",
                new { at = Iso.Time(at), by, kind = Naming.Snake(decision.Kind.ToString()), json = JsonSerializer.Serialize(decision, RecordJson.Compact) },
                transaction);
            var log = ReadLog(connection, transaction);
            foreach (var article in Concerned(decision, log).ToList()) Decide(connection, transaction, article, Holding(log));
            cancellation.ThrowIfCancellationRequested();
            transaction.Commit();
            return number;
        },
        cancellation);

    /// <inheritdoc/>
    public Task<IReadOnlyList<LoggedDecision>> DecisionsAsync(CancellationToken cancellation = default) => Ask<IReadOnlyList<LoggedDecision>>(
        connection =>
        {
            using var transaction = connection.BeginTransaction(deferred: true);
            var log = ReadLog(connection, transaction);
            var undone = DecisionLog.Undone(Pairs(log));
            return [.. log.Select(line => line with
            {
                Holds = !undone.Contains(line.Number),
                Lost = [.. line.Decision.Claims.Where(reference => reference.Find(AsRead(connection, transaction, reference.Article)) is null).Select(reference => reference.Quote)],
            })];
        },
        cancellation);

    // What is written over a new reading: the decisions stand.
    private static void Decide(SqliteConnection connection, SqliteTransaction transaction, string article, IReadOnlyList<Decision> holding)
    {
        var removed = holding.Any(decision => decision.Kind == DecisionKind.Remove && decision.Article == article);
        connection.Execute("UPDATE article SET removed = @removed WHERE id = @article", new { removed = removed ? 1 : 0, article }, transaction);
        var decided = DecisionLog.Apply(article, AsRead(connection, transaction, article), holding);
        for (var i = 0; i < decided.Count; i++)
        {
            var row = ClaimRow.Of(decided[i].Claim, article, i);
            var rejected = decided[i].IsRejected ? 1 : 0;
            connection.Execute(SaveDecided, new { row.Id, row.Kind, row.Status, row.Stage, row.Date, row.FirstDay, row.LastDay, row.Json, rejected }, transaction);
            connection.Execute("DELETE FROM claim_actor WHERE claim_id = @Id", new { row.Id }, transaction);
            if (rejected == 0) connection.Execute(SaveActor, ActorRow.Of(decided[i].Claim), transaction);
        }
    }

    private static Claim[] AsRead(SqliteConnection connection, SqliteTransaction transaction, string id) =>
        [.. connection.Query<ClaimRow>(ClaimsAsRead, new { id }, transaction).Select(row => row.ToClaim())];

    // An undoing concerns what the decision at the end of its chain concerns.
    private static IEnumerable<string> Concerned(Decision decision, IReadOnlyList<LoggedDecision> log)
    {
        while (decision.Undone is { } number && log.FirstOrDefault(line => line.Number == number) is { } undone) decision = undone.Decision;
        return decision.Articles;
    }

    private static LoggedDecision[] ReadLog(SqliteConnection connection, SqliteTransaction? transaction) =>
    [
        .. connection.Query<(int Number, string At, string By, string Json)>("SELECT number, at, by, json FROM decision ORDER BY number", transaction: transaction)
            .Select(row => new LoggedDecision(row.Number, Iso.ParseTime(row.At), row.By, JsonSerializer.Deserialize<Decision>(row.Json, RecordJson.Compact)!)),
    ];

    private static IReadOnlyList<Decision> Holding(IReadOnlyList<LoggedDecision> log) => [.. DecisionLog.Holding(Pairs(log)).Select(entry => entry.Decision)];

    private static IReadOnlyList<(int Number, Decision Decision)> Pairs(IReadOnlyList<LoggedDecision> log) => [.. log.Select(line => (line.Number, line.Decision))];
}
