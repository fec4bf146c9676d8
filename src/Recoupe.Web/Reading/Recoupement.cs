using Recoupe.Record.CrossCheck;
using Recoupe.Record.Decisions;
using Recoupe.Record.Model;
using Recoupe.Store;

namespace Recoupe.Web.Reading;

/// <summary>Cross-checks the record when it has changed, and keeps what came of it. Thread-safe.</summary>
/// <param name="store">The record.</param>
/// <param name="crossCheck">Sets the claims of many articles side by side.</param>
public sealed class Recoupement(IRecordStore store, Func<IReadOnlyList<ReadArticle>, Judgements, CrossChecked> crossCheck) : IDisposable
{
    private readonly SemaphoreSlim gate = new(1);
    private (Holdings Holdings, Overview Overview)? latest;

    /// <summary>The record as it stands.</summary>
    /// <exception cref="StoreException">The record cannot be read.</exception>
    public async Task<Overview> CurrentAsync(CancellationToken cancellation)
    {
        await gate.WaitAsync(cancellation).ConfigureAwait(false);
        try
        {
            var holdings = await store.HoldingsAsync(cancellation).ConfigureAwait(false);
            if (latest is { } known && known.Holdings == holdings) return known.Overview;
            var (read, judgements) = await store.ReadArticlesAsync(asOf: null, cancellation).ConfigureAwait(false);
            var overview = new Overview(read, crossCheck(read, judgements));
            latest = (holdings, overview);
            return overview;
        }
        finally
        {
            gate.Release();
        }
    }

    /// <inheritdoc/>
    public void Dispose() => gate.Dispose();
}
