using System.CommandLine;
using Recoupe.Cli.Frame;

namespace Recoupe.Cli;

/// <summary>`recoupe serve`: the record in a browser.</summary>
internal sealed class ServeVerb : Verb
{
    private readonly Wiring wiring;
    private readonly Option<string> database;
    private readonly Option<string[]> urls;

    /// <summary>The verb.</summary>
    public ServeVerb(Screen screen, Wiring wiring)
        : base(screen, "serve", "recoupe serve", "recoupe serve --db crisis.db --urls http://127.0.0.1:8080")
    {
        this.wiring = wiring;
        database = CommonOptions.Database(screen);
        urls = CommonOptions.Urls(screen);
        Takes(database, urls);
    }

    /// <inheritdoc/>
    protected override async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellation)
    {
        await using var store = Records.OpenExisting(parsed.GetValue(database)!);
        return await Serving.RunAsync(Screen, wiring, store, parsed.GetValue(urls)!, cancellation);
    }
}
