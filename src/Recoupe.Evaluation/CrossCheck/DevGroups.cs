using System.Text.Json.Nodes;
using Recoupe.Record.CrossCheck;
using Recoupe.Record.Model;

namespace Recoupe.Evaluation.CrossCheck;

/// <summary>Measures events and relations on `gold/dev/groups.json`: which articles tell one event, and what their claims are to each other.</summary>
public static class DevGroups
{
    // What an article is about stands in its first half; a shared background event is no pair.
    private const double Lead = 0.5;

    /// <summary>
    /// `dev-groups.f1`: pairs of articles that lead with one event, against groups a and b. `dev-contradictions.recall`: share of the nine listed relations of which
    /// an accepted one is named. `dev-contradictions.false-alarms`: listed pairs called a contradiction that are none.
    /// `dev-origins.found`: groups a of which all articles are one origin; `dev-origins.merged`: pairs of b outside a that are one origin too.
    /// </summary>
    /// <param name="articles">Stem to article, read by whatever reader is measured.</param>
    /// <param name="groups">`groups.json`.</param>
    /// <param name="only">Stems of the articles that were read at all: what is asked of others is not counted. Null for all.</param>
    public static IReadOnlyDictionary<string, double> Measure(IReadOnlyDictionary<string, ReadArticle> articles, JsonNode groups, IReadOnlySet<string>? only = null)
    {
        var record = CrossChecker.Relate([.. articles.Values]);
        var stem = articles.ToDictionary(a => a.Value.Article.Id, a => a.Key, StringComparer.Ordinal);
        var claims = articles.Values.SelectMany(a => a.Claims).ToDictionary(c => c.Id, StringComparer.Ordinal);
        string[][] syndicated = Ids(groups["a_syndicated_or_near_duplicate"]!), told = Ids(groups["b_same_event_independent"]!);

        var gold = syndicated.Concat(told).SelectMany(Pairs).Where(IsAsked).ToHashSet();
        var found = record.Events
            .SelectMany(e => Pairs([.. e.Claims.Select(id => claims[id]).Where(c => c.Evidence.Start < articles[stem[c.ArticleId]].Article.Text.Length * Lead).Select(c => stem[c.ArticleId]).Distinct(StringComparer.Ordinal)]))
            .ToHashSet();
        double right = found.Intersect(gold).Count();

        var relations = record.Relations.ToLookup(r => Pair(stem[claims[r.A].ArticleId], stem[claims[r.B].ArticleId]), r => r.Code);
        var listed = groups["relations"]!.AsArray().Select(r => (Pair: Pairs(Names(r!["ids"]!)).Single(), Accepted: ((string)r["relation"]!).Split('|'))).Where(l => IsAsked(l.Pair)).ToList();
        var origin = record.Origins.SelectMany(o => o.Articles.Select(a => (Stem: stem[a], o.Id))).ToDictionary(p => p.Stem, p => p.Id, StringComparer.Ordinal);
        var dependent = syndicated.SelectMany(Pairs).ToHashSet();
        return new SortedDictionary<string, double>(StringComparer.Ordinal)
        {
            ["dev-groups.precision"] = found.Count == 0 ? 0 : right / found.Count,
            ["dev-groups.recall"] = right / gold.Count,
            ["dev-groups.f1"] = right == 0 ? 0 : 2 * right / (found.Count + gold.Count),
            ["dev-contradictions.recall"] = listed.Count(l => relations[l.Pair].Intersect(l.Accepted, StringComparer.Ordinal).Any()) / (double)listed.Count,
            ["dev-contradictions.false-alarms"] = listed.Count(l => !l.Accepted.Any(IsContradiction) && relations[l.Pair].Any(IsContradiction)),
            ["dev-origins.found"] = syndicated.Count(ids => ids.Select(id => origin[id]).Distinct(StringComparer.Ordinal).Count() == 1),
            ["dev-origins.merged"] = told.SelectMany(Pairs).Distinct().Count(p => !dependent.Contains(p) && origin[p.A] == origin[p.B]),
        };

        bool IsAsked((string A, string B) pair) => only is null || (only.Contains(pair.A) && only.Contains(pair.B));
    }

    private static bool IsContradiction(string code) => code.StartsWith("contradicts", StringComparison.Ordinal);

    private static string[][] Ids(JsonNode list) => [.. list.AsArray().Select(group => Names(group!["ids"]!))];

    private static string[] Names(JsonNode ids) => [.. ids.AsArray().Select(id => (string)id!)];

    private static IEnumerable<(string A, string B)> Pairs(string[] ids) => from a in ids from b in ids where string.CompareOrdinal(a, b) < 0 select (a, b);

    private static (string A, string B) Pair(string a, string b) => string.CompareOrdinal(a, b) <= 0 ? (a, b) : (b, a);
}
