using Recoupe.Press;
using Recoupe.Press.Files;
using Recoupe.Record.Model;
using Recoupe.Record.Reading;
using Recoupe.Record.Reading.Proposals;

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
        files.AsParallel().AsOrdered().WithMergeOptions(ParallelMergeOptions.NotBuffered).WithCancellation(cancellation)
            .Select(file => Of(file, reader, options, cancellation));

    private static Extraction Of(string file, IClaimReader reader, ReadOptions options, CancellationToken cancellation)
    {
        var page = ArticleFileReader.Read(file, options, cancellation);
        if (!page.IsRead) return new Extraction(file, null, page.Refusal);
        try
        {
            return new Extraction(file, reader.Read(page.Article, cancellation), null);
        }
        catch (ProposalException e)
        {
            return new Extraction(file, null, Refused(file, e));
        }
    }

    /// <summary>Why a file was not read, when its second reader failed.</summary>
    public static Refusal Refused(string file, ProposalException failure) => new(file, "its second reader", failure.Found, failure.Expected);
}
