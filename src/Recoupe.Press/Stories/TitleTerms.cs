using System.Text;
using Recoupe.Press.Data;
using Recoupe.Press.Duplicates;

namespace Recoupe.Press.Stories;

/// <summary>
/// The terms of a title, each with its weight: words without case, diacritics and endings, those with a capital (names, mostly) weighing more.
/// The name of the outlet after a last dash or bar is left out, and so are the words of data/press/title_words.tsv.
/// </summary>
public sealed class TitleTerms
{
    // Six letters tell most words of a headline apart and forgive most endings (Porter's finding for stemming, without a table for each language).
    private const int StemLength = 6;

    // Shorter words are no plurals: "bus", "prix" keep too little without their last letter to be told from others.
    private const int ShortestPlural = 4;

    // The ends of plurals of French and English nouns; dropped before the cut, so that words of up to six letters meet their plurals as longer ones do.
    private static readonly char[] Plurals = ['s', 'x'];

    private const int LongestOutlet = 40;

    // A title begins with a capital whatever its first word is.
    private const double FirstWord = 1.3;

    private static readonly char[] Bars = ['-', '|', '–', '—'];

    private readonly HashSet<string> empty;
    private readonly double name;

    /// <summary>Reads the empty words of a language, an ISO 639-1 code; a language that the table lacks has none.</summary>
    /// <param name="language">The language.</param>
    /// <param name="name">What a word with a capital weighs, beside 1 for one without.</param>
    public TitleTerms(string language, double name)
    {
        this.name = name;
        empty = [.. PressTable.Read("data/press/title_words.tsv", "language", "word").Where(row => row[0] == language).Select(row => row[1])];
    }

    /// <summary>The terms of a title in the order in which they first stand, with the greatest weight of each.</summary>
    public IReadOnlyDictionary<string, double> Of(string title)
    {
        var terms = Of(title.AsSpan(0, BeforeOutlet(title)));
        return terms.Count > 0 ? terms : Of(title.AsSpan());
    }

    private Dictionary<string, double> Of(ReadOnlySpan<char> title)
    {
        var words = Words(title);
        // Where most words have a capital, the capital names nothing.
        var capitals = words.Count(w => w.Capital) <= 0.7 * words.Count || words.Count <= 3;
        var terms = new Dictionary<string, double>(StringComparer.Ordinal);
        for (var i = 0; i < words.Count; i++)
        {
            var (word, capital) = words[i];
            if (empty.Contains(word) || (word.Length == 1 && !char.IsAsciiDigit(word[0]))) continue;
            var stem = Stem(word);
            var weight = !capital ? 1 : capitals && i > 0 ? name : Math.Min(name, FirstWord);
            terms[stem] = Math.Max(weight, terms.GetValueOrDefault(stem));
        }

        return terms;
    }

    private static string Stem(string word)
    {
        if (char.IsAsciiDigit(word[0])) return word;
        var singular = word.Length >= ShortestPlural && Plurals.Contains(word[^1]) ? word[..^1] : word;
        return singular.Length > StemLength ? singular[..StemLength] : singular;
    }

    private static List<(string Word, bool Capital)> Words(ReadOnlySpan<char> title)
    {
        var words = new List<(string, bool)>();
        var word = new StringBuilder();
        var capital = false;
        for (var i = 0; i <= title.Length; i++)
        {
            // A decimal point or comma stays in its number.
            var inside = i < title.Length && (char.IsLetterOrDigit(title[i])
                || (title[i] is '.' or ',' && word.Length > 0 && char.IsAsciiDigit(word[^1]) && i + 1 < title.Length && char.IsAsciiDigit(title[i + 1])));
            if (inside)
            {
                if (word.Length == 0) capital = char.IsUpper(title[i]);
                word.Append(Folding.Fold(title[i]));
            }
            else if (word.Length > 0)
            {
                words.Add((word.ToString(), capital));
                word.Clear();
            }
        }

        return words;
    }

    private static int BeforeOutlet(string title)
    {
        for (var i = title.Length - 2; i > 0 && title.Length - i <= LongestOutlet + 2; i--)
            if (Bars.Contains(title[i]) && char.IsWhiteSpace(title[i - 1]) && char.IsWhiteSpace(title[i + 1])) return i - 1;
        return title.Length;
    }
}
