using NodaTime;
using Recoupe.Press;
using Recoupe.Record.Decisions;
using Recoupe.Record.Model;

namespace Recoupe.Store;

/// <summary>
/// What is kept of the record, whatever the engine. Safe for concurrent use. Every list comes in an order that depends on the content alone.
/// </summary>
/// <remarks>Every member may throw <see cref="StoreException"/>: the database is damaged, locked or out of reach.</remarks>
public interface IRecordStore : IAsyncDisposable
{
    /// <summary>
    /// Whether <paramref name="article"/> is held as <paramref name="extractor"/> reads it, so that reading and adding it would change nothing.
    /// If so, its arrival is logged (once for each place that it came from).
    /// </summary>
    /// <param name="article">The article as it arrived.</param>
    /// <param name="extractor">Version of what would read it.</param>
    /// <param name="arrival">Where it came from, and when.</param>
    /// <param name="cancellation">Stops before anything is written.</param>
    Task<bool> RecognizeAsync(Article article, string extractor, Arrival arrival, CancellationToken cancellation = default);

    /// <summary>
    /// Keeps an article with its claims and the log of its arrival, all in one transaction: wholly or not at all.
    /// Claims of another extractor's reading are replaced; see <see cref="Precedence"/> for two accounts of one article.
    /// </summary>
    /// <param name="read">The article and what was read in it.</param>
    /// <param name="extractor">Version of what read it.</param>
    /// <param name="arrival">Where it came from, and when.</param>
    /// <param name="cancellation">Stops before the transaction is committed.</param>
    Task<AddOutcome> AddAsync(ReadArticle read, string extractor, Arrival arrival, CancellationToken cancellation = default);

    /// <summary>The article with this id and its claims; null when there is none.</summary>
    Task<ReadArticle?> ArticleAsync(string id, CancellationToken cancellation = default);

    /// <summary>A page of the list of articles: by publication date, undated last, then by id.</summary>
    Task<IReadOnlyList<ArticleEntry>> ArticlesAsync(Page page, CancellationToken cancellation = default);

    /// <summary>How much is kept.</summary>
    Task<Holdings> HoldingsAsync(CancellationToken cancellation = default);

    /// <summary>The claims that pass every condition of <paramref name="filter"/>, in its order.</summary>
    Task<IReadOnlyList<ClaimEntry>> ClaimsAsync(ClaimFilter filter, CancellationToken cancellation = default);

    /// <summary>Names of the actors of all claims, the most frequent first, then by name; at most <paramref name="limit"/>.</summary>
    Task<IReadOnlyList<NameCount>> ActorsAsync(int limit, CancellationToken cancellation = default);

    /// <summary>Ids of the articles and claims that begin with <paramref name="prefix"/>, articles first, then by id; at most <paramref name="limit"/>.</summary>
    Task<IReadOnlyList<RecordId>> FindIdsAsync(string prefix, int limit, CancellationToken cancellation = default);

    /// <summary>The claim with this id; null when there is none.</summary>
    Task<ClaimEntry?> ClaimAsync(string id, CancellationToken cancellation = default);

    /// <summary>
    /// Every article with its claims as decided, ordered as <see cref="ArticlesAsync"/>, and what persons decided of their events: what cross-checking sets side by side.
    /// </summary>
    /// <param name="asOf">Day of knowledge: only articles that had come out by then or, where that is not known, had come to the record; null for all.</param>
    /// <param name="cancellation">Stops it.</param>
    Task<(IReadOnlyList<ReadArticle> Articles, Judgements Judgements)> ReadArticlesAsync(LocalDate? asOf = null, CancellationToken cancellation = default);

    /// <summary>
    /// Adds a decision to the log, and makes of the claims what it says, all in one transaction. The log is never overwritten, by another reading as little as by an undoing.
    /// </summary>
    /// <param name="decision">What is decided.</param>
    /// <param name="by">Who decides.</param>
    /// <param name="at">When.</param>
    /// <param name="cancellation">Stops before the transaction is committed.</param>
    /// <returns>Its number in the log.</returns>
    Task<int> DecideAsync(Decision decision, string by, Instant at, CancellationToken cancellation = default);

    /// <summary>The log of decisions, oldest first.</summary>
    Task<IReadOnlyList<LoggedDecision>> DecisionsAsync(CancellationToken cancellation = default);

    /// <summary>The log of arrivals, oldest first.</summary>
    Task<IReadOnlyList<LoggedArrival>> ArrivalsAsync(CancellationToken cancellation = default);
}
