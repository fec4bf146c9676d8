using System.CommandLine;
using System.Diagnostics;
using Recoupe.Language.Names;

namespace Recoupe.Training.Names;

/// <summary>"names": the labeller of names, for all languages.</summary>
internal static class TrainNamesCommand
{
    // The weights of the last passes are averaged.
    private const int MeanOf = 3;

    public static Command Create()
    {
        var shared = new Option<string>("--shared") { Description = "Folder that holds data/.", DefaultValueFactory = _ => Environment.GetEnvironmentVariable("RECOUPE_SHARED") ?? "../shared" };
        var output = new Option<string>("--out") { Description = "The model.", DefaultValueFactory = _ => "models/names.model" };
        var seed = new Option<int>("--seed") { Description = "Seed of all that is random.", DefaultValueFactory = _ => 1 };
        var passes = new Option<int>("--passes") { Description = "Passes over the examples.", DefaultValueFactory = _ => 7 };
        var least = new Option<int>("--least") { Description = "How often a feature must be seen.", DefaultValueFactory = _ => 2 };
        var rate = new Option<float>("--rate") { Description = "Rate of AdaGrad.", DefaultValueFactory = _ => 0.05f };
        var floor = new Option<float>("--floor") { Description = "Rows of weights all smaller are left out.", DefaultValueFactory = _ => 0.2f };
        var dropout = new Option<float>("--dropout") { Description = "Share of a token's features that is hidden at each step.", DefaultValueFactory = _ => 0.2f };
        var own = new Option<string[]>("--own") { Description = "Folders of sentences of our own with marked names; the development half of the gold only once every decision is made.", AllowMultipleArgumentsPerToken = true, DefaultValueFactory = _ => ["eval/names/train"] };
        var command = new Command("names", "Trains the labeller of names.") { shared, output, seed, passes, least, rate, floor, dropout, own };
        command.SetAction(parsed =>
        {
            var examples = new NameCorpora(parsed.GetRequiredValue(shared), NameGazetteer.Default, parsed.GetValue(seed), parsed.GetRequiredValue(own)).Read(Console.Out);
            var trainer = new NameTrainer(examples, parsed.GetValue(least), parsed.GetValue(rate), parsed.GetValue(dropout));
            Console.WriteLine($"{trainer.Features} features");
            var random = new Random(parsed.GetValue(seed));
            for (var pass = 1; pass <= parsed.GetValue(passes); pass++)
            {
                var watch = Stopwatch.StartNew();
                trainer.Pass(random);
                if (pass > parsed.GetValue(passes) - MeanOf) trainer.Keep();
                Console.WriteLine($"pass {pass}: {watch.Elapsed.TotalSeconds:F0} s");
            }

            var path = parsed.GetRequiredValue(output);
            trainer.ToModel(parsed.GetValue(floor)).Write(path);
            Console.WriteLine($"{path}: {new FileInfo(path).Length / 1e6:F1} MB");
        });
        return command;
    }
}
