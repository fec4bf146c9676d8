using System.Text.Json;

namespace Recoupe.Evaluation;

/// <summary>A score below its floor.</summary>
/// <param name="Suite">The suite.</param>
/// <param name="Metric">The metric.</param>
/// <param name="Score">What was measured; null when the metric was not measured at all.</param>
/// <param name="Floor">What was expected at least (at most, for a metric where lower is better).</param>
public sealed record Shortfall(string Suite, string Metric, double? Score, double Floor);

/// <summary>The floors of every metric, kept in eval/floors.json: suite to metric to value. They only rise.</summary>
public sealed class Floors
{
    // Scores are kept to this many decimals: enough to see a change, too few to break on noise of the last bit.
    private const int Decimals = 4;

    private static readonly JsonSerializerOptions Json = new() { WriteIndented = true, NewLine = "\n" };

    private readonly SortedDictionary<string, SortedDictionary<string, double>> floors;

    private Floors(SortedDictionary<string, SortedDictionary<string, double>> floors) => this.floors = floors;

    /// <summary>Reads the file; no floors where there is no file.</summary>
    /// <exception cref="FormatException">The file is not such a table.</exception>
    public static Floors Read(string path)
    {
        if (!File.Exists(path)) return new Floors(new(StringComparer.Ordinal));
        try
        {
            var read = JsonSerializer.Deserialize<Dictionary<string, Dictionary<string, double>>>(File.ReadAllText(path)) ?? [];
            return new Floors(new SortedDictionary<string, SortedDictionary<string, double>>(
                read.ToDictionary(s => s.Key, s => new SortedDictionary<string, double>(s.Value, StringComparer.Ordinal), StringComparer.Ordinal), StringComparer.Ordinal));
        }
        catch (JsonException e)
        {
            throw new FormatException($"{path}:{e.LineNumber + 1}: suite to metric to number expected: {e.Message}", e);
        }
    }

    /// <summary>The floor of a metric; null when it has none.</summary>
    public double? Of(string suite, string metric) =>
        floors.TryGetValue(suite, out var metrics) && metrics.TryGetValue(metric, out var floor) ? floor : null;

    /// <summary>The metrics of a suite that fell below their floor or were not measured.</summary>
    public IReadOnlyList<Shortfall> Check(IEvaluationSuite suite, IReadOnlyDictionary<string, double> scores) =>
        !floors.TryGetValue(suite.Name, out var metrics)
            ? []
            : [.. metrics.Where(m => !scores.TryGetValue(m.Key, out var score) || IsWorse(suite, m.Key, Round(score), m.Value))
                .Select(m => new Shortfall(suite.Name, m.Key, scores.TryGetValue(m.Key, out var score) ? score : null, m.Value))];

    /// <summary>
    /// Raises each floor to its score. A floor that a score does not reach is lowered only with <paramref name="lower"/>, and is returned
    /// either way, so that it is said.
    /// </summary>
    public IReadOnlyList<Shortfall> Raise(IEvaluationSuite suite, IReadOnlyDictionary<string, double> scores, bool lower = false)
    {
        var missed = Check(suite, scores);
        if (!floors.TryGetValue(suite.Name, out var metrics)) floors[suite.Name] = metrics = new(StringComparer.Ordinal);
        foreach (var (metric, score) in scores)
        {
            if (!lower && metrics.TryGetValue(metric, out var floor) && IsWorse(suite, metric, Round(score), floor)) continue;
            metrics[metric] = Round(score);
        }

        return missed;
    }

    /// <summary>Writes the file whole or not at all.</summary>
    public void Write(string path)
    {
        var draft = path + ".new";
        File.WriteAllText(draft, JsonSerializer.Serialize(floors, Json) + "\n");
        File.Move(draft, path, overwrite: true);
    }

    private static double Round(double score) => Math.Round(score, Decimals, MidpointRounding.AwayFromZero);

    private static bool IsWorse(IEvaluationSuite suite, string metric, double score, double floor) =>
        suite.LowerIsBetter(metric) ? score > floor : score < floor;
}
