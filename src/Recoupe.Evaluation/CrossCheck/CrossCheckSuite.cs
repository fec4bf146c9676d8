using System.Text.Json.Nodes;
using Recoupe.Press.Files;
using Recoupe.Record.Model;
using Recoupe.Record.Reading;

namespace Recoupe.Evaluation.CrossCheck;

/// <summary>Relations, events, origins and the ledger: real pairs of figures, the White House texts, the development articles as the reader reads them, planted near-copies.</summary>
/// <param name="reader">Reads the development articles.</param>
public sealed class CrossCheckSuite(IClaimReader reader) : IEvaluationSuite
{
    private const int Articles = 20_000;
    private const int Copies = 2_000;

    /// <inheritdoc/>
    public string Name => "crosscheck";

    /// <inheritdoc/>
    public string Description => "relations on domain/discrepancies.csv and gold/dev/groups.json, the ledger of domain/wh_corpus, stories of OG2021 and Google News titles, near-copies on recombined treebank sentences";

    /// <inheritdoc/>
    public bool LowerIsBetter(string metric) => metric is "discrepancies.false-alarms" or "dev-contradictions.false-alarms" or "gold-contradictions.false-alarms" or "dev-origins.merged" or "ledger.again" or "dating.wrong";

    /// <summary>
    /// `discrepancies.right`: rows of 35 for which an accepted relation is named. `discrepancies.false-alarms`: compatible rows that are called a contradiction.
    /// `ledger.*`: see <see cref="LedgerSuite"/>. `dev-*`: see <see cref="DevGroups"/>; `gold-*` the same on gold claims. `dating.*`: see <see cref="Datings"/>. `near-duplicates.*`: see <see cref="NearCopySuite"/>.
    /// `og2021-*`, `google-news-fr.b3`: see <see cref="StorySuite"/>.
    /// </summary>
    /// <inheritdoc/>
    public IReadOnlyDictionary<string, double> Run(DirectoryInfo shared, CancellationToken cancellation = default)
    {
        var figures = new SortedDictionary<string, double>(StringComparer.Ordinal);
        var outcomes = Discrepancies.Run(File.ReadAllText(shared.Below("data", "domain", "discrepancies.csv")));
        figures["discrepancies.right"] = outcomes.Count(o => o.IsRight);
        figures["discrepancies.false-alarms"] = outcomes.Count(o => o.IsFalseAlarm);

        var groups = JsonNode.Parse(File.ReadAllText(shared.Below("gold", "dev", "groups.json")))!;
        var dev = ReadDev(shared, cancellation);
        foreach (var (metric, value) in DevGroups.Measure(dev, groups)) figures[metric] = value;
        // The same with what careful readers found as the claims of the articles that they read, over the pairs of those: what is wrong then is the cross-check's own fault.
        var gold = GoldArticles.Read(shared.Below("gold", "dev"));
        var read = gold.Where(a => a.Value.Claims.Count > 0).Select(a => a.Key).ToHashSet(StringComparer.Ordinal);
        foreach (var (metric, value) in DevGroups.Measure(gold, groups, read).Where(m => !m.Key.StartsWith("dev-origins", StringComparison.Ordinal)))
            figures[metric.Replace("dev-", "gold-", StringComparison.Ordinal)] = value;

        var seeds = Datings.Read(shared.Below("gold", "seeds", "docs"), cancellation);
        var samples = Datings.Read(Path.Combine(AppContext.BaseDirectory, "samples"), cancellation);
        foreach (var (metric, value) in Datings.Measure(reader, [.. dev.Values], seeds, samples, cancellation: cancellation)) figures[metric] = value;

        foreach (var (metric, value) in LedgerSuite.Measure(shared, reader, cancellation)) figures[metric] = value;

        foreach (var (metric, value) in StorySuite.Measure(shared, cancellation)) figures[metric] = value;

        foreach (var (metric, value) in MaverickSuite.Measure(shared)) figures[metric] = value;

        // The pace depends on the machine: no floor can hold it.
        foreach (var (metric, value) in NearCopySuite.Measure(NearCopySuite.TreebankSentences(shared.FullName), Articles, Copies))
        {
            if (metric != NearCopySuite.Pace) figures[metric] = value;
        }

        return figures;
    }

    /// <summary>The development articles as the reader reads them, by stem.</summary>
    public IReadOnlyDictionary<string, ReadArticle> ReadDev(DirectoryInfo shared, CancellationToken cancellation = default) =>
        Directory.EnumerateFiles(shared.Below("gold", "dev", "docs"), "*.json").Order(StringComparer.Ordinal).ToDictionary(
            path => Path.GetFileNameWithoutExtension(path),
            path => reader.Read(ArticleFileReader.Read(path, ReadOptions.Default, cancellation) is { Article: { } article } ? article : throw new InvalidDataException(path), cancellation),
            StringComparer.Ordinal);
}
