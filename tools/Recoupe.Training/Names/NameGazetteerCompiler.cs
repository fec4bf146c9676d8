using System.Globalization;
using System.IO.Compression;
using Recoupe.Language.Names;

namespace Recoupe.Training.Names;

/// <summary>Compiles what the name recogniser knows of people and places from GeoNames, Natural Earth, ISO 3166-2 and Wikidata.</summary>
internal sealed class NameGazetteerCompiler(string folder)
{
    private const long LargeTown = 100_000;
    private const long TownOfManyNames = 50_000;
    private const int ShortestOtherName = 4;
    private const int LeastBearers = 2;

    private readonly NameGazetteer gazetteer = new();

    /// <summary>The gazetteer of all sources.</summary>
    public NameGazetteer Compile()
    {
        AddTowns();
        foreach (var cells in Rows("ne_marine.tsv")) AddAll(NameKnowledge.Place, cells[..3].Select(Capitalised));
        foreach (var cells in Rows("ne_disputed_areas.tsv")) AddAll(NameKnowledge.Region, [cells[2], .. cells.Length > 7 ? cells[7].Split(';', '|', '/') : []]);
        foreach (var cells in Rows("iso3166-2_fr.tsv")) AddAll(NameKnowledge.Region, cells[2..].SelectMany(c => c.Split(';', '/')));
        AddPeople();
        return gazetteer;
    }

    private void AddTowns()
    {
        foreach (var cells in Rows("geonames_places_5k.tsv").Skip(1))
        {
            var people = long.Parse(cells[9], CultureInfo.InvariantCulture);
            var kind = NameKnowledge.Town | (people >= LargeTown || cells[6] == "PPLC" ? NameKnowledge.LargeTown : NameKnowledge.None);
            AddAll(kind, cells[1..5]);
            if (people >= TownOfManyNames) AddAll(kind, cells[12].Split('|').Where(name => name.Length >= ShortestOtherName && char.IsUpper(name[0])));
        }
    }

    private void AddPeople()
    {
        using var stream = File.OpenRead(Path.Combine(folder, "people_wikidata.tsv.gz"));
        using var reader = new StreamReader(new GZipStream(stream, CompressionMode.Decompress));
        reader.ReadLine();
        var names = new SortedSet<string>(StringComparer.Ordinal);
        while (reader.ReadLine() is { } line) names.Add(line.Split('\t')[1]);
        var given = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var name in names)
        {
            var parts = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            if (parts.Length < 2 || !char.IsUpper(parts[^1][0])) continue;
            gazetteer.Add(name, NameKnowledge.Person);
            gazetteer.Add(parts[^1], NameKnowledge.Surname);
            given[parts[0]] = given.GetValueOrDefault(parts[0]) + 1;
        }

        foreach (var (name, bearers) in given)
            if (bearers >= LeastBearers && name.Length > 2 && char.IsUpper(name[0])) gazetteer.Add(name, NameKnowledge.Given);
    }

    private void AddAll(NameKnowledge what, IEnumerable<string> names)
    {
        foreach (var name in names)
            if (name.Trim() is { Length: > 1 } trimmed) gazetteer.Add(trimmed, what);
    }

    // Natural Earth writes its oceans in capitals.
    private static string Capitalised(string name) =>
        name.Any(char.IsLower) ? name : CultureInfo.InvariantCulture.TextInfo.ToTitleCase(name.ToLowerInvariant());

    private IEnumerable<string[]> Rows(string file) => File.ReadLines(Path.Combine(folder, file)).Select(line => line.Split('\t'));
}
