using Recoupe.Language.Names;

namespace Recoupe.Language.Tests.Names;

public sealed class NameRecognizerTests
{
    private static readonly Dictionary<string, LanguageModel> Models = new(StringComparer.Ordinal) { ["fr"] = LanguageModel.Load("fr"), ["en"] = LanguageModel.Load("en") };

    [Theory]
    [InlineData("fr", "[PER Oumar Kansaye], ministre [NORP malien] de l'Intérieur, a quitté [GPE Ségou] mardi.")]
    [InlineData("fr", "La [UNIT 93e brigade mécanisée] a reçu des [WEAPON Leopard 2] près de [GPE Kharkiv].")]
    [InlineData("fr", "Le [ORG ministère géorgien de la Défense] et l'[ORG OTAN] se taisent.")]
    [InlineData("fr", "Une frégate [NORP turque] croise en [LOC mer Noire], au large de l'[FAC aéroport de Batoumi].")]
    [InlineData("en", "[PER Maria Tolvanen], the [NORP Finnish] envoy, left [GPE Helsinki] on Monday.")]
    [InlineData("en", "[GPE Norway]'s [ORG Defense Ministry] will send [WEAPON M109] howitzers to [GPE Ukraine].")]
    [InlineData("en", "The [UNIT USS Bainbridge] sailed into the [LOC Black Sea] on Tuesday.")]
    public void Names_are_found_with_their_types(string language, string marked)
    {
        var gold = MarkedNames.Parse(marked);

        Assert.Equal(gold.Names, Read(language, gold.Text).Select(m => new MarkedName(m.Span, m.Type)));
    }

    [Fact]
    public void A_name_that_no_table_knows_is_found_by_its_surroundings()
    {
        const string text = "Le général Zorbek Talkhanov a démissionné, a confirmé le porte-parole du Conseil national de transition.";

        var found = Read("fr", text);

        Assert.Contains(found, m => m.Span.In(text) == "Zorbek Talkhanov" && m.Type == NameType.Per);
    }

    [Fact]
    public void A_mention_gives_its_words()
    {
        const string text = "Des renforts du Tchad sont arrivés.";
        var sentence = Models["fr"].Analyze(text).Single();

        var mention = Assert.Single(Read("fr", text));

        Assert.Equal("Tchad", sentence[mention.First].Form);
        Assert.Equal(mention.First + 1, mention.End);
        Assert.Equal(0, mention.Sentence);
    }

    [Fact]
    public void Two_names_joined_by_a_hyphen_are_two()
    {
        const string text = "La ligne Paris-Berlin est coupée.";

        Assert.Equal(["Paris", "Berlin"], Read("fr", text).Select(m => m.Span.In(text)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("\ud800 \udc00 \ud83d")]
    [InlineData("- - - ' ’ s's 's")]
    [InlineData("A-B-C-D-E-F-G- -H")]
    public void Hostile_text_is_read(string text) => Assert.All(Read("en", text), m => Assert.True(m.Span.End <= text.Length));

    [Fact]
    public void A_text_without_capitals_and_tables_has_no_names() => Assert.Empty(Read("fr", "il pleut depuis ce matin sur la plaine."));

    private static IReadOnlyList<NameMention> Read(string language, string text) => NameRecognizer.Load(language).Recognize(text, Models[language].Analyze(text));
}
