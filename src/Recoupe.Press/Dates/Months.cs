using System.Globalization;
using Recoupe.Press.Data;

namespace Recoupe.Press.Dates;

/// <summary>Month names of <c>data/press/months.tsv</c>.</summary>
internal static class Months
{
    private const string Table = "data/press/months.tsv";

    private static readonly Dictionary<string, int> ByName = PressTable.Read(Table, "month", "lang", "forms")
        .SelectMany(row => PressTable.List(row[2]).Select(form => (form, month: int.Parse(row[0], CultureInfo.InvariantCulture))))
        .DistinctBy(pair => pair.form, StringComparer.Ordinal)
        .ToDictionary(pair => pair.form, pair => pair.month, StringComparer.Ordinal);

    /// <summary>The month (1-12) of a name or abbreviation in any case, with or without its full stop; null when it is none.</summary>
    public static int? Find(string name) =>
        ByName.TryGetValue(name.TrimEnd('.').Normalize().ToLowerInvariant(), out var month) ? month : null;
}
