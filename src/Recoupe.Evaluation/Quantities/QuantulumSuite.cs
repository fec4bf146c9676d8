using System.Text.Json;
using Recoupe.Language.Data;
using Recoupe.Language.Quantities;

namespace Recoupe.Evaluation.Quantities;

/// <summary>quantulum3's English cases: the share of its quantities whose value and unit are found, bare numbers by their value alone.</summary>
public static class QuantulumSuite
{
    /// <summary>How many quantities are found right, and of how many.</summary>
    /// <param name="path">The suite's quantities.json.</param>
    /// <param name="report">Told each miss.</param>
    public static (int Right, int All) Score(string path, Action<string>? report = null)
    {
        var names = Table.Load(typeof(QuantulumSuite).Assembly, "Recoupe.Evaluation/Quantities/quantulum-units.tsv").Rows.ToDictionary(row => row["unit"], row => row["name"], StringComparer.Ordinal);
        var recognizer = QuantityRecognizer.For("en");
        using var json = JsonDocument.Parse(File.ReadAllText(path));
        var (right, all) = (0, 0);
        foreach (var row in json.RootElement.EnumerateArray())
        {
            var text = row.GetProperty("req").GetString()!;
            var found = recognizer.Recognize(text);
            var bare = recognizer.ReadNumbers(text);
            foreach (var wanted in row.GetProperty("res").EnumerateArray())
            {
                all++;
                var unit = wanted.GetProperty("unit").GetString()!;
                var value = wanted.GetProperty("value").GetDouble();
                var isRight = unit == "dimensionless"
                    ? bare.Any(number => IsClose((double)number.Value, value))
                    : found.Any(quantity => quantity.Unit is not null && names.GetValueOrDefault(quantity.Unit, quantity.Unit) == unit && IsClose(Middle(quantity), value));
                if (isRight) right++;
                else report?.Invoke($"{text} => {value} {unit}");
            }
        }

        return (right, all);
    }

    // quantulum3 gives a range by its middle.
    private static double Middle(Quantity quantity) => quantity is { Low: { } low, High: { } high } ? (double)(low + high) / 2 : (double)(quantity.Value ?? 0);

    private static bool IsClose(double a, double b) => Math.Abs(a - b) <= 1e-6 * Math.Max(Math.Abs(a), Math.Abs(b));
}
