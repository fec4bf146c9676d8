using Recoupe.Language.Data;

namespace Recoupe.Record.Actors;

/// <summary>What holds a place: Geneva lies in Switzerland, and that in Europe.</summary>
public static class Containment
{
    private static readonly Dictionary<string, (string Name, string Continent)> Countries = Table.Load(typeof(Containment).Assembly, "data/countries.tsv").Rows
        .ToDictionary(row => row["code"], row => (row["name"], row["continent"]), StringComparer.Ordinal);

    /// <summary>Canonical English names, from the nearest to the farthest; none for what is no place, or one that no country holds.</summary>
    public static IReadOnlyList<string> Of(Entity entity)
    {
        if (entity.Where is not { Country: { } code } place || !Countries.TryGetValue(code, out var country)) return [];
        return [.. ((string[])[country.Name, country.Continent]).Where(name => name.Length > 0 && name != place.Name)];
    }
}
