namespace Recoupe.Evaluation;

/// <summary>Where the data and gold that scores are measured on lie.</summary>
public static class SharedFolder
{
    /// <summary>The folder that `RECOUPE_SHARED` names, else `shared` beside the checkout that this program was built in; null where neither is there.</summary>
    public static string? Find()
    {
        if (Environment.GetEnvironmentVariable("RECOUPE_SHARED") is { Length: > 0 } named) return Directory.Exists(named) ? named : null;
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (!File.Exists(Path.Combine(folder.FullName, "Recoupe.slnx"))) continue;
            var beside = Path.Combine(folder.Parent?.FullName ?? folder.FullName, "shared");
            return Directory.Exists(beside) ? beside : null;
        }

        return null;
    }
}
