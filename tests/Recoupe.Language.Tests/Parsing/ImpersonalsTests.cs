namespace Recoupe.Language.Tests.Parsing;

public sealed class ImpersonalsTests
{
    [Theory]
    [InlineData("Il a prévenu que la riposte serait rude.", "Il", "nsubj")]
    [InlineData("Il doit rencontrer son homologue lundi.", "Il", "nsubj")]
    [InlineData("Les combats ont cessé, a-t-il ajouté.", "-t-il", "nsubj")]
    [InlineData("Il faut partir avant la nuit.", "Il", "expl:subj")]
    [InlineData("Il se passe des choses graves.", "Il", "expl:subj")]
    [InlineData("Il passe ses troupes en revue.", "Il", "nsubj")]
    [InlineData("Il s'agit d'un premier envoi.", "Il", "expl:subj")]
    [InlineData("Une compagnie compte dix blindés : il s'agirait donc d'environ trente blindés au total.", "il", "expl:subj")]
    public void A_pronoun_is_someone_where_its_verb_is_not_impersonal(string text, string pronoun, string relation)
    {
        using var model = LanguageModel.Load("fr");

        Assert.Equal(relation, model.Analyze(text).SelectMany(s => s).Single(w => w.Form == pronoun).Relation);
    }
}
