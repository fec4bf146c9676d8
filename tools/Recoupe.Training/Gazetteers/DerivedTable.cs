using Recoupe.Language.Data;

namespace Recoupe.Training.Gazetteers;

/// <summary>A table of `data/` that is derived from sources and completed by hand.</summary>
/// <param name="Name">Its file name.</param>
/// <param name="Keys">The columns that tell a row from the others.</param>
/// <param name="Derive">Its rows as the sources give them.</param>
/// <param name="Order">What its rows are sorted by.</param>
/// <param name="Kept">
/// What is kept by hand: a row takes the place of the cells that it fills in the derived row of its key, or is a row of its own; one whose first cell begins with
/// '-' leaves the derived row out.
/// </param>
internal sealed record DerivedTable(string Name, string[] Keys, Func<IEnumerable<DerivedRow>> Derive, Func<DerivedRow, string> Order, IReadOnlyList<TableRow> Kept)
{
    /// <summary>The tables that are derived.</summary>
    /// <param name="shared">Folder that holds data/gazetteer and data/domain.</param>
    public static IEnumerable<DerivedTable> All(string shared)
    {
        var (gazetteer, domain) = (Path.Combine(shared, "data", "gazetteer"), Path.Combine(shared, "data", "domain"));
        yield return new("countries.tsv", ["code"], () => CountrySource.Rows(gazetteer), row => row["code"], KeptRows("countries.tsv"));
        yield return new("places.tsv", ["country", "name"], () => PlaceSource.Rows(gazetteer), row => $"{row["country"]}\t{row["name"]}", KeptRows("places.tsv"));
        yield return new("officials.tsv", ["person", "holder", "role", "start"], () => OfficialSource.Rows(gazetteer, domain), OfficialSource.Order(), KeptRows("officials.tsv"));
        yield return new("equipment.tsv", ["id"], () => EquipmentSource.Rows(domain), _ => "", []);
    }

    /// <summary>The table's text: the comments and header that it has, and its rows.</summary>
    /// <param name="current">Its text as it stands.</param>
    public string Build(string current)
    {
        var header = current.Split('\n').TakeWhile(line => line.StartsWith('#')).Count() + 1;
        var lines = current.Split('\n').Take(header).ToList();
        var columns = lines[^1].Split('\t');
        return string.Concat(lines.Concat(Rows(columns).OrderBy(Order, StringComparer.Ordinal).Select(row => row.Line(columns))).Select(line => line + "\n"));
    }

    private Dictionary<string, DerivedRow>.ValueCollection Rows(string[] columns)
    {
        var rows = new Dictionary<string, DerivedRow>(StringComparer.Ordinal);
        foreach (var row in Derive()) rows.TryAdd(Key(row), row);
        foreach (var row in Kept)
        {
            var written = DerivedRow.Of(columns, row);
            if (written[columns[0]] is not ['-', .. var left]) rows[Key(written)] = rows.GetValueOrDefault(Key(written), DerivedRow.Empty).Filled(written);
            else if (!rows.Remove(Key(written.With(columns[0], left)))) throw row.Error("no source gives the row that it leaves out.");
        }

        return rows.Values;
    }

    private static IReadOnlyList<TableRow> KeptRows(string name) => Table.Load(typeof(DerivedTable).Assembly, $"kept.{name}").Rows;

    private string Key(DerivedRow row) => string.Join('\t', Keys.Select(key => row[key]));
}
