using System.CommandLine;

namespace Recoupe.Training.Gazetteers;

/// <summary>"tables": the tables of `data/` that are derived from the shared gazetteers and completed by hand.</summary>
internal static class TablesCommand
{
    public static Command Create()
    {
        var shared = new Option<string>("--shared") { Description = "Folder that holds data/gazetteer and data/domain.", DefaultValueFactory = _ => Environment.GetEnvironmentVariable("RECOUPE_SHARED") ?? "../shared" };
        var data = new Option<string>("--data") { Description = "Folder of the tables.", DefaultValueFactory = _ => "data" };
        var command = new Command("tables", "Rebuilds countries.tsv, places.tsv, officials.tsv and equipment.tsv from the shared gazetteers and the rows kept by hand.") { shared, data };
        command.SetAction(parsed =>
        {
            foreach (var table in DerivedTable.All(parsed.GetRequiredValue(shared)))
            {
                var path = Path.Combine(parsed.GetRequiredValue(data), table.Name);
                var text = table.Build(File.ReadAllText(path));
                File.WriteAllText(path, text);
                Console.WriteLine($"{path}: {text.AsSpan().Count('\n')} lines");
            }
        });
        return command;
    }
}
