using System.Text;
using Recoupe.Language;
using Recoupe.Language.Conllu;

namespace Recoupe.Evaluation.Parsing;

/// <summary>The test split of a treebank.</summary>
/// <param name="Name">Name in the metrics.</param>
/// <param name="Language">ISO 639-1 code.</param>
/// <param name="Convention">The treebank whose conventions it follows, as a model calls it.</param>
/// <param name="Path">The file below data/ud; of our own trees, the resource.</param>
internal sealed record TestSplit(string Name, string Language, string Convention, string Path)
{
    private const string Own = "eval/trees/";

    public static readonly IReadOnlyList<TestSplit> All =
    [
        new("sequoia", "fr", "sequoia", "UD_French-Sequoia/fr_sequoia-ud-test.conllu"),
        new("gsd", "fr", "gsd", "UD_French-GSD/fr_gsd-ud-test.conllu"),
        new("press-fr", "fr", "sequoia", Own + "fr/held-out.conllu"),
        new("ewt", "en", "ewt", "UD_English-EWT/en_ewt-ud-test.conllu"),
        new("gum", "en", "gum", "UD_English-GUM/en_gum-ud-test.conllu"),
        new("press-en", "en", "ewt", Own + "en/held-out.conllu"),
    ];

    /// <summary>Whether it is a part of our own trees.</summary>
    public bool IsOwn => Path.StartsWith(Own, StringComparison.Ordinal);

    /// <summary>Its sentences.</summary>
    /// <exception cref="DirectoryNotFoundException">The file is not there.</exception>
    public ConlluSentence[] Read(DirectoryInfo shared) => IsOwn ? ReadOwn() : [.. ConlluReader.ReadFile(shared.Below("data", "ud", Path))];

    private ConlluSentence[] ReadOwn()
    {
        using var stream = typeof(TestSplit).Assembly.GetManifestResourceStream(Path) ?? throw new InvalidDataException($"{Path} is not in the program");
        using var reader = new StreamReader(stream);
        return [.. ConlluReader.Read(reader, Path)];
    }

    /// <summary>The running text: a space between sentences, an empty line where the treebank starts a paragraph or document.</summary>
    public static string TextOf(IReadOnlyList<ConlluSentence> sentences)
    {
        var text = new StringBuilder();
        foreach (var sentence in sentences)
        {
            var opens = sentence.Comments.Any(c => c.StartsWith("newpar", StringComparison.Ordinal) || c.StartsWith("newdoc", StringComparison.Ordinal));
            if (text.Length > 0) text.Append(opens ? "\n\n" : " ");
            text.Append(sentence.Text);
        }

        return text.ToString();
    }

    /// <summary>Scores with the treebank's own words.</summary>
    public static UdScores Gold(LanguageModel model, IReadOnlyList<ConlluSentence> gold)
    {
        Sentence[] sentences = [.. gold.Select(g => g.ToPlainSentence())];
        model.Annotate(sentences);
        return UdScores.Compare(gold, gold.Zip(sentences, (g, s) => g.With(s)));
    }

    /// <summary>Scores from running text.</summary>
    public static UdScores Raw(LanguageModel model, IReadOnlyList<ConlluSentence> gold)
    {
        var text = TextOf(gold);
        return UdScores.Compare(gold, model.Analyze(text).Select(s => ConlluSentence.From(text, s)));
    }
}
