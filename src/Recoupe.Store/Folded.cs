using System.Globalization;
using System.Text;

namespace Recoupe.Store;

/// <summary>Text without what does not count in a search: case, accents, punctuation.</summary>
internal static class Folded
{
    /// <summary>Lower-case words parted by one space: "États-Unis" to "etats unis". Lone surrogates fall away.</summary>
    public static string Of(string text)
    {
        var valid = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes()) valid.Append(rune.ToString());
        var folded = new StringBuilder(text.Length);
        foreach (var rune in valid.ToString().Normalize(NormalizationForm.FormKD).EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune)) folded.Append(Rune.ToLowerInvariant(rune).ToString());
            else if (Rune.GetUnicodeCategory(rune) != UnicodeCategory.NonSpacingMark && folded.Length > 0 && folded[^1] != ' ') folded.Append(' ');
        }

        return folded.ToString().TrimEnd(' ');
    }
}
