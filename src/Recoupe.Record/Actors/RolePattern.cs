using Recoupe.Language.Data;

namespace Recoupe.Record.Actors;

/// <summary>An office or body named by function: words with a slot for a country.</summary>
/// <param name="Key">Key of roles.tsv.</param>
/// <param name="IsPerson">Whether a person holds it.</param>
/// <param name="IsSingle">Whether one person holds it at a time.</param>
/// <param name="Name">Canonical name, "{C}" for the country's.</param>
/// <param name="Anonymous">Whether the words withhold a name.</param>
/// <param name="Words">Folded words; null is the country's slot.</param>
internal sealed record RolePattern(string Key, bool IsPerson, bool IsSingle, string Name, bool Anonymous, string?[] Words)
{
    /// <summary>What stands for the country in patterns and names.</summary>
    public const string Slot = "{C}";

    /// <summary>The patterns of a language by first word (empty for a pattern that begins with the slot), longest first.</summary>
    public static ILookup<string, RolePattern> For(string language) =>
        Table.Load(typeof(RolePattern).Assembly, "data/roles.tsv").Rows
            .SelectMany(row => row.List(language).Select(pattern => new RolePattern(row["key"], row["person"].Length > 0, row["person"] == "1", row["name"], row["anonymous"] == "1", Split(pattern))))
            .OrderByDescending(p => p.Words.Length)
            .ToLookup(p => p.Words[0] ?? "", StringComparer.Ordinal);

    private static string?[] Split(string pattern) =>
        [.. pattern.Split(Slot).SelectMany((part, i) => i == 0 ? Piece.Keys(part) : (IEnumerable<string?>)[null, .. Piece.Keys(part)])];
}
