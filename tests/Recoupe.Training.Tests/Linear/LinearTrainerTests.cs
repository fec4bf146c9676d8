using Recoupe.Language;
using Recoupe.Language.Conllu;
using Recoupe.Language.Lexicon;
using Recoupe.Language.Parsing.Linear;
using Recoupe.Training.Linear;

namespace Recoupe.Training.Tests.Linear;

public sealed class LinearTrainerTests
{
    private const string Treebank = "data/ud/UD_French-Sequoia";

    [Fact]
    public void A_few_sentences_are_learnt_by_heart()
    {
        var lessons = Lessons.Sentences();
        var parser = LinearTrainer.Train(WordLexicon.For("fr"), lessons, epochs: 15, seed: 1);
        Assert.Equal((100, 100, 100), Score(parser, lessons));
    }

    [Fact]
    public void A_part_of_Sequoia_is_enough_for_the_floor()
    {
        var shared = Environment.GetEnvironmentVariable("RECOUPE_SHARED") ?? Path.Combine(Root(), "..", "shared");
        var folder = Path.Combine(shared, Treebank);
        if (!Directory.Exists(folder)) Assert.Skip($"{folder} is not there; set RECOUPE_SHARED.");
        var lessons = ConlluReader.ReadFile(Path.Combine(folder, "fr_sequoia-ud-train.conllu")).Take(800).ToArray();
        var held = ConlluReader.ReadFile(Path.Combine(folder, "fr_sequoia-ud-dev.conllu")).ToArray();
        var (upos, uas, las) = Score(LinearTrainer.Train(WordLexicon.For("fr"), lessons, epochs: 5, seed: 1), held);
        TestContext.Current.SendDiagnosticMessage($"UPOS {upos:F2} UAS {uas:F2} LAS {las:F2}");
        Assert.True(upos >= 95, $"UPOS {upos:F2}");
        Assert.True(uas >= 80, $"UAS {uas:F2}");
        Assert.True(las >= 75, $"LAS {las:F2}");
    }

    private static (double Upos, double Uas, double Las) Score(LinearParser parser, ConlluSentence[] gold)
    {
        Sentence[] found = [.. gold.Select(g => g.ToPlainSentence())];
        parser.Annotate(found, TestContext.Current.CancellationToken);
        var pairs = gold.SelectMany(g => g.Words).Zip(found.SelectMany(s => s)).ToArray();
        double Percent(Func<ConlluWord, Word, bool> right) => 100.0 * pairs.Count(p => right(p.First, p.Second)) / pairs.Length;
        return (Percent((g, w) => g.Upos == w.Upos), Percent((g, w) => g.Head == w.Head), Percent((g, w) => g.Head == w.Head && (g.Head < 0 || g.Relation == w.Relation)));
    }

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Recoupe.slnx"))) folder = folder.Parent;
        return folder?.FullName ?? AppContext.BaseDirectory;
    }
}
