namespace Recoupe.Language;

/// <summary>Where models lie.</summary>
internal static class ModelFolder
{
    private const string Variable = "RECOUPE_MODELS";

    /// <summary>The model file of a language.</summary>
    /// <exception cref="FileNotFoundException">There is none; the message says where it was looked for.</exception>
    public static string Find(string language)
    {
        var name = language + ".model";
        string[] folders = [.. Folders()];
        foreach (var folder in folders)
        {
            var path = Path.Combine(folder, name);
            if (File.Exists(path)) return path;
        }

        throw new FileNotFoundException($"No {name} in {string.Join(" or ", folders)}; set {Variable} to the folder that holds it.", name);
    }

    private static IEnumerable<string> Folders()
    {
        if (Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } chosen) yield return chosen;
        yield return Path.Combine(AppContext.BaseDirectory, "models");
    }
}
