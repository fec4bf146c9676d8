using Recoupe.Language;
using Recoupe.Language.Tokens;
using Recoupe.Record.Actors;

namespace Recoupe.Record.Tests.Actors;

public sealed class ActorFinderTests
{
    private static readonly Dictionary<string, (ISentenceAnalyzer Sentences, ActorFinder Actors)> Finders = new(StringComparer.Ordinal)
    {
        ["fr"] = (new TokenAnalyzer("fr"), new ActorFinder("fr")),
        ["en"] = (new TokenAnalyzer("en"), new ActorFinder("en")),
    };

    [Theory]
    [InlineData("fr", "Anthony Blinken est arrivé.", "Antony Blinken")]
    [InlineData("fr", "Le président ukrainien a parlé.", "Volodymyr Zelensky")]
    [InlineData("fr", "Le secrétaire d'Etat américain a parlé.", "Antony Blinken")]
    [InlineData("fr", "Le chef de la diplomatie américaine a parlé.", "Antony Blinken")]
    [InlineData("fr", "Alexandre Loukachenko a parlé.", "Alexander Lukashenko")]
    [InlineData("fr", "Volodymyr Zelenskiy a parlé.", "Volodymyr Zelensky")]
    [InlineData("fr", "L'administration Biden a tranché.", "United States")]
    [InlineData("fr", "Le Pentagone a tranché.", "United States Department of Defense")]
    [InlineData("fr", "Le Kremlin a tranché.", "Russia")]
    [InlineData("fr", "Les Etats-Unis ont tranché.", "United States")]
    [InlineData("fr", "Les États‑Unis ont tranché.", "United States")]
    [InlineData("fr", "Le Bélarus a tranché.", "Belarus")]
    [InlineData("fr", "Des responsables américains l'ont dit.", "United States")]
    [InlineData("fr", "Un haut responsable américain l'a dit.", "senior United States official")]
    [InlineData("fr", "Le porte-parole du ministère russe de la Défense l'a dit.", "Igor Konashenkov")]
    [InlineData("fr", "Un porte-parole du ministère russe de la Défense l'a dit.", "Ministry of Defence of Russia spokesperson")]
    [InlineData("en", "Sergei Lavrov spoke.", "Sergey Lavrov")]
    [InlineData("en", "The Russian president spoke.", "Vladimir Putin")]
    [InlineData("en", "Britain's foreign secretary spoke.", "Liz Truss")]
    [InlineData("en", "U.S. officials spoke.", "United States officials")]
    public void A_name_office_or_metonym_is_the_actor_that_it_stands_for(string language, string text, string expected)
    {
        var (sentences, actors) = Finders[language];
        var mention = Assert.Single(actors.Find(text, sentences.Analyze(text, TestContext.Current.CancellationToken), "2022-01-30"));
        Assert.Equal(expected, mention.Entity.Name);
    }

    [Theory]
    [InlineData("fr", "Le président ukrainien a parlé.", "2010-03-01", "President of Ukraine")]
    [InlineData("fr", "La chancelière allemande a parlé.", "2021-10-01", "Angela Merkel")]
    [InlineData("fr", "Le chancelier allemand a parlé.", "2022-01-01", "Olaf Scholz")]
    [InlineData("en", "The British prime minister spoke.", "2022-01-01", "Boris Johnson")]
    [InlineData("en", "The British prime minister spoke.", "2022-11-01", "Rishi Sunak")]
    public void An_office_is_held_by_its_holder_on_the_day_of_publication(string language, string text, string published, string expected)
    {
        var (sentences, actors) = Finders[language];
        var mention = Assert.Single(actors.Find(text, sentences.Analyze(text, TestContext.Current.CancellationToken), published));
        Assert.Equal(expected, mention.Entity.Name);
    }

    [Fact]
    public void An_office_stays_a_function_when_the_day_is_not_known()
    {
        var (sentences, actors) = Finders["fr"];
        const string text = "Le président ukrainien a parlé.";
        Assert.Equal("President of Ukraine", Assert.Single(actors.Find(text, sentences.Analyze(text, TestContext.Current.CancellationToken), null)).Entity.Name);
    }

    [Fact]
    public void A_surname_alone_is_the_person_whom_the_article_names_in_full()
    {
        var (sentences, actors) = Finders["fr"];
        const string text = "Artis Pabriks a confirmé la livraison. Pabriks n'a pas donné de date.";
        Assert.All(actors.Find(text, sentences.Analyze(text, TestContext.Current.CancellationToken), "2022-01-30"), m => Assert.Equal("Artis Pabriks", m.Entity.Name));
    }
}
