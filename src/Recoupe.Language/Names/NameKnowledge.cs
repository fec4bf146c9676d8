namespace Recoupe.Language.Names;

/// <summary>What the tables say that words may name.</summary>
[Flags]
internal enum NameKnowledge : ushort
{
    None = 0,

    /// <summary>A given name.</summary>
    Given = 1,

    /// <summary>A surname.</summary>
    Surname = 2,

    /// <summary>A person in full.</summary>
    Person = 4,

    /// <summary>A town.</summary>
    Town = 8,

    /// <summary>A town of many people, or a capital.</summary>
    LargeTown = 16,

    /// <summary>A country or a territory.</summary>
    Country = 32,

    /// <summary>An adjective or noun of nationality.</summary>
    Nationality = 64,

    /// <summary>A sea, strait, continent or region without a government.</summary>
    Place = 128,

    /// <summary>An organisation.</summary>
    Organisation = 256,

    /// <summary>A model of equipment.</summary>
    Equipment = 512,

    /// <summary>A first-level region or a disputed area.</summary>
    Region = 1024,

    /// <summary>A longer name begins with these words.</summary>
    Continues = 32768,
}
