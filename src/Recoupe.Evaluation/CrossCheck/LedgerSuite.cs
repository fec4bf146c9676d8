using Recoupe.Press.Files;
using Recoupe.Record.CrossCheck;
using Recoupe.Record.Export;
using Recoupe.Record.Ledger;
using Recoupe.Record.Model;
using Recoupe.Record.Reading;

namespace Recoupe.Evaluation.CrossCheck;

/// <summary>The ledger of the White House texts of `domain/wh_corpus` beside `domain/us_packages.csv`.</summary>
internal static class LedgerSuite
{
    private const string Memoranda = "/presidential-actions/";
    private const decimal Million = 1_000_000m;

    // The last memorandum that the sum counts.
    private static readonly DateOnly lastDay = new(2023, 1, 6);

    /// <summary>
    /// `ledger.memoranda`: drawdown memoranda of the table (42) that the ledger has with the same date, amount and instrument. `ledger.again`: rows of the table that a
    /// second row of the ledger tells too. `ledger.sum`: millions of dollars approved for Ukraine by drawdown up to 6 January 2023, in the ledger.
    /// </summary>
    public static IEnumerable<(string Metric, double Value)> Measure(DirectoryInfo shared, IClaimReader reader, CancellationToken cancellation)
    {
        var table = File.ReadAllText(shared.Below("data", "domain", "us_packages.csv"));
        var sources = Csv.Read(table).Select(row => row["source_1"]).ToList();
        var ledger = CrossChecker.Relate(Read(shared, reader, cancellation)).Ledger;
        var answers = LedgerComparison.Of(ledger, ExternalTable.Read(table));
        yield return ("ledger.memoranda", answers.Count(a => a.IsSame && sources[a.External.Row - 1].Contains(Memoranda, StringComparison.Ordinal)));
        yield return ("ledger.again", answers.Count(a => a.Again.Count > 0));
        var drawdowns = new LedgerFilter(Recipient: "Ukraine", Instrument: "PDA", To: lastDay).Apply(ledger);
        yield return ("ledger.sum", (double)(LedgerTotals.Of(drawdowns).Where(t => t.Stage == Stage.Approved).Sum(t => t.Low) / Million));
    }

    private static List<ReadArticle> Read(DirectoryInfo shared, IClaimReader reader, CancellationToken cancellation) =>
    [
        .. Directory.EnumerateFiles(shared.Below("data", "domain", "wh_corpus"), "*.md").Order(StringComparer.Ordinal)
            .Select(path => ArticleFileReader.Read(path, ReadOptions.Default, cancellation) is { Article: { } article }
                ? reader.Read(article, cancellation)
                : throw new InvalidDataException(path)),
    ];
}
