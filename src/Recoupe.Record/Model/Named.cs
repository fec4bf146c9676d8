namespace Recoupe.Record.Model;

/// <summary>An actor as a claim names it.</summary>
/// <param name="Name">Canonical English name ("United States", "Antony Blinken").</param>
/// <param name="Id">Wikidata id ("Q30"); null where unknown.</param>
/// <param name="Mention">The words in the text; null where only the outlet's own metadata gives it.</param>
public sealed record Actor(string Name, string? Id, string? Mention);

/// <summary>A place as a claim names it.</summary>
/// <param name="Name">Canonical English name ("Geneva").</param>
/// <param name="Id">Wikidata id; null where unknown.</param>
/// <param name="Country">ISO 3166-1 alpha-2 code of the country that holds it; null where none does or it is unknown.</param>
/// <param name="Lat">Latitude in degrees north, WGS 84.</param>
/// <param name="Lon">Longitude in degrees east, WGS 84.</param>
/// <param name="Mention">The words in the text.</param>
public sealed record Place(string Name, string? Id, string? Country, double? Lat, double? Lon, string? Mention)
{
    /// <summary>The words before it that say where by it something is ("au nord", "à 20 km de la frontière"); null where there are none.</summary>
    public string? Direction { get; init; }
}

/// <summary>Something counted or named in aid, from the equipment lexicon or the noun phrase itself.</summary>
/// <param name="Name">Canonical English name ("Javelin", "ammunition").</param>
/// <param name="Id">Id in the equipment lexicon; null where it is not there.</param>
/// <param name="Count">How many, when told.</param>
public sealed record Item(string Name, string? Id, decimal? Count);
