using Recoupe.Language.Lexicon;

namespace Recoupe.Language.Tests.Lexicon;

public sealed class LemmatizerTests
{
    [Theory]
    [InlineData("fr", "envoyée", Upos.Verb, "Gender=Fem|Number=Sing|Tense=Past|VerbForm=Part", "envoyer")]
    [InlineData("fr", "suis", Upos.Aux, "Mood=Ind|Number=Sing|Person=1|Tense=Pres|VerbForm=Fin", "être")]
    [InlineData("fr", "Livraisons", Upos.Noun, "Gender=Fem|Number=Plur", "livraison")]
    [InlineData("fr", "européennes", Upos.Adj, "Gender=Fem|Number=Plur", "européen")]
    [InlineData("fr", "les", Upos.Det, "Definite=Def|Number=Plur|PronType=Art", "le")]
    [InlineData("fr", "Elle", Upos.Pron, "Gender=Fem|Number=Sing|Person=3|PronType=Prs", "lui")]
    [InlineData("fr", "L’", Upos.Det, "Definite=Def|Number=Sing|PronType=Art", "le")]
    [InlineData("fr", "Mykolaïv", Upos.Propn, "", "Mykolaïv")]
    [InlineData("fr", "OTAN", Upos.Propn, "", "OTAN")]
    [InlineData("en", "sent", Upos.Verb, "Tense=Past|VerbForm=Part", "send")]
    [InlineData("en", "n't", Upos.Part, "", "not")]
    [InlineData("en", "cities", Upos.Noun, "Number=Plur", "city")]
    [InlineData("en", "junta", Upos.Noun, "Number=Sing", "junta")]
    [InlineData("en", "shelling", Upos.Noun, "Number=Sing", "shelling")]
    [InlineData("en", "bases", Upos.Noun, "Number=Plur", "base")]
    [InlineData("en", "Freed", Upos.Verb, "Tense=Past|VerbForm=Part", "free")]
    public void A_word_has_the_lemma_of_the_treebanks(string language, string form, Upos upos, string features, string lemma) =>
        Assert.Equal(lemma, Lemmatizer.For(language).Lemma(form, upos, features));

    [Theory]
    [InlineData("reconflictualisaient", Upos.Verb, "Mood=Ind|Number=Plur|Person=3|Tense=Imp|VerbForm=Fin", "reconflictualiser")]
    [InlineData("drônières", Upos.Adj, "Gender=Fem|Number=Plur", "drônier")]
    [InlineData("zborkations", Upos.Noun, "Gender=Fem|Number=Plur", "zborkation")]
    public void A_word_that_no_lexicon_knows_follows_the_rule_of_its_ending(string form, Upos upos, string features, string lemma) =>
        Assert.Equal(lemma, Lemmatizer.For("fr").Lemma(form, upos, features));

    [Fact]
    public void Any_string_has_a_lemma()
    {
        foreach (var form in new[] { "", " ", "\uD83D", "\u0000", new string('a', 100_000), "’", "🚀" })
        {
            foreach (var upos in Enum.GetValues<Upos>()) Assert.NotNull(Lemmatizer.For("fr").Lemma(form, upos, "Number=|=|x"));
        }
    }
}
