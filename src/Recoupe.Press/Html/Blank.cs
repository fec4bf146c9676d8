using System.Text;

namespace Recoupe.Press.Html;

/// <summary>White space of HTML.</summary>
internal static class Blank
{
    /// <summary>Runs of ASCII white space become one space, ends are trimmed; no-break spaces stay (French punctuation needs them).</summary>
    public static string Collapse(string text)
    {
        var result = new StringBuilder(text.Length);
        foreach (var c in text) Append(result, c);
        return result.ToString().Trim();
    }

    /// <summary>Appends <paramref name="c"/>, unless it is a second space in a row.</summary>
    public static void Append(StringBuilder text, char c)
    {
        var isSpace = c is ' ' or '\t' or '\n' or '\r' or '\f';
        if (!isSpace) text.Append(c);
        else if (text.Length == 0 || text[^1] != ' ') text.Append(' ');
    }
}
