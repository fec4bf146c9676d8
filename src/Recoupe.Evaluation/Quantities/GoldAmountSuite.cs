using System.Globalization;
using System.Text.Json;
using Recoupe.Language;
using Recoupe.Language.Quantities;

namespace Recoupe.Evaluation.Quantities;

/// <summary>
/// The amounts of the gold facts: each must be among the quantities inside its fact's evidence with the right value, unit and bound,
/// compared as gold/tools/score_facts.py compares them.
/// </summary>
public static class GoldAmountSuite
{
    private static readonly string[][] sameUnits =
    [
        ["soldier", "troop", "serviceman", "servicemember", "military", "paratrooper"],
        ["dead", "killed", "death", "fatality"],
        ["injured", "wounded"],
        ["tonne", "t", "ton", "metric_ton"],
        ["lb", "pound"],
        ["hour", "h"],
        ["km", "kilometre", "kilometer"],
        ["percent", "%"],
        ["ship", "warship", "vessel"],
        ["day", "d"],
        ["displaced_person", "displaced"],
        ["aircraft", "plane", "airplane"],
    ];

    private static readonly string[] people = ["soldier", "dead", "injured", "missing", "prisoner", "hostage", "refugee", "evacuee", "displaced_person", "dead_or_injured"];

    /// <summary>The share of gold amounts that are found right, 0 to 1.</summary>
    /// <param name="folder">A folder with docs and gold ("gold/seeds").</param>
    /// <param name="analyze">Text and language to sentences; null reads the text without analysis.</param>
    /// <param name="report">Told each miss.</param>
    public static double Score(string folder, Func<string, string, IReadOnlyList<Sentence>>? analyze = null, Action<string>? report = null)
    {
        var (right, all) = (0, 0);
        foreach (var path in Directory.GetFiles(Path.Combine(folder, "gold"), "*.json").Order(StringComparer.Ordinal))
        {
            using var gold = JsonDocument.Parse(File.ReadAllText(path));
            using var doc = JsonDocument.Parse(File.ReadAllText(Path.Combine(folder, "docs", Path.GetFileName(path))));
            var text = doc.RootElement.GetProperty("text").GetString()!;
            var language = gold.RootElement.GetProperty("lang").GetString()!;
            var recognizer = QuantityRecognizer.For(language);
            var quantities = analyze is null ? recognizer.Recognize(text) : recognizer.Recognize(text, analyze(text, language));
            foreach (var fact in gold.RootElement.GetProperty("facts").EnumerateArray())
            {
                var start = fact.GetProperty("start").GetInt32();
                var span = new TextSpan(start, start + fact.GetProperty("evidence").GetString()!.Length);
                var inside = quantities.Where(q => q.Span.Overlaps(span)).ToList();
                foreach (var amount in Amounts(fact))
                {
                    all++;
                    if (inside.Any(q => IsRight(q, amount))) right++;
                    else report?.Invoke($"{Path.GetFileNameWithoutExtension(path)}: {amount.GetRawText()} in '{span.In(text)}': {string.Join("; ", inside.Select(Show))}");
                }
            }
        }

        return all == 0 ? 0 : (double)right / all;
    }

    private static string Show(Quantity q) => string.Create(CultureInfo.InvariantCulture, $"[{q.Text}] {q.Value}-{q.High} {q.Unit} {q.Approximation}");

    private static IEnumerable<JsonElement> Amounts(JsonElement fact)
    {
        if (fact.TryGetProperty("amounts", out var amounts) && amounts.ValueKind == JsonValueKind.Array)
        {
            foreach (var amount in amounts.EnumerateArray()) yield return amount;
        }
        else if (fact.TryGetProperty("amount", out var amount) && amount.ValueKind == JsonValueKind.Object)
        {
            yield return amount;
        }
    }

    private static bool IsRight(Quantity quantity, JsonElement gold)
    {
        if (quantity.Value is not { } value || !IsSameUnit(quantity.Unit, gold.GetProperty("unit").GetString()!)) return false;
        var wanted = gold.GetProperty("value").GetDecimal();
        var isClose = gold.TryGetProperty("value_max", out var most)
            ? value >= 0.4m * wanted && value <= most.GetDecimal()
            : Math.Abs(value - wanted) <= 0.005m * Math.Abs(wanted);
        if (!isClose) return false;
        var bound = Bound(gold.TryGetProperty("approx", out var approx) ? approx.GetString() : null);
        return bound is null || bound == Bound(quantity.Approximation switch
        {
            Approximation.About => "about",
            Approximation.MoreThan => "more_than",
            Approximation.AtLeast => "at_least",
            Approximation.LessThan => "less_than",
            Approximation.AtMost => "at_most",
            Approximation.UpTo => "up_to",
            _ => null,
        });
    }

    private static string? Bound(string? approx) => approx switch
    {
        "about" => "about",
        "more_than" or "at_least" => "low",
        "less_than" or "at_most" or "up_to" => "high",
        _ => null,
    };

    private static bool IsSameUnit(string? found, string wanted)
    {
        if (found is null) return false;
        var (a, b) = (Fold(found), Fold(wanted));
        return a == b || sameUnits.Any(same => same.Contains(a) && same.Contains(b))
            || (a is "person" or "people" && people.Contains(b)) || (b is "person" or "people" && people.Contains(a));
    }

    private static string Fold(string unit)
    {
        var folded = unit.ToLowerInvariant().Trim().Replace(' ', '_');
        return folded.Length > 3 ? folded.TrimEnd('s') : folded;
    }
}
