using Recoupe.Press.Data;

namespace Recoupe.Press.Tests.Data;

public sealed class PressTableTests
{
    [Fact]
    public void Comments_and_blank_lines_are_passed_over_and_missing_cells_are_empty()
    {
        var rows = PressTable.Read("t", new StringReader("# comment\na\tb\n\n1\t2\n3\n"), "a", "b");

        Assert.Equal([["1", "2"], ["3", ""]], rows);
    }

    [Theory]
    [InlineData("a\tc\n", "t:1: header 'a, c' found, 'a, b' expected.")]
    [InlineData("a\tb\n1\t2\t3\n", "t:2: 3 cells found, at most 2 expected.")]
    [InlineData("# nothing\n", "t: no header line found.")]
    public void A_table_that_is_not_as_expected_is_named_with_its_line(string table, string message)
    {
        var error = Assert.Throws<FormatException>(() => PressTable.Read("t", new StringReader(table), "a", "b"));

        Assert.Equal(message, error.Message);
    }
}
