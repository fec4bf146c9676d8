using Recoupe.Press.Files;
using Recoupe.Record.Reading;

namespace Recoupe.Evaluation.Claims;

/// <summary>Claims against what careful readers found in the seeds and the development articles.</summary>
public sealed class ClaimsSuite(IClaimReader reader) : IEvaluationSuite
{
    private static readonly string[] Sets = ["seeds", "dev"];

    /// <inheritdoc/>
    public string Name => "claims";

    /// <inheritdoc/>
    public string Description => "claims against gold/seeds and gold/dev, as gold/tools/score_facts.py scores them";

    /// <inheritdoc/>
    public bool LowerIsBetter(string metric) => metric.EndsWith(".invented", StringComparison.Ordinal);

    /// <inheritdoc/>
    public IReadOnlyDictionary<string, double> Run(DirectoryInfo shared, CancellationToken cancellation = default)
    {
        var figures = new Dictionary<string, double>(StringComparer.Ordinal);
        foreach (var set in Sets)
        {
            var scorer = new FactScorer();
            foreach (var path in Directory.EnumerateFiles(shared.Below("gold", set, "gold"), "*.json").Order(StringComparer.Ordinal))
            {
                cancellation.ThrowIfCancellationRequested();
                var article = Read(shared.Below("gold", set, "docs", Path.GetFileName(path)));
                scorer.Add(FactGold.Read(path), reader.Read(article, cancellation).Claims);
            }

            foreach (var (metric, value) in scorer.Figures()) figures[$"{set}.{metric}"] = value;
        }

        return figures;
    }

    private static Press.Article Read(string path)
    {
        var outcome = ArticleFileReader.Read(path, ReadOptions.Default);
        return outcome.Article ?? throw new InvalidDataException($"{outcome.Refusal}");
    }
}
