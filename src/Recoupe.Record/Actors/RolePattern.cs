using Recoupe.Language.Data;

namespace Recoupe.Record.Actors;

/// <summary>An office or body named by function: words with a slot for a country, and maybe one for a place.</summary>
/// <param name="Key">Key of roles.tsv.</param>
/// <param name="IsPerson">Whether a person holds it.</param>
/// <param name="IsSingle">Whether one person holds it at a time.</param>
/// <param name="Name">Canonical name, "{C}" for the country's, "{P}" for the place's.</param>
/// <param name="Anonymous">Whether the words withhold a name.</param>
/// <param name="IsIndefinite">Whether they do so only behind an indefinite article or a numeral ("un diplomate"): "le diplomate" is one whom the text has named.</param>
/// <param name="Ranks">Whether they are the ranks of whom the slot names.</param>
/// <param name="Holder">Country code or body whose office it is whatever the words; null where the slot tells.</param>
/// <param name="IsAlone">Whether its words mean that of the country which the text is on, where no nationality stands by them ("l'armée").</param>
/// <param name="Words">Folded words; null is the country's slot, <see cref="Place"/> the place's.</param>
internal sealed record RolePattern(string Key, bool IsPerson, bool IsSingle, string Name, bool Anonymous, bool IsIndefinite, bool Ranks, string? Holder, bool IsAlone, string?[] Words)
{
    /// <summary>What stands for the country in patterns and names.</summary>
    public const string Slot = "{C}";

    /// <summary>What stands for the place in patterns and names.</summary>
    public const string Place = "{P}";

    /// <summary>Whether it begins with a slot.</summary>
    public bool BeginsWithSlot => Words[0] is null or Place;

    /// <summary>The patterns of a language by first word (empty for a pattern that begins with a slot), longest first.</summary>
    public static ILookup<string, RolePattern> For(string language) =>
        Table.Load(typeof(RolePattern).Assembly, "data/roles.tsv").Rows
            .SelectMany(row => row.List(language).Select(pattern => new RolePattern(
                row["key"], row["person"].Length > 0, row["person"] == "1", row["name"], row["anonymous"].Length > 0, row["anonymous"] == "3", row["anonymous"] == "2", row["holder"] is { Length: > 0 } holder ? holder : null, row.List("alone").Contains(pattern.Replace($" {Slot}", "", StringComparison.Ordinal), StringComparer.Ordinal), Split(pattern))))
            .OrderByDescending(p => p.Words.Length).ThenByDescending(p => p.Words.Count(w => w is not null and not Place))
            .ToLookup(p => p.BeginsWithSlot ? "" : p.Words[0]!, StringComparer.Ordinal);

    private static string?[] Split(string pattern) => [.. pattern.Split(' ', StringSplitOptions.RemoveEmptyEntries).SelectMany(Word)];

    private static IEnumerable<string?> Word(string word) => word switch
    {
        Slot => (IEnumerable<string?>)[null],
        Place => [Place],
        _ => Piece.Keys(word),
    };
}
