using Recoupe.Language;
using Recoupe.Language.Conllu;
using Recoupe.Language.Lexicon;
using Recoupe.Language.Neural;
using Recoupe.Language.Parsing;
using Recoupe.Language.Tagging;

namespace Recoupe.Training.Neural;

/// <summary>The vocabularies of a model, taken from its treebanks, and their sentences as indices.</summary>
internal sealed class ExampleFactory
{
    // A word seen once is better learned from its affixes.
    private const int LeastCount = 2;

    private readonly NetworkShape shape;
    private readonly WordLexicon lexicon;
    private readonly Dictionary<ulong, int> counts = [];
    private readonly Dictionary<ulong, int> words = [];
    private readonly Dictionary<string, int> relations = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> morphology = new(StringComparer.Ordinal);

    public ExampleFactory(NetworkShape shape, WordLexicon lexicon, IReadOnlyList<Treebank> treebanks)
    {
        this.shape = shape;
        this.lexicon = lexicon;
        foreach (var word in treebanks.SelectMany(t => t.Train).SelectMany(s => s.Words))
        {
            var key = WordFeatures.Key(word.Form);
            counts[key] = counts.GetValueOrDefault(key) + 1;
            if (word.Head >= 0) relations.TryAdd(word.Relation, relations.Count);
            morphology.TryAdd(Class(word), morphology.Count);
        }

        foreach (var (key, count) in counts)
            if (count >= LeastCount) words.Add(key, words.Count);
    }

    public int Words => words.Count;

    public int Relations => relations.Count;

    public int Morphology => morphology.Count;

    public Example Make(ConlluSentence sentence, int treebank)
    {
        var count = sentence.Words.Count;
        var example = new Example(treebank, new int[count], new int[count], new int[count * WordFeatures.Count], new byte[count], new int[count], new int[count], new int[count], new int[count]);
        Array.Fill(example.LeftmostChildren, -1);
        Span<ulong> hashes = stackalloc ulong[WordFeatures.Count];
        for (var i = 0; i < count; i++)
        {
            var word = sentence.Words[i];
            var key = WordFeatures.Key(word.Form);
            example.Words[i] = words.GetValueOrDefault(key, -1);
            example.Counts[i] = counts.GetValueOrDefault(key);
            WordFeatures.Fill(word.Form, lexicon, hashes);
            for (var f = 0; f < hashes.Length; f++) example.Features[i * hashes.Length + f] = (int)(hashes[f] % (ulong)shape.FeatureRows[f]);
            example.Tags[i] = (byte)word.Upos;
            example.Morphology[i] = morphology.GetValueOrDefault(Class(word), -1);
            example.Heads[i] = word.Head;
            example.Relations[i] = word.Head < 0 ? -1 : relations.GetValueOrDefault(word.Relation, -1);
            if (word.Head > i && example.LeftmostChildren[word.Head] < 0) example.LeftmostChildren[word.Head] = i;
        }

        return example;
    }

    public void Export(ModelFile model)
    {
        model.Add("words", [.. words.Keys]);
        model.Add("relations", [.. relations.Keys]);
        model.Add("morphology", [.. morphology.Keys]);
    }

    private static string Class(ConlluWord word) => $"{UposNames.Name(word.Upos)}|{word.Features}";
}
