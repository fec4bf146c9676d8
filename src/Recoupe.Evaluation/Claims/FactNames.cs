using System.Globalization;
using System.Text;

namespace Recoupe.Evaluation.Claims;

/// <summary>When two names, units or dates count as the same: the rules of gold/tools/score_facts.py, whose figures these must equal.</summary>
internal static class FactNames
{
    private static readonly HashSet<string> Stop = Set("the of in for and a an to spokesperson spokesman spokeswoman senior");

    private static readonly Dictionary<string, string> Same = new(StringComparer.Ordinal)
    {
        ["us"] = "united states", ["u.s."] = "united states", ["uk"] = "united kingdom", ["usa"] = "united states", ["defense"] = "defence",
        ["advisor"] = "adviser", ["kiev"] = "kyiv", ["byelorussia"] = "belarus", ["zelenskyy"] = "zelensky", ["zelenskiy"] = "zelensky",
        ["pentagon"] = "united states department defence", ["kremlin"] = "russia", ["american"] = "united states", ["russian"] = "russia",
        ["ukrainian"] = "ukraine", ["belarusian"] = "belarus", ["british"] = "united kingdom", ["israeli"] = "israel", ["nigerien"] = "niger",
        ["malian"] = "mali", ["sudanese"] = "sudan", ["azerbaijani"] = "azerbaijan", ["saudi"] = "saudi arabia", ["officials"] = "official",
        ["sources"] = "source",
    };

    private static readonly HashSet<string>[] Units =
    [
        Set("soldier troop serviceman servicemember military paratrooper"), Set("dead killed death fatality"), Set("injured wounded"),
        Set("tonne t ton metric_ton"), Set("lb pound"), Set("hour h"), Set("km kilometre kilometer"), Set("percent %"), Set("ship warship vessel"),
        Set("day d"), Set("displaced_person displaced"), Set("aircraft plane airplane"),
    ];

    private static readonly HashSet<string> People = Set("soldier dead injured missing prisoner hostage refugee evacuee displaced_person dead_or_injured");
    private static readonly HashSet<string> AnyPerson = Set("person people");

    /// <summary>The folded names of a gold slot, several joined by ';'.</summary>
    public static HashSet<string> Names(string? slot) =>
        (slot ?? "").Split(';').Where(n => n.Length > 0).Select(Fold).ToHashSet(StringComparer.Ordinal);

    /// <summary>No case, no accents, single spaces.</summary>
    public static string Fold(string? name)
    {
        var folded = new StringBuilder();
        foreach (var c in (name ?? "").Normalize(NormalizationForm.FormKD).Replace('’', '\''))
            if (CharUnicodeInfo.GetUnicodeCategory(c) is not UnicodeCategory.NonSpacingMark) folded.Append(c);
        return string.Join(' ', folded.ToString().ToLowerInvariant().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    /// <summary>Whether six in ten of the words of two folded names are shared.</summary>
    public static bool SameName(string a, string b)
    {
        var (x, y) = (Words(a), Words(b));
        if (a == b) return true;
        if (x.Count == 0 || y.Count == 0) return false;
        var shared = x.Count(y.Contains);
        return shared >= 0.6 * (x.Count + y.Count - shared);
    }

    /// <summary>Whether two units count the same thing.</summary>
    public static bool SameUnit(string? a, string? b)
    {
        var (x, y) = (Unit(a), Unit(b));
        return x == y || Units.Any(u => u.Contains(x) && u.Contains(y))
            || (AnyPerson.Contains(x) || AnyPerson.Contains(y)) && (People.Contains(x) || People.Contains(y));
    }

    /// <summary>Whether a predicted date equals the gold's at the gold's granularity.</summary>
    public static bool SameDate(string gold, string? predicted)
    {
        if (string.IsNullOrEmpty(predicted)) return false;
        if (gold == predicted) return true;
        var p = predicted.Split('/');
        if (!gold.Contains('/', StringComparison.Ordinal))
            return p[0].StartsWith(gold, StringComparison.Ordinal) && p[^1].StartsWith(gold, StringComparison.Ordinal);
        var g = gold.Split('/');
        return p.Length == 2 && p[0].StartsWith(g[0], StringComparison.Ordinal)
            && (g[1].Length > 0 ? p[1].StartsWith(g[1], StringComparison.Ordinal) : p[1] is "" or "..");
    }

    private static HashSet<string> Words(string name) => name.Replace('-', ' ').Split(' ', StringSplitOptions.RemoveEmptyEntries)
        .SelectMany(w => Same.GetValueOrDefault(w, w).Split(' ')).Where(w => !Stop.Contains(w)).ToHashSet(StringComparer.Ordinal);

    private static string Unit(string? unit) => (unit ?? "").Length > 3 ? Fold(unit).Replace(' ', '_').TrimEnd('s') : Fold(unit);

    private static HashSet<string> Set(string words) => [.. words.Split(' ')];
}
