using Recoupe.Language.Parsing;

namespace Recoupe.Language.Tests.Parsing;

public sealed class GardenPathsTests
{
    [Fact]
    public void A_participle_behind_its_noun_is_not_the_verb_of_the_sentence()
    {
        var sentence = Tree(
            ("Swedish", Upos.Adj, 1, "amod", ""), ("divers", Upos.Noun, 2, "nsubj", ""), ("ordered", Upos.Verb, -1, "root", "Mood=Ind|Tense=Past|VerbForm=Fin"), ("home", Upos.Adv, 2, "advmod", ""), ("by", Upos.Adp, 5, "case", ""),
            ("Oslo", Upos.Propn, 8, "obl:agent", ""), ("will", Upos.Aux, 8, "aux", "VerbForm=Fin"), ("have", Upos.Aux, 8, "aux", "VerbForm=Inf"), ("left", Upos.Verb, 2, "ccomp", "Tense=Past|VerbForm=Part"), (".", Upos.Punct, 2, "punct", ""));

        GardenPaths.Mend(sentence);

        Assert.Equal(["amod 1", "nsubj 8", "acl 1", "advmod 2", "case 5", "obl:agent 2", "aux 8", "aux 8", "root -1", "punct 8"], sentence.Select(w => $"{w.Relation} {w.Head}"));
    }

    [Fact]
    public void A_verb_with_a_clause_that_has_its_own_subject_stays_as_it_is()
    {
        var sentence = Tree(
            ("Oslo", Upos.Propn, 1, "nsubj", ""), ("said", Upos.Verb, -1, "root", "Mood=Ind|Tense=Past|VerbForm=Fin"), ("divers", Upos.Noun, 4, "nsubj", ""), ("will", Upos.Aux, 4, "aux", "VerbForm=Fin"), ("leave", Upos.Verb, 1, "ccomp", "VerbForm=Inf"));

        GardenPaths.Mend(sentence);

        Assert.Equal(1, sentence[4].Head);
    }

    private static Sentence Tree(params (string Form, Upos Tag, int Head, string Relation, string Features)[] words)
    {
        var starts = words.Select((_, i) => words.Take(i).Sum(w => w.Form.Length + 1)).ToArray();
        string[] forms = [.. words.Select(w => w.Form)];
        return new Sentence(
            new TextSpan(0, starts[^1] + forms[^1].Length), forms, [.. words.Select((w, i) => new TextSpan(starts[i], starts[i] + w.Form.Length))], [.. forms], [.. words.Select(w => w.Tag)],
            [.. words.Select(w => w.Features)], [.. words.Select(w => w.Head)], [.. words.Select(w => w.Relation)]);
    }
}
