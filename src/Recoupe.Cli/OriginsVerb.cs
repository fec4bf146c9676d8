using System.CommandLine;
using Recoupe.Cli.Frame;
using Recoupe.Cli.Tables;

namespace Recoupe.Cli;

/// <summary>`recoupe origins`: which articles are one voice, and what shows it.</summary>
internal sealed class OriginsVerb(Screen screen, Wiring wiring) : ViewVerb(screen, wiring, "origins", "recoupe origins", "recoupe origins --json")
{
    /// <inheritdoc/>
    protected override Task<int> ShowAsync(ParseResult parsed, RecordView record) => Task.FromResult(Print(
        parsed,
        record.Related.Origins,
        origins => OriginTable.Print(Screen, origins, record.Articles.ToDictionary(a => a.Article.Id, a => a.Article, StringComparer.Ordinal))));
}
