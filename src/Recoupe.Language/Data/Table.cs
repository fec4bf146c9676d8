using System.Reflection;

namespace Recoupe.Language.Data;

/// <summary>
/// A table that people read and edit: tab-separated, one header line, lines that begin with '#' are comments, empty cells allowed.
/// </summary>
public sealed class Table
{
    private readonly Dictionary<string, int> columns;

    private Table(string name, string[] header, IReadOnlyList<TableRow> rows)
    {
        Name = name;
        columns = header.Select((column, i) => (column, i)).ToDictionary(c => c.column, c => c.i, StringComparer.Ordinal);
        Rows = rows;
    }

    /// <summary>Its path below the repository ("data/fr/times.tsv").</summary>
    public string Name { get; }

    /// <summary>The rows, in file order.</summary>
    public IReadOnlyList<TableRow> Rows { get; private init; }

    /// <summary>The table embedded in <paramref name="assembly"/> under <paramref name="name"/> ("data/fr/times.tsv").</summary>
    /// <exception cref="FileNotFoundException">The assembly holds no such table.</exception>
    /// <exception cref="FormatException">A row has more cells than the header; the message names the file and line.</exception>
    public static Table Load(Assembly assembly, string name)
    {
        using var stream = assembly.GetManifestResourceStream(name)
            ?? throw new FileNotFoundException($"The table {name} is not embedded in {assembly.GetName().Name}.", name);
        using var reader = new StreamReader(stream);
        return Read(name, reader);
    }

    /// <summary>Reads a table from text.</summary>
    /// <exception cref="FormatException">A row has more cells than the header; the message names the file and line.</exception>
    public static Table Read(string name, TextReader reader)
    {
        string[]? header = null;
        var rows = new List<TableRow>();
        var table = default(Table);
        for (var number = 1; reader.ReadLine() is { } line; number++)
        {
            if (line.Length == 0 || line[0] == '#') continue;
            var cells = line.Split('\t');
            if (header is null)
            {
                header = cells;
                table = new Table(name, header, rows);
                continue;
            }

            if (cells.Length > header.Length)
                throw new FormatException($"{name}:{number}: {cells.Length} cells found, at most {header.Length} expected ({string.Join(", ", header)}).");
            rows.Add(new TableRow(table!, number, cells));
        }

        return table ?? throw new FormatException($"{name}: no header line found.");
    }

    internal int Column(string column) => columns.TryGetValue(column, out var i)
        ? i
        : throw new FormatException($"{Name}: no column '{column}'; found {string.Join(", ", columns.Keys)}.");
}

/// <summary>One row of a <see cref="Table"/>.</summary>
public sealed class TableRow
{
    private readonly Table table;
    private readonly string[] cells;

    internal TableRow(Table table, int line, string[] cells)
    {
        this.table = table;
        this.cells = cells;
        Line = line;
    }

    /// <summary>One-based line number in the file.</summary>
    public int Line { get; }

    /// <summary>The cell of a column; empty when the row ends before it.</summary>
    /// <exception cref="FormatException">The table has no such column.</exception>
    public string this[string column]
    {
        get
        {
            var i = table.Column(column);
            return i < cells.Length ? cells[i] : "";
        }
    }

    /// <summary>The cell split at '|', without empty parts.</summary>
    public string[] List(string column) => this[column].Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    /// <summary>An error that names the file and line of this row.</summary>
    public FormatException Error(string message) => new($"{Place}: {message}");

    /// <summary>"data/x.tsv:12".</summary>
    public string Place => $"{table.Name}:{Line}";
}
