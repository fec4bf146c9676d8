using Recoupe.Evaluation.Quotes;
using Recoupe.Record.Reading;

namespace Recoupe.Evaluation.Claims;

/// <summary>Claims against what careful readers found in the seeds, the development articles and articles of our own writing.</summary>
public sealed class ClaimsSuite(IClaimReader reader) : IListingSuite
{
    /// <inheritdoc/>
    public string Name => "claims";

    /// <inheritdoc/>
    public string Description => "claims against gold/seeds, gold/dev and the articles of eval/claims, as gold/tools/score_facts.py scores them";

    /// <inheritdoc/>
    public bool LowerIsBetter(string metric) => metric.EndsWith(".invented", StringComparison.Ordinal) || metric.StartsWith("over-reading", StringComparison.Ordinal);

    /// <inheritdoc/>
    public IReadOnlyDictionary<string, double> Run(DirectoryInfo shared, CancellationToken cancellation = default)
    {
        var figures = new Dictionary<string, double>(StringComparer.Ordinal);
        IReadOnlyList<(string Name, IEnumerable<GoldArticle> Articles)> sets =
        [
            ("seeds", GoldArticle.Below(shared.Below("gold", "seeds"))),
            ("dev", GoldArticle.Below(shared.Below("gold", "dev"))),
            ("own", GoldArticle.Own("development")),
            ("own-held-out", GoldArticle.Own("held-out")),
        ];
        foreach (var (set, articles) in sets)
        {
            var scorer = new FactScorer();
            foreach (var article in articles)
            {
                cancellation.ThrowIfCancellationRequested();
                scorer.Add(article.Gold, reader.Read(article.Article, cancellation).Claims);
            }

            foreach (var (metric, value) in scorer.Figures()) figures[$"{set}.{metric}"] = value;
        }

        foreach (var (metric, value) in QuoteFigures.Of(reader, cancellation)) figures[metric] = value;
        foreach (var (metric, value) in OverReading.Figures(reader, shared, cancellation)) figures[metric] = value;
        foreach (var (metric, value) in Plover.Figures(reader, shared, cancellation)) figures[metric] = value;
        foreach (var (metric, value) in Petrarch.Figures(reader, shared, cancellation)) figures[metric] = value;
        return figures;
    }

    /// <inheritdoc/>
    public IEnumerable<(string Name, IEnumerable<string> Lines)> Lists(DirectoryInfo shared, CancellationToken cancellation = default) =>
    [
        ("over-reading.tsv", OverReading.Listing([.. OverReading.Find(reader, shared, cancellation)])),
        ("petrarch.tsv", Petrarch.Listing(Petrarch.Run(reader, shared, cancellation))),
    ];
}
