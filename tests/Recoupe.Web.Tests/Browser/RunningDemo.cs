using System.Diagnostics;

namespace Recoupe.Web.Tests.Browser;

/// <summary>`recoupe demo`, as a reader of the README starts it.</summary>
internal sealed class RunningDemo : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(4);

    private readonly Process process;
    private readonly List<string> said = [];
    private readonly TaskCompletionSource<string> address = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private RunningDemo(Process process)
    {
        this.process = process;
        process.OutputDataReceived += (_, line) => Hear(line.Data);
        process.ErrorDataReceived += (_, line) => Hear(line.Data);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    public string Address => address.Task.Result;

    public static async Task<RunningDemo> StartAsync()
    {
        // Built beside the tests: artifacts/bin/<project>/<configuration>.
        var own = new DirectoryInfo(AppContext.BaseDirectory.TrimEnd(Path.DirectorySeparatorChar));
        var program = Path.Combine(own.Parent!.Parent!.FullName, "Recoupe.Cli", own.Name, "recoupe.dll");
        var start = new ProcessStartInfo("dotnet", [program, "demo", "--urls", "http://127.0.0.1:0"])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        var demo = new RunningDemo(Process.Start(start) ?? throw new InvalidOperationException($"{program} did not start."));
        var first = await Task.WhenAny(demo.address.Task, demo.process.WaitForExitAsync(), Task.Delay(Patience));
        if (first == demo.address.Task) return demo;
        await demo.DisposeAsync();
        throw new InvalidOperationException($"The demo gave no address. It said: {demo.Said()}");
    }

    public async ValueTask DisposeAsync()
    {
        if (!process.HasExited)
        {
            process.Kill(entireProcessTree: true);
            await process.WaitForExitAsync();
        }

        process.Dispose();
    }

    private string Said()
    {
        lock (said) return string.Join('\n', said);
    }

    private void Hear(string? line)
    {
        if (line is null) return;
        lock (said) said.Add(line);
        if (line.IndexOf("http://127.0.0.1:", StringComparison.Ordinal) is >= 0 and var start)
            address.TrySetResult(line[start..].Split(' ', 2)[0].TrimEnd('/', '.', ']'));
    }
}
