using System.Text;

namespace Recoupe.Record.Export;

/// <summary>Comma-separated values of RFC 4180: quotes around a cell, doubled quotes in it, line ends in it.</summary>
public static class Csv
{
    /// <summary>The rows after the header, each a map from column to cell.</summary>
    public static IReadOnlyList<IReadOnlyDictionary<string, string>> Read(string text)
    {
        var rows = Rows(text).Where(cells => cells.Count > 1 || cells[0].Length > 0).ToList();
        if (rows.Count == 0) return [];
        var header = rows[0];
        return [.. rows.Skip(1).Select(cells => header.Zip(cells).ToDictionary(c => c.First, c => c.Second, StringComparer.Ordinal))];
    }

    /// <summary>One row, ended by a line feed; cells are quoted where they must be. A cell that a spreadsheet would take for a formula is led by an apostrophe.</summary>
    public static string Row(params IEnumerable<string?> cells) => string.Join(',', cells.Select(cell => Quoted(Harmless(cell ?? "")))) + "\n";

    // OWASP, CSV injection.
    private static string Harmless(string cell) => cell is ['=' or '+' or '@' or '\t' or '\r', ..] ? "'" + cell : cell;

    private static string Quoted(string cell) =>
        cell.AsSpan().IndexOfAny(",\"\n\r") < 0 ? cell : $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    private static IEnumerable<List<string>> Rows(string text)
    {
        var row = new List<string>();
        var cell = new StringBuilder();
        var quoted = false;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (quoted)
            {
                if (c != '"') cell.Append(c);
                else if (i + 1 < text.Length && text[i + 1] == '"') cell.Append(text[++i]);
                else quoted = false;
            }
            else if (c == '"') quoted = true;
            else if (c is ',' or '\n')
            {
                row.Add(cell.ToString());
                cell.Clear();
                if (c == ',') continue;
                yield return row;
                row = [];
            }
            else if (c != '\r') cell.Append(c);
        }

        row.Add(cell.ToString());
        yield return row;
    }
}
