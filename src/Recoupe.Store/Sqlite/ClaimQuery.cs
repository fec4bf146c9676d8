using Dapper;
using Recoupe.Record.Model.Json;

namespace Recoupe.Store.Sqlite;

/// <summary>A filter of claims as SQL.</summary>
internal static class ClaimQuery
{
    private const string Select =
        $"SELECT c.id AS Id, c.article_id AS ArticleId, c.json AS Json, {ArticleRow.HeaderColumns} FROM claim c JOIN article a ON a.id = c.article_id";

    private const string ReadingOrder = $"{ArticleRow.Order}, c.position";

    /// <summary>The statement that answers <paramref name="filter"/>; its rows split at the article's id.</summary>
    public static (string Sql, DynamicParameters Parameters) For(ClaimFilter filter)
    {
        var conditions = new List<string> { "c.rejected = 0", "a.removed = 0", ArticleRow.KnownAsOf };
        var parameters = new DynamicParameters();
        void Add(string condition, string name, object value)
        {
            conditions.Add(condition);
            parameters.Add(name, value);
        }

        if (filter.Kind is { } kind) Add("c.kind = @kind", "kind", Naming.Snake(kind.ToString()));
        if (filter.Article is { } article) Add("c.article_id = @article", "article", article);
        if (filter.From is { } from) Add("c.last_day >= @from", "from", Iso.Day(from));
        if (filter.To is { } to) Add("c.first_day <= @to", "to", Iso.Day(to));
        if (filter.Actor is { } actor)
        {
            Add(
                "EXISTS (SELECT 1 FROM claim_actor p WHERE p.claim_id = c.id AND (p.name = @actor OR p.wikidata = @actor OR (@words <> '  ' AND instr(p.words, @words) > 0)))",
                "actor",
                actor);
            parameters.Add("words", $" {Folded.Of(actor)} ");
        }

        var order = filter.Order == ClaimOrder.Timeline ? $"c.first_day IS NULL, c.first_day, c.last_day, {ReadingOrder}" : ReadingOrder;
        parameters.Add("asOf", filter.AsOf is { } asOf ? Iso.Day(asOf) : null);
        parameters.Add("take", filter.Page.Take);
        parameters.Add("skip", filter.Page.Skip);
        return ($"{Select} WHERE {string.Join(" AND ", conditions)} ORDER BY {order} LIMIT @take OFFSET @skip", parameters);
    }

    /// <summary>The statement for one claim by @id.</summary>
    public const string ById = $"{Select} WHERE c.id = @id";

    /// <summary>One row of either statement.</summary>
    public static ClaimEntry Entry(ClaimRow claim, ArticleRow article) => new(article.ToHeader(), claim.ToClaim());
}
