namespace Recoupe.Evaluation.CrossCheck;

/// <summary>Scores of cross-checking.</summary>
public static class CrossCheckSuite
{
    /// <summary>
    /// `discrepancies.right`: rows of 35 for which an accepted relation was named. `discrepancies.false-alarms`: compatible rows that were called a contradiction.
    /// </summary>
    /// <param name="shared">The folder that holds `data/` and `gold/`.</param>
    public static IReadOnlyDictionary<string, double> Run(string shared)
    {
        var outcomes = Discrepancies.Run(File.ReadAllText(Path.Combine(shared, "data", "domain", "discrepancies.csv")));
        return new SortedDictionary<string, double>(StringComparer.Ordinal)
        {
            ["discrepancies.right"] = outcomes.Count(o => o.IsRight),
            ["discrepancies.false-alarms"] = outcomes.Count(o => o.IsFalseAlarm),
        };
    }
}
