using System.Collections.Immutable;
using Recoupe.Language.Data;

namespace Recoupe.Training.Gazetteers;

/// <summary>A row of a table by its columns.</summary>
/// <param name="Cells">The cells that are not empty.</param>
internal sealed record DerivedRow(ImmutableDictionary<string, string> Cells)
{
    private const string Nothing = "-";

    /// <summary>A row without cells.</summary>
    public static DerivedRow Empty { get; } = new(ImmutableDictionary<string, string>.Empty);

    /// <summary>The cell of a column.</summary>
    public string this[string column] => Cells.GetValueOrDefault(column, "");

    /// <summary>A row of a table.</summary>
    public static DerivedRow Of(IEnumerable<string> columns, TableRow row) => columns.Aggregate(Empty, (made, column) => made.With(column, row[column]));

    /// <summary>The row with one more cell.</summary>
    public DerivedRow With(string column, string cell) => cell.Length == 0 ? this : new(Cells.SetItem(column, cell));

    /// <summary>The row with a cell of several names, each once.</summary>
    public DerivedRow With(string column, IEnumerable<string> names) => With(column, string.Join('|', names.Where(name => name.Length > 0).Distinct(StringComparer.Ordinal)));

    /// <summary>The row with the cells that another fills; "-" there empties one.</summary>
    public DerivedRow Filled(DerivedRow other) => new(Cells.SetItems(other.Cells).RemoveRange(other.Cells.Where(cell => cell.Value == Nothing).Select(cell => cell.Key)));

    /// <summary>The row as a line, without the tabs of empty cells at its end.</summary>
    public string Line(IEnumerable<string> columns) => string.Join('\t', columns.Select(column => this[column])).TrimEnd('\t');
}
