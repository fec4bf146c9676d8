namespace Recoupe.Language.Neural;

/// <summary>
/// The right-hand side of a matrix product, in panels of <see cref="PanelWidth"/> columns, each stored row after row, so that the
/// inner loop reads memory in order. Columns are padded with zeros to a whole panel.
/// </summary>
public sealed class PackedMatrix
{
    /// <summary>Columns of one panel: two vectors of sixteen floats.</summary>
    public const int PanelWidth = 32;

    private float[] panels;

    /// <summary>Makes room for a matrix of <paramref name="rows"/> by <paramref name="columns"/>.</summary>
    public PackedMatrix(int rows, int columns)
    {
        Rows = rows;
        Columns = columns;
        panels = GC.AllocateArray<float>(PanelCount * rows * PanelWidth, pinned: true);
    }

    /// <summary>A packed copy of a row-major matrix.</summary>
    public PackedMatrix(ReadOnlySpan<float> values, int rows, int columns)
        : this(rows, columns) => Pack(values);

    /// <summary>Number of rows (inputs).</summary>
    public int Rows { get; private set; }

    /// <summary>Number of columns (outputs).</summary>
    public int Columns { get; }

    /// <summary>Columns with their padding: what a row of a product needs.</summary>
    public int PaddedColumns => PanelCount * PanelWidth;

    internal int PanelCount => (Columns + PanelWidth - 1) / PanelWidth;

    internal ReadOnlySpan<float> Panel(int index) => panels.AsSpan(index * Rows * PanelWidth, Rows * PanelWidth);

    /// <summary>Changes the number of rows; the values are to be packed anew.</summary>
    internal void Reshape(int rows)
    {
        Rows = rows;
        if (panels.Length < PanelCount * rows * PanelWidth) panels = GC.AllocateArray<float>(PanelCount * rows * PanelWidth * 5 / 4, pinned: true);
    }

    /// <summary>Takes the values of a row-major matrix of <see cref="Rows"/> by <see cref="Columns"/>.</summary>
    public void Pack(ReadOnlySpan<float> values)
    {
        for (var panel = 0; panel < PanelCount; panel++)
        {
            var first = panel * PanelWidth;
            var width = Math.Min(PanelWidth, Columns - first);
            var target = panels.AsSpan(panel * Rows * PanelWidth, Rows * PanelWidth);
            for (var row = 0; row < Rows; row++)
                values.Slice(row * Columns + first, width).CopyTo(target[(row * PanelWidth)..]);
        }
    }

    /// <summary>Takes the transpose of a row-major matrix of <see cref="Columns"/> by <see cref="Rows"/>.</summary>
    public void PackTransposed(ReadOnlySpan<float> values)
    {
        for (var column = 0; column < Columns; column++)
        {
            var source = values.Slice(column * Rows, Rows);
            var target = panels.AsSpan(column / PanelWidth * Rows * PanelWidth + column % PanelWidth);
            for (var row = 0; row < source.Length; row++) target[row * PanelWidth] = source[row];
        }
    }
}
