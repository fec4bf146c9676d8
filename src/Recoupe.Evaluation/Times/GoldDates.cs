using System.Text.Json;
using NodaTime;
using NodaTime.Text;
using Recoupe.Language;
using Recoupe.Language.Times;

namespace Recoupe.Evaluation.Times;

/// <summary>
/// The dates of the gold facts, read from the facts' own words. A fact whose date its evidence does not state (it comes from elsewhere in
/// the article) is the claims' work: it counts only when some expression lies inside its evidence.
/// </summary>
public static class GoldDates
{
    /// <summary>The share of facts, among those with a date and an expression inside their evidence, one of whose expressions means that date.</summary>
    /// <param name="shared">The shared folder.</param>
    /// <param name="set">"seeds" or "dev".</param>
    /// <param name="recognizer">Gives the recogniser of a language.</param>
    /// <param name="analyzer">Gives the analyser of a language.</param>
    /// <param name="miss">Hears of each fact whose date is not among its expressions.</param>
    public static (int Right, int All) Score(
        string shared, string set, Func<string, ITimeRecognizer> recognizer, Func<string, ISentenceAnalyzer> analyzer, Action<string>? miss = null)
    {
        var (right, all) = (0, 0);
        foreach (var file in Directory.EnumerateFiles(Path.Combine(shared, "gold", set, "gold"), "*.json").Order(StringComparer.Ordinal))
        {
            using var gold = JsonDocument.Parse(File.ReadAllText(file));
            using var article = JsonDocument.Parse(File.ReadAllText(file.Replace($"{set}{Path.DirectorySeparatorChar}gold", $"{set}{Path.DirectorySeparatorChar}docs", StringComparison.Ordinal)));
            var text = article.RootElement.GetProperty("text").GetString()!;
            var language = gold.RootElement.GetProperty("lang").GetString()!;
            var published = gold.RootElement.GetProperty("published").GetString();
            LocalDate? day = published is not null && LocalDatePattern.Iso.Parse(published) is { Success: true, Value: var known } ? known : null;
            var found = recognizer(language).Recognize(text, analyzer(language).Analyze(text), new TimeContext(day));
            foreach (var fact in gold.RootElement.GetProperty("facts").EnumerateArray())
            {
                var date = fact.TryGetProperty("date", out var dated) ? dated.GetString() : null;
                var alternative = fact.TryGetProperty("date_alt", out var second) ? second.GetString() : null;
                var start = fact.GetProperty("start").GetInt32();
                var evidence = new TextSpan(start, start + fact.GetProperty("evidence").GetString()!.Length);
                var inside = found.Where(e => evidence.Contains(e.Span)).ToList();
                if (date is null || inside.Count == 0 || (day is null && published is not null)) continue;
                all++;
                if (inside.Exists(e => Means(e, date) || (alternative is not null && Means(e, alternative)))) right++;
                else miss?.Invoke($"{Path.GetFileName(file)} {published} {date}: {evidence.In(text)} -> {string.Join("; ", inside.Select(e => $"{e.Text}={e.Value}|{e.Edtf}"))}");
            }
        }

        return (right, all);
    }

    private static bool Means(TimeExpression e, string date) => e.Edtf == date || e.Value == date || e.Value.StartsWith(date + "T", StringComparison.Ordinal);
}
