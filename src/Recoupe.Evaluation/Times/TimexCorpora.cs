using System.Text.Json;
using NodaTime.Text;
using Recoupe.Language;
using Recoupe.Language.Times;

namespace Recoupe.Evaluation.Times;

/// <summary>French TimeBank's development articles and WikiWars: texts with their expressions annotated.</summary>
public static class TimexCorpora
{
    /// <summary>Scores the French TimeBank articles, read with their publication dates.</summary>
    public static TimexScore FrenchTimeBank(string shared, ITimeRecognizer recognizer, ISentenceAnalyzer analyzer, Action<string, string>? miss = null) =>
        Score(Path.Combine(shared, "data", "time", "ftib11-dev.jsonl"), recognizer, analyzer, dated: true, miss);

    /// <summary>
    /// Scores WikiWars. Its articles tell of the past: they are read without a publication date, so that incomplete dates are reckoned
    /// from the text, as HeidelTime reads them in its narrative setting.
    /// </summary>
    public static TimexScore WikiWars(string shared, ITimeRecognizer recognizer, ISentenceAnalyzer analyzer, Action<string, string>? miss = null) =>
        Score(Path.Combine(shared, "data", "time", "wikiwars-en-01-16.jsonl"), recognizer, analyzer, dated: false, miss);

    /// <summary>An expression as TimeML annotates it: the ends of an interval, and a date and the time beside it, each by itself.</summary>
    public static IEnumerable<TimeExpression> TimeMl(IEnumerable<TimeExpression> found) => found.SelectMany(e => e.Parts.Count > 0 ? e.Parts : [e]);

    private static TimexScore Score(string file, ITimeRecognizer recognizer, ISentenceAnalyzer analyzer, bool dated, Action<string, string>? miss)
    {
        var total = new TimexScore(0, 0, 0, 0, 0);
        foreach (var line in File.ReadLines(file))
        {
            using var document = JsonDocument.Parse(line);
            var root = document.RootElement;
            var text = root.GetProperty("text").GetString()!;
            var published = LocalDatePattern.Iso.Parse(root.GetProperty("dct").GetString()![..10]).GetValueOrThrow();
            var context = new TimeContext(dated ? published : null);
            var gold = root.GetProperty("timex").EnumerateArray()
                .Where(t => !t.TryGetProperty("depth", out var depth) || depth.GetInt32() == 0)
                .Select(t => new Timex(
                    t.GetProperty("start").GetInt32(), t.GetProperty("end").GetInt32(), t.GetProperty("text").GetString()!,
                    t.GetProperty("type").GetString()!, t.TryGetProperty("value", out var value) ? value.GetString() : null))
                .OrderBy(t => t.Start).ToList();
            var found = TimeMl(recognizer.Recognize(text, analyzer.Analyze(text), context))
                .Select(e => new Timex(e.Span.Start, e.Span.End, e.Text, e.Type.ToString(), e.Value)).ToList();
            var name = root.GetProperty("doc").GetString()!;
            total += TimexScore.Of(gold, found, miss is null ? null : (kind, g, f) => miss(kind, $"{name} | {Around(text, g ?? f!)} | {g?.Text} {g?.Value} | {f?.Text} {f?.Value}"));
        }

        return total;
    }

    private static string Around(string text, Timex timex) =>
        text[Math.Max(0, timex.Start - 40)..Math.Min(text.Length, timex.End + 25)].ReplaceLineEndings(" ");
}
