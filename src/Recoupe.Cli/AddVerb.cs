using System.CommandLine;
using Recoupe.Cli.Frame;
using Recoupe.Cli.SecondReader;
using Recoupe.Press.Files;

namespace Recoupe.Cli;

/// <summary>`recoupe add PATH...`: articles into the record.</summary>
internal sealed class AddVerb : Verb
{
    private readonly Wiring wiring;
    private readonly Argument<string[]> paths;
    private readonly Option<string> database;
    private readonly Option<string?> published;
    private readonly ReaderOptions reading;

    /// <summary>The verb.</summary>
    public AddVerb(Screen screen, Wiring wiring)
        : base(screen, "add", "recoupe add articles/", "recoupe add one.html two.txt --db crisis.db", "recoupe add wire.txt --published 2022-01-22")
    {
        this.wiring = wiring;
        paths = CommonOptions.Paths(screen, "PATH", "add.path");
        database = CommonOptions.Database(screen);
        published = CommonOptions.Published(screen);
        reading = new ReaderOptions(screen);
        Takes([paths, database, published, .. reading.All]);
        Validators.Add(reading.Check);
    }

    /// <inheritdoc/>
    protected override async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellation)
    {
        var found = ArticleFiles.Enumerate(parsed.GetValue(paths)!);
        await using var store = Records.OpenOrCreate(parsed.GetValue(database)!);
        using var chosen = reading.Choose(parsed, wiring.Reader);
        var pipeline = new Pipeline(chosen.Reader, store, Screen.Clock, new ReadOptions { Published = parsed.GetValue(published) });
        var intake = await Intake.RunAsync(Screen, pipeline, found, cancellation);
        intake.Print(Screen);
        var holdings = await store.HoldingsAsync(cancellation);
        await Screen.Out.WriteLineAsync(Text["add.holds", parsed.GetValue(database)!, holdings.Articles, holdings.Claims]);
        return intake.Refusals.Count > 0 ? ExitCode.Refused : ExitCode.Ok;
    }
}
