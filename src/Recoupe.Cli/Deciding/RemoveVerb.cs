using System.CommandLine;
using Recoupe.Cli.Frame;
using Recoupe.Record.Decisions;
using Recoupe.Store;

namespace Recoupe.Cli.Deciding;

/// <summary>`recoupe remove ARTICLE`: an article that was retracted or added by mistake goes from every view; the log keeps that it did.</summary>
internal sealed class RemoveVerb : DecidingVerb
{
    private readonly Argument<string> article;

    /// <summary>The verb.</summary>
    public RemoveVerb(Screen screen)
        : base(screen, "remove", "recoupe remove 0b6d22f1 --note \"retracted by the outlet\"")
    {
        article = new Argument<string>("ARTICLE") { Description = Text["remove.article"] };
        Takes(article);
    }

    /// <inheritdoc/>
    protected override async Task<Decision?> DecideAsync(ParseResult parsed, IRecordStore store, CancellationToken cancellation)
    {
        var id = parsed.GetValue(article)!;
        var found = (await store.FindIdsAsync(id, 3, cancellation)).Where(candidate => candidate.IsArticle).ToList();
        if (found.Count == 1) return new Decision(DecisionKind.Remove) { Article = found[0].Id };
        await Screen.Error.WriteLineAsync(Text[found.Count == 0 ? "remove.no_article" : "remove.many_articles", id]);
        return null;
    }
}
