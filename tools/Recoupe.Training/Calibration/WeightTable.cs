using System.Globalization;

namespace Recoupe.Training.Calibration;

/// <summary>Writes data/frames/confidence.tsv.</summary>
internal static class WeightTable
{
    /// <summary>Writes the weights, in the order of their names.</summary>
    public static void Write(string path, IReadOnlyDictionary<string, double> weights, int claims)
    {
        using var file = new StreamWriter(path) { NewLine = "\n" };
        file.WriteLine("# How likely a claim is to be one that careful readers find too: weights of a logistic model, its features as Confidence.cs defines them.");
        file.WriteLine(FormattableString.Invariant($"# Fitted on {claims} claims of the development articles by: dotnet run --project tools/Recoupe.Training -- confidence"));
        file.WriteLine("feature\tweight");
        foreach (var (feature, weight) in weights.OrderBy(w => w.Key, StringComparer.Ordinal)) file.WriteLine($"{feature}\t{weight.ToString("F4", CultureInfo.InvariantCulture)}");
    }
}
