namespace Recoupe.Language.Tests;

public sealed class LanguageModelTests
{
    private const string Text = "Le ministère a livré trente véhicules à l'armée. La Pologne n'enverra pas de troupes, a déclaré son ministre.";

    [Fact]
    public void French_text_becomes_tagged_trees()
    {
        using var french = LanguageModel.Load("fr");
        var sentence = french.Analyze(Text)[0];
        var verb = Assert.Single(sentence, w => w.Head < 0);
        Assert.Equal("livré", verb.Form);
        Assert.Equal(Upos.Verb, verb.Upos);
        Assert.Contains("Tense=Past", verb.Features, StringComparison.Ordinal);
        Assert.Equal("nsubj", sentence[1].Relation);
        Assert.Equal("obj", sentence.Single(w => w.Form == "véhicules").Relation);
        Assert.Equal(verb.Index, sentence.Single(w => w.Form == "véhicules").Head);
    }

    [Fact]
    public void English_text_becomes_tagged_trees()
    {
        using var english = LanguageModel.Load("en");
        var sentence = Assert.Single(english.Analyze("The ministry has sent thirty vehicles to the army."));
        Assert.Equal("sent", Assert.Single(sentence, w => w.Head < 0).Form);
        Assert.Equal(["nsubj", "obj"], sentence.Where(w => w.Form is "ministry" or "vehicles").Select(w => w.Relation));
        Assert.Equal("vehicle", sentence.Single(w => w.Form == "vehicles").Lemma);
    }

    [Fact]
    public void Every_convention_of_a_model_can_be_followed()
    {
        using var french = LanguageModel.Load("fr");
        foreach (var convention in french.Conventions)
        {
            using var other = LanguageModel.Load("fr", new LanguageModelOptions { Convention = convention });
            Assert.All(other.Analyze(Text), s => Assert.True(s.IsParsed));
        }
    }

    [Fact]
    public void The_same_text_gives_the_same_trees_on_every_thread_and_in_every_batch()
    {
        using var french = LanguageModel.Load("fr");
        var alone = Describe(french.Analyze(Text));
        var many = string.Join(" ", Enumerable.Repeat(Text, 30));
        var results = new string[8];
        Parallel.For(0, results.Length, i => results[i] = Describe(french.Analyze(many)));
        Assert.All(results, r => Assert.Equal(string.Concat(Enumerable.Repeat(alone, 30)), r));
    }

    [Fact]
    public void A_text_without_a_full_stop_still_becomes_one_tree()
    {
        using var french = LanguageModel.Load("fr");
        var sentences = french.Analyze(string.Join(' ', Enumerable.Repeat("liste de mots", 700)));
        Assert.All(sentences, s => Assert.Single(s, w => w.Head < 0));
        Assert.All(sentences, s => Assert.All(s, w => Assert.InRange(w.Head, -1, s.Count - 1)));
    }

    [Fact]
    public async Task A_stream_of_texts_is_read_as_it_comes()
    {
        using var french = LanguageModel.Load("fr");
        var counts = new List<int>();
        await foreach (var sentences in french.Analyze(Texts(), TestContext.Current.CancellationToken)) counts.Add(sentences.Count);
        Assert.Equal([2, 0, 2], counts);

        static async IAsyncEnumerable<string> Texts()
        {
            await Task.Yield();
            yield return Text;
            yield return "";
            yield return Text;
        }
    }

    [Fact]
    public void An_unknown_language_convention_or_a_disposed_model_is_refused()
    {
        Assert.Throws<FileNotFoundException>(() => LanguageModel.Load("xx"));
        Assert.Throws<ArgumentException>(() => LanguageModel.Load("fr", new LanguageModelOptions { Convention = "none" }));
        var french = LanguageModel.Load("fr");
        french.Dispose();
        Assert.Throws<ObjectDisposedException>(() => french.Analyze(Text));
    }

    [Fact]
    public void Cancellation_stops_the_analysis()
    {
        using var french = LanguageModel.Load("fr");
        using var source = new CancellationTokenSource();
        source.Cancel();
        Assert.Throws<OperationCanceledException>(() => french.Analyze(Text, source.Token));
    }

    private static string Describe(IReadOnlyList<Sentence> sentences) =>
        string.Concat(sentences.SelectMany(s => s).Select(w => $"{w.Form}/{w.Upos}/{w.Features}/{w.Head}/{w.Relation} "));
}
