using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Console;
using Recoupe.Cli.Frame;
using Recoupe.Store;
using Recoupe.Web;

namespace Recoupe.Cli;

/// <summary>The web application from the command line.</summary>
internal static class Serving
{
    /// <summary>Serves a record until Ctrl-C, which is how it is meant to end.</summary>
    /// <param name="screen">Where the addresses are printed, once they answer.</param>
    /// <param name="wiring">What the pages are made with.</param>
    /// <param name="store">The record.</param>
    /// <param name="urls">Addresses to listen on; port 0 takes a free one.</param>
    /// <param name="cancellation">Stops it.</param>
    /// <exception cref="IOException">An address is taken.</exception>
    public static async Task<int> RunAsync(Screen screen, Wiring wiring, IRecordStore store, string[] urls, CancellationToken cancellation)
    {
        await using var app = RecoupeWeb.Create(store, wiring.Relate, urls, LogToError);
        await app.StartAsync(cancellation);
        foreach (var url in app.Urls) await screen.Out.WriteLineAsync(screen.Text["serve.address", url]);
        await screen.Error.WriteLineAsync(screen.Text["serve.stop"]);
        await app.WaitForShutdownAsync(cancellation);
        return ExitCode.Ok;
    }

    // Results are on stdout; why the host does not start is told by whoever catches it.
    private static void LogToError(WebApplicationBuilder builder)
    {
        builder.Logging.AddFilter("Microsoft.Extensions.Hosting", LogLevel.None);
        builder.Services.Configure<ConsoleLoggerOptions>(console => console.LogToStandardErrorThreshold = LogLevel.Trace);
    }
}
