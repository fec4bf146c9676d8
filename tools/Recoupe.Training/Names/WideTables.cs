using System.Globalization;
using System.IO.Compression;
using Recoupe.Language.Data;
using Recoupe.Language.Names;

namespace Recoupe.Training.Names;

/// <summary>Compiles the wide tables of people (Wikidata) and places (GeoNames).</summary>
internal sealed class WideTables(string folder)
{
    private const int ShortestOtherName = 4;

    // A namesake of another century is not whom the press means.
    private const string Since = "1990";

    private static readonly string[] Suffixes = ["-cabinet", "-ministers"];

    /// <summary>Towns of 5,000 people and more.</summary>
    public NameIndex Places() => NameIndex.Of(File.ReadLines(Path.Combine(folder, "geonames_places_5k.tsv")).Skip(1).Select(line => line.Split('\t')).Select(cells =>
    {
        var known = new KnownName(
            cells[4].Length > 0 ? cells[4] : cells[1], OrNull(cells[5]), OrNull(cells[7]), Number(cells[10]), Number(cells[11]), int.Parse(cells[9], CultureInfo.InvariantCulture));
        return (known, cells[1..5].Concat(cells[12].Split('|').Where(alias => alias.Length >= ShortestOtherName)).Where(alias => alias.Length > 0));
    }));

    /// <summary>Those who held an office since <see cref="Since"/>. Of several who bear a name each stands for itself.</summary>
    public NameIndex People()
    {
        var countries = Countries();
        using var reader = new StreamReader(new GZipStream(File.OpenRead(Path.Combine(folder, "people_wikidata.tsv.gz")), CompressionMode.Decompress));
        reader.ReadLine();
        var people = new SortedDictionary<string, (string Name, string? Country)>(StringComparer.Ordinal);
        while (reader.ReadLine() is { } line)
        {
            var cells = line.Split('\t');
            if (string.CompareOrdinal(cells[5].Length > 0 ? cells[5] : cells[4], Since) < 0) continue;
            people.TryAdd(cells[0], (cells[1], countries.GetValueOrDefault(CountryName(cells[2]))));
        }

        return NameIndex.Of(people.Select(p => (new KnownName(p.Value.Name, p.Key, p.Value.Country, float.NaN, float.NaN, 0), (IEnumerable<string>)[p.Value.Name])));
    }

    private static Dictionary<string, string> Countries()
    {
        var countries = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var row in Table.Load(typeof(NameIndex).Assembly, "data/countries.tsv").Rows)
            foreach (var name in row.List("en").Append(row["name"])) countries.TryAdd(name, row["code"]);
        return countries;
    }

    private static string CountryName(string source)
    {
        foreach (var suffix in Suffixes)
            if (source.EndsWith(suffix, StringComparison.Ordinal)) source = source[..^suffix.Length];
        return source.Replace('-', ' ');
    }

    private static float Number(string cell) => float.Parse(cell, CultureInfo.InvariantCulture);

    private static string? OrNull(string cell) => cell.Length > 0 ? cell : null;
}
