namespace Recoupe.Press.Data;

/// <summary>Reads the tables of <c>data/press</c>: tab-separated, one header line, '#' begins a comment line, missing cells are empty.</summary>
internal static class PressTable
{
    /// <summary>The rows of an embedded table, each with as many cells as <paramref name="columns"/>.</summary>
    /// <exception cref="FileNotFoundException">The assembly holds no such table.</exception>
    /// <exception cref="FormatException">The header is not <paramref name="columns"/>, or a row has more cells.</exception>
    public static IReadOnlyList<string[]> Read(string name, params string[] columns)
    {
        using var stream = typeof(PressTable).Assembly.GetManifestResourceStream(name)
            ?? throw new FileNotFoundException($"The table {name} is not embedded.", name);
        using var reader = new StreamReader(stream);
        return Read(name, reader, columns);
    }

    internal static IReadOnlyList<string[]> Read(string name, TextReader reader, params string[] columns)
    {
        var rows = new List<string[]>();
        var header = false;
        for (var number = 1; reader.ReadLine() is { } line; number++)
        {
            if (line.Length == 0 || line[0] == '#') continue;
            var cells = line.Split('\t');
            if (!header)
            {
                if (!cells.SequenceEqual(columns, StringComparer.Ordinal))
                    throw new FormatException($"{name}:{number}: header '{string.Join(", ", cells)}' found, '{string.Join(", ", columns)}' expected.");
                header = true;
                continue;
            }

            if (cells.Length > columns.Length)
                throw new FormatException($"{name}:{number}: {cells.Length} cells found, at most {columns.Length} expected.");
            rows.Add([.. cells, .. Enumerable.Repeat("", columns.Length - cells.Length)]);
        }

        return header ? rows : throw new FormatException($"{name}: no header line found.");
    }

    /// <summary>The parts of a cell between '|', without empty ones.</summary>
    public static string[] List(string cell) => cell.Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
