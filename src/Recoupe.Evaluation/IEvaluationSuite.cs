namespace Recoupe.Evaluation;

/// <summary>One ability, measured against data of other people. A suite whose data are absent is skipped with a message.</summary>
public interface IEvaluationSuite
{
    /// <summary>Name on the command line and in floors.json ("claims").</summary>
    string Name { get; }

    /// <summary>One line: what is measured on what.</summary>
    string Description { get; }

    /// <summary>Metric to value; higher is better unless <see cref="LowerIsBetter"/> holds it.</summary>
    /// <param name="shared">The folder with data and gold.</param>
    /// <param name="cancellation">Stops the run.</param>
    /// <exception cref="DirectoryNotFoundException">The data are not there; the message names the folder.</exception>
    IReadOnlyDictionary<string, double> Run(DirectoryInfo shared, CancellationToken cancellation = default);

    /// <summary>Whether a metric counts errors, so that its floor is a ceiling.</summary>
    bool LowerIsBetter(string metric) => false;
}
