using FsCheck;
using FsCheck.Fluent;
using Recoupe.Language.Parsing;

namespace Recoupe.Language.Tests.Parsing;

/// <summary>Whatever a parser makes of a text, what mends its trees leaves trees: who walks up from a word comes to the root.</summary>
public sealed class MendedTreesTests
{
    private static readonly string[] Forms = [",", "»", "réplique", "lance", "accuse", "Malta", "the", "il", "-ils", "$"];
    private static readonly Upos[] Tags = [Upos.Noun, Upos.Propn, Upos.Verb, Upos.Adj, Upos.Punct, Upos.Det, Upos.Sym, Upos.Aux];
    private static readonly string[] Relations = ["nsubj", "ccomp", "aux", "amod", "nmod", "appos", "obl:agent", "expl:subj", "obj", "det", "aux:pass"];
    private static readonly string[] Features = ["Tense=Past|VerbForm=Fin", "VerbForm=Fin", "Number=Sing", ""];

    [Fact]
    public void A_mended_tree_is_a_tree()
    {
        var (homographs, impersonals) = (Homographs.For("fr")!, Impersonals.For("fr"));
        Prop.ForAll(Arb.From(Gen.Choose(0, int.MaxValue - 1)), seed => IsMendedToATree(Grown(new Random(seed)), homographs, impersonals)).Check(Config.QuickThrowOnFailure.WithMaxTest(20_000));
    }

    private static bool IsMendedToATree(Sentence sentence, Homographs homographs, Impersonals impersonals)
    {
        homographs.Mend(sentence);
        impersonals.Mend(sentence);
        GardenPaths.Mend(sentence);
        PostposedAdjectives.Mend(sentence);
        return sentence.Heads.Count(head => head < 0) == 1 && Enumerable.Range(0, sentence.Count).All(word => ReachesRoot(sentence, word));
    }

    private static bool ReachesRoot(Sentence sentence, int word)
    {
        for (var steps = 0; steps <= sentence.Count; steps++, word = sentence.Heads[word])
            if (sentence.Heads[word] < 0) return true;
        return false;
    }

    // Words join a tree in any order, so that heads stand on either side and trees need not be projective.
    private static Sentence Grown(Random random)
    {
        var order = Enumerable.Range(0, random.Next(1, 12)).ToArray();
        random.Shuffle(order);
        var heads = new int[order.Length];
        for (var i = 0; i < order.Length; i++) heads[order[i]] = i == 0 ? -1 : order[random.Next(i)];
        string[] Any(string[] of) => [.. order.Select(_ => of[random.Next(of.Length)])];
        var forms = Any(Forms);
        var relations = Any(Relations);
        relations[order[0]] = "root";
        return new Sentence(new TextSpan(0, 1), forms, new TextSpan[forms.Length], [.. forms], [.. forms.Select(_ => Tags[random.Next(Tags.Length)])], Any(Features), heads, relations);
    }
}
