using Recoupe.Language.Conllu;
using Recoupe.Language.Names;

namespace Recoupe.Training.Names;

/// <summary>What names are learnt from; models/README.md gives the licence of each.</summary>
/// <param name="shared">The folder that holds data/.</param>
/// <param name="gazetteer">What is known of names.</param>
/// <param name="seed">Fixes what the templates are filled with.</param>
/// <param name="own">Folders of sentences of our own with marked names.</param>
internal sealed class NameCorpora(string shared, NameGazetteer gazetteer, int seed, IReadOnlyList<string> own)
{
    private const float Own = 2;

    private const int FrenchFillings = 30;
    private const int EnglishFillings = 40;
    private const float Newspaper1906 = 0.3f;
    private const float Untyped = 0.5f;

    /// <summary>Every example, with a line on <paramref name="log"/> for each source.</summary>
    public List<NameExample> Read(TextWriter log)
    {
        using var fr = new NameReader("fr", gazetteer);
        using var en = new NameReader("en", gazetteer);
        var all = new List<NameExample>();
        void Add(string source, IEnumerable<NameExample> examples)
        {
            var before = all.Count;
            all.AddRange(examples);
            log.WriteLine($"{source}: {all.Count - before} sentences");
        }

        Add("templates fr", Templates(fr, FrenchFillings));
        Add("templates en", Templates(en, EnglishFillings));
        Add("wikigold", TaggedCorpus.Examples(TaggedCorpus.Read(Data("ner/wikigold_en/wikigold.conll.txt"), ' ', 0, 1), en, 1));
        Add("uner ewt", TaggedCorpus.Examples(TaggedCorpus.Read(Data("ner/uner_ewt_en/train.iob2"), '\t', 1, 2), en, 1));
        foreach (var part in (string[])["train", "dev", "test"])
            Add($"crossner {part}", TaggedCorpus.Examples(TaggedCorpus.Read(Data($"ner/crossner_politics_en/{part}.txt"), '\t', 0, 1), en, 1));
        Add("europeana", TaggedCorpus.Examples(Cut(TaggedCorpus.Read(Data("ner/europeana_fr/enp_FR.bnf.bio"), ' ', 0, 1)), fr, Newspaper1906));
        foreach (var treebank in (string[])["UD_French-Sequoia/fr_sequoia-ud-train", "UD_French-GSD/fr_gsd-ud-dev", "UD_French-FQB/fr_fqb-ud-test"])
            Add(treebank, TreebankNames.Examples(ConlluReader.ReadFile(Data($"ud/{treebank}.conllu")), fr, Untyped));
        foreach (var folder in own)
            foreach (var reader in (NameReader[])[fr, en]) Add($"{folder} {reader.Language}", Gold(reader, folder));
        return all;
    }

    private static IEnumerable<NameExample> Gold(NameReader reader, string folder) =>
        Directory.EnumerateFiles(folder, $"{reader.Language}-*.txt").Order(StringComparer.Ordinal)
            .SelectMany(file => File.ReadLines(file).Where(line => line.Length > 0 && line[0] != '#'))
            .SelectMany(line => reader.ReadMarked(MarkedNames.Parse(line), Own));

    // The newspaper's columns come as one run of words.
    private static IEnumerable<List<(string Form, string Label)>> Cut(IEnumerable<List<(string Form, string Label)>> runs)
    {
        foreach (var run in runs)
        {
            var start = 0;
            for (var i = 0; i < run.Count; i++)
            {
                if (run[i].Form is not "." and not ";" && i + 1 < run.Count && i - start < 80) continue;
                yield return run.GetRange(start, i + 1 - start);
                start = i + 1;
            }
        }
    }

    private IEnumerable<NameExample> Templates(NameReader reader, int fillings) =>
        new NameTemplates(reader.Language, Data("gazetteer"), new Random(seed)).Write(fillings).SelectMany(marked => reader.ReadMarked(marked, 1));

    private string Data(string path) => Path.Combine(shared, "data", path);
}
