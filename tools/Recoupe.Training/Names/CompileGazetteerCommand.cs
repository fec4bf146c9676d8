using System.CommandLine;

namespace Recoupe.Training.Names;

/// <summary>"gazetteer": the people and places that names are recognised by and linked to.</summary>
internal static class CompileGazetteerCommand
{
    public static Command Create()
    {
        var shared = new Option<string>("--shared") { Description = "Folder that holds data/gazetteer.", DefaultValueFactory = _ => Environment.GetEnvironmentVariable("RECOUPE_SHARED") ?? "../shared" };
        var output = new Option<string>("--out") { Description = "Folder for names.gazetteer, people.index and places.index.", DefaultValueFactory = _ => "models" };
        var command = new Command("gazetteer", "Compiles the people and places that names are recognised by and linked to.") { shared, output };
        command.SetAction(parsed =>
        {
            var source = Path.Combine(parsed.GetRequiredValue(shared), "data", "gazetteer");
            var folder = parsed.GetRequiredValue(output);
            var evidence = new NameGazetteerCompiler(source).Compile();
            Write(folder, "names.gazetteer", evidence.Count, evidence.Write);
            var tables = new WideTables(source);
            var people = tables.People();
            Write(folder, "people.index", people.Count, people.Write);
            var places = tables.Places();
            Write(folder, "places.index", places.Count, places.Write);
        });
        return command;
    }

    private static void Write(string folder, string name, int count, Action<Stream> write)
    {
        var path = Path.Combine(folder, name);
        using (var stream = File.Create(path)) write(stream);
        Console.WriteLine($"{path}: {count} entries, {new FileInfo(path).Length / 1e6:F1} MB");
    }
}
