using System.Collections.Frozen;
using Recoupe.Language.Data;
using Recoupe.Record.Model;

namespace Recoupe.Web.Localization;

/// <summary>The record's canonical English names (countries, bodies, places, equipment) as readers of another language know them, from the record's own tables.</summary>
public static class LocalNames
{
    private static readonly string[] Tables = ["data/countries.tsv", "data/bodies.tsv", "data/regions.tsv", "data/places.tsv"];
    private static readonly FrozenDictionary<string, FrozenDictionary<string, string>> ByLanguage =
        UiText.Languages.ToFrozenDictionary(language => language, Load, StringComparer.Ordinal);

    /// <summary>"United States" as "États-Unis"; a name that no table has stays as it is.</summary>
    public static string Name(this UiText text, string name) => ByLanguage[text.Code].GetValueOrDefault(name, name);

    /// <summary>Names joined by ", ", each as <see cref="Name"/>.</summary>
    public static string JoinedNames(this UiText text, string names) => string.Join(", ", names.Split(", ").Select(text.Name));

    // A name's first word list entry is its usual form; the first table that has a name has it best.
    private static FrozenDictionary<string, string> Load(string language) => Tables
        .SelectMany(table => Table.Load(typeof(Claim).Assembly, table).Rows)
        .Select(row => (Name: row["name"], Local: row.List(language).FirstOrDefault()))
        .Concat(Table.Load(typeof(Claim).Assembly, "data/equipment.tsv").Rows.Select(row => (Name: row["name_en"], Local: row.List($"name_{language}").FirstOrDefault())))
        .Where(row => row.Local is not null)
        .DistinctBy(row => row.Name, StringComparer.Ordinal)
        .ToFrozenDictionary(row => row.Name, row => row.Local!, StringComparer.Ordinal);
}
