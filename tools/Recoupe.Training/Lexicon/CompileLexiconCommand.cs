using System.CommandLine;
using Recoupe.Language;
using Recoupe.Language.Conllu;

namespace Recoupe.Training.Lexicon;

/// <summary>"lexicon LANGUAGE --source FILE... --treebank FILE... --out FILE": compiles a lexicon.</summary>
internal static class CompileLexiconCommand
{
    public static Command Create()
    {
        var language = new Argument<string>("language") { Description = "fr or en" };
        var sources = new Option<string[]>("--source")
        {
            Description = "fr: the Lefff (.mlex.gz); en: en_lemma_exc.json.gz, en_lemma_lookup.json.gz, PropBank's frames.tar.gz",
            AllowMultipleArgumentsPerToken = true,
            Required = true,
        };
        var treebanks = new Option<string[]>("--treebank") { Description = "CoNLL-U files whose counts order the lemmas of a form", AllowMultipleArgumentsPerToken = true, DefaultValueFactory = _ => [] };
        var output = new Option<FileInfo>("--out") { Description = "The compiled lexicon", Required = true };
        var command = new Command("lexicon", "Compiles the lexicon of one language.") { language, sources, treebanks, output };
        command.SetAction(result =>
        {
            var words = result.GetRequiredValue(treebanks).SelectMany(ConlluReader.ReadFile).SelectMany(s => s.Words).ToList();
            var frequency = words.GroupBy(w => (w.Upos, w.Lemma)).ToDictionary(g => g.Key, g => g.Count());
            var lexicon = LexiconCompiler.Compile(result.GetRequiredValue(sources).SelectMany(LexiconSources.Read).Concat(ClosedClasses(words)), frequency);
            using (var stream = result.GetRequiredValue(output).Create()) lexicon.Write(stream);
            Console.WriteLine($"{result.GetRequiredValue(output).FullName}: {lexicon.AmbiguityClasses} ambiguity classes, {result.GetRequiredValue(output).Length} bytes");
        });
        return command;
    }

    // Sources of open classes know little of the small words; what a treebank has twice is no slip.
    private static IEnumerable<LexiconEntry> ClosedClasses(IEnumerable<ConlluWord> words) => words
        .Where(w => w.Upos is Upos.Adp or Upos.Aux or Upos.Cconj or Upos.Det or Upos.Part or Upos.Pron or Upos.Sconj && w.Form.Any(char.IsLetter) && w.Lemma.Length > 0)
        .GroupBy(w => new LexiconEntry(w.Form.ToLowerInvariant().Replace('’', '\''), w.Upos, "", w.Lemma))
        .Where(g => g.Count() > 1)
        .Select(g => g.Key);
}
