using System.Globalization;
using Recoupe.Language.Data;

namespace Recoupe.Training.Gazetteers;

/// <summary>Cities of GeoNames: capitals, large ones, and smaller ones and the seats of regions in the countries of crises.tsv. The larger place of a name stands for it.</summary>
internal static class PlaceSource
{
    private const long Large = 150_000;
    private const long Told = 30_000;
    private const string Capital = "PPLC";
    private const string Seat = "PPLA";

    public static IEnumerable<DerivedRow> Rows(string gazetteer)
    {
        var crises = Table.Load(typeof(PlaceSource).Assembly, "crises.tsv").Rows.Select(row => row["country"]).ToHashSet(StringComparer.Ordinal);
        return File.ReadLines(Path.Combine(gazetteer, "geonames_places_5k.tsv")).Skip(1).Select(line => line.Split('\t'))
            .Where(cells => IsKnown(cells, crises))
            .OrderByDescending(People)
            .DistinctBy(Name, StringComparer.Ordinal)
            .Select(Row);
    }

    private static bool IsKnown(string[] cells, HashSet<string> crises) =>
        People(cells) >= Large || cells[6] == Capital || crises.Contains(cells[7]) && (cells[6] == Seat || People(cells) >= Told);

    private static long People(string[] cells) => long.Parse(cells[9], CultureInfo.InvariantCulture);

    private static string Name(string[] cells) => cells[4].Length > 0 ? cells[4] : cells[1];

    private static DerivedRow Row(string[] cells)
    {
        var french = cells[3].Length > 0 ? cells[3] : Name(cells);
        return DerivedRow.Empty.With("name", Name(cells)).With("id", cells[5]).With("fr", french).With("en", Name(cells))
            .With("also", cells[1..3].Where(name => name != french && name != Name(cells)))
            .With("country", cells[7]).With("lat", Degrees(cells[10])).With("lon", Degrees(cells[11]))
            .With("kind", cells[6] == Capital ? "capital" : "city");
    }

    private static string Degrees(string cell) => double.Parse(cell, CultureInfo.InvariantCulture).ToString("F3", CultureInfo.InvariantCulture).TrimEnd('0').TrimEnd('.');
}
