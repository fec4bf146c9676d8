using Recoupe.Language;

namespace Recoupe.Training.Tokens;

/// <summary>F1 in per cent of tokens, words and sentences, by exact spans; a word of a multi-word token must have the right form too.</summary>
public sealed record TokenScores(double Tokens, double Words, double Sentences)
{
    public static TokenScores Of(RawText gold, IReadOnlyList<Sentence> found)
    {
        var goldTokens = gold.Tokens.ToHashSet();
        var goldWords = gold.Tokens.Zip(gold.Words).SelectMany(t => Keys(t.First, t.Second)).ToHashSet();
        var tokens = new HashSet<TextSpan>();
        var words = new HashSet<(TextSpan, string)>();
        foreach (var group in found.SelectMany(s => s).GroupBy(w => w.Span))
        {
            tokens.Add(group.Key);
            words.UnionWith(Keys(group.Key, [.. group.Select(w => w.Form)]));
        }

        var starts = new List<TextSpan>();
        var start = 0;
        for (var i = 0; i < gold.Tokens.Count; i++)
        {
            if (!gold.Ends.Contains(gold.Tokens[i].End)) continue;
            starts.Add(new TextSpan(gold.Tokens[start].Start, gold.Tokens[i].End));
            start = i + 1;
        }

        return new TokenScores(F1(goldTokens, tokens), F1(goldWords, words), F1(starts.ToHashSet(), found.Select(s => s.Span).ToHashSet()));
    }

    private static IEnumerable<(TextSpan Span, string Word)> Keys(TextSpan span, string[] words) =>
        words.Length == 1 ? [(span, "")] : words.Select((w, i) => (span, $"{i}/{w.ToUpperInvariant()}"));

    private static double F1<T>(HashSet<T> gold, HashSet<T> found) => 200.0 * found.Count(gold.Contains) / (gold.Count + found.Count);
}
