using NodaTime;
using Recoupe.Press;
using Recoupe.Press.Files;
using Recoupe.Record.Reading;
using Recoupe.Record.Reading.Proposals;
using Recoupe.Store;

namespace Recoupe.Cli;

/// <summary>The main path: read the page, analyse the text, find the claims, store them.</summary>
internal sealed class Pipeline(IClaimReader claimReader, IRecordStore store, IClock clock, ReadOptions options)
{
    /// <summary>
    /// Takes every file in, several at a time; the answer is in the order of <paramref name="files"/>. When cancelled, articles that are
    /// finished are kept, and no other leaves a trace.
    /// </summary>
    /// <param name="files">Paths of files.</param>
    /// <param name="taken">Called after each file, from any thread.</param>
    /// <param name="cancellation">Stops before the next file.</param>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public async Task<IReadOnlyList<Taken>> TakeInAsync(IReadOnlyList<string> files, Action<Taken> taken, CancellationToken cancellation)
    {
        var all = new Taken[files.Count];
        await Parallel.ForAsync(0, files.Count, cancellation, async (i, stop) =>
        {
            all[i] = await TakeInAsync(files[i], stop);
            taken(all[i]);
        });
        return all;
    }

    /// <summary>Takes one file in.</summary>
    /// <exception cref="StoreException">The record cannot be written.</exception>
    public async Task<Taken> TakeInAsync(string file, CancellationToken cancellation)
    {
        // Read the page.
        var page = ArticleFileReader.Read(file, options, cancellation);
        if (!page.IsRead) return new Taken(file, null, 0, page.Refusal);

        var arrival = new Arrival(file, clock.GetCurrentInstant());
        if (await store.RecognizeAsync(page.Article, claimReader.Extractor, arrival, cancellation)) return new Taken(file, AddOutcome.Known, 0, null);

        try
        {
            // Analyse the text, find the claims.
            var read = claimReader.Read(page.Article, cancellation);

            // Store them.
            var outcome = await store.AddAsync(read, claimReader.Extractor, arrival, cancellation);
            return new Taken(file, outcome, read.Claims.Count, null);
        }
        catch (ProposalException e)
        {
            return new Taken(file, null, 0, Extraction.Refused(file, e));
        }
    }
}

/// <summary>What came of one file.</summary>
/// <param name="File">Its path.</param>
/// <param name="Outcome">What the store made of its article; null when the file was refused.</param>
/// <param name="Claims">How many claims were read in it; 0 when it was known or refused.</param>
/// <param name="Refusal">Why it was refused; null when it was not.</param>
internal sealed record Taken(string File, AddOutcome? Outcome, int Claims, Refusal? Refusal);
