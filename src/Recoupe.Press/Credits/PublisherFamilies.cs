using Recoupe.Press.Data;
using Recoupe.Press.Duplicates;

namespace Recoupe.Press.Credits;

/// <summary>Which house an outlet belongs to: two of its outlets are one voice.</summary>
public static class PublisherFamilies
{
    private static readonly Dictionary<string, string> families = PressTable.Read("data/press/families.tsv", "family", "outlets")
        .SelectMany(row => PressTable.List(row[1]).Select(outlet => (Key: Fold(outlet), Family: row[0])))
        .ToDictionary(pair => pair.Key, pair => pair.Family, StringComparer.Ordinal);

    /// <summary>The house of an outlet: its name in the table, else the outlet's own without an addition in brackets.</summary>
    public static string Of(string outlet)
    {
        var bracket = outlet.IndexOf('(', StringComparison.Ordinal);
        var name = (bracket > 0 ? outlet[..bracket] : outlet).Trim();
        return families.GetValueOrDefault(Fold(name), name);
    }

    private static string Fold(string name) => string.Create(name.Length, name, (folded, from) =>
    {
        for (var i = 0; i < folded.Length; i++) folded[i] = Folding.Fold(from[i]);
    });
}
