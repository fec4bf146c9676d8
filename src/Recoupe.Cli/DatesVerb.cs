using System.CommandLine;
using Recoupe.Cli.Frame;
using Recoupe.Cli.Tables;
using Recoupe.Record.CrossCheck.Dating;

namespace Recoupe.Cli;

/// <summary>`recoupe dates`: when the articles without a day of publication came out, as far as recoupement tells, and why.</summary>
internal sealed class DatesVerb(Screen screen, Wiring wiring) : ViewVerb(screen, wiring, "dates", "recoupe dates", "recoupe dates --json")
{
    /// <inheritdoc/>
    protected override Task<int> ShowAsync(ParseResult parsed, RecordView record)
    {
        var today = Screen.Clock.GetCurrentInstant().InUtc().Date;
        return Task.FromResult(Print(
            parsed,
            ArticleDater.Instance.Date(record.Articles, record.Related, new DateOnly(today.Year, today.Month, today.Day)),
            datings => DatingTable.Print(Screen, datings, record.Articles.ToDictionary(a => a.Article.Id, a => a.Article, StringComparer.Ordinal))));
    }
}
