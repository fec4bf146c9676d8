using Recoupe.Evaluation;
using Recoupe.Language.Data;
using Recoupe.Record.Actors;
using Recoupe.Training.Gazetteers;

namespace Recoupe.Training.Tests.Gazetteers;

public sealed class DerivedTableTests
{
    private const string Header = "# Towns.\nname\tcountry\tid";

    [Theory]
    [InlineData("countries.tsv")]
    [InlineData("places.tsv")]
    [InlineData("officials.tsv")]
    [InlineData("equipment.tsv")]
    public void Deriving_a_table_again_gives_the_one_that_ships(string name)
    {
        var shared = Shared.Find();
        if (shared is null) Assert.Skip("No gazetteers to derive from: set RECOUPE_SHARED, or put `shared` beside the checkout.");
        var shipped = Shipped(name);
        Assert.Equal(shipped, DerivedTable.All(shared.FullName).Single(table => table.Name == name).Build(shipped));
    }

    [Fact]
    public void Rows_are_sorted_under_the_comments_and_the_header() =>
        Assert.Equal($"{Header}\nBrest\tBY\tQ140147\nOdesa\tUA\n", Build("", Town("Odesa", "UA"), Town("Brest", "BY", "Q140147")));

    [Fact]
    public void A_kept_cell_takes_the_place_of_the_derived_one() => Assert.Equal($"{Header}\nBrest\tBY\tQ140147\n", Build("Brest\tBY\tQ140147", Town("Brest", "BY", "Q1")));

    [Fact]
    public void A_kept_dash_empties_a_derived_cell() => Assert.Equal($"{Header}\nBrest\tBY\n", Build("Brest\tBY\t-", Town("Brest", "BY", "Q1")));

    [Fact]
    public void A_kept_row_that_no_source_gives_is_a_row_of_its_own() => Assert.Equal($"{Header}\nBrest\tBY\nBucha\tUA\n", Build("Bucha\tUA", Town("Brest", "BY")));

    [Fact]
    public void A_kept_row_that_begins_with_a_dash_leaves_the_derived_one_out() => Assert.Equal($"{Header}\nBrest\tBY\n", Build("-Nice\tFR", Town("Brest", "BY"), Town("Nice", "FR")));

    [Fact]
    public void What_no_source_gives_cannot_be_left_out() =>
        Assert.Contains("kept:2: no source gives", Assert.Throws<FormatException>(() => Build("-Nice\tFR", Town("Brest", "BY"))).Message, StringComparison.Ordinal);

    private static string Build(string kept, params DerivedRow[] derived) =>
        new DerivedTable("towns.tsv", ["name", "country"], () => derived, row => row["name"], Table.Read("kept", new StringReader($"name\tcountry\tid\n{kept}")).Rows).Build(Header + "\n");

    private static DerivedRow Town(string name, string country, string id = "") => DerivedRow.Empty.With("name", name).With("country", country).With("id", id);

    private static string Shipped(string name)
    {
        using var reader = new StreamReader(typeof(NameReader).Assembly.GetManifestResourceStream($"data/{name}")!);
        return reader.ReadToEnd();
    }
}
