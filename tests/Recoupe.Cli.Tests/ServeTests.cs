using System.Diagnostics;

namespace Recoupe.Cli.Tests;

public sealed class ServeTests : IDisposable
{
    private readonly Bench bench = new();

    public void Dispose() => bench.Dispose();

    [Fact]
    public async Task The_record_is_served_until_it_is_stopped()
    {
        bench.Write("one.txt", "Une manchette servie\naid 2022-01-21 Canada > Ukraine: 120 promis\n");
        Assert.Equal(0, (await bench.RunAsync("add", "{dir}/one.txt", "--db", "{db}")).Code);

        using var process = ProgramProcess.Start("serve", "--db", bench.Database, "--urls", "http://127.0.0.1:0");
        try
        {
            var address = (await process.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken))!.Split(' ')[1];
            using var client = new HttpClient();
            var page = await client.GetStringAsync(new Uri(new Uri(address), "/articles"), TestContext.Current.CancellationToken);
            Assert.Contains("Une manchette servie", page, StringComparison.Ordinal);

            using var interrupt = Process.Start("kill", ["-INT", $"{process.Id}"]);
            await process.WaitForExitAsync(TestContext.Current.CancellationToken);
            Assert.Equal(0, process.ExitCode);
        }
        finally
        {
            if (!process.HasExited) process.Kill();
        }
    }

    [Fact]
    public async Task The_demo_tells_what_it_found_and_serves_it()
    {
        using var process = ProgramProcess.Start("demo", "--urls", "http://127.0.0.1:0");
        try
        {
            var lines = new List<string>();
            while (await process.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken) is { } line)
            {
                lines.Add(line);
                if (line.StartsWith("Open http://", StringComparison.Ordinal)) break;
            }

            Assert.StartsWith("New: 29, known: 0, read again: 0, refused: 0", lines[0], StringComparison.Ordinal);
            Assert.Contains(lines, line => line.StartsWith("Articles: 29, from independent voices: ", StringComparison.Ordinal));
            using var client = new HttpClient();
            using var timeline = await client.GetAsync(new Uri(new Uri(lines[^1].Split(' ')[1]), "/timeline"), TestContext.Current.CancellationToken);
            Assert.Equal(System.Net.HttpStatusCode.OK, timeline.StatusCode);
        }
        finally
        {
            process.Kill();
        }
    }

    [Fact]
    public async Task An_address_that_is_taken_is_said_so()
    {
        bench.Write("one.txt", "Une manchette\n");
        await bench.RunAsync("add", "{dir}/one.txt", "--db", "{db}");
        using var taken = new System.Net.Sockets.TcpListener(System.Net.IPAddress.Loopback, 0);
        taken.Start();

        var result = await bench.RunAsync("serve", "--db", "{db}", "--urls", $"http://{taken.LocalEndpoint}");

        Assert.Equal(1, result.Code);
        Assert.Contains("address already in use", result.Error, StringComparison.Ordinal);
    }
}
