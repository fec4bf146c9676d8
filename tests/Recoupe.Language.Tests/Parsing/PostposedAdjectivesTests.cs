using Recoupe.Language.Parsing;

namespace Recoupe.Language.Tests.Parsing;

public sealed class PostposedAdjectivesTests
{
    [Fact]
    public void A_package_is_worth_its_sum()
    {
        string[] forms = ["boats", "worth", "$", "5"];
        var sentence = new Sentence(
            new TextSpan(0, 16), forms, [new TextSpan(0, 5), new TextSpan(6, 11), new TextSpan(12, 13), new TextSpan(13, 14)], [.. forms], [Upos.Noun, Upos.Adj, Upos.Sym, Upos.Num], ["", "", "", ""], [-1, 2, 0, 2],
            ["root", "amod", "obj", "nummod"]);

        PostposedAdjectives.Mend(sentence);

        Assert.Equal(["root -1", "amod 0", "obj 1", "nummod 2"], sentence.Select(w => $"{w.Relation} {w.Head}"));
    }

    [Fact]
    public void A_further_sum_stays_further()
    {
        string[] forms = ["boats", "cost", "further", "$", "5"];
        int[] heads = [1, -1, 3, 1, 3];
        var sentence = new Sentence(
            new TextSpan(0, 20), forms, [.. forms.Select((_, i) => new TextSpan(i * 4, (i * 4) + 3))], [.. forms], [Upos.Noun, Upos.Verb, Upos.Adj, Upos.Sym, Upos.Num], ["", "", "", "", ""], heads, ["nsubj", "root", "amod", "obj", "nummod"]);

        PostposedAdjectives.Mend(sentence);

        Assert.Equal([1, -1, 3, 1, 3], sentence.Select(w => w.Head));
    }
}
