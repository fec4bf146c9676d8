using Recoupe.Evaluation.Parsing;
using Recoupe.Language.Conllu;

namespace Recoupe.Evaluation.Tests.Parsing;

public sealed class UdScoresTests
{
    private const string Gold = """
        1	Il	il	PRON	_	_	2	nsubj	_	_
        2	parle	parler	VERB	_	_	0	root	_	_
        3-4	du	_	_	_	_	_	_	_	_
        3	de	de	ADP	_	_	5	case	_	_
        4	le	le	DET	_	_	5	det	_	_
        5	chat	chat	NOUN	_	_	2	obl:arg	_	SpaceAfter=No
        6	.	.	PUNCT	_	_	2	punct	_	_

        """;

    [Fact]
    public void The_same_analysis_scores_a_hundred_everywhere() =>
        Assert.Equal(new UdScores(100, 100, 100, 100, 100, 100, 100, 100), Score(Gold, Gold));

    [Fact]
    public void Only_the_first_part_of_a_label_counts() =>
        Assert.Equal(100, Score(Gold, Gold.Replace("obl:arg", "obl:mod", StringComparison.Ordinal)).Las);

    [Fact]
    public void A_wrong_head_costs_both_measures_a_wrong_label_one()
    {
        var wrongHead = Score(Gold, Gold.Replace("_\t2\tobl:arg", "_\t1\tobl:arg", StringComparison.Ordinal));
        Assert.Equal((500.0 / 6, 500.0 / 6), (wrongHead.Uas, wrongHead.Las));
        var wrongLabel = Score(Gold, Gold.Replace("obl:arg", "obj", StringComparison.Ordinal));
        Assert.Equal((100, 500.0 / 6), (wrongLabel.Uas, wrongLabel.Las));
    }

    [Fact]
    public void A_multiword_token_left_whole_loses_its_two_words()
    {
        var whole = Score(Gold, """
            1	Il	il	PRON	_	_	2	nsubj	_	_
            2	parle	parler	VERB	_	_	0	root	_	_
            3	du	du	ADP	_	_	4	case	_	_
            4	chat	chat	NOUN	_	_	2	obl:arg	_	SpaceAfter=No
            5	.	.	PUNCT	_	_	2	punct	_	_

            """);
        Assert.Equal(100, whole.Tokens);
        // Four of six gold and five found words.
        Assert.Equal(200.0 * 4 / 11, whole.Words, 10);
        Assert.Equal(200.0 * 4 / 11, whole.Las, 10);
    }

    [Fact]
    public void Words_of_a_multiword_token_are_aligned_by_form()
    {
        var other = Score(Gold, Gold.Replace("4\tle\tle", "4\tles\tle", StringComparison.Ordinal));
        Assert.Equal(500.0 / 6, other.Words, 10);
        Assert.Equal(500.0 / 6, other.Lemmas, 10);
    }

    [Fact]
    public void A_sentence_cut_in_two_costs_sentences_not_words()
    {
        var cut = Score(Gold, """
            1	Il	il	PRON	_	_	2	nsubj	_	_
            2	parle	parler	VERB	_	_	0	root	_	_

            1-2	du	_	_	_	_	_	_	_	_
            1	de	de	ADP	_	_	3	case	_	_
            2	le	le	DET	_	_	3	det	_	_
            3	chat	chat	NOUN	_	_	0	root	_	SpaceAfter=No
            4	.	.	PUNCT	_	_	3	punct	_	_

            """);
        Assert.Equal((0, 100), (cut.Sentences, cut.Words));
        Assert.Equal(400.0 / 6, cut.Uas, 10);
    }

    [Fact]
    public void A_token_cut_in_two_is_a_gold_word_lost_and_two_found_for_nothing()
    {
        var cut = Score("1\tporte-avions\tporte-avions\tNOUN\t_\t_\t0\troot\t_\t_\n", "1\tporte\tporte\tNOUN\t_\t_\t0\troot\t_\tSpaceAfter=No\n2\t-avions\tavion\tNOUN\t_\t_\t1\tdep\t_\t_\n");
        Assert.Equal((0, 0, 100), (cut.Words, cut.Las, cut.Sentences));
    }

    [Fact]
    public void Texts_that_differ_are_refused() =>
        Assert.Throws<ArgumentException>(() => Score(Gold, Gold.Replace("chat", "chien", StringComparison.Ordinal)));

    private static UdScores Score(string gold, string system) =>
        UdScores.Compare(ConlluReader.Read(new StringReader(gold)), ConlluReader.Read(new StringReader(system)));
}
