using System.Text.Json.Serialization;

namespace Recoupe.Record.Model;

/// <summary>What two claims are to each other; `docs/relations.md` has the rules.</summary>
public enum RelationKind
{
#pragma warning disable CS1591 // The words say it.
    Agrees, RoundsTo, ConvertsTo, MoreSpecific, Subset, PartOf, OtherScope, OtherBaseline, OtherStage, OtherDateRole, Supersedes,
    DistinctEvent, Copies, Contradicts, Unsupported, CannotTell,
#pragma warning restore CS1591
}

/// <summary>What two claims are to each other, with the words or the arithmetic that show it.</summary>
/// <param name="A">Id of the first claim; the smaller of the two ids where the relation is symmetric.</param>
/// <param name="B">Id of the second claim.</param>
/// <param name="Kind">The relation.</param>
/// <param name="Field">For a contradiction: unit, scale, ordinal, amount, date, place, actor or polarity.</param>
/// <param name="Why">The arithmetic ("15 + 2 085 = 2 100"), or the words.</param>
/// <param name="Confidence">0 to 1.</param>
public sealed record Relation(
    string A, string B, [property: JsonIgnore] RelationKind Kind, [property: JsonIgnore] string? Field, string Why, double Confidence)
{
    /// <summary>The relation as the JSON writes it: "rounds_to", "contradicts:scale".</summary>
    [JsonPropertyName("relation")]
    [JsonPropertyOrder(-1)]
    public string Code => Field is null ? Json.Naming.Snake(Kind.ToString()) : $"{Json.Naming.Snake(Kind.ToString())}:{Field}";
}
