using System.Reflection;

namespace Recoupe.Record.Reading;

/// <summary>What reads claims.</summary>
public static class Extractor
{
    /// <summary>"recoupe/0.1.0": a newer version reads an article again.</summary>
    public static string Version { get; } =
        $"recoupe/{typeof(Extractor).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0]}";
}
