using Recoupe.Language.Lexicon;

namespace Recoupe.Language.Tests.Lexicon;

public sealed class WordLexiconTests
{
    [Theory]
    [InlineData("fr", "envoyée", Upos.Verb, "envoyer")]
    [InlineData("fr", "chevaux", Upos.Noun, "cheval")]
    [InlineData("fr", "Demandera", Upos.Verb, "demander")]
    [InlineData("fr", "nationales", Upos.Adj, "national")]
    [InlineData("fr", "Kiev", Upos.Propn, "Kiev")]
    [InlineData("en", "missiles", Upos.Noun, "missile")]
    [InlineData("en", "gave", Upos.Verb, "give")]
    public void A_form_has_its_readings(string language, string form, Upos upos, string lemma) =>
        Assert.Contains(WordLexicon.For(language).Analyze(form), reading => reading.Upos == upos && reading.Lemma == lemma);

    [Theory]
    [InlineData("livraison", "LIVRAISON")]
    [InlineData("parlera", "mangera")]
    public void Forms_of_one_paradigm_share_their_ambiguity_class(string one, string other)
    {
        var lexicon = WordLexicon.For("fr");
        Assert.NotEqual(0, lexicon.AmbiguityClass(one));
        Assert.Equal(lexicon.AmbiguityClass(one), lexicon.AmbiguityClass(other));
        Assert.InRange(lexicon.AmbiguityClass(one), 1, lexicon.AmbiguityClasses - 1);
    }

    [Theory]
    [InlineData("")]
    [InlineData("zzqxv")]
    [InlineData("\uD800")]
    public void What_is_unknown_has_class_zero_and_no_reading(string form)
    {
        var lexicon = WordLexicon.For("fr");
        Assert.Equal(0, lexicon.AmbiguityClass(form));
        Assert.Equal(0u, lexicon.Tags(form));
        Assert.Empty(lexicon.Analyze(form));
    }

    [Fact]
    public void The_tags_of_a_form_are_bits()
    {
        var tags = WordLexicon.For("fr").Tags("porte");
        Assert.Equal((1u << (int)Upos.Noun) | (1u << (int)Upos.Verb), tags & ((1u << (int)Upos.Noun) | (1u << (int)Upos.Verb)));
    }
}
