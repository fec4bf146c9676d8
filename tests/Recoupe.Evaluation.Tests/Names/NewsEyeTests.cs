using Recoupe.Evaluation.Names;
using Recoupe.Language;
using Recoupe.Language.Names;

namespace Recoupe.Evaluation.Tests.Names;

public sealed class NewsEyeTests : IDisposable
{
    private readonly string file = Path.GetTempFileName();

    public void Dispose() => File.Delete(file);

    [Fact]
    public void Tokens_are_a_text_again_and_names_have_their_words_and_ids()
    {
        Write("# hipe2022:document_id = a", "# hipe2022:date = 1912-03-04", Token("La"), Token("reine"), Token("Jeanne", "B-PER", "NIL"), Token("Martin", "I-PER", "NIL"),
            Token("quitte"), Token("Lima", "B-LOC", "Q2868", "NoSpaceAfter"), Token(".", misc: "EndOfLine"), "# hipe2022:document_id = b", "# hipe2022:date = NA", Token("Fin"));

        var documents = NewsEye.Read(file).ToList();

        Assert.Equal(["a", "b"], documents.Select(d => d.Id));
        Assert.Equal("La reine Jeanne Martin quitte Lima.\n", documents[0].Text);
        Assert.Equal(("1912-03-04", null), (documents[0].Date, documents[1].Date));
        Assert.Equal([("Jeanne Martin", null), ("Lima", "Q2868")], documents[0].Names.Select(n => (n.Span.In(documents[0].Text), n.Id)));
    }

    [Fact]
    public void A_line_end_parts_words_that_no_space_follows()
    {
        Write("# hipe2022:document_id = a", Token("Lima", "B-LOC", "Q2868", "NoSpaceAfter|EndOfLine"), Token("brûle"));

        var document = Assert.Single(NewsEye.Read(file));

        Assert.Equal(new MarkedName(new TextSpan(0, 4), NameType.Gpe, "Q2868"), Assert.Single(document.Names));
        Assert.StartsWith("Lima\nbrûle", document.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_words_are_two_where_the_end_of_a_line_is_not_marked()
    {
        Write("# hipe2022:document_id = a", Token("avec", misc: "NoSpaceAfter"), Token("Lima", "B-LOC", "Q2868", "NoSpaceAfter"), Token("LIMA", "B-LOC", "Q2868", "NoSpaceAfter"), Token("."));

        var document = Assert.Single(NewsEye.Read(file));

        Assert.StartsWith("avec\nLima\nLIMA.", document.Text, StringComparison.Ordinal);
        Assert.Equal(["Lima", "LIMA"], document.Names.Select(n => n.Span.In(document.Text)));
    }

    private static string Token(string form, string label = "O", string link = "_", string misc = "_") => $"{form}\t{label}\tO\tO\tO\tO\tO\t{link}\t_\t{misc}";

    private void Write(params string[] lines) => File.WriteAllLines(file, ["TOKEN\tNE-COARSE-LIT", .. lines]);
}
