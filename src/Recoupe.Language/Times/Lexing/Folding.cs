using System.Globalization;
using System.Text;

namespace Recoupe.Language.Times.Lexing;

/// <summary>Lower case, one apostrophe and, on demand, no diacritics.</summary>
internal static class Folding
{
    private const int Known = 0x250;
    private static readonly char[] Bare = BareLetters();

    public static char Lower(char c) => c switch
    {
        '’' or 'ʼ' or '`' or '´' => '\'',
        '‐' or '‑' or '–' or '—' or '−' => '-',
        < (char)128 => char.IsAsciiLetterUpper(c) ? (char)(c | 0x20) : c,
        _ => char.ToLowerInvariant(c),
    };

    public static char WithoutDiacritic(char c) => c < Known ? Bare[c] : c;

    public static string WithoutDiacritics(string text) => string.Create(text.Length, text, static (to, from) =>
    {
        for (var i = 0; i < to.Length; i++) to[i] = WithoutDiacritic(from[i]);
    });

    private static char[] BareLetters()
    {
        var bare = new char[Known];
        for (var c = 0; c < Known; c++)
        {
            var parts = ((char)c).ToString().Normalize(NormalizationForm.FormD);
            var isLetter = char.IsLetter((char)c) && CharUnicodeInfo.GetUnicodeCategory(parts, 0) != UnicodeCategory.NonSpacingMark;
            bare[c] = isLetter ? parts[0] : (char)c;
        }

        return bare;
    }
}
