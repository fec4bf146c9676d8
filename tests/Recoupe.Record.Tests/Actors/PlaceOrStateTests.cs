using Recoupe.Language;
using Recoupe.Language.Names;
using Recoupe.Record.Actors;

namespace Recoupe.Record.Tests.Actors;

public sealed class PlaceOrStateTests
{
    private static readonly Dictionary<string, (LanguageModel Model, NameRecognizer Names, ActorReader Actors)> Readers = new(StringComparer.Ordinal)
    {
        ["fr"] = (LanguageModel.Load("fr"), NameRecognizer.Load("fr"), new ActorReader("fr")),
        ["en"] = (LanguageModel.Load("en"), NameRecognizer.Load("en"), new ActorReader("en")),
    };

    [Theory]
    [InlineData("fr", "Nairobi a proposé une médiation.", "Nairobi", "Kenya")]
    [InlineData("fr", "Manille proteste contre la manœuvre.", "Manille", "Philippines")]
    [InlineData("fr", "Islamabad ferme son espace aérien.", "Islamabad", "Pakistan")]
    [InlineData("fr", "Les alliés ont livré des obus à Kiev.", "Kiev", "Ukraine")]
    [InlineData("en", "Jakarta has signed for six more jets.", "Jakarta", "Indonesia")]
    public void A_capital_that_acts_or_receives_is_its_state(string language, string text, string words, string expected) => Assert.Equal(expected, Meant(language, text, words));

    [Theory]
    [InlineData("fr", "Les ministres se sont réunis à Nairobi.", "Nairobi", "Nairobi")]
    [InlineData("fr", "Le président est attendu jeudi à Beyrouth.", "Beyrouth", "Beirut")]
    [InlineData("fr", "Les délégués ont quitté Vienne sans un mot.", "Vienne", "Vienna")]
    [InlineData("fr", "Vienne accueillera la prochaine réunion.", "Vienne", "Vienna")]
    [InlineData("fr", "Le sommet de Madrid a duré deux jours.", "Madrid", "Madrid")]
    [InlineData("en", "The minister spoke to parliament in Copenhagen.", "Copenhagen", "Copenhagen")]
    [InlineData("en", "The envoy went to Kyiv, Ukraine, on Monday.", "Kyiv", "Kyiv")]
    public void A_capital_where_something_takes_place_is_the_city(string language, string text, string words, string expected) => Assert.Equal(expected, Meant(language, text, words));

    private static string Meant(string language, string text, string words)
    {
        var (model, names, actors) = Readers[language];
        var sentences = model.Analyze(text, TestContext.Current.CancellationToken);
        return Assert.Single(actors.ReadAll(text, sentences, "2022-01-30", names.Recognize(text, sentences, TestContext.Current.CancellationToken)).Mentions, m => m.Span.In(text) == words).Entity.Name;
    }
}
