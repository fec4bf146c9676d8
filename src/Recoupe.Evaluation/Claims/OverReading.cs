using Recoupe.Evaluation.Parsing;
using Recoupe.Language.Conllu;
using Recoupe.Press;
using Recoupe.Record.Model;
using Recoupe.Record.Reading;

namespace Recoupe.Evaluation.Claims;

/// <summary>What is read in sentences that tell of no crisis: blogs, reviews, an encyclopedia. Each sentence is an article of its own.</summary>
internal static class OverReading
{
    // As many of EWT's test sentences; of GSD's all.
    private const int Sentences = 1000;

    /// <summary>A claim other than a statement.</summary>
    /// <param name="Sentence">Id of the sentence in its treebank.</param>
    /// <param name="Kind">Kind of the claim.</param>
    /// <param name="Start">Where its evidence begins in the sentence, in UTF-16 code units.</param>
    public sealed record Finding(string Sentence, ClaimKind Kind, int Start);

    /// <summary>Claims other than statements for 100 sentences.</summary>
    public static IEnumerable<(string Metric, double Value)> Figures(IClaimReader reader, DirectoryInfo shared, CancellationToken cancellation)
    {
        var (gsd, ewt) = (Read("gsd", shared), Read("ewt", shared));
        var (inGsd, inEwt) = (Find(reader, "fr", gsd, cancellation).Count(), Find(reader, "en", ewt, cancellation).Count());
        yield return ("over-reading", Math.Round(100.0 * (inGsd + inEwt) / (gsd.Count + ewt.Count), 4));
        yield return ("over-reading-gsd", Math.Round(100.0 * inGsd / gsd.Count, 4));
        yield return ("over-reading-ewt", Math.Round(100.0 * inEwt / ewt.Count, 4));
    }

    /// <summary>The sentences of a test split that are read.</summary>
    public static IReadOnlyList<ConlluSentence> Read(string split, DirectoryInfo shared) => [.. TestSplit.All.Single(s => s.Name == split).Read(shared).Take(Sentences)];

    /// <summary>The claims other than statements, in order.</summary>
    public static IEnumerable<Finding> Find(IClaimReader reader, string language, IReadOnlyList<ConlluSentence> sentences, CancellationToken cancellation) =>
        from sentence in sentences
        from claim in reader.Read(ArticleId.Identify(sentence.Text) with { Language = language }, cancellation).Claims
        where claim.Type != ClaimKind.Statement
        select new Finding(sentence.Id, claim.Type, claim.Evidence.Start);
}
