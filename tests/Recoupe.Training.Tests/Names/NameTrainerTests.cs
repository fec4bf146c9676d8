using Recoupe.Language.Names;
using Recoupe.Training.Names;

namespace Recoupe.Training.Tests.Names;

public sealed class NameTrainerTests
{
    private static readonly string[] Lessons =
    [
        "[PER Ina Solberg] dirige [ORG Nordvik].", "[PER Karl Odin] dirige [ORG Vestra].", "Hier, [GPE Turku] a dit non.", "Hier, [GPE Vaasa] a dit oui.",
    ];

    [Fact]
    public void It_learns_what_it_is_shown()
    {
        using var reader = new NameReader("fr", new NameGazetteer());
        var examples = Lessons.SelectMany(line => reader.ReadMarked(MarkedNames.Parse(line), 1)).ToList();

        var tagger = Train(examples);

        Assert.All(examples, e => Assert.All(tagger.Label(e.Sentence).Zip(e.Allowed), pair => Assert.NotEqual(0u, pair.Second >> pair.First & 1)));
    }

    [Fact]
    public void The_same_seed_gives_the_same_weights()
    {
        using var reader = new NameReader("fr", new NameGazetteer());
        var examples = Lessons.SelectMany(line => reader.ReadMarked(MarkedNames.Parse(line), 1)).ToList();

        Assert.Equal(Model(examples).Bytes("names.weights"), Model(examples).Bytes("names.weights"));
    }

    [Fact]
    public void Open_labels_are_decided_by_the_others()
    {
        using var reader = new NameReader("fr", new NameGazetteer());
        var examples = Lessons.SelectMany(line => reader.ReadMarked(MarkedNames.Parse(line), 1)).ToList();
        var open = reader.ReadText("Hier, Oulu a dit non.").Single();
        examples.Add(new NameExample(open, [.. Enumerable.Repeat(NameExample.Any, open.Count)], 1));

        Assert.Equal(NameLabels.Begin(NameType.Gpe), Train(examples).Label(open)[2]);
    }

    private static NameTagger Train(List<NameExample> examples) => new(NameWeights.Of(Model(examples)));

    private static Recoupe.Language.Neural.ModelFile Model(List<NameExample> examples)
    {
        var trainer = new NameTrainer(examples, 1, 0.1f, 0);
        var random = new Random(1);
        for (var pass = 0; pass < 8; pass++) trainer.Pass(random);
        trainer.Keep();
        return trainer.ToModel(0);
    }
}
