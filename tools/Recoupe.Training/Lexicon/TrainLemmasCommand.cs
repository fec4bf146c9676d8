using System.CommandLine;
using System.Globalization;
using Recoupe.Language.Conllu;
using Recoupe.Language.Lexicon;

namespace Recoupe.Training.Lexicon;

/// <summary>"lemmas LANGUAGE --source FILE... --train FILE... --test FILE... --out FILE": trains the lemmatizer and prints its accuracy with gold tags.</summary>
internal static class TrainLemmasCommand
{
    public static Command Create()
    {
        var language = new Argument<string>("language") { Description = "fr or en" };
        var sources = new Option<string[]>("--source") { Description = "Sources of the lexicon", AllowMultipleArgumentsPerToken = true, Required = true };
        var train = new Option<string[]>("--train") { Description = "CoNLL-U files to learn from, the one whose conventions count first", AllowMultipleArgumentsPerToken = true, Required = true };
        var test = new Option<string[]>("--test") { Description = "CoNLL-U files to score", AllowMultipleArgumentsPerToken = true, DefaultValueFactory = _ => [] };
        var genres = new Option<string[]>("--genres") { Description = "Of a GUM file, learn only from these genres", AllowMultipleArgumentsPerToken = true, DefaultValueFactory = _ => [] };
        var verbose = new Option<bool>("--errors") { Description = "Print every wrong lemma" };
        var output = new Option<FileInfo>("--out") { Description = "The model", Required = true };
        var command = new Command("lemmas", "Trains the lemmatizer of one language.") { language, sources, train, test, genres, verbose, output };
        command.SetAction(result =>
        {
            var lexicon = WordLexicon.For(result.GetRequiredValue(language));
            var allowed = result.GetRequiredValue(genres);
            var words = result.GetRequiredValue(train)
                .SelectMany((path, i) => Genres.Of(ConlluReader.ReadFile(path), allowed).SelectMany(s => s.Words).Select(w => (w, i == 0 ? 2 : 1)))
                .ToList();
            var model = new LemmaTrainer(lexicon).Train(result.GetRequiredValue(sources).SelectMany(LexiconSources.Read), words);
            using (var stream = result.GetRequiredValue(output).Create()) model.Write(stream);
            var lemmatizer = new Lemmatizer(lexicon, model);
            foreach (var path in result.GetRequiredValue(test)) Score(path, lemmatizer, result.GetValue(verbose));
        });
        return command;
    }

    private static void Score(string path, Lemmatizer lemmatizer, bool printsErrors)
    {
        var right = 0;
        var all = 0;
        foreach (var word in ConlluReader.ReadFile(path).SelectMany(s => s.Words).Where(w => w.Lemma.Length > 0))
        {
            all++;
            var lemma = lemmatizer.Lemma(word.Form, word.Upos, word.Features);
            if (lemma == word.Lemma) right++;
            else if (printsErrors) Console.WriteLine($"{word.Upos} {word.Form}: {lemma}, gold {word.Lemma}");
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Path.GetFileName(path)}: lemmas {100.0 * right / all:F2} of {all} words with gold tags"));
    }
}
