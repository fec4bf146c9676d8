using Recoupe.Language;
using Recoupe.Language.Names;
using Recoupe.Record.Actors;

namespace Recoupe.Record.Tests.Actors;

public sealed class DirectionWordsTests
{
    private static readonly Dictionary<string, (LanguageModel Model, NameRecognizer Names, ActorReader Actors)> Readers = new(StringComparer.Ordinal)
    {
        ["fr"] = (LanguageModel.Load("fr"), NameRecognizer.Load("fr"), new ActorReader("fr")),
        ["en"] = (LanguageModel.Load("en"), NameRecognizer.Load("en"), new ActorReader("en")),
    };

    [Theory]
    [InlineData("fr", "Des blindés stationnent au nord de l'Ukraine.", "Ukraine", "au nord")]
    [InlineData("fr", "Le convoi est passé à 20 km de la frontière polonaise.", "polonaise", "à 20 km de la frontière")]
    [InlineData("fr", "Une frappe a touché un dépôt dans l'ouest de la Syrie.", "Syrie", "dans l'ouest")]
    [InlineData("fr", "Le navire croise au large d'Odessa.", "Odessa", "au large")]
    [InlineData("en", "Troops gathered in eastern Poland.", "Poland", "in eastern")]
    [InlineData("en", "The drone fell 12 miles north of Kharkiv.", "Kharkiv", "12 miles north")]
    public void What_says_where_by_a_place_is_kept_as_written(string language, string text, string place, string direction) =>
        Assert.Equal(direction, Find(language, text, place).Direction?.In(text));

    [Theory]
    [InlineData("fr", "Les soldats sont arrivés à Kharkiv dans la nuit.", "Kharkiv")]
    [InlineData("fr", "Le président de l'Ukraine a parlé.", "Ukraine")]
    [InlineData("fr", "La Corée du Nord a tiré un missile.", "Corée du Nord")]
    [InlineData("en", "The 12 ministers met in Geneva.", "Geneva")]
    public void A_preposition_alone_is_no_direction(string language, string text, string place) => Assert.Null(Find(language, text, place).Direction);

    [Fact]
    public void A_city_lies_in_its_country_and_that_on_its_continent()
    {
        Assert.Equal(["Switzerland", "Europe"], Containment.Of(Find("fr", "Ils se sont vus à Genève.", "Genève").Entity));
        Assert.Equal(["South America"], Containment.Of(Find("fr", "La Colombie a protesté.", "Colombie").Entity));
        Assert.Empty(Containment.Of(Find("fr", "L'OTAN a protesté.", "OTAN").Entity));
    }

    [Fact]
    public void Who_names_a_group_of_few_states_names_each()
    {
        const string text = "Les pays baltes ont protesté.";

        Assert.Equal(["Estonia", "Latvia", "Lithuania"], All("fr", text).Where(m => m.Form == MentionForm.Anaphor).Select(m => m.Entity.Name).Order(StringComparer.Ordinal));
    }

    private static Mention Find(string language, string text, string words) => Assert.Single(All(language, text), m => m.Span.In(text) == words);

    private static IReadOnlyList<Mention> All(string language, string text)
    {
        var (model, names, actors) = Readers[language];
        var sentences = model.Analyze(text, TestContext.Current.CancellationToken);
        return actors.ReadAll(text, sentences, "2022-01-30", names.Recognize(text, sentences, TestContext.Current.CancellationToken)).Mentions;
    }
}
