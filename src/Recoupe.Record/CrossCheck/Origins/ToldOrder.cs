using Recoupe.Press.Duplicates;
using Recoupe.Record.CrossCheck.Testimonies;

namespace Recoupe.Record.CrossCheck.Origins;

/// <summary>How far two texts tell the same in the same order: who rewrites a text goes through it sentence by sentence, who reports by himself begins elsewhere.</summary>
internal static class ToldOrder
{
    // News tells the main thing first: what comes after so many sentences changes nothing, and the work stays bounded.
    private const int MostSentences = 80;
    private const int FewestWords = 3;
    private const int FewestShared = 2;

    // Share of the shorter sentence's content words from which on one may reword the other.
    private const double LeastOverlap = 0.25;

    /// <summary>The content words of each sentence of <paramref name="text"/>, in order, of the first <see cref="MostSentences"/> that have a few.</summary>
    public static IReadOnlyList<Shingles> Cut(string text)
    {
        var sentences = new List<Shingles>();
        for (int start = 0, at = 0; at < text.Length && sentences.Count < MostSentences; at++)
        {
            var ends = at == text.Length - 1 || text[at] == '\n' || (text[at] is '.' or '!' or '?' && char.IsWhiteSpace(text[at + 1]));
            if (!ends) continue;
            if (ContentWords.Hashed(text[start..(at + 1)]) is { Count: >= FewestWords } words) sentences.Add(words);
            start = at + 1;
        }

        return sentences;
    }

    /// <summary>
    /// Share of the content words of the text with fewer that the other one has in sentences that answer one another, each at most once and none out of order; 0 to 1.
    /// </summary>
    public static double Shared(IReadOnlyList<Shingles> a, IReadOnlyList<Shingles> b)
    {
        var least = Math.Min(a.Sum(s => s.Count), b.Sum(s => s.Count));
        if (least == 0) return 0;
        var best = new int[b.Count + 1];
        foreach (var sentence in a)
        {
            var before = 0;
            for (var j = 1; j <= b.Count; j++)
            {
                var here = Math.Max(Math.Max(best[j], best[j - 1]), before + Answer(sentence, b[j - 1]));
                (before, best[j]) = (best[j], here);
            }
        }

        return (double)best[b.Count] / least;
    }

    private static int Answer(Shingles a, Shingles b) =>
        a.SharedWith(b) is >= FewestShared and var shared && shared >= LeastOverlap * Math.Min(a.Count, b.Count) ? shared : 0;
}
