using System.Globalization;
using Recoupe.Language;
using Recoupe.Press;
using Recoupe.Record.CrossCheck;
using Recoupe.Record.Decisions;
using Recoupe.Record.Export;
using Recoupe.Record.Model;

namespace Recoupe.Evaluation.CrossCheck;

/// <summary>
/// The reports of electoral violence of MAVERICK, as their coders filled their slots, gathered into events without the event ids: what the cross-check makes of claims that were read right. And
/// gathered with the ids: what it says of reports of one event of which some tell no toll, or another one.
/// </summary>
internal static class MaverickSuite
{
    private const int Actors = 6;
    private const string Country = "Ivory Coast";

    // How the coders write what a report does not tell.
    private const string Unknown = "Unknown";
    private const string WholeCountry = "1";

    private static readonly Dictionary<string, string> codes = new(StringComparer.Ordinal) { [Country] = "CI", ["Kenya"] = "KE" };

    private static readonly (string Column, string Unit)[] tolls = [("deaths", "killed"), ("injuries", "injured")];

    /// <summary>
    /// `maverick.precision`, `maverick.recall` and `maverick.f1` over pairs of reports of one event, in the country that nothing was chosen on. Over the events of both countries, told which they are:
    /// `maverick.traps`, those of which some reports tell no dead and others do, where no silent report is said to contradict their number; `maverick.divergent`, those told with different numbers of dead
    /// of which a relation names what the numbers are to each other.
    /// </summary>
    public static IEnumerable<(string Metric, double Value)> Measure(DirectoryInfo shared)
    {
        var all = Csv.Read(File.ReadAllText(shared.Below("data", "events", "maverick", "maverick_event_report.csv")));
        var (articles, told) = Read(all.Where(row => row["country"] == Country));
        var found = CrossChecker.Relate([.. articles], Judgements.None with { Apart = Apart(articles) }).Events.SelectMany(e => e.Claims.Select(claim => (Claim: claim, Event: e.Id))).ToList();

        var right = Pairs(found.CountBy(f => (told[f.Claim], f.Event)));
        var precision = right / Pairs(found.CountBy(f => f.Event));
        var recall = right / Pairs(told.CountBy(t => t.Value));
        yield return ("maverick.precision", precision);
        yield return ("maverick.recall", recall);
        yield return ("maverick.f1", 2 * precision * recall / (precision + recall));
        foreach (var figure in Divergence(all)) yield return figure;
    }

    private static IEnumerable<(string Metric, double Value)> Divergence(IReadOnlyList<IReadOnlyDictionary<string, string>> rows)
    {
        var (articles, told) = Read(rows);
        var claims = articles.SelectMany(a => a.Claims).ToDictionary(c => c.Id, StringComparer.Ordinal);
        var events = told.GroupBy(t => t.Value, t => t.Key, StringComparer.Ordinal).Where(e => e.Count() > 1).ToDictionary(e => e.Key, e => e.ToList(), StringComparer.Ordinal);
        var together = events.Values.SelectMany(ids => ids.Skip(1).Select(id => (ids[0], id))).ToList();
        var relations = CrossChecker.Relate([.. articles], Judgements.None with { Together = together }).Relations.Where(r => told[r.A] == told[r.B]).ToLookup(r => told[r.A], StringComparer.Ordinal);
        decimal? Dead(string id) => claims[id].Amounts.FirstOrDefault(a => a.Unit == tolls[0].Unit)?.Value;

        var traps = events.Where(e => e.Value.Exists(id => Dead(id) is null) && e.Value.Exists(id => Dead(id) is not null)).ToList();
        var divergent = events.Where(e => e.Value.Select(Dead).OfType<decimal>().Distinct().Count() > 1).ToList();
        yield return ("maverick.traps", traps.Count(e => !relations[e.Key].Any(r => r.Kind == RelationKind.Contradicts && r.Why.Contains(tolls[0].Unit, StringComparison.Ordinal) && (Dead(r.A) is null || Dead(r.B) is null))));
        yield return ("maverick.divergent", divergent.Count(e => relations[e.Key].Any(r => Dead(r.A) is { } first && Dead(r.B) is { } second && first != second && r.Kind != RelationKind.Agrees)));
    }

    // The articles of some reports, and the event of each claim.
    private static (List<ReadArticle> Articles, Dictionary<string, string> Told) Read(IEnumerable<IReadOnlyDictionary<string, string>> rows)
    {
        var articles = rows.GroupBy(row => row["source"], StringComparer.Ordinal).Select(Article).ToList();
        return ([.. articles.Select(a => a.Read)], articles.SelectMany(a => a.Read.Claims.Zip(a.Events)).ToDictionary(p => p.First.Id, p => p.Second, StringComparer.Ordinal));
    }

    // The coders gave each event that a source tells one report: two reports of one source are two events.
    private static List<(string A, string B)> Apart(List<ReadArticle> articles) =>
        [.. articles.SelectMany(a => a.Claims.SelectMany((claim, i) => a.Claims.Skip(i + 1).Select(other => (claim.Id, other.Id))))];

    private static double Pairs<TKey>(IEnumerable<KeyValuePair<TKey, int>> sizes) => sizes.Sum(size => size.Value * (size.Value - 1) / 2.0);

    // What one source says in one text is one article; each report a line of it.
    private static (ReadArticle Read, IReadOnlyList<string> Events) Article(IGrouping<string, IReadOnlyDictionary<string, string>> source)
    {
        var rows = source.ToList();
        var lines = rows.Select(row => string.Join(' ', [.. Told(row, "event_context", "target", "city", "location"), .. Names(row), .. Told(row, [.. Numbered("violence")])]));
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
            Place = Place(row),
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

    // The finest place that is named; a report of the whole country names none.
    private static IReadOnlyList<Place> Place(IReadOnlyDictionary<string, string> row)
    {
        var name = Told(row, "location", "city").FirstOrDefault(place => place != row["country"]);
        return name is null || row["geo_precision"] == WholeCountry ? [] : [new Place(name, null, codes[row["country"]], Coordinate(row["latitude"]), Coordinate(row["longitude"]), null)];
    }

    private static IEnumerable<string> Names(IReadOnlyDictionary<string, string> row) => Told(row, [.. Numbered("")]);

    private static IEnumerable<string> Numbered(string slot) =>
        Enumerable.Range(1, Actors).Select(i => string.Create(CultureInfo.InvariantCulture, $"actor{i}{(slot.Length == 0 ? "" : "_")}{slot}"));

    private static IEnumerable<string> Told(IReadOnlyDictionary<string, string> row, params string[] columns) =>
        columns.Select(column => row[column]).Where(cell => cell.Length > 0 && !cell.StartsWith(Unknown, StringComparison.Ordinal));
}
