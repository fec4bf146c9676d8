using Recoupe.Record.Actors;

namespace Recoupe.Record.Tests.Actors;

public sealed class OfficialLinksTests
{
    private static readonly Gazetteer Tables = Gazetteer.For("fr");

    [Theory]
    [InlineData("Abdel-Fattah Burhan", "SD", "Abdel Fattah al-Burhan")]
    [InlineData("Abdel Hamid Dbeibah", "LY", "Abdulhamid Dbeibeh")]
    [InlineData("Ali Mahaman Lamine Zeine", "NE", "Ali Lamine Zeine")]
    [InlineData("Olekseï Reznikov", "UA", "Oleksii Reznikov")]
    [InlineData("Volodimyr Zelinsky", "UA", "Volodymyr Zelensky")]
    public void A_misspelt_office_holder_is_known_where_the_article_names_the_country(string written, string country, string meant)
    {
        Assert.Equal(meant, In(country).Find(written)?.Name);
        Assert.Null(In("FR").Find(written));
    }

    [Theory]
    [InlineData("Danilov", "UA", "Oleksiy Danilov")]
    [InlineData("Maduro", "VE", "Nicolás Maduro")]
    public void A_surname_alone_is_the_only_bearer_of_the_countries_named(string written, string country, string meant)
    {
        Assert.Equal(meant, In(country).Find(written)?.Name);
        Assert.Null(In("FR").Find(written));
    }

    [Theory]
    [InlineData("Marta Sandu", "MD")]
    [InlineData("Andrei Lavrov", "RU")]
    [InlineData("Boris Jansen", "GB")]
    [InlineData("Pauline Macron", "FR")]
    [InlineData("Vladimir Poutou", "RU")]
    [InlineData("Sergueï Savrov", "RU")]
    [InlineData("Antonia Blanken", "US")]
    public void Another_name_is_another_person(string written, string country) => Assert.Null(In(country).Find(written));

    [Fact]
    public void Hardly_a_name_of_the_encyclopedia_is_taken_for_an_office_holder_even_where_every_country_is_named()
    {
        var file = Path.Combine(Environment.GetEnvironmentVariable("RECOUPE_SHARED") ?? Path.Combine("..", "..", "..", "..", "..", "shared"), "data", "ner", "wikineural_fr", "test.conllu");
        Assert.SkipUnless(File.Exists(file), $"{file} is not there.");
        var everywhere = new OfficialLinks(Tables, Tables.Spellings.Select(s => s.Person.Country).OfType<string>().ToHashSet(StringComparer.Ordinal), published: null);
        var names = People(file).Where(name => name.Contains(' ', StringComparison.Ordinal)).Distinct(StringComparer.Ordinal).ToList();

        var taken = names.Select(name => (Name: name, Meant: everywhere.Find(name))).Where(n => n.Meant is not null && Piece.Fold(n.Name) != Piece.Fold(n.Meant.Name)).ToList();

        // Most of the few are whom the tables know, in another spelling.
        Assert.True(taken.Count <= names.Count / 500, $"{taken.Count} of {names.Count}: {string.Join("; ", taken.Select(t => $"{t.Name} = {t.Meant!.Name}"))}");
    }

    private static IEnumerable<string> People(string file)
    {
        var name = new List<string>();
        foreach (var cells in File.ReadLines(file).Select(line => line.Split('\t')))
        {
            var label = cells.Length > 2 ? cells[2] : "";
            if (label != "I-PER" && name.Count > 0)
            {
                yield return string.Join(' ', name);
                name = [];
            }

            if (label is "B-PER" or "I-PER") name.Add(cells[1]);
        }
    }

    private static OfficialLinks In(string country) => new(Tables, new HashSet<string>(StringComparer.Ordinal) { country }, published: null);
}
