using System.CommandLine;

namespace Recoupe.Training.Names;

/// <summary>"name-gazetteer": the people and places that the name recogniser knows.</summary>
internal static class CompileNameGazetteerCommand
{
    public static Command Create()
    {
        var shared = new Option<string>("--shared") { Description = "Folder that holds data/gazetteer.", DefaultValueFactory = _ => Environment.GetEnvironmentVariable("RECOUPE_SHARED") ?? "../shared" };
        var output = new Option<FileInfo>("--out") { Description = "The gazetteer.", DefaultValueFactory = _ => new FileInfo("models/names.gazetteer") };
        var command = new Command("name-gazetteer", "Compiles what the name recogniser knows of people and places.") { shared, output };
        command.SetAction(parsed =>
        {
            var gazetteer = new NameGazetteerCompiler(Path.Combine(parsed.GetRequiredValue(shared), "data", "gazetteer")).Compile();
            using var stream = parsed.GetRequiredValue(output).Create();
            gazetteer.Write(stream);
            Console.WriteLine($"{gazetteer.Count} keys");
        });
        return command;
    }
}
