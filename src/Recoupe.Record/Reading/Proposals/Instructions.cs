using System.Reflection;

namespace Recoupe.Record.Reading.Proposals;

/// <summary>What a second reader is told: data/proposals/instructions.md.</summary>
public static class Instructions
{
    /// <summary>The text, in English.</summary>
    public static string Text { get; } = Load();

    private static string Load()
    {
        using var reader = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream("data/proposals/instructions.md")!);
        return reader.ReadToEnd();
    }
}
