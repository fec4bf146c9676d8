using Recoupe.Record.Export;

namespace Recoupe.Record.Tests.Export;

public sealed class CsvTests
{
    [Fact]
    public void Cells_come_back_as_they_were_written()
    {
        string[] cells = ["plain", "a, b", "\"quoted\"", "two\nlines", ""];

        var row = Assert.Single(Csv.Read(Csv.Row("a", "b", "c", "d", "e") + Csv.Row(cells)));

        Assert.Equal(cells, row.Values);
    }

    [Theory]
    [InlineData("=1+1")]
    [InlineData("@sum")]
    [InlineData("+1")]
    public void A_cell_that_a_spreadsheet_would_run_is_written_as_text(string cell) => Assert.StartsWith("'", Csv.Row(cell), StringComparison.Ordinal);
}
