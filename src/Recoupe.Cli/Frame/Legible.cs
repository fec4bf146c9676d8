using System.Globalization;
using System.Text;

namespace Recoupe.Cli.Frame;

/// <summary>Words of an article made safe for a terminal.</summary>
internal static class Legible
{
    /// <summary>
    /// One line: runs of white space become one space; control and format characters, which could move the cursor, recolour the screen or
    /// turn the direction of writing, fall away, and so do lone surrogates.
    /// </summary>
    public static string Line(string text)
    {
        var line = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.IsWhiteSpace(rune))
            {
                if (line.Length > 0 && line[^1] != ' ') line.Append(' ');
            }
            else if (rune != Rune.ReplacementChar
                && Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned))
            {
                line.Append(rune.ToString());
            }
        }

        return line.ToString().TrimEnd(' ');
    }

    /// <summary>Lines of a text, each as <see cref="Line"/>.</summary>
    public static IEnumerable<string> Lines(string text) => text.Split('\n').Select(Line);
}
