using Recoupe.Language.Names;

namespace Recoupe.Language.Tests.Names;

public sealed class NameIndexTests
{
    private static readonly KnownName Large = new("Aldara", "Q1", "ES", 41, -1, 900_000);
    private static readonly KnownName Small = new("Aldara", null, "AR", -31, -64, 7_000);

    [Theory]
    [InlineData("aldara")]
    [InlineData("ALDARA")]
    [InlineData("Ald-Ara")]
    public void A_name_is_found_whatever_its_case_and_hyphens(string written) =>
        Assert.Equal(written.Contains('-', StringComparison.Ordinal) ? [Small] : [Large, Small], Index().Find(written));

    [Fact]
    public void What_is_written_is_read_back()
    {
        using var stream = new MemoryStream();
        Index().Write(stream);

        var read = NameIndex.Read(new MemoryStream(stream.ToArray()));

        Assert.Equal([Large, Small], read.Find("Aldara"));
        Assert.Empty(read.Find("Belmor"));
    }

    [Fact]
    public void The_tables_that_ship_hold_towns_and_people()
    {
        Assert.Contains(NameIndex.Places.Find("Bakhmout").Concat(NameIndex.Places.Find("Bakhmut")), place => place.Country == "UA");
        Assert.Contains(NameIndex.People.Find("Jens Stoltenberg"), person => person.Country == "NO");
    }

    private static NameIndex Index() => NameIndex.Of([(Small, ["Aldara", "Ald Ara"]), (Large, ["Aldara"])]);
}
