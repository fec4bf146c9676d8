using System.Globalization;
using Recoupe.Evaluation.Parsing;
using Recoupe.Language.Conllu;
using Recoupe.Language.Data;
using Recoupe.Press;
using Recoupe.Record.Model;
using Recoupe.Record.Reading;

namespace Recoupe.Evaluation.Claims;

/// <summary>What is read in sentences that tell of no crisis: blogs, reviews, an encyclopedia. Each sentence is an article of its own.</summary>
internal static class OverReading
{
    /// <summary>The verdict of a claim that nobody has judged.</summary>
    public const string Unjudged = "?";

    // As many of EWT's test sentences; of GSD's all.
    private const int Sentences = 1000;

    private const string False = "false";

    private static readonly IReadOnlyList<(string Split, string Language)> Splits = [("gsd", "fr"), ("ewt", "en")];

    /// <summary>A claim other than a statement.</summary>
    /// <param name="Split">Treebank of the sentence.</param>
    /// <param name="Sentence">Id of the sentence in its treebank.</param>
    /// <param name="Kind">Kind of the claim.</param>
    /// <param name="Start">Where its evidence begins in the sentence, in UTF-16 code units.</param>
    public sealed record Finding(string Split, string Sentence, ClaimKind Kind, int Start);

    /// <summary>Claims other than statements for 100 sentences; how many of them are judged false or not at all.</summary>
    public static IEnumerable<(string Metric, double Value)> Figures(IClaimReader reader, DirectoryInfo shared, CancellationToken cancellation)
    {
        var found = Find(reader, shared, cancellation).ToList();
        var counts = Splits.ToDictionary(s => s.Split, s => Read(s.Split, shared).Count, StringComparer.Ordinal);
        yield return ("over-reading", Math.Round(100.0 * found.Count / counts.Values.Sum(), 4));
        foreach (var (split, count) in counts) yield return ($"over-reading-{split}", Math.Round(100.0 * found.Count(f => f.Split == split) / count, 4));
        var verdicts = Judged();
        yield return ("over-reading.false", found.Count(f => verdicts.GetValueOrDefault(f, Unjudged) is False or Unjudged));
    }

    /// <summary>The claims other than statements in the sentences of the test splits, in order.</summary>
    public static IEnumerable<Finding> Find(IClaimReader reader, DirectoryInfo shared, CancellationToken cancellation) =>
        from source in Splits
        from sentence in Read(source.Split, shared)
        from claim in reader.Read(ArticleId.Identify(sentence.Text) with { Language = source.Language }, cancellation).Claims
        where claim.Type != ClaimKind.Statement
        select new Finding(source.Split, sentence.Id, claim.Type, claim.Evidence.Start);

    /// <summary>The list that is kept, eval/over-reading.tsv: each claim with its verdict.</summary>
    public static IReadOnlyDictionary<Finding, string> Judged() => Table.Load(typeof(OverReading).Assembly, "eval/over-reading.tsv").Rows
        .GroupBy(row => new Finding(row["treebank"], row["sentence"], Enum.Parse<ClaimKind>(row["kind"]), int.Parse(row["start"], CultureInfo.InvariantCulture)))
        .ToDictionary(g => g.Key, g => g.First()["verdict"]);

    /// <summary>The list of today's claims with the verdicts of the one that is kept.</summary>
    public static IEnumerable<string> Listing(IReadOnlyList<Finding> found)
    {
        yield return "# Claims other than statements that are read in sentences of two test splits (all 416 of UD_French-GSD, the first 1,000 of UD_English-EWT), each sentence by itself. verdict: true = the";
        yield return "# sentence says it; loose = it says something like it, of no state's affairs or with another status; false; ? = not judged yet. start: where the evidence begins, in UTF-16 code units.";
        yield return "# Written by: recoupe eval claims --lists eval (verdicts are kept)";
        yield return "treebank\tsentence\tkind\tstart\tverdict";
        var verdicts = Judged();
        foreach (var f in found) yield return $"{f.Split}\t{f.Sentence}\t{f.Kind}\t{f.Start}\t{verdicts.GetValueOrDefault(f, Unjudged)}";
    }

    private static IReadOnlyList<ConlluSentence> Read(string split, DirectoryInfo shared) => [.. TestSplit.All.Single(s => s.Name == split).Read(shared).Take(Sentences)];
}
