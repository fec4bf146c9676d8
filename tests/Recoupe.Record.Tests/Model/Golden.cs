using System.Runtime.CompilerServices;

namespace Recoupe.Record.Tests.Model;

/// <summary>Golden files: what is written must equal them. With RECOUPE_WRITE_GOLDEN=1 they are written instead, to be read before they are committed.</summary>
internal static class Golden
{
    public static string Repository { get; } = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(Here())!, "..", "..", ".."));

    public static void Equal(string name, string actual) => EqualFile(Path.Combine(Path.GetDirectoryName(Here())!, "Golden", name), actual);

    public static void EqualFile(string path, string actual)
    {
        if (Environment.GetEnvironmentVariable("RECOUPE_WRITE_GOLDEN") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, actual);
        }

        Assert.Equal(File.ReadAllText(path), actual);
    }

    private static string Here([CallerFilePath] string path = "") => path;
}
