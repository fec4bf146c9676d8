namespace Recoupe.Language.Names;

/// <summary>A person or place of the wide tables.</summary>
/// <param name="Name">Its English name, or its own where it has none.</param>
/// <param name="Id">Wikidata id; null where unknown.</param>
/// <param name="Country">ISO 3166-1 alpha-2 code; null where unknown.</param>
/// <param name="Lat">Latitude in degrees north; NaN for a person.</param>
/// <param name="Lon">Longitude in degrees east; NaN for a person.</param>
/// <param name="Population">How many live there; 0 for a person.</param>
public sealed record KnownName(string Name, string? Id, string? Country, float Lat, float Lon, int Population);
