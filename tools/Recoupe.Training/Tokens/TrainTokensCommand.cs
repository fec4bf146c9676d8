using System.CommandLine;
using System.Globalization;
using Recoupe.Language.Conllu;
using Recoupe.Language.Tokens;

namespace Recoupe.Training.Tokens;

/// <summary>"tokens LANGUAGE --train FILE... --test FILE... --out FILE": trains a token model and prints its scores.</summary>
internal static class TrainTokensCommand
{
    public static Command Create()
    {
        var language = new Argument<string>("language") { Description = "fr or en" };
        var train = new Option<string[]>("--train") { Description = "CoNLL-U files to learn from (.gz allowed)", AllowMultipleArgumentsPerToken = true, Required = true };
        var test = new Option<string[]>("--test") { Description = "CoNLL-U files to score", AllowMultipleArgumentsPerToken = true, DefaultValueFactory = _ => [] };
        var genres = new Option<string[]>("--genres") { Description = "Of a GUM file, learn only from these genres", AllowMultipleArgumentsPerToken = true, DefaultValueFactory = _ => [] };
        var seed = new Option<int>("--seed") { Description = "Seed of the order of sentences", DefaultValueFactory = _ => 1 };
        var output = new Option<FileInfo>("--out") { Description = "The model", Required = true };
        var command = new Command("tokens", "Trains the sentence splitter and the contractions of one language.") { language, train, test, genres, seed, output };
        command.SetAction(result =>
        {
            var code = result.GetRequiredValue(language);
            var allowed = result.GetRequiredValue(genres);
            var model = new TokenTrainer(code, result.GetRequiredValue(seed))
                .Train([.. result.GetRequiredValue(train).Select(path => (IReadOnlyList<ConlluSentence>)[.. Genres.Of(ConlluReader.ReadFile(path), allowed)])]);
            using (var stream = result.GetRequiredValue(output).Create()) model.Write(stream);
            var analyzer = new TokenAnalyzer(TokenRules.For(code), model);
            foreach (var path in result.GetRequiredValue(test))
            {
                var gold = RawText.Of([.. ConlluReader.ReadFile(path)]);
                var scores = TokenScores.Of(gold, analyzer.Analyze(gold.Text));
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Path.GetFileName(path)}: tokens {scores.Tokens:F2}, words {scores.Words:F2}, sentences {scores.Sentences:F2}"));
            }
        });
        return command;
    }
}
