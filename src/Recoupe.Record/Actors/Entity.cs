using Recoupe.Language.Names;

namespace Recoupe.Record.Actors;

/// <summary>What an entity is.</summary>
public enum EntityKind
{
#pragma warning disable CS1591 // The words say it.
    State, Body, Organisation, Group, Media, Person, Office, Place, Unit, Equipment,
#pragma warning restore CS1591
}

/// <summary>Someone or somewhere that the tables know, or that the text names by function.</summary>
/// <param name="Name">Canonical English name.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Id">Wikidata id, or the id of equipment.tsv; null where unknown.</param>
public sealed record Entity(string Name, EntityKind Kind, string? Id = null)
{
    /// <summary>ISO 3166-1 alpha-2 code of its country, or the code of a body that has offices ("NATO", "EU"); null where there is none.</summary>
    public string? Country { get; init; }

    /// <summary>Its class.</summary>
    public NameType Type { get; init; } = Kind switch
    {
        EntityKind.Person or EntityKind.Office => NameType.Per,
        EntityKind.State => NameType.Gpe,
        EntityKind.Place => NameType.Loc,
        EntityKind.Unit => NameType.Unit,
        EntityKind.Equipment => NameType.Weapon,
        _ => NameType.Org,
    };

    /// <summary>What stands for its name before a noun ("Western" for the Western countries); null where the name itself does.</summary>
    internal string? Attribute { get; init; }

    /// <summary>Whether English puts an article before its name.</summary>
    internal bool TakesArticle { get; init; }

    /// <summary>Its name as it stands after "of".</summary>
    internal string WithArticle => TakesArticle ? $"the {Name}" : Name;

    /// <summary>Latitude in degrees north; places only.</summary>
    public double? Lat { get; init; }

    /// <summary>Longitude in degrees east; places only.</summary>
    public double? Lon { get; init; }

    /// <summary>What the tables call it more narrowly ("alliance", "city", "sea"); null where they do not.</summary>
    public string? Class { get; init; }

    /// <summary>What its land is ("enclave", "peninsula"), in the words of descriptions.tsv; none where the tables do not say.</summary>
    internal IReadOnlyList<string> Shapes { get; init; } = [];

    /// <summary>The place that the same word names: the city behind "Moscow" when it stands for Russia, the territory behind a state.</summary>
    public Entity? AsPlace { get; init; }

    /// <summary>Whether it can act, speak or receive; an armed unit is moved by its state.</summary>
    public bool Acts => Kind is not (EntityKind.Place or EntityKind.Unit or EntityKind.Equipment);

    /// <summary>The place that the entity names, if it names one.</summary>
    public Entity? Where => Kind == EntityKind.Place ? this : AsPlace;
}
