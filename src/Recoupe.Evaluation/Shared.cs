namespace Recoupe.Evaluation;

/// <summary>Where the data and gold stand that evaluations read.</summary>
public static class Shared
{
    /// <summary>Environment variable that names the folder.</summary>
    public const string Variable = "RECOUPE_SHARED";

    /// <summary>The folder named by <paramref name="option"/>, else by <see cref="Variable"/>, else `shared` beside a checkout above the current folder; null when there is none.</summary>
    public static DirectoryInfo? Find(string? option = null)
    {
        var named = option ?? Environment.GetEnvironmentVariable(Variable);
        if (!string.IsNullOrEmpty(named)) return Directory.Exists(named) ? new DirectoryInfo(named) : null;
        foreach (var start in (string[])[Directory.GetCurrentDirectory(), AppContext.BaseDirectory])
        {
            for (var folder = new DirectoryInfo(start); folder is not null; folder = folder.Parent)
            {
                var candidate = Path.Combine(folder.FullName, "..", "shared", "gold");
                if (Directory.Exists(candidate)) return new DirectoryInfo(Path.GetFullPath(Path.Combine(folder.FullName, "..", "shared")));
            }
        }

        return null;
    }

    /// <summary>A folder or file below, or an error that names it.</summary>
    /// <exception cref="DirectoryNotFoundException">It is not there.</exception>
    public static string Below(this DirectoryInfo shared, params string[] path)
    {
        var full = Path.Combine([shared.FullName, .. path]);
        return Directory.Exists(full) || File.Exists(full) ? full : throw new DirectoryNotFoundException($"{full} is not there; the evaluation needs it.");
    }
}
