using Recoupe.Record.Export;

namespace Recoupe.Training.Gazetteers;

/// <summary>The lexicon of equipment.</summary>
internal static class EquipmentSource
{
    public static IEnumerable<DerivedRow> Rows(string domain) => Csv.Read(File.ReadAllText(Path.Combine(domain, "equipment_lexicon.csv")))
        .Select(cells => cells.Aggregate(DerivedRow.Empty, (row, cell) => row.With(cell.Key, cell.Value.Split(';'))));
}
