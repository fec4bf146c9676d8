using Recoupe.Press;
using Recoupe.Press.Duplicates;
using Recoupe.Record.Model;

namespace Recoupe.Record.CrossCheck.Origins;

/// <summary>Articles of the same days and language that say the same with the same words in other sentences: rewrites of one text, or of one wire.</summary>
internal static class Rewrites
{
    // Share of the content words of the one with fewer. Reports of one event by two reporters reach 0.42, rewrites of one wire start at 0.4 and
    // mostly pass 0.5 (the 28 development articles): without a common credit only what no reporter reaches counts.
    private const double LeastOverlap = 0.5;
    private const double LeastOverlapWithCredit = 0.42;

    // Below that, the order decides: of rewrites a quarter and more of the words stand in sentences that follow one another as in the other text,
    // of independent reports of one event up to a fifth (the same articles).
    private const double LeastOverlapInOrder = 0.35;
    private const double LeastInOrder = 0.25;
    private const int DaysApart = 2;

    // In a brief of two sentences half of the words are shared by necessity.
    private const int FewestWords = 30;

    public static IEnumerable<Link> Find(Article[] articles, Shingles[] words)
    {
        var published = Array.ConvertAll(articles, a => EdtfRange.Parse(a.Published.Iso));
        Sketch?[] sketches = [.. words.Select(of => of.Count < FewestWords ? null : Sketch.Of(of))];
        foreach (var (a, b) in SketchPairs.Of(sketches, (a, b) => articles[a].Language == articles[b].Language && Near(published[a], published[b])))
        {
            var overlap = (double)words[a].SharedWith(words[b]) / Math.Min(words[a].Count, words[b].Count);
            var credit = Agencies(articles[a]).Intersect(Agencies(articles[b]), StringComparer.Ordinal).Order(StringComparer.Ordinal).FirstOrDefault();
            if (overlap >= (credit is null ? LeastOverlap : LeastOverlapWithCredit))
                yield return new Link(a, b, overlap, credit is null ? "the same words in other sentences" : $"the same words under the credit {credit}");
            else if (overlap >= LeastOverlapInOrder && ToldOrder.Shared(ToldOrder.Cut(articles[a].Text), ToldOrder.Cut(articles[b].Text)) >= LeastInOrder)
                yield return new Link(a, b, overlap, "the same told in the same order");
        }
    }

    private static bool Near(EdtfRange? a, EdtfRange? b) => a is null || b is null || a.Gap(b) <= DaysApart;

    // "Avec AFP", "(AFP)" and "AFP" name one agency: the words in capitals; other credits count as a whole.
    private static IEnumerable<string> Agencies(Article article)
    {
        foreach (var credit in article.Credits)
        {
            var capitals = credit.Split([' ', ',', ';', '/', '(', ')', '.'], StringSplitOptions.RemoveEmptyEntries).Where(w => w.Length >= 2 && w.All(char.IsUpper)).ToList();
            if (capitals.Count == 0) yield return credit.Trim();
            foreach (var capital in capitals) yield return capital;
        }
    }
}
