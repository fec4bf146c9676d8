using Recoupe.Language.Quantities.Numerals;

namespace Recoupe.Language.Quantities;

/// <summary>A number with its unit, before bounds, nouns and links.</summary>
internal struct Amount
{
    /// <summary>First token: of the currency sign where one stands before the number.</summary>
    public int Start;

    /// <summary>Index after the last token of number and unit.</summary>
    public int End;

    public decimal Value;

    public Unit? Unit;

    /// <summary>The unit's name once the country and the words around told it apart.</summary>
    public string? UnitName;

    public QuantityKind Kind;

    public Reading Reading;
}
