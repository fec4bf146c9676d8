using System.Globalization;

namespace Recoupe.Training.Calibration;

/// <summary>Writes the weights of a logistic model as a table.</summary>
internal static class WeightTable
{
    /// <summary>Writes the weights, in the order of their names, below two lines of comment.</summary>
    public static void Write(string path, IReadOnlyDictionary<string, double> weights, string what, string from)
    {
        using var file = new StreamWriter(path) { NewLine = "\n" };
        file.WriteLine("# " + what);
        file.WriteLine("# " + from);
        file.WriteLine("feature\tweight");
        foreach (var (feature, weight) in weights.OrderBy(w => w.Key, StringComparer.Ordinal)) file.WriteLine($"{feature}\t{weight.ToString("F4", CultureInfo.InvariantCulture)}");
    }
}
