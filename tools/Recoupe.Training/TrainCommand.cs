using System.CommandLine;
using Recoupe.Language.Lexicon;
using Recoupe.Language.Parsing;
using Recoupe.Training.Neural;

namespace Recoupe.Training;

/// <summary>"train LANGUAGE": one model, from treebanks to file.</summary>
internal static class TrainCommand
{
    public static Command Create()
    {
        var language = new Argument<string>("language") { Description = "fr or en" };
        var shared = new Option<string>("--shared") { Description = "Folder that holds data/ud.", DefaultValueFactory = _ => Environment.GetEnvironmentVariable("RECOUPE_SHARED") ?? "../shared" };
        var own = new Option<string>("--own") { Description = "Folder of our own trees.", DefaultValueFactory = _ => "eval/trees" };
        var output = new Option<string?>("--output") { Description = "File to write; models/LANGUAGE.model by default." };
        var seed = new Option<int>("--seed") { Description = "Seed of all that is random.", DefaultValueFactory = _ => 1 };
        var epochs = new Option<int?>("--epochs") { Description = "Passes over the data." };
        var width = new Option<int?>("--width") { Description = "Width of a word's vector, a multiple of 32." };
        var hidden = new Option<int?>("--hidden") { Description = "Width of the parser's hidden layer, a multiple of 32." };
        var dilations = new Option<string>("--dilations") { Description = "How far each layer looks.", DefaultValueFactory = _ => "1,1,1" };
        var batch = new Option<int>("--batch") { Description = "Words of a batch.", DefaultValueFactory = _ => 400 };
        var rate = new Option<float>("--rate") { Description = "Highest learning rate.", DefaultValueFactory = _ => 0.002f };
        var dropout = new Option<float?>("--dropout") { Description = "Share of each layer's outputs that is hidden." };
        var tagWeight = new Option<float>("--tag-weight") { Description = "Weight of the tagging losses.", DefaultValueFactory = _ => 1f };
        var wordDropout = new Option<float>("--word-dropout") { Description = "How readily known words are hidden.", DefaultValueFactory = _ => 0.25f };
        var all = new Option<bool>("--all") { Description = "Learn from held-out slices too, once every decision is made." };
        var command = new Command("train", "Trains a model.") { language, shared, own, output, seed, epochs, width, hidden, dilations, batch, rate, dropout, tagWeight, wordDropout, all };
        command.SetAction(parsed =>
        {
            var code = parsed.GetValue(language)!;
            var treebanks = Treebank.Load(code, Path.Combine(parsed.GetValue(shared)!, "data/ud"), parsed.GetValue(own)!, parsed.GetValue(all));
            var lexicon = WordLexicon.For(code);
            var recipe = Recipe.Of(code);
            var shape = new NetworkShape
            {
                FeatureRows = [4096, 1024, 4096, 4096, 1024, lexicon.AmbiguityClasses, 1024],
                Width = parsed.GetValue(width) ?? recipe.Width,
                Hidden = parsed.GetValue(hidden) ?? recipe.Hidden,
                Dilations = [.. parsed.GetValue(dilations)!.Split(',').Select(d => int.Parse(d, System.Globalization.CultureInfo.InvariantCulture))],
            };
            var options = new TrainingOptions
            {
                Seed = parsed.GetValue(seed),
                Epochs = parsed.GetValue(epochs) ?? recipe.Epochs,
                BatchWords = parsed.GetValue(batch),
                Rate = parsed.GetValue(rate),
                Dropout = parsed.GetValue(dropout) ?? recipe.Dropout,
                TagWeight = parsed.GetValue(tagWeight),
                WordDropout = parsed.GetValue(wordDropout),
            };
            var model = new NeuralTrainer(shape, options, lexicon, treebanks).Train(Console.Out);
            var path = parsed.GetValue(output) ?? Path.Combine("models", code + ".model");
            model.Write(path);
            Console.WriteLine($"{path}: {new FileInfo(path).Length / 1e6:F1} MB");
        });
        return command;
    }

    /// <summary>What the model that ships was made with: English has three times as much to learn from, and room for a wider network.</summary>
    private sealed record Recipe(int Epochs, int Width, int Hidden, float Dropout)
    {
        public static Recipe Of(string language) => language == "fr" ? new(22, 96, 64, 0.3f) : new(12, 128, 96, 0.25f);
    }
}
