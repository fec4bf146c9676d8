using System.Globalization;
using System.Text.Json;
using NodaTime;
using NodaTime.Text;
using Recoupe.Language.Times;

namespace Recoupe.Evaluation.Times;

/// <summary>
/// Microsoft's Recognizers suites of dates, the cases of their end-to-end models. They ask for every reading ("vendredi" the last and the
/// next), so the engine reads both ways. A case passes when each gold expression is met by a found expression that overlaps it, is of the
/// same sort (point or stretch of time, length, repetition) and has at least one reading in common with it, and when as many are found as
/// the gold has. The engine's other reading is not held against the gold's: the suite leaves out the past one for some suites and modes.
/// Spans are compared by overlap, because the suite takes prepositions and articles now in, now out.
/// </summary>
public static class Recognizers
{
    /// <summary>Cases passed and asked, by whether Microsoft's own .NET engine supports them.</summary>
    public static (int Passed, int All, int SkippedPassed, int SkippedAll) Score(
        string shared, string language, ITimeRecognizer recognizer, IReadOnlySet<string> refused, Action<string>? miss = null)
    {
        var (passed, all, skippedPassed, skippedAll) = (0, 0, 0, 0);
        foreach (var row in Assistants.Rows(Path.Combine(shared, "data", "time", "recognizers", $"{(language == "fr" ? "french" : "english")}-datetime.jsonl")))
        {
            var suite = row.GetProperty("suite").GetString()!;
            if (!suite.Contains("Model", StringComparison.Ordinal)) continue;
            var skipped = row.GetProperty("notSupportedDotnet").GetBoolean();
            var name = $"{suite.Split('/')[^1]}#{row.GetProperty("index").GetInt32().ToString(CultureInfo.InvariantCulture)}";
            if (refused.Contains(name)) continue;
            var text = row.GetProperty("input").GetString()!;
            var now = row.GetProperty("reference").GetString() is { } given ? LocalDateTimePattern.ExtendedIso.Parse(given).GetValueOrThrow() : new LocalDateTime(2016, 11, 7, 0, 0);
            var tasks = suite.EndsWith("TasksMode", StringComparison.Ordinal);
            var split = suite.EndsWith("SplitDateAndTime", StringComparison.Ordinal);
            var found = recognizer.Recognize(text, [Assistants.OneSentence(text)], new TimeContext(now.Date, tasks ? ReadingMode.Future : ReadingMode.Both)
            {
                Dialogue = true, ReferenceTime = now.TimeOfDay, MonthFirst = language == "en",
            }).Where(e => e.Value is not "PAST_REF" and not "FUTURE_REF" && !(tasks && IsNoDueDate(e))).ToList();
            var ours = split ? [.. found.SelectMany(e => e.Parts.Count > 0 ? e.Parts : [e])] : found;
            var gold = row.GetProperty("results").EnumerateArray().ToList();
            if (gold.Count > ours.Count && found.Exists(e => e.Parts.Count > 0)) ours = [.. found.SelectMany(e => e.Parts.Count > 0 ? e.Parts : [e])];
            var right = gold.Count == ours.Count && gold.TrueForAll(g => ours.Exists(e => Same(g, e, split)));
            if (skipped) (skippedPassed, skippedAll) = (skippedPassed + (right ? 1 : 0), skippedAll + 1);
            else (passed, all) = (passed + (right ? 1 : 0), all + 1);
            if (!right) miss?.Invoke($"{(skipped ? "S" : "P")} {name} {now.ToString("uuuu-MM-ddTHH:mm", CultureInfo.InvariantCulture)} | {text} | {string.Join("; ", gold.Select(Describe))} | {string.Join("; ", ours.Select(e => $"[{e.Text}] {e.Value}{(e.AlternativeValue is null ? "" : " or " + e.AlternativeValue)} {e.Modifier} {e.From:uuuu-MM-ddTHH:mm}..{e.To:uuuu-MM-ddTHH:mm}"))}");
        }

        return (passed, all, skippedPassed, skippedAll);
    }

    // A to-do list, which the tasks mode is for, has no use for a bare year, a quarter, a season or a decade.
    private static bool IsNoDueDate(TimeExpression e) =>
        e is { Type: TimexType.Date, Grain: Grain.Quarter or Grain.Half or Grain.Season or Grain.Decade } || (e is { Type: TimexType.Date, Grain: Grain.Year, How: TimeReading.Explicit, Modifier: not TimexModifier.OnOrAfter });

    private static string Describe(JsonElement gold) => $"[{gold.GetProperty("text").GetString()}] " + string.Join(" / ", Readings(gold).Select(v =>
        string.Join(' ', v.EnumerateObject().Where(p => p.Name is "timex" or "Mod" or "start" or "end" or "value").Select(p => p.Value.ToString()))));

    private static List<JsonElement> Readings(JsonElement gold) =>
        gold.TryGetProperty("resolution", out var resolution) && resolution.ValueKind == JsonValueKind.Object && resolution.TryGetProperty("values", out var values)
            ? [.. values.EnumerateArray()] : [];

    private static bool Same(JsonElement gold, TimeExpression e, bool split)
    {
        // A few gold texts are not in their input; their reading alone is compared.
        if (gold.GetProperty("start").ValueKind == JsonValueKind.Number
            && (e.Extent.Start >= gold.GetProperty("end").GetInt32() || gold.GetProperty("start").GetInt32() >= e.Extent.End)) return false;
        var readings = Readings(gold);
        if (readings.Count == 0) return true;
        if (split && e.Type == TimexType.Time && readings[0].GetProperty("type").GetString() == "time") return readings.Exists(r => r.GetProperty("timex").GetString() is { } t && Clock(e.Value) == Clock(t));
        return readings[0].GetProperty("type").GetString() switch
        {
            "duration" => e.Type == TimexType.Duration && AssistantConventions.Seconds(e.Value.Replace("X", "3", StringComparison.Ordinal)) is { } seconds
                && readings.Exists(r => decimal.TryParse(r.GetProperty("value").GetString(), CultureInfo.InvariantCulture, out var theirs) && theirs == seconds),
            "set" => e.Type == TimexType.Set && readings.Exists(r => r.TryGetProperty("timex", out var t0) && t0.GetString() is { } t && Bare(t) == Bare(e.Value)),
            _ => e.Type is TimexType.Date or TimexType.Time or TimexType.Duration && readings.Exists(r => Point(r, e)),
        };
    }

    // "XXXX-XX-XXT16:00" and "T16" are the same time of day.
    private static string Bare(string timex) => Once(timex).Replace("XXXX-XX-XX", "", StringComparison.Ordinal).Replace("P1DT", "T", StringComparison.Ordinal).Replace("XXXX-WXX-WE", "P1WE", StringComparison.Ordinal).Replace(":00", "", StringComparison.Ordinal);

    // "T06P1D", of the tasks mode, is "T06" each day.
    private static string Once(string timex) => timex.Length > 4 && timex[^3] == 'P' && timex[^2] == '1' ? timex[..^3] : timex;

    private static string Clock(string value) => value.Contains('T', StringComparison.Ordinal) ? value[value.IndexOf('T', StringComparison.Ordinal)..].Replace(":00", "", StringComparison.Ordinal) : value;

    private static bool Point(JsonElement reading, TimeExpression e)
    {
        if (!reading.TryGetProperty("timex", out var written) || written.GetString() is not { } timex) return false;
        var mod = reading.TryGetProperty("Mod", out var m) ? m.GetString() : null;
        if (timex is "PRESENT_REF" or "FUTURE_REF") return e.Value == timex || e.How == TimeReading.Publication;
        if (timex.EndsWith("T23:59:59", StringComparison.Ordinal) && e.Modifier == TimexModifier.End)
            return e.AlternativeValue is not null || reading.GetProperty("value").GetString() is { } last && last.StartsWith(e.Value, StringComparison.Ordinal);

        // "Earlier this month" ends for the suite in the middle of it or today: the period is compared.
        if (mod is null && e.Modifier is TimexModifier.Start or TimexModifier.End && SameTimex(timex, e)) return true;
        if (!Fits(mod, e)) return false;

        // Parts of periods: the suite gives its own days, so the period itself is compared.
        if (mod is not null && (mod.Contains("start", StringComparison.Ordinal) || mod.Contains("mid", StringComparison.Ordinal) || mod.Contains("end", StringComparison.Ordinal)))
            return SameTimex(timex, e);
        if (timex.Contains("TMO", StringComparison.Ordinal) || timex.Contains("TAF", StringComparison.Ordinal) || timex.Contains("TEV", StringComparison.Ordinal) || timex.Contains("TNI", StringComparison.Ordinal) || timex.Contains("TDT", StringComparison.Ordinal) || timex.Contains("TME", StringComparison.Ordinal) || (timex.Length > 3 && timex[^1] is not 'X' and not 'E' && char.IsAsciiLetterUpper(timex[^1]) && timex[^3] == '-'))
            return SameTimex(timex, e) || (Text("start") is { Length: >= 10 } first && At(e.From, first[..10], anyHalf: false) && timex.EndsWith(e.Value[Math.Max(0, e.Value.IndexOf('T', StringComparison.Ordinal))..], StringComparison.Ordinal));
        string? Text(string name) => reading.TryGetProperty(name, out var value) ? value.GetString() : null;
        if (Text("value") is { } value)
        {
            if (value == "not resolved") return SameTimex(timex, e);
            if (value.Length == 8 && value[2] == ':') return e.Type == TimexType.Time && (TimeOf(e.Value) == value[..5] || (e.TwelveHour && TimeOf(e.Value) == Half(value)));
            return Starts(e, value);
        }

        var (start, end) = (Text("start"), Text("end"));
        if (start is { Length: 8 } || end is { Length: 8 }) return SameClocks(start, end, e);
        return mod switch
        {
            "before" or "until" => end is null || At(AssistantConventions.Back(e, e.To), end, e.TwelveHour) || Ends(e, end) || Starts(e, end),
            "after" or "since" => start is null || Starts(e, start) || At(AssistantConventions.Back(e, e.From), start, e.TwelveHour) || Ends(e, start),
            _ when e.Type == TimexType.Duration => start is not null && Stretches(e, start, end),
            _ => start is not null && Starts(e, start) && (end is null || Ends(e, end) || EndsInclusive(e, end) || e.Modifier is not null),
        };
    }

    // The coming days begin tomorrow; quarters and decades are whole ones.
    private static bool Stretches(TimeExpression e, string start, string? end) =>
        (e.Grain is Grain.Quarter or Grain.Decade && end is not null && At(Floor(e.From, e.Grain.Value), start, anyHalf: false) && At(Floor(e.To, e.Grain.Value), end, anyHalf: false))
        || (e.Grain is Grain.Quarter && end is not null && At(Floor(e.From, Grain.Quarter)?.PlusMonths(3), start, anyHalf: false) && At(Floor(e.To, Grain.Quarter)?.PlusMonths(3), end, anyHalf: false))
        || ((At(e.From, start, anyHalf: false) || At(e.From?.PlusDays(1), start, anyHalf: false)) && (end is null || At(e.To, end, anyHalf: false) || At(e.To?.PlusDays(1), end, anyHalf: false)));

    private static LocalDateTime? Floor(LocalDateTime? time, Grain grain) => time is not { } t ? null
        : grain == Grain.Quarter ? new LocalDateTime(t.Year, ((t.Month - 1) / 3 * 3) + 1, 1, 0, 0) : new LocalDateTime(t.Year / 10 * 10, 1, 1, 0, 0);

    private static bool Fits(string? mod, TimeExpression e) => mod switch
    {
        null or "ref_undef" => e.Modifier is null or TimexModifier.Approx or TimexModifier.OnOrBefore or TimexModifier.OnOrAfter or TimexModifier.Before or TimexModifier.After,
        "before" => e.Modifier is TimexModifier.Before or TimexModifier.OnOrBefore or TimexModifier.MoreThan,
        "until" => e.Modifier is TimexModifier.OnOrBefore or TimexModifier.Before,
        "after" => e.Modifier is TimexModifier.After or TimexModifier.OnOrAfter or TimexModifier.LessThan or TimexModifier.MoreThan,
        "since" => e.Modifier is TimexModifier.OnOrAfter or TimexModifier.After,
        "approx" => true,
        "start" => e.Modifier is TimexModifier.Start,
        "mid" => e.Modifier is TimexModifier.Mid,
        "end" => e.Modifier is TimexModifier.End,
        _ => true,
    };

    private static bool SameTimex(string timex, TimeExpression e)
    {
        string[] ours = e.AlternativeValue is null ? [e.Value] : [e.Value, e.AlternativeValue];
        return ours.Any(v => Bare(v) == Bare(timex) || (timex.Length is 2 or 3 && v.EndsWith(timex.Length == 2 ? "-" + timex : timex, StringComparison.Ordinal)) || (timex.StartsWith("XXXX", StringComparison.Ordinal) && v.Length >= 4 && !timex.Contains('W', StringComparison.Ordinal) && v[4..] == timex[4..])
            || (timex.StartsWith("XXXX-WXX-", StringComparison.Ordinal) && timex.Contains('T', StringComparison.Ordinal) && v.EndsWith(timex[timex.IndexOf('T', StringComparison.Ordinal)..], StringComparison.Ordinal) && e.From is { } f && (int)f.DayOfWeek == timex[9] - '0'));
    }

    private static string TimeOf(string value) => value.IndexOf('T', StringComparison.Ordinal) is >= 0 and var t && value.Length >= t + 6 ? value.Substring(t + 1, 5) : "";

    private static string Half(string clock) => Period(int.Parse(clock[..2], CultureInfo.InvariantCulture) % 12) + clock[2..5];

    private static string Period(int hour) => hour.ToString("00", CultureInfo.InvariantCulture);

    private static bool SameClocks(string? start, string? end, TimeExpression e)
    {
        bool Is(TimeExpression part, string clock) => TimeOf(part.Value) == clock[..5] || (part.TwelveHour && TimeOf(part.Value) == Half(clock));
        if (e.Parts.Count == 2) return (start is null || Is(e.Parts[0], start)) && (end is null || Is(e.Parts[1], end));
        return (start is null) != (end is null) && e.Type == TimexType.Time && Is(e, start ?? end!);
    }

    private static bool Starts(TimeExpression e, string moment)
    {
        var first = e.Parts.Count == 2 && e.Value.Contains('/', StringComparison.Ordinal) ? e.Parts[0] : e;
        return At(first.From, moment, first.TwelveHour || first.Type == TimexType.Date) || At(e.From, moment, first.TwelveHour) || SameDay(e.AlternativeValue, moment) || (moment.Length <= 10 && SameDay(e.Value, moment));
    }

    private static bool Ends(TimeExpression e, string moment) => At(e.To, moment, e.TwelveHour)
        || (e.Parts.Count >= 2 && (At(e.Parts[^1].From, moment, e.Parts[^1].TwelveHour) || At(e.Parts[^1].To, moment, e.Parts[^1].TwelveHour))) || e.AlternativeValue is not null;

    // "From 2014 to 2018" ends for the suite now at the beginning, now at the end of 2018.
    private static bool EndsInclusive(TimeExpression e, string moment) => At(e.To?.PlusDays(-1), moment, anyHalf: false);

    private static bool SameDay(string? value, string moment) => value is { Length: >= 4 } && (value.StartsWith(moment[..10], StringComparison.Ordinal) || (value.Length is 4 or 7 && (value + "-01-01")[..10] == moment[..10]));

    private static bool At(LocalDateTime? ours, string moment, bool anyHalf)
    {
        if (ours is not { } time) return false;
        if (time.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture) != moment[..10]) return false;
        if (moment.Length <= 10) return true;
        var clock = time.ToString("HH:mm:ss", CultureInfo.InvariantCulture);
        return clock == moment[11..] || (anyHalf && Half(moment[11..]) == clock[..5]);
    }
}
