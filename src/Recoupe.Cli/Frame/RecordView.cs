using NodaTime;
using Recoupe.Record.CrossCheck;
using Recoupe.Record.Export;
using Recoupe.Record.Model;
using Recoupe.Store;

namespace Recoupe.Cli.Frame;

/// <summary>The record as it was known on a day, cross-checked.</summary>
/// <param name="Articles">The articles that were known, with their claims as decided.</param>
/// <param name="Related">What comes of setting them side by side.</param>
internal sealed record RecordView(IReadOnlyList<ReadArticle> Articles, CrossChecked Related)
{
    /// <summary>Each claim beside its article, by the claim's id.</summary>
    public Dictionary<string, ClaimEntry> Claims => Articles
        .SelectMany(read => read.Claims.Select(claim => new ClaimEntry(DocumentHeader.Of(read.Article), claim)))
        .ToDictionary(entry => entry.Claim.Id, StringComparer.Ordinal);

    /// <summary>Reads and cross-checks the record.</summary>
    /// <param name="store">The record.</param>
    /// <param name="wiring">How it is cross-checked.</param>
    /// <param name="asOf">Day of knowledge; null for now.</param>
    /// <param name="cancellation">Stops it.</param>
    public static async Task<RecordView> ReadAsync(IRecordStore store, Wiring wiring, LocalDate? asOf, CancellationToken cancellation)
    {
        var (articles, judgements) = await store.ReadArticlesAsync(asOf, cancellation);
        return new RecordView(articles, wiring.Relate(articles, judgements));
    }
}
