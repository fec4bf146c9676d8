using Recoupe.Language.Lexicon;
using Recoupe.Language.Neural;
using Recoupe.Language.Parsing;
using Recoupe.Training.Neural;

namespace Recoupe.Training.Tests.Neural;

public sealed class NeuralTrainerTests
{
    [Fact]
    public void A_few_sentences_are_learnt_by_heart_and_survive_the_file()
    {
        var lessons = Lessons.Sentences();
        var path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        try
        {
            Train(seed: 1).Write(path);
            var found = lessons.Select(l => l.ToPlainSentence()).ToArray();
            new ParserNetwork(ModelFile.Read(path), WordLexicon.For("fr")).Annotate(found, new Workspace());
            foreach (var (gold, sentence) in lessons.Zip(found))
            {
                Assert.Equal(gold.Words.Select(w => w.Head), sentence.Select(w => w.Head));
                Assert.Equal(gold.Words.Select(w => w.Relation), sentence.Select(w => w.Relation));
                Assert.Equal(gold.Words.Select(w => w.Upos), sentence.Select(w => w.Upos));
            }
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Fact]
    public void The_same_seed_gives_the_same_weights()
    {
        var (one, two, other) = (Train(seed: 7), Train(seed: 7), Train(seed: 8));
        var length = 32 * 3;
        Assert.Equal(one.Weights("treebank", length), two.Weights("treebank", length));
        Assert.NotEqual(one.Weights("treebank", length), other.Weights("treebank", length));
    }

    private static ModelFile Train(int seed)
    {
        var lexicon = WordLexicon.For("fr");
        var shape = new NetworkShape { Width = 32, Hidden = 32, LabelHidden = 32, FeatureRows = [64, 64, 64, 64, 64, lexicon.AmbiguityClasses, 64] };
        var options = new TrainingOptions { Seed = seed, Epochs = 60, BatchWords = 16, Rate = 0.005f, Dropout = 0 };
        return new NeuralTrainer(shape, options, lexicon, [new Treebank("lessons", Lessons.Sentences(), [])]).Train(TextWriter.Null);
    }
}
