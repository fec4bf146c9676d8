using System.CommandLine;
using Recoupe.Cli.Frame;
using Recoupe.Cli.Tables;
using Recoupe.Press.Files;
using Recoupe.Record.Model;
using Recoupe.Store;

namespace Recoupe.Cli;

/// <summary>`recoupe demo`: a fresh record of the samples, told in short and served.</summary>
internal sealed class DemoVerb : Verb
{
    private const int Shown = 8;

    private readonly Wiring wiring;
    private readonly Option<string[]> urls;

    /// <summary>The verb.</summary>
    public DemoVerb(Screen screen, Wiring wiring)
        : base(screen, "demo", "recoupe demo", "recoupe demo --lang fr --urls http://127.0.0.1:8080")
    {
        this.wiring = wiring;
        urls = CommonOptions.Urls(screen);
        Takes(urls);
    }

    /// <inheritdoc/>
    protected override async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellation)
    {
        // A folder of its own: the demo never touches a record that is there.
        var database = Path.Combine(Directory.CreateTempSubdirectory("recoupe-demo-").FullName, "recoupe.db");
        await using var store = Records.OpenOrCreate(database);
        var pipeline = new Pipeline(wiring.Reader, store, Screen.Clock, ReadOptions.Default);
        var samples = ArticleFiles.Enumerate([Path.Combine(AppContext.BaseDirectory, "samples")]);
        await Screen.Error.WriteLineAsync(Text["demo.reading", samples.Files.Count]);
        var intake = await Intake.RunAsync(Screen, pipeline, samples, cancellation);
        intake.Print(Screen);
        await TellAsync(store, cancellation);
        await Screen.Out.WriteLineAsync(Text["demo.database", database]);
        return await Serving.RunAsync(Screen, wiring, store, parsed.GetValue(urls)!, cancellation);
    }

    private async Task TellAsync(IRecordStore store, CancellationToken cancellation)
    {
        var (articles, related) = await RecordView.ReadAsync(store, wiring, asOf: null, cancellation);
        ClaimTable.Print(Screen, await store.ClaimsAsync(new ClaimFilter { Kind = ClaimKind.Aid, Order = ClaimOrder.Timeline, Page = new Page(0, Shown) }, cancellation));
        await Screen.Out.WriteLineAsync(Text[
            "demo.found",
            articles.Count,
            related.Origins.Count,
            articles.Sum(read => read.Claims.Count),
            related.Events.Count,
            related.Ledger.Count,
            related.Relations.Count(relation => relation.Kind == RelationKind.Contradicts)]);
    }
}
