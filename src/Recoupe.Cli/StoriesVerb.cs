using System.CommandLine;
using Recoupe.Cli.Frame;
using Recoupe.Cli.Tables;
using Recoupe.Press.Stories;
using Recoupe.Record.Export;

namespace Recoupe.Cli;

/// <summary>`recoupe stories`: which articles tell of one thing, by their headlines.</summary>
internal sealed class StoriesVerb(Screen screen, Wiring wiring) : ViewVerb(screen, wiring, "stories", "recoupe stories", "recoupe stories --as-of 2022-01-22 --json")
{
    /// <inheritdoc/>
    protected override Task<int> ShowAsync(ParseResult parsed, RecordView record)
    {
        var stories = Story.Of(record.Articles.Select(a => a.Article));
        return Task.FromResult(Print(
            parsed,
            stories.Select(s => new { s.Language, Articles = s.Articles.Select(DocumentHeader.Of) }),
            _ => StoryTable.Print(Screen, stories)));
    }
}
