using System.Globalization;
using System.Text.Json;
using NodaTime;
using NodaTime.Text;
using Recoupe.Language.Times;

namespace Recoupe.Evaluation.Times;

/// <summary>chrono's French tests and edsnlp's dates.</summary>
public static class SmallSuites
{
    /// <summary>
    /// chrono: the nearest date is meant; a date without a time is at noon. A case passes when every year, month, day, hour, minute and
    /// second that it asserts is right, and when nothing is found where it asserts nothing. Certainty flags and time zones are not compared.
    /// </summary>
    public static (int Passed, int All) Chrono(string shared, ITimeRecognizer recognizer, Action<string>? miss = null)
    {
        var (passed, all) = (0, 0);
        foreach (var row in Assistants.Rows(Path.Combine(shared, "data", "time", "chrono", "chrono-fr.jsonl")))
        {
            all++;
            var text = row.GetProperty("text").GetString()!;
            var reference = row.GetProperty("ref").GetString() is { } given ? LocalDateTimePattern.ExtendedIso.Parse(given).GetValueOrThrow() : new LocalDateTime(2013, 6, 1, 12, 0);
            var forward = row.GetProperty("options").ValueKind == JsonValueKind.Object;
            var found = recognizer.Recognize(text, [Assistants.OneSentence(text)], new TimeContext(reference.Date, forward ? ReadingMode.Future : ReadingMode.Nearest)
            {
                Dialogue = true, ReferenceTime = reference.TimeOfDay,
            });
            var asserts = row.GetProperty("expect").EnumerateArray().ToList();
            var right = asserts.Count == 0 ? found.Count == 0 : found.Any(e => asserts.TrueForAll(a => Holds(a, e, reference)));
            if (right) passed++;
            else miss?.Invoke($"{text} | {string.Join(' ', asserts.Select(a => a.GetProperty("path").GetString()?.Replace("result.", "", StringComparison.Ordinal) + "=" + (a.TryGetProperty("value", out var v) ? v.ToString() : "")))} | {string.Join("; ", found.Select(e => $"[{e.Text}] {e.Value} {e.From}..{e.To}"))}");
        }

        return (passed, all);
    }

    /// <summary>
    /// edsnlp: every annotated span is found (it may lack "le", "depuis" or "pendant") with the fields of its norm; "-90 days" is
    /// compared with three months by its unit and number.
    /// </summary>
    public static (int Passed, int All) Edsnlp(string shared, ITimeRecognizer recognizer, Action<string>? miss = null)
    {
        var (passed, all) = (0, 0);
        foreach (var row in Assistants.Rows(Path.Combine(shared, "data", "time", "misc-fr", "edsnlp-dates-fr.jsonl")))
        {
            all++;
            var text = row.GetProperty("text").GetString()!;
            var reference = LocalDatePattern.Iso.Parse(row.GetProperty("reference").GetString()!).GetValueOrThrow();
            var found = recognizer.Recognize(text, [Assistants.OneSentence(text)], new TimeContext(reference, ReadingMode.Nearest) { Dialogue = true });
            if (row.GetProperty("ents").EnumerateArray().All(ent => found.Any(e => Same(ent, e, reference)))) passed++;
            else miss?.Invoke($"{text} | {row.GetProperty("ents")} | {string.Join("; ", found.Select(e => $"[{e.Text}] {e.Value}"))}");
        }

        return (passed, all);
    }

    private static bool Same(JsonElement ent, TimeExpression e, LocalDate reference)
    {
        if (e.Extent.Start >= ent.GetProperty("end").GetInt32() || ent.GetProperty("start").GetInt32() >= e.Extent.End) return false;
        int? Field(string name) => ent.TryGetProperty(name, out var value) ? int.Parse(value.GetString()!, CultureInfo.InvariantCulture) : null;
        if (ent.TryGetProperty("direction", out _) || ent.TryGetProperty("mode", out _))
        {
            var days = ((Field("year") ?? 0) * 365) + ((Field("month") ?? 0) * 30) + ((Field("week") ?? 0) * 7) + (Field("day") ?? 0);
            if (e.Type == TimexType.Duration) return AssistantConventions.Seconds(e.Value) == days * 86400m;
            return e.From is { } from && Math.Abs(NodaTime.Period.DaysBetween(from.Date, reference) - days) <= (e.Grain == Grain.Day ? 0 : 7) + (days / 30 * 2);
        }

        return e.From is { } start
            && (Field("year") is not { } year || start.Year == year) && (Field("month") is not { } month || start.Month == month)
            && (Field("day") is not { } day || start.Day == day) && (Field("hour") is not { } hour || start.Hour == hour)
            && (Field("minute") is not { } minute || start.Minute == minute);
    }

    private static bool Holds(JsonElement assert, TimeExpression e, LocalDateTime reference)
    {
        var path = assert.GetProperty("path").GetString() ?? "";
        var value = assert.TryGetProperty("value", out var given) ? given : default;
        var moment = path.Contains("end", StringComparison.Ordinal) ? (e.Parts.Count >= 2 ? e.Parts[^1] : null) : e.Parts.Count >= 2 && e.Value.Contains('/', StringComparison.Ordinal) ? e.Parts[^2] : e;
        if (assert.GetProperty("op").GetString() == "toBeDate" && value.ValueKind == JsonValueKind.String)
        {
            if (LocalDateTimePattern.ExtendedIso.Parse(value.GetString()!) is not { Success: true, Value: var date }) return true;
            return moment is not null && Moment(moment, reference) is { } ours && ours.Date == date.Date && (ours.TimeOfDay == date.TimeOfDay || moment.Type == TimexType.Date);
        }

        if (!path.Contains(".get(", StringComparison.Ordinal)) return true;
        if (moment is null || Moment(moment, reference) is not { } time) return false;
        if (moment.Grain > Grain.Day && moment.Type == TimexType.Date && moment.From is { } first && moment.To is { } past)
        {
            // A week or a month away is, for chrono, this day moved by that much.
            return value.ValueKind != JsonValueKind.Number || path.Split('"')[1] switch
            {
                "year" => first.Year <= value.GetInt32() && value.GetInt32() <= past.Year,
                "month" => moment.Grain >= Grain.Year || first.Month == value.GetInt32() || past.PlusDays(-1).Month == value.GetInt32(),
                "day" => moment.Grain >= Grain.Month || (first.Day <= value.GetInt32() && value.GetInt32() < first.Day + 7),
                _ => true,
            };
        }

        int? wanted = value.ValueKind == JsonValueKind.Number ? value.GetInt32() : null;
        return wanted is null || path.Split('"')[1] switch
        {
            "year" => time.Year == wanted || (wanted < 0 && time.Year == wanted + 1),
            "month" => time.Month == wanted,
            "day" => time.Day == wanted,
            "hour" => moment.Type == TimexType.Date || time.Hour == wanted,
            "minute" => moment.Type == TimexType.Date || time.Minute == wanted,
            "second" => moment.Type == TimexType.Date || time.Second == wanted,
            _ => true,
        };
    }

    // chrono puts a part of the day at one hour of it.
    private static LocalDateTime? Moment(TimeExpression e, LocalDateTime reference) => e.Value.Length > 3 && e.Value[..^2].EndsWith('T') && e.From is { } part
        ? part.Date.AtMidnight().PlusHours(e.Value[^2..] switch { "MO" => 8, "AF" => 14, "EV" => 18, "NI" => 22, _ => 12 })
        : e.Type == TimexType.Duration && e.From is null ? AssistantConventions.Seconds(e.Value) is { } seconds ? reference.PlusSeconds((long)seconds) : null
        : e.Type == TimexType.Duration ? (e.From == reference ? e.To : e.From) : e.From;
}
