using Microsoft.Playwright;

namespace Recoupe.Web.Tests.Browser;

/// <summary>The system's own chromium: CHROMIUM_PATH, else looked up on PATH.</summary>
internal static class Chromium
{
    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome"];
    private static readonly string[] Flags = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update"];

    /// <summary>Starts it; skips the test where there is none.</summary>
    public static Task<IBrowser> LaunchAsync(IPlaywright playwright)
    {
        var path = Find();
        Assert.SkipWhen(path is null, "chromium was not found: set CHROMIUM_PATH or install it (apt-get install chromium fonts-dejavu-core).");
        return playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = path, Args = Flags });
    }

    /// <summary>Where screenshots are kept: artifacts/screenshots of the repository.</summary>
    public static string ScreenshotPath(string name)
    {
        var root = new DirectoryInfo(AppContext.BaseDirectory);
        while (root is not null && !File.Exists(Path.Combine(root.FullName, "Recoupe.slnx"))) root = root.Parent;
        return Path.Combine(root?.FullName ?? AppContext.BaseDirectory, "artifacts", "screenshots", name);
    }

    private static string? Find()
    {
        if (Environment.GetEnvironmentVariable("CHROMIUM_PATH") is { Length: > 0 } given)
            return File.Exists(given) ? given : throw new FileNotFoundException($"CHROMIUM_PATH is '{given}'; no such file.", given);
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        return folders.SelectMany(_ => Names, Path.Combine).FirstOrDefault(File.Exists);
    }
}
