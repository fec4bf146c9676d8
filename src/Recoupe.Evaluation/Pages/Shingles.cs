using System.Text.RegularExpressions;

namespace Recoupe.Evaluation.Pages;

/// <summary>
/// Compares an extracted text with the right one by their runs of four words, as the article extraction benchmark of Scrapinghub does:
/// precision and recall of each page over the counted runs, then their means, and F1 of the means.
/// </summary>
public sealed partial class Shingles
{
    private const int Length = 4;

    private readonly List<(double Precision, double Recall)> pages = [];

    /// <summary>Mean precision over the pages, 0-1.</summary>
    public double Precision => pages.Average(page => page.Precision);

    /// <summary>Mean recall over the pages, 0-1.</summary>
    public double Recall => pages.Average(page => page.Recall);

    /// <summary>Harmonic mean of <see cref="Precision"/> and <see cref="Recall"/>.</summary>
    public double F1 => Precision + Recall == 0 ? 0 : 2 * Precision * Recall / (Precision + Recall);

    /// <summary>Adds a page.</summary>
    public void Add(string right, string extracted)
    {
        var (gold, found) = (Count(right), Count(extracted));
        var common = gold.Sum(run => Math.Min(run.Value, found.GetValueOrDefault(run.Key)));
        var nothing = gold.Count == 0 && found.Count == 0;
        pages.Add(nothing ? (1, 1) : (Share(common, found.Values.Sum()), Share(common, gold.Values.Sum())));
    }

    private static double Share(int part, int whole) => whole == 0 ? 0 : (double)part / whole;

    private static Dictionary<string, int> Count(string text)
    {
        var words = Word().Matches(text).Select(match => match.Value).ToArray();
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        if (words.Length == 0) return counts;
        for (var i = 0; i + Math.Min(Length, words.Length) <= words.Length; i++)
        {
            var run = string.Join(' ', words.Skip(i).Take(Length));
            counts[run] = counts.GetValueOrDefault(run) + 1;
        }

        return counts;
    }

    [GeneratedRegex(@"\w+", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Word();
}
