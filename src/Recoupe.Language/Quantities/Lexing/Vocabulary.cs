using System.Globalization;
using System.Text;

namespace Recoupe.Language.Quantities.Lexing;

/// <summary>The words that some table of a language holds, folded: lower case, without accents, one kind of apostrophe.</summary>
internal sealed class Vocabulary
{
    /// <summary>Longer words are in no table.</summary>
    public const int LongestWord = 32;

    private static readonly char[] folds = BuildFolds();

    private readonly Dictionary<string, int> ids = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> lookup;

    public Vocabulary() => lookup = ids.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Number of words, the unknown one (0) included.</summary>
    public int Count => ids.Count + 1;

    public static char Fold(char c) => c < folds.Length ? folds[c] : c switch
    {
        '\u2019' or '\u02BC' => '\'',
        '\u2010' or '\u2011' => '-',
        _ => char.ToLowerInvariant(c),
    };

    /// <summary>The word's number; 0 when no table holds it.</summary>
    public int Find(ReadOnlySpan<char> word)
    {
        if (word.Length > LongestWord) return 0;
        Span<char> folded = stackalloc char[word.Length];
        for (var i = 0; i < word.Length; i++) folded[i] = Fold(word[i]);
        return lookup.TryGetValue(folded, out var id) ? id : 0;
    }

    /// <summary>The word's number, new where needed.</summary>
    public int Add(ReadOnlySpan<char> word)
    {
        var id = Find(word);
        if (id != 0) return id;
        if (word.Length > LongestWord) throw new FormatException($"'{word}' is longer than {LongestWord} characters.");
        Span<char> folded = stackalloc char[word.Length];
        for (var i = 0; i < word.Length; i++) folded[i] = Fold(word[i]);
        ids.Add(folded.ToString(), ids.Count + 1);
        return ids.Count;
    }

    // Latin letters to their base letter by canonical decomposition, up to the end of Latin Extended-B.
    private static char[] BuildFolds()
    {
        var table = new char[0x250];
        for (var i = 0; i < table.Length; i++)
        {
            var c = (char)i;
            var parts = c.ToString().Normalize(NormalizationForm.FormD);
            var isMarked = parts.Length > 1 && CharUnicodeInfo.GetUnicodeCategory(parts[1]) == UnicodeCategory.NonSpacingMark;
            table[i] = char.ToLowerInvariant(isMarked ? parts[0] : c);
        }

        return table;
    }
}
