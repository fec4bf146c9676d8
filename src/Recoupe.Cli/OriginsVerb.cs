using System.CommandLine;
using Recoupe.Cli.Frame;
using Recoupe.Cli.Tables;

namespace Recoupe.Cli;

/// <summary>`recoupe origins`: which articles are one voice, and what shows it.</summary>
internal sealed class OriginsVerb : Verb
{
    private readonly Wiring wiring;
    private readonly Option<string> database;
    private readonly Option<bool> json;

    /// <summary>The verb.</summary>
    public OriginsVerb(Screen screen, Wiring wiring)
        : base(screen, "origins", "recoupe origins", "recoupe origins --json")
    {
        this.wiring = wiring;
        database = CommonOptions.Database(screen);
        json = CommonOptions.Json(screen);
        Takes(database, json);
    }

    /// <inheritdoc/>
    protected override async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellation)
    {
        await using var store = Records.OpenExisting(parsed.GetValue(database)!);
        var articles = await store.ReadArticlesAsync(cancellation);
        var origins = wiring.Relate(articles).Origins;
        if (parsed.GetValue(json)) Screen.WriteJson(origins);
        else OriginTable.Print(Screen, origins, articles.ToDictionary(a => a.Article.Id, a => a.Article, StringComparer.Ordinal));
        return ExitCode.Ok;
    }
}
