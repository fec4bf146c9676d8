using System.Globalization;
using Recoupe.Language;
using Recoupe.Press;
using Recoupe.Record.CrossCheck;
using Recoupe.Record.Decisions;
using Recoupe.Record.Export;
using Recoupe.Record.Model;

namespace Recoupe.Evaluation.CrossCheck;

/// <summary>
/// The reports of electoral violence of MAVERICK, as their coders filled their slots, gathered into events without the event ids: what the cross-check makes of claims that were read right.
/// </summary>
internal static class MaverickSuite
{
    private const int Actors = 6;
    private const string Country = "Ivory Coast";
    private const string CountryCode = "CI";

    private static readonly (string Column, string Unit)[] tolls = [("deaths", "killed"), ("injuries", "injured")];

    /// <summary>`maverick.precision`, `maverick.recall` and `maverick.f1` over pairs of reports of one event, in the country that nothing was chosen on.</summary>
    public static IEnumerable<(string Metric, double Value)> Measure(DirectoryInfo shared)
    {
        var reports = Csv.Read(File.ReadAllText(shared.Below("data", "events", "maverick", "maverick_event_report.csv"))).Where(row => row["country"] == Country).ToList();
        var articles = reports.GroupBy(row => row["source"], StringComparer.Ordinal).Select(Article).ToList();
        var told = articles.SelectMany(a => a.Read.Claims.Zip(a.Events)).ToDictionary(p => p.First.Id, p => p.Second, StringComparer.Ordinal);
        // The coders gave each event that a source tells one report: two reports of one source are two events.
        var apart = articles.SelectMany(a => a.Read.Claims.SelectMany((claim, i) => a.Read.Claims.Skip(i + 1).Select(other => (claim.Id, other.Id)))).ToList();
        var found = CrossChecker.Relate([.. articles.Select(a => a.Read)], Judgements.None with { Apart = apart }).Events.SelectMany(e => e.Claims.Select(claim => (Claim: claim, Event: e.Id))).ToList();

        var right = Pairs(found.CountBy(f => (told[f.Claim], f.Event)));
        var precision = right / Pairs(found.CountBy(f => f.Event));
        var recall = right / Pairs(told.CountBy(t => t.Value));
        yield return ("maverick.precision", precision);
        yield return ("maverick.recall", recall);
        yield return ("maverick.f1", 2 * precision * recall / (precision + recall));
    }

    private static double Pairs<TKey>(IEnumerable<KeyValuePair<TKey, int>> sizes) => sizes.Sum(size => size.Value * (size.Value - 1) / 2.0);

    // What one source says in one text is one article; each report a line of it.
    private static (ReadArticle Read, IReadOnlyList<string> Events) Article(IGrouping<string, IReadOnlyDictionary<string, string>> source)
    {
        var rows = source.ToList();
        var lines = rows.Select(row => string.Join(' ', [row["event_context"], row["target"], row["city"], row["location"], .. Names(row)]));
        var text = source.Key.ReplaceLineEndings(" ") + "\n" + string.Join('\n', lines.Select(line => line.ReplaceLineEndings(" ")));
        var outlet = rows[0]["source_author"];
        var open = source.Key.LastIndexOf('(');
        var published = open >= 0 && source.Key.Length > open + 10 ? source.Key.Substring(open + 1, 10) : null;
        var article = ArticleId.Identify(text, outlet) with
        {
            Outlet = outlet,
            Language = "en",
            Published = EdtfRange.Parse(published) is null ? Published.Unknown : new Published(published, PublishedHow.Given),
        };
        var claims = new List<Claim>();
        var start = text.IndexOf('\n', StringComparison.Ordinal) + 1;
        foreach (var row in rows)
        {
            var end = text.IndexOf('\n', start);
            var span = new TextSpan(start, end < 0 ? text.Length : end);
            claims.Add(Claim(row, article, span, claims.Count));
            start = span.End + 1;
        }

        return (new ReadArticle(article, claims), [.. rows.Select(row => row["event_id"])]);
    }

    private static Claim Claim(IReadOnlyDictionary<string, string> row, Article article, TextSpan span, int counter)
    {
        var date = row["date_start"] == row["date_end"] ? row["date_start"] : $"{row["date_start"]}/{row["date_end"]}";
        return new Claim
        {
            Id = ClaimId.For(article.Id, ClaimKind.Casualties, span, counter),
            ArticleId = article.Id,
            Type = ClaimKind.Casualties,
            Status = ClaimStatus.Happened,
            Actor = [.. Names(row).Select(name => new Actor(name, null, null))],
            Date = date,
            DateDetail = new DateDetail(DateRole.Event, date.Contains('/', StringComparison.Ordinal) ? DatePrecision.Interval : DatePrecision.Day, null, DateHow.Explicit),
            Place = row["city"].Length == 0 ? [] : [new Place(row["city"], null, CountryCode, Coordinate(row["latitude"]), Coordinate(row["longitude"]), null)],
            Amounts = [.. tolls.Select(toll => Toll(row, toll.Column, toll.Unit)).OfType<Amount>()],
            Evidence = Evidence.Quote(article.Text, span, article.Sha256),
            Confidence = 1,
            Extractor = "coded by hand",
        };
    }

    // Nought is what a report that does not mention it is coded as.
    private static Amount? Toll(IReadOnlyDictionary<string, string> row, string column, string unit) =>
        decimal.TryParse(row[column + "_best"], CultureInfo.InvariantCulture, out var best) && best > 0
            ? new Amount(best, unit, "") { Low = Bound(row[column + "_low"]), High = Bound(row[column + "_high"]) }
            : null;

    private static decimal? Bound(string cell) => decimal.TryParse(cell, CultureInfo.InvariantCulture, out var bound) ? bound : null;

    private static double? Coordinate(string cell) => double.TryParse(cell, CultureInfo.InvariantCulture, out var degrees) ? degrees : null;

    private static IEnumerable<string> Names(IReadOnlyDictionary<string, string> row) =>
        Enumerable.Range(1, Actors).Select(i => row[string.Create(CultureInfo.InvariantCulture, $"actor{i}")]).Where(name => name.Length > 0);
}
