using System.Globalization;
using System.Text.Json;

namespace Recoupe.Evaluation.Quantities;

/// <summary>One expected entity of a conformance row.</summary>
/// <param name="Start">First code unit.</param>
/// <param name="End">After the last code unit.</param>
/// <param name="Type">The suite's name of its type.</param>
/// <param name="Value">Its value as the suite writes it; null when it has none.</param>
/// <param name="Unit">The suite's name of its unit; null when it has none.</param>
public sealed record ConformanceEntity(int Start, int End, string Type, string? Value, string? Unit)
{
    /// <summary>Whether both are the same entity: span, type, unit and value (a millionth of difference allowed).</summary>
    public bool Matches(ConformanceEntity other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Start == other.Start && End == other.End && Type == other.Type
            && string.Equals(Unit, other.Unit, StringComparison.OrdinalIgnoreCase) && SameValue(Value, other.Value);
    }

    private static bool SameValue(string? a, string? b)
    {
        if (a == b) return true;
        if (a is null || b is null || !TryNumber(a, out var x) || !TryNumber(b, out var y)) return false;
        return Math.Abs(x - y) <= 1e-6 * Math.Max(Math.Abs(x), Math.Abs(y));
    }

    private static bool TryNumber(string text, out double value) =>
        double.TryParse(text.TrimEnd('%').Replace(',', '.'), NumberStyles.Float, CultureInfo.InvariantCulture, out value);
}

/// <summary>One row of a conformance suite.</summary>
/// <param name="Suite">Its file in the suite ("NumberModel").</param>
/// <param name="Index">Its place in that file.</param>
/// <param name="Input">The text.</param>
/// <param name="IsSkipped">Whether the suite's own .NET library leaves it out.</param>
/// <param name="Expected">What should be found, in order.</param>
public sealed record ConformanceRow(string Suite, int Index, string Input, bool IsSkipped, IReadOnlyList<ConformanceEntity> Expected)
{
    /// <summary>The rows of a file of JSON lines whose suite names a model.</summary>
    /// <exception cref="JsonException">A line is not the JSON that the suites hold.</exception>
    public static IEnumerable<ConformanceRow> Read(string path)
    {
        foreach (var line in File.ReadLines(path))
        {
            using var json = JsonDocument.Parse(line);
            var row = json.RootElement;
            var suite = row.GetProperty("suite").GetString()!.Split('/')[^1];
            if (!suite.Contains("Model", StringComparison.Ordinal)) continue;
            yield return new ConformanceRow(
                suite,
                row.GetProperty("index").GetInt32(),
                row.GetProperty("input").GetString()!,
                row.GetProperty("notSupportedDotnet").GetBoolean(),
                [.. row.GetProperty("results").EnumerateArray().Select(Entity)]);
        }
    }

    private static ConformanceEntity Entity(JsonElement entity)
    {
        var resolution = entity.TryGetProperty("resolution", out var found) && found.ValueKind == JsonValueKind.Object ? found : default;
        return new ConformanceEntity(entity.GetProperty("start").GetInt32(), entity.GetProperty("end").GetInt32(), entity.GetProperty("type").GetString()!, Text(resolution, "value"), Text(resolution, "unit"));
    }

    private static string? Text(JsonElement resolution, string name) =>
        resolution.ValueKind == JsonValueKind.Object && resolution.TryGetProperty(name, out var value) && value.ValueKind != JsonValueKind.Null ? value.ToString() : null;
}
