using System.Globalization;
using Recoupe.Language;
using Recoupe.Press;
using Recoupe.Record.Export;
using Recoupe.Record.Model;

namespace Recoupe.Evaluation.CrossCheck;

/// <summary>The reports of electoral violence of MAVERICK, as their coders filled their slots, as claims.</summary>
internal static class MaverickReports
{
    /// <summary>The unit of the dead.</summary>
    public const string Dead = "dead";

    private const int Actors = 6;

    // How the coders write what a report does not tell.
    private const string Unknown = "Unknown";
    private const string WholeCountry = "1";

    private static readonly Dictionary<string, string> codes = new(StringComparer.Ordinal) { ["Ivory Coast"] = "CI", ["Kenya"] = "KE" };

    private static readonly string[] roles = ["initiator", "perpetrator", "intervener"];

    private static readonly (string Column, string Unit)[] tolls = [("deaths", Dead), ("injuries", "injured")];

    /// <summary>The articles of a country's reports, or of all, and the event of each claim.</summary>
    public static (IReadOnlyList<ReadArticle> Articles, IReadOnlyDictionary<string, string> Told) Read(DirectoryInfo shared, string? country = null)
    {
        var rows = Csv.Read(File.ReadAllText(shared.Below("data", "events", "maverick", "maverick_event_report.csv"))).Where(row => country is null || row["country"] == country);
        var articles = rows.GroupBy(row => row["source"], StringComparer.Ordinal).Select(Article).ToList();
        return ([.. articles.Select(a => a.Read)], articles.SelectMany(a => a.Read.Claims.Zip(a.Events)).ToDictionary(p => p.First.Id, p => p.Second, StringComparer.Ordinal));
    }

    /// <summary>The coders gave each event that a source tells one report: two reports of one source are two events.</summary>
    public static IReadOnlyList<(string A, string B)> Apart(IReadOnlyList<ReadArticle> articles) =>
        [.. articles.SelectMany(a => a.Claims.SelectMany((claim, i) => a.Claims.Skip(i + 1).Select(other => (claim.Id, other.Id))))];

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
        // Some coders wrote the last day first.
        string[] days = [.. new[] { row["date_start"], row["date_end"] }.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        var date = string.Join('/', days);
        return new Claim
        {
            Id = ClaimId.For(article.Id, ClaimKind.Casualties, span, counter),
            ArticleId = article.Id,
            Type = ClaimKind.Casualties,
            Status = ClaimStatus.Happened,
            Actor = [.. Names(row, isVictim: false).Select(name => new Actor(name, null, null))],
            Recipient = [.. Names(row, isVictim: true).Concat(Told(row, "target")).Distinct(StringComparer.Ordinal).Select(name => new Actor(name, null, null))],
            Date = date,
            DateDetail = new DateDetail(DateRole.Event, days.Length > 1 ? DatePrecision.Interval : DatePrecision.Day, null, DateHow.Explicit),
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

    // Who was only hurt has no part in the act.
    private static IEnumerable<string> Names(IReadOnlyDictionary<string, string> row, bool isVictim) =>
        Numbered("").Where(actor => isVictim ? Has(row, actor, "victim") : !Has(row, actor, "victim") || roles.Any(role => Has(row, actor, role))).SelectMany(actor => Told(row, actor));

    private static bool Has(IReadOnlyDictionary<string, string> row, string actor, string role) => row[$"{actor}_{role}"] == "1";

    private static IEnumerable<string> Numbered(string slot) =>
        Enumerable.Range(1, Actors).Select(i => string.Create(CultureInfo.InvariantCulture, $"actor{i}{(slot.Length == 0 ? "" : "_")}{slot}"));

    private static IEnumerable<string> Told(IReadOnlyDictionary<string, string> row, params string[] columns) =>
        columns.Select(column => row[column]).Where(cell => cell.Length > 0 && !cell.StartsWith(Unknown, StringComparison.Ordinal));
}
