namespace Recoupe.Language.Tests.Parsing;

public sealed class HomographsTests
{
    [Theory]
    [InlineData("Faux, réplique Kigali.", "réplique", "répliquer")]
    [InlineData("Washington dépêche trois mille parachutistes en Pologne, a confié un officiel.", "dépêche", "dépêcher")]
    public void A_verb_that_looks_like_a_noun_is_a_verb_where_someone_is_its_subject(string text, string form, string lemma) =>
        Assert.Equal((Upos.Verb, lemma), Told(text, form));

    [Theory]
    [InlineData("La réplique a été immédiate.", "réplique", "réplique")]
    [InlineData("Une dépêche de l'agence le confirme.", "dépêche", "dépêche")]
    public void A_noun_stays_a_noun(string text, string form, string lemma) =>
        Assert.Equal((Upos.Noun, lemma), Told(text, form));

    private static (Upos Tag, string Lemma) Told(string text, string form)
    {
        using var model = LanguageModel.Load("fr");
        var word = model.Analyze(text).SelectMany(s => s).Single(w => w.Form == form);
        return (word.Upos, word.Lemma);
    }
}
