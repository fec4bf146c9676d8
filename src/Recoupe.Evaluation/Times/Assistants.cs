using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using NodaTime;
using Recoupe.Language;
using Recoupe.Language.Times;

namespace Recoupe.Evaluation.Times;

/// <summary>
/// The suites of duckling and rustling: short phrases said to an assistant, one reading each, the next date meant. A case passes when one
/// of the expressions found has the reading that the suite gives, to the grain that it gives; a negative case when nothing is found.
/// The suites' own conventions (when a morning begins, which days "fin mars" spans, open ends) are in <see cref="AssistantConventions"/>.
/// </summary>
public static partial class Assistants
{
    private static readonly LocalDateTime Now = new(2013, 2, 12, 4, 30);

    /// <summary>Duckling's times and durations.</summary>
    public static (int Passed, int All) Duckling(string shared, string language, ITimeRecognizer recognizer, Action<string>? miss = null)
    {
        var (passed, all) = (0, 0);
        foreach (var row in Rows(Path.Combine(shared, "data", "time", "duckling", $"duckling-{language}.jsonl")))
        {
            if (row.GetProperty("dim").GetString() is not ("Time" or "Duration")) continue;
            all++;
            var text = row.GetProperty("text").GetString()!;
            var expect = row.GetProperty("expect").GetString();
            var locale = row.GetProperty("locale").GetString()!;
            var monthFirst = locale is "EN" or "EN/US" or "EN/CA" or "EN/PH";
            var latent = row.GetProperty("set").GetString() == "latentCorpus";
            var found = Find(text, recognizer, monthFirst, language, locale.Contains('/', StringComparison.Ordinal) ? locale[^2..] : null);
            if (expect is null ? found.Count == 0 || latent : found.Any(e => Expected(e, expect, language))) passed++;
            else miss?.Invoke($"{text} | {expect} | {Show(found, language)}");
        }

        return (passed, all);
    }

    /// <summary>Rustling's French times and durations.</summary>
    public static (int Passed, int All) Rustling(string shared, ITimeRecognizer recognizer, Action<string>? miss = null)
    {
        var (passed, all) = (0, 0);
        foreach (var row in Rows(Path.Combine(shared, "data", "time", "rustling", "rustling-fr.jsonl")))
        {
            if (row.GetProperty("set").GetString() is not ("examples_datetime" or "examples_durations")) continue;
            all++;
            var text = row.GetProperty("text").GetString()!;
            var expect = row.GetProperty("expect").GetString()!;
            var found = Find(text, recognizer, monthFirst: false, "fr");
            if (found.Any(e => Rustling(e, expect))) passed++;
            else miss?.Invoke($"{text} | {expect} | {Show(found, "fr")}");
        }

        return (passed, all);
    }

    internal static IEnumerable<JsonElement> Rows(string file)
    {
        foreach (var line in File.ReadLines(file))
        {
            using var document = JsonDocument.Parse(line);
            yield return document.RootElement.Clone();
        }
    }

    private static IReadOnlyList<TimeExpression> Find(string text, ITimeRecognizer recognizer, bool monthFirst, string language, string? region = null) =>
        recognizer.Recognize(text, [OneSentence(text)], new TimeContext(Now.Date, ReadingMode.Future)
        {
            Dialogue = true, MonthFirst = monthFirst && language == "en", ReferenceTime = Now.TimeOfDay, Region = region,
        });

    /// <summary>A phrase is one sentence, whatever its stops.</summary>
    internal static Sentence OneSentence(string text) => new(new TextSpan(0, text.Length), [text], [new TextSpan(0, text.Length)]);

    private static string Show(IReadOnlyList<TimeExpression> found, string language) => string.Join("; ", found.Select(e =>
    {
        var (from, to) = AssistantConventions.Interval(e, language, Now);
        return $"[{e.Text}] {e.Value} {from?.ToString("uuuu-MM-ddTHH:mm", CultureInfo.InvariantCulture)}..{to?.ToString("uuuu-MM-ddTHH:mm", CultureInfo.InvariantCulture)} {e.Modifier}";
    }));

    // Duckling gives these days by the eve at whose sunset they begin; the engine, as the press does, by their daylight.
    private static readonly string[] EveFeasts =
        ["Yom Kippur", "Shemini Atzeret", "Simchat Torah", "Tisha B'Av", "Yom Ha'atzmaut", "Lag BaOmer", "Yom HaShoah", "Tu BiShvat", "Purim", "Shushan Purim", "Rosh Hashanah", "Passover", "Sukkot", "Shavuot", "Hanukkah"];

    private static bool Expected(TimeExpression e, string expect, string language)
    {
        if (expect.StartsWith("DurationData", StringComparison.Ordinal))
        {
            var words = expect.Split(' ');
            if (e.Type == TimexType.Duration && words[2] == "Month" && AssistantConventions.Months(e.Value) is { } months) return months == int.Parse(words[1], CultureInfo.InvariantCulture);
            return e.Type == TimexType.Duration && AssistantConventions.Seconds(e.Value) is { } seconds
                && seconds == AssistantConventions.Seconds(decimal.Parse(words[1], CultureInfo.InvariantCulture), words[2]);
        }

        var grain = Grains().Matches(expect).LastOrDefault()?.Value ?? "Second";
        var times = Times().Matches(expect).Select(m => Moment(m.Value)).ToList();
        var (from, to) = AssistantConventions.Interval(e, language, Now);
        if (expect.Contains("OpenInterval After", StringComparison.Ordinal)) return Same(from, times[0], grain) || Same(e.From, times[0], grain);
        if (expect.Contains("OpenInterval Before", StringComparison.Ordinal)) return Same(to, times[0], grain) || Same(e.From ?? e.To, times[0], grain) || Same(AssistantConventions.Back(e, to), times[0], grain);
        if (EveFeasts.Any(f => expect.Contains($"\"{f}\"", StringComparison.Ordinal))) from = from?.PlusDays(-1);
        if (expect.Contains("Interval", StringComparison.Ordinal)) return (Same(from, times[0], grain) || AssistantConventions.IsNear(e, from, times[0]))
            && (Same(AssistantConventions.End(e, to, grain), times[1], grain) || AssistantConventions.IsNear(e, to, times[1]));
        return times.Count > 0 && (Same(from, times[0], grain) || AssistantConventions.IsLastOf(e, to, times[0], grain));
    }

    private static bool Rustling(TimeExpression e, string expect)
    {
        var lists = Lists().Matches(expect).Select(m => m.Groups["numbers"].Value.Split(',').Select(n => int.Parse(n.Trim(), CultureInfo.InvariantCulture)).ToArray()).ToList();
        if (expect.StartsWith("check_duration", StringComparison.Ordinal))
        {
            string[] units = ["Year", "Month", "Week", "Day", "Hour", "Minute", "Second"];
            var seconds = lists[0].Select((n, i) => AssistantConventions.Seconds(n, units[i])).Sum();
            return e.Type == TimexType.Duration && (e.Value.Contains('X', StringComparison.Ordinal) || AssistantConventions.Seconds(e.Value) == seconds);
        }

        string[] grains = ["Year", "Month", "Day", "Hour", "Minute", "Second"];
        var (from, to) = AssistantConventions.Interval(e, "fr", Now);
        var grain = grains[lists[0].Length - 1];
        var first = OfList(lists[0]);
        if (expect.Contains("Direction::Before", StringComparison.Ordinal)) return Same(to, first, grain) || Same(e.From ?? e.To, first, grain) || Same(AssistantConventions.Back(e, to), first, grain);
        if (lists.Count == 1) return Same(from, first, grain) || Same(e.From, first, grain);
        var end = grains[Math.Min(lists[1].Length, lists[0].Length) - 1];
        return (Same(from, first, grain) || AssistantConventions.IsNear(e, from, first)) && (AssistantConventions.IsNear(e, to, OfList(lists[1])) || Same(AssistantConventions.End(e, to, end), OfList(lists[1]), end) || Same(to, OfList(lists[1]), end) || Same(AssistantConventions.LastStart(e), OfList(lists[1]), end));
    }

    private static LocalDateTime OfList(int[] n) => Of(n);

    private static LocalDateTime Moment(string text) => Of([.. Numbers().Matches(text).Select(m => int.Parse(m.Value, CultureInfo.InvariantCulture))]);

    private static LocalDateTime Of(int[] n)
    {
        int At(int i, int least) => i < n.Length ? Math.Max(n[i], least) : least;
        var day = new LocalDate(n[0], At(1, 1), At(2, 1));
        return day.AtMidnight().PlusHours(At(3, 0)).PlusMinutes(At(4, 0)).PlusSeconds(At(5, 0));
    }

    private static bool Same(LocalDateTime? ours, LocalDateTime theirs, string grain) => ours is { } time && grain switch
    {
        "Year" => time.Year == theirs.Year,
        "Month" or "Quarter" => (time.Year, time.Month) == (theirs.Year, theirs.Month),
        "Day" or "Week" => time.Date == theirs.Date,
        "Hour" => time.Date == theirs.Date && time.Hour == theirs.Hour,
        "Minute" => time.Date == theirs.Date && (time.Hour, time.Minute) == (theirs.Hour, theirs.Minute),
        _ => time == theirs,
    };

    [GeneratedRegex(@"\((-?\d+),[^()]*\)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Times();

    [GeneratedRegex(@"-?\d+", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Numbers();

    [GeneratedRegex(@"\b(Second|Minute|Hour|Day|Week|Month|Quarter|Year)\b", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Grains();

    [GeneratedRegex(@"\[(?<numbers>[\d, ]+)\]", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Lists();
}
