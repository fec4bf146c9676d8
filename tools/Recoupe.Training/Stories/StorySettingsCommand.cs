using System.CommandLine;
using System.Globalization;
using Recoupe.Evaluation.CrossCheck;

namespace Recoupe.Training.Stories;

/// <summary>"stories --shared DIR --language fr": the settings of stories, tried on the first half of the titles; the best is a row of data/press/stories.tsv.</summary>
internal static class StorySettingsCommand
{
    public static Command Create()
    {
        var shared = new Option<DirectoryInfo>("--shared") { Description = "The folder of the shared data", Required = true };
        var language = new Option<string>("--language") { Description = "fr or en", Required = true };
        var command = new Command("stories", "Tries settings of stories and prints the best of them, a row of data/press/stories.tsv each.") { shared, language };
        command.SetAction((result, cancellation) =>
        {
            var code = result.GetRequiredValue(language);
            foreach (var (settings, f1, around) in StorySettingsChoice.Tried(result.GetRequiredValue(shared), code, cancellation).Take(10))
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{code}\t{settings.Threshold}\t{settings.Whole}\t{settings.Fading}\t{settings.Name}\t# {f1:F4}, {around:F4} with its neighbours"));
            return Task.CompletedTask;
        });
        return command;
    }
}
