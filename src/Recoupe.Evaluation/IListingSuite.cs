namespace Recoupe.Evaluation;

/// <summary>A suite that also keeps lists of what it found, one case a line, beside its floors.</summary>
public interface IListingSuite : IEvaluationSuite
{
    /// <summary>The lists: the name of each file and its lines.</summary>
    /// <exception cref="DirectoryNotFoundException">The data that it measures on is not in <paramref name="shared"/>.</exception>
    IEnumerable<(string Name, IEnumerable<string> Lines)> Lists(DirectoryInfo shared, CancellationToken cancellation = default);
}
