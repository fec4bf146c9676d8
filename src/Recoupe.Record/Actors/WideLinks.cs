using Recoupe.Language.Names;

namespace Recoupe.Record.Actors;

/// <summary>Who or where bears a name, by the wide tables, in an article that speaks of some countries.</summary>
/// <param name="countries">ISO 3166-1 alpha-2 codes of the countries that the article names.</param>
internal sealed class WideLinks(IReadOnlySet<string> countries)
{
    // A town that is named out of the blue is a large one.
    private const int Known = 100_000;

    /// <summary>The place of a name: the largest in the article's countries, else the largest of all if it is large; null when neither.</summary>
    public Entity? Place(string name)
    {
        KnownName? place = null;
        foreach (var candidate in NameIndex.Places.Find(name))
        {
            if (candidate.Country is { } country && countries.Contains(country))
            {
                place = candidate;
                break;
            }

            if (candidate.Population >= Known) place ??= candidate;
        }

        return place is null ? null : new Entity(place.Name, EntityKind.Place, place.Id) { Country = place.Country, Lat = Degrees(place.Lat), Lon = Degrees(place.Lon), Class = "city", Type = NameType.Gpe };
    }

    /// <summary>The person of a full name: the only bearer, or the only one of the article's countries; null when undecided.</summary>
    public Entity? Person(string name)
    {
        var bearers = NameIndex.People.Find(name).ToList();
        var near = bearers.Where(bearer => bearer.Country is { } country && countries.Contains(country)).ToList();
        var person = near.Count == 1 ? near[0] : bearers.Count == 1 ? bearers[0] : null;
        return person is null ? null : new Entity(person.Name, EntityKind.Person, person.Id) { Country = person.Country };
    }

    private static double Degrees(float degrees) => Math.Round(degrees, 3);
}
