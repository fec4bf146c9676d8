using Recoupe.Language.Data;
using Recoupe.Record.Model;

namespace Recoupe.Record.Amounts;

/// <summary>What an article takes two currencies to be worth to each other, since it gives one sum in both: "500 millions de dollars (460 millions d'euros)".</summary>
/// <param name="One">The sum as it is given first.</param>
/// <param name="Other">The same sum in another currency.</param>
internal sealed record ImpliedRate(Amount One, Amount Other)
{
    private static readonly ILookup<string, (string Word, bool Links)> words = Table.Load(typeof(ImpliedRate).Assembly, "data/rate_words.tsv").Rows
        .ToLookup(row => row["lang"], row => (row["word"], row["links"].Length > 0), StringComparer.Ordinal);

    /// <summary>The equation that it is worked out from.</summary>
    public string Why => $"{Units.Show(One)} = {Units.Show(Other)}";

    /// <summary>The rates that an article implies, one for each two currencies: the first that it gives.</summary>
    public static IReadOnlyList<ImpliedRate> In(ReadArticle article) =>
        [.. article.Claims.OrderBy(c => c.Evidence.Start).ThenBy(c => c.Id, StringComparer.Ordinal).Select(c => Of(c, article.Article.Language)).OfType<ImpliedRate>().DistinctBy(r => (r.One.Unit, r.Other.Unit))];

    /// <summary>How many of <paramref name="to"/> one <paramref name="from"/> is; null where it tells of other currencies.</summary>
    public decimal? Factor(string? from, string? to) =>
        from == One.Unit && to == Other.Unit ? Other.Value / One.Value
        : from == Other.Unit && to == One.Unit ? One.Value / Other.Value
        : null;

    private static ImpliedRate? Of(Claim claim, string? language)
    {
        if (claim.Amounts is not [{ Value: > 0 } one, { Value: > 0 } other] || one.Unit == other.Unit || !Units.IsCurrency(one.Unit) || !Units.IsCurrency(other.Unit)) return null;
        if (Math.Max(one.Value, other.Value) > Bounds.Most || one.AsWritten.Length == 0 || other.AsWritten.Length == 0) return null;
        var text = claim.Evidence.Exact;
        var end = text.IndexOf(one.AsWritten, StringComparison.Ordinal) + one.AsWritten.Length;
        var start = end < one.AsWritten.Length ? -1 : text.IndexOf(other.AsWritten, end, StringComparison.Ordinal);
        return start >= 0 && IsSame(text[end..start], language) ? new ImpliedRate(one, other) : null;
    }

    // A bracket opens, or a word says that it is the same; and nothing else stands between.
    private static bool IsSame(string between, string? language)
    {
        var known = words[language ?? ""].ToDictionary(w => w.Word, w => w.Links, StringComparer.Ordinal);
        var found = between.Replace(".", "", StringComparison.Ordinal).Split([' ', '\u00A0', ',', '(', '[', '-', '–', '—', '\n', '\''], StringSplitOptions.RemoveEmptyEntries);
        return Array.TrueForAll(found, known.ContainsKey) && (between.AsSpan().IndexOfAny('(', '[') >= 0 || Array.Exists(found, word => known[word]));
    }
}
