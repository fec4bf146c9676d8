namespace Recoupe.Evaluation.Names;

/// <summary>Names: which words are names, and of what; whom and what they mean.</summary>
public sealed class NamesSuite : IEvaluationSuite
{
    private static readonly IReadOnlyList<Func<DirectoryInfo, CancellationToken, IEnumerable<KeyValuePair<string, double>>>> Measures = [Recognition.Measure, Linking.Measure, ActorMeasures.Run];

    /// <inheritdoc/>
    public string Name => "names";

    /// <inheritdoc/>
    public string Description => "names and their types on our own gold and on WikiNEuRal; whom they mean";

    /// <inheritdoc/>
    public IReadOnlyDictionary<string, double> Run(DirectoryInfo shared, CancellationToken cancellation = default) =>
        new SortedDictionary<string, double>(
            Measures.SelectMany(measure => measure(shared, cancellation)).ToDictionary(m => m.Key, m => m.Value, StringComparer.Ordinal), StringComparer.Ordinal);
}
