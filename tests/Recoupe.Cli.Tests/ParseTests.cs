using System.Text.Json;
using Recoupe.Language.Conllu;

namespace Recoupe.Cli.Tests;

public sealed class ParseTests : IDisposable
{
    private const string Text = "Le ministre a annoncé mardi que la France livrera du matériel à Kiev.\n";

    private readonly Bench bench = new();

    public void Dispose() => bench.Dispose();

    [Fact]
    public async Task A_text_is_printed_as_conllu_with_its_contractions()
    {
        var result = await bench.RunAsync("parse", bench.Write("a.txt", Text));

        Assert.Equal((0, ""), (result.Code, result.Error));
        var sentence = Assert.Single(ConlluReader.Read(new StringReader(result.Out)));
        Assert.Equal(Text.Trim(), sentence.Text);
        Assert.Single(sentence.Words, word => word.Head < 0);
        Assert.Contains(sentence.Words, word => word is { Form: "livrera", Lemma: "livrer" });
    }

    [Fact]
    public async Task Json_numbers_words_from_one_and_gives_spans()
    {
        var result = await bench.RunAsync("parse", bench.Write("a.txt", Text), "--format", "json");

        using var json = JsonDocument.Parse(result.Out);
        var first = json.RootElement[0].GetProperty("words")[0];
        Assert.Equal((1, "Le", 0, 2), (first.GetProperty("id").GetInt32(), first.GetProperty("form").GetString(), first.GetProperty("span")[0].GetInt32(), first.GetProperty("span")[1].GetInt32()));
    }

    [Fact]
    public async Task A_tree_is_drawn_below_its_sentence()
    {
        var result = await bench.RunAsync("parse", bench.Write("a.txt", Text), "--format", "tree");

        Assert.StartsWith(Text.Trim() + "\n", result.Out.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.Contains("├─ ", result.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Gold_tokens_keep_comments_words_and_spaces()
    {
        const string Gold =
            "# sent_id = un\n1\tElle\t_\t_\t_\t_\t_\t_\t_\t_\n2\tparle\t_\t_\t_\t_\t_\t_\t_\t_\n3-4\tdu\t_\t_\t_\t_\t_\t_\t_\t_\n" +
            "3\tde\t_\t_\t_\t_\t_\t_\t_\t_\n4\tle\t_\t_\t_\t_\t_\t_\t_\t_\n5\tport\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No\n6\t.\t_\t_\t_\t_\t_\t_\t_\t_\n\n";

        var result = await bench.RunAsync("parse", "--gold-tokens", bench.Write("a.conllu", Gold), "--text-language", "fr");

        Assert.Equal((0, ""), (result.Code, result.Error));
        var sentence = Assert.Single(ConlluReader.Read(new StringReader(result.Out)));
        Assert.Equal(("un", "Elle parle du port."), (sentence.Id, sentence.Text));
        Assert.Equal(["Elle", "parle", "de", "le", "port", "."], sentence.Words.Select(w => w.Form).ToArray());
        Assert.All(sentence.Words, word => Assert.NotEqual("", word.Relation));
    }

    [Fact]
    public async Task A_text_in_another_language_is_refused_unless_its_language_is_given()
    {
        var file = bench.Write("a.txt", "Die Regierung hat am Dienstag die Lieferung neuer Panzerfahrzeuge bestätigt.\n");

        var refused = await bench.RunAsync("parse", file);
        var read = await bench.RunAsync("parse", file, "--text-language", "en");

        Assert.Equal((1, ""), (refused.Code, refused.Out));
        Assert.Contains("de", refused.Error, StringComparison.Ordinal);
        Assert.Equal(0, read.Code);
    }

    [Fact]
    public async Task Nothing_to_read_is_a_mistake_of_usage() => Assert.Equal(2, (await bench.RunAsync("parse")).Code);

    [Fact]
    public async Task A_file_that_is_not_conllu_is_refused_with_its_line()
    {
        var result = await bench.RunAsync("parse", "--gold-tokens", bench.Write("a.conllu", "1\tElle\n"));

        Assert.Equal(1, result.Code);
        Assert.Contains("a.conllu", result.Error, StringComparison.Ordinal);
    }
}
