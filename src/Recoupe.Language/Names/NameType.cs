namespace Recoupe.Language.Names;

/// <summary>What a name names; docs/annotation.md says where one type ends and the next begins.</summary>
public enum NameType
{
    /// <summary>A person.</summary>
    Per,

    /// <summary>An organisation: government, ministry, company, party, medium, alliance, armed group.</summary>
    Org,

    /// <summary>A country, region or town: a place that has a government.</summary>
    Gpe,

    /// <summary>Another place: a sea, a mountain, a continent, a region without a government.</summary>
    Loc,

    /// <summary>Something built: a base, an airport, a bridge, a power station.</summary>
    Fac,

    /// <summary>A nation, religion or political family, as a noun or an adjective.</summary>
    Norp,

    /// <summary>An armed unit: a brigade, a regiment, a fleet, a ship.</summary>
    Unit,

    /// <summary>A named weapon or other equipment.</summary>
    Weapon,

    /// <summary>A named event: a war, a battle, an exercise, an operation, a conference.</summary>
    Event,
}
