using System.Globalization;
using Recoupe.Language.Quantities;

namespace Recoupe.Language.Tests.Quantities;

internal static class QuantityTable
{
    public static TheoryData<string, string> Of(string lines)
    {
        var data = new TheoryData<string, string>();
        foreach (var line in lines.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var at = line.LastIndexOf('|');
            data.Add(line[..at].Trim(), line[(at + 1)..].Trim());
        }

        return data;
    }

    public static string Describe(IReadOnlyList<Quantity> quantities) =>
        quantities.Count == 0 ? "none" : string.Join("; ", quantities.Select(Describe));

    private static string Describe(Quantity q)
    {
        var words = new List<string> { q is { Low: { } low, High: { } high } ? $"{Number(low)}..{Number(high)}" : q.Value is { } value ? Number(value) : "?", q.Unit ?? "-" };
        if (q.Approximation != Approximation.Exact) words.Add(q.Approximation switch
        {
            Approximation.MoreThan => "more_than",
            Approximation.LessThan => "less_than",
            Approximation.AtLeast => "at_least",
            Approximation.AtMost => "at_most",
            Approximation.UpTo => "up_to",
            _ => "about",
        });
        if (q.PartOf is { } whole) words.Add($"part={whole}");
        if (q.EquivalentOf is { } first) words.Add($"eq={first}");
        if (q.IsProperty) words.Add("prop");
        if (q.LikelySlip) words.Add("slip");
        return string.Join(' ', words);
    }

    private static string Number(decimal value) => Math.Round(value, 10).ToString("0.##########", CultureInfo.InvariantCulture);
}
