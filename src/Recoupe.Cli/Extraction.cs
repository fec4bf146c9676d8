using Recoupe.Press;
using Recoupe.Press.Files;
using Recoupe.Record.Model;
using Recoupe.Record.Reading;

namespace Recoupe.Cli;

/// <summary>What was read in one file; the article or the refusal is null, never both.</summary>
/// <param name="File">Its path.</param>
/// <param name="Read">Its article and claims.</param>
/// <param name="Refusal">Why it was refused.</param>
internal sealed record Extraction(string File, ReadArticle? Read, Refusal? Refusal)
{
    /// <summary>Reads files several at a time; they come in their order, as they are ready.</summary>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static IEnumerable<Extraction> Of(IReadOnlyList<string> files, IClaimReader reader, ReadOptions options, CancellationToken cancellation) =>
        files.AsParallel().AsOrdered().WithMergeOptions(ParallelMergeOptions.NotBuffered).WithCancellation(cancellation).Select(file =>
        {
            var page = ArticleFileReader.Read(file, options, cancellation);
            return page.IsRead ? new Extraction(file, reader.Read(page.Article, cancellation), null) : new Extraction(file, null, page.Refusal);
        });
}
