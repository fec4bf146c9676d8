using Recoupe.Language;
using Recoupe.Record.Model;
using Recoupe.Record.Reading;

namespace Recoupe.Evaluation.Quotes;

/// <summary>Quotes and their speakers against eval/quotes: <c>quotes</c> is French, both halves; the held-out half and English also stand apart.</summary>
internal static class QuoteFigures
{
    private const double Overlap = 0.8;

    private static readonly (string Name, string Language, string[] Halves)[] Sets =
    [
        ("quotes", "fr", ["development", "held-out"]),
        ("quotes-held-out", "fr", ["held-out"]),
        ("quotes-en", "en", ["development", "held-out"]),
        ("quotes-en-held-out", "en", ["held-out"]),
    ];

    /// <summary>F1 of spans and share of right speakers among right spans, for each set.</summary>
    public static IEnumerable<(string Metric, double Value)> Of(IClaimReader reader, CancellationToken cancellation)
    {
        foreach (var (name, language, halves) in Sets)
        {
            int marked = 0, found = 0, right = 0, named = 0;
            foreach (var gold in halves.SelectMany(half => GoldQuotes.Of(half, language)))
            {
                var quotes = reader.Read(gold.Article, cancellation).Quotes;
                var pairs = gold.Quotes.Select(g => (Gold: g, Found: quotes.FirstOrDefault(q => Shared(g.Span, q.Span) >= Overlap))).Where(p => p.Found is not null).ToList();
                marked += gold.Quotes.Count;
                found += quotes.Count;
                right += pairs.Count;
                named += pairs.Count(p => IsRight(p.Gold, p.Found!.Speaker));
            }

            yield return ($"{name}.f1", marked + found == 0 ? 0 : Math.Round(2.0 * right / (marked + found), 4));
            yield return ($"{name}.speaker", right == 0 ? 0 : Math.Round((double)named / right, 4));
        }
    }

    /// <summary>Whether one of the right names holds all words of the speaker's name or words, or the other way round.</summary>
    public static bool IsRight(GoldQuote gold, Speaker? speaker) =>
        speaker is not null && gold.Speakers.Any(right => Holds(right, speaker.Words) || (speaker.Mention is { } mention && Holds(right, mention.Entity.Name)));

    private static bool Holds(string right, string found)
    {
        var (a, b) = (Words(right), Words(found));
        return a.Count > 0 && b.Count > 0 && (a.IsSubsetOf(b) || b.IsSubsetOf(a));
    }

    private static HashSet<string> Words(string name) =>
        name.Split([' ', '\'', '’', ',', '.', '-', '\u00A0'], StringSplitOptions.RemoveEmptyEntries).ToHashSet(StringComparer.OrdinalIgnoreCase);

    private static double Shared(TextSpan a, TextSpan b)
    {
        var both = Math.Min(a.End, b.End) - Math.Max(a.Start, b.Start);
        return both <= 0 ? 0 : (double)both / (a.Length + b.Length - both);
    }
}
