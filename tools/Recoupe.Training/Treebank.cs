using Recoupe.Language.Conllu;

namespace Recoupe.Training;

/// <summary>A treebank, or a part of one, with conventions of its own.</summary>
/// <param name="Name">What the model calls its conventions ("sequoia").</param>
/// <param name="Train">Sentences to learn from.</param>
/// <param name="Held">Sentences held out for decisions.</param>
internal sealed record Treebank(string Name, IReadOnlyList<ConlluSentence> Train, IReadOnlyList<ConlluSentence> Held)
{
    // Where a treebank gives no sentences to spare, every n-th of its training sentences decides instead.
    private const int HeldEvery = 10;

    private static readonly string[] FreeGumGenres = ["bio", "conversation", "interview", "news", "speech", "textbook", "vlog", "voyage"];

    /// <summary>The treebanks that a model of <paramref name="language"/> may be made of (see models/README.md for their licences).</summary>
    /// <param name="language">"fr" or "en".</param>
    /// <param name="folder">The folder that holds "UD_French-Sequoia" and its like.</param>
    /// <param name="own">The folder of our own trees, with "fr/train.conllu" and its like.</param>
    /// <param name="all">Whether to learn from the held sentences of treebanks without a development split too.</param>
    public static IReadOnlyList<Treebank> Load(string language, string folder, string own, bool all)
    {
        string Path(string name) => System.IO.Path.Combine(folder, name);
        var press = Press(System.IO.Path.Combine(own, language));
        switch (language)
        {
            case "fr":
                var gsd = Read(Path("UD_French-GSD/fr_gsd-ud-dev.conllu"));
                var ownTrain = Path("UD_French-GSD/fr_gsd-ud-train.conllu");
                return
                [
                    new("sequoia", [.. Read(Path("UD_French-Sequoia/fr_sequoia-ud-train.conllu")), .. press], Read(Path("UD_French-Sequoia/fr_sequoia-ud-dev.conllu"))),
                    new("gsd", [.. gsd.Where((_, i) => all || i % HeldEvery != 0), .. File.Exists(ownTrain) ? Read(ownTrain) : []], [.. gsd.Where((_, i) => i % HeldEvery == 0)]),
                    new("fqb", Read(Path("UD_French-FQB/fr_fqb-ud-test.conllu")), []),
                ];
            case "en":
                return
                [
                    new("ewt", [.. Read(Path("UD_English-EWT/en_ewt-ud-train.REBUILT.conllu.gz")), .. press], Read(Path("UD_English-EWT/en_ewt-ud-dev.conllu"))),
                    new("gum", [.. Read(Path("UD_English-GUM/en_gum-ud-train.REBUILT.conllu.gz")).Where(IsFree)], Read(Path("UD_English-GUM/en_gum-ud-dev.conllu"))),
                ];
            default:
                throw new ArgumentException($"No treebanks are known for '{language}'; expected fr or en.", nameof(language));
        }
    }

    // What people corrected counts twice what models agreed on.
    private static ConlluSentence[] Press(string folder)
    {
        var corrected = Read(System.IO.Path.Combine(folder, "train.conllu"));
        var silver = System.IO.Path.Combine(folder, "silver.conllu.gz");
        return File.Exists(silver) ? [.. corrected, .. corrected, .. Read(silver)] : corrected;
    }

    private static ConlluSentence[] Read(string path) => [.. ConlluReader.ReadFile(path)];

    private static bool IsFree(ConlluSentence sentence) => FreeGumGenres.Any(g => sentence.Id.StartsWith($"GUM_{g}_", StringComparison.Ordinal));
}
