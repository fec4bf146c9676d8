using Recoupe.Language.Conllu;

namespace Recoupe.Language.Tests.Conllu;

public sealed class ConlluTests
{
    private const string Sample = """
        # sent_id = s1
        # text = Il parle du chat.
        1	Il	il	PRON	_	Number=Sing	2	nsubj	_	_
        2	parle	parler	VERB	_	_	0	root	_	_
        3-4	du	_	_	_	_	_	_	_	_
        3	de	de	ADP	_	_	5	case	_	_
        4	le	le	DET	_	Definite=Def	5	det	_	_
        5	chat	chat	NOUN	_	_	2	obl:arg	_	SpaceAfter=No
        5.1	vide	_	X	_	_	_	_	2:dep	_
        6	.	.	PUNCT	_	_	2	punct	_	_

        """;

    [Fact]
    public void Reading_keeps_words_tokens_and_text()
    {
        var sentence = Assert.Single(Read(Sample));
        Assert.Equal("s1", sentence.Id);
        Assert.Equal(["Il", "parle", "de", "le", "chat", "."], sentence.Words.Select(w => w.Form));
        Assert.Equal([1, -1, 4, 4, 1, 1], sentence.Words.Select(w => w.Head));
        Assert.Equal("Il parle du chat.", sentence.Text);
        Assert.Equal(new ConlluToken("du", 2, 2, true, ""), Assert.Single(sentence.Tokens, t => t.IsMultiword));
    }

    [Fact]
    public void The_words_of_a_multiword_token_share_its_span()
    {
        var sentence = Read(Sample)[0].ToSentence(offset: 10);
        var text = new string(' ', 10) + "Il parle du chat.";
        Assert.Equal(["Il", "parle", "du", "du", "chat", "."], sentence.Select(w => w.Span.In(text)));
        Assert.Equal(new TextSpan(10, 27), sentence.Span);
    }

    [Fact]
    public void Writing_gives_back_what_was_read_but_for_empty_nodes()
    {
        var expected = Sample.Replace("5.1\tvide\t_\tX\t_\t_\t_\t_\t2:dep\t_\n", "", StringComparison.Ordinal) + "\n";
        Assert.Equal(expected, Write(Read(Sample)));
    }

    [Fact]
    public void An_analysed_sentence_becomes_the_same_conllu()
    {
        var read = Read(Sample)[0];
        var again = ConlluSentence.From(read.Text, read.ToSentence(), "s1");
        Assert.Equal(Write([read with { Words = [.. read.Words.Take(5), read.Words[5] with { Misc = "" }] }]), Write([again]));
    }

    [Theory]
    [InlineData("1\tIl\til", "3 columns")]
    [InlineData("2\tIl\til\tPRON\t_\t_\t0\troot\t_\t_", "1 expected")]
    [InlineData("1\tIl\til\tPRON\t_\t_\tx\troot\t_\t_", "not a number")]
    [InlineData("1\tIl\til\tPRON\t_\t_\t7\tnsubj\t_\t_", "outside the sentence")]
    [InlineData("1-3\tdu\t_\t_\t_\t_\t_\t_\t_\t_\n1\tde\tde\tADP\t_\t_\t0\troot\t_\t_", "ends at word 3")]
    public void A_broken_file_is_refused_with_name_and_line(string text, string why)
    {
        var error = Assert.Throws<FormatException>(() => Read(text));
        Assert.Contains(why, error.Message, StringComparison.Ordinal);
        Assert.StartsWith("CoNLL-U:", error.Message, StringComparison.Ordinal);
    }

    private static ConlluSentence[] Read(string text) => [.. ConlluReader.Read(new StringReader(text))];

    private static string Write(IEnumerable<ConlluSentence> sentences)
    {
        using var writer = new StringWriter();
        foreach (var sentence in sentences) ConlluWriter.Write(writer, sentence);
        return writer.ToString();
    }
}
