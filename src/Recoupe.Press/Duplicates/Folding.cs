using System.Text;

namespace Recoupe.Press.Duplicates;

/// <summary>Letters without case and diacritics: "Œuvre" and "oeuvre" differ in one letter only, "Été" and "ete" in none.</summary>
public static class Folding
{
    // Latin letters with diacritics end at U+024F (Latin Extended-B) but for U+1E00-U+1EFF (Latin Extended Additional).
    private static readonly char[] folded = BuildTable();

    /// <summary>The lower-case base letter of <paramref name="c"/>; any other character as it is.</summary>
    public static char Fold(char c) => folded[c];

    private static char[] BuildTable()
    {
        var table = new char[char.MaxValue + 1];
        for (var i = 0; i < table.Length; i++)
        {
            var lower = char.ToLowerInvariant((char)i);
            table[i] = lower is (>= '\u00C0' and <= '\u024F') or (>= '\u1E00' and <= '\u1EFF')
                ? lower.ToString().Normalize(NormalizationForm.FormD)[0]
                : lower;
        }

        return table;
    }
}
