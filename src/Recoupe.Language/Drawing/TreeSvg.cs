using System.Globalization;
using System.Text;

namespace Recoupe.Language.Drawing;

/// <summary>Draws a dependency tree as SVG: the words in a row with their tags, an arc from each head to its dependent with its relation.</summary>
public static class TreeSvg
{
    private const int LetterWidth = 9;
    private const int WordGap = 28;
    private const int LevelHeight = 26;
    private const int Margin = 16;
    private const int TextHeight = 52;

    /// <summary>The drawing as one svg element, in the colour of the text around it; a sentence that no parser has read is words without arcs.</summary>
    /// <param name="sentence">A sentence, best of fewer than a hundred words.</param>
    public static string Draw(Sentence sentence)
    {
        var centres = new int[sentence.Count];
        var x = Margin;
        for (var i = 0; i < sentence.Count; i++)
        {
            var letters = Math.Max(sentence.Forms[i].Length, UposNames.Name(sentence.Tags[i]).Length);
            var width = Math.Clamp(letters, 2, 40) * LetterWidth;
            centres[i] = x + (width / 2);
            x += width + WordGap;
        }

        var levels = ArcLevels.Of(sentence);
        var top = Margin + ((levels.DefaultIfEmpty(0).Max() + 1) * LevelHeight);
        var svg = new StringBuilder();
        svg.Append(CultureInfo.InvariantCulture, $"<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"tree\" role=\"img\" width=\"{x}\" height=\"{top + TextHeight}\" viewBox=\"0 0 {x} {top + TextHeight}\" fill=\"currentColor\" font-family=\"sans-serif\" text-anchor=\"middle\">");
        svg.Append("<title>").Append(Escape(string.Join(' ', sentence.Forms))).Append("</title>");
        for (var i = 0; i < sentence.Count; i++)
        {
            svg.Append(CultureInfo.InvariantCulture, $"<text x=\"{centres[i]}\" y=\"{top + 20}\" font-size=\"15\">{Escape(sentence.Forms[i])}</text>");
            svg.Append(CultureInfo.InvariantCulture, $"<text x=\"{centres[i]}\" y=\"{top + 38}\" font-size=\"11\" opacity=\"0.7\">{UposNames.Name(sentence.Tags[i])}</text>");
        }

        for (var i = 0; i < sentence.Count; i++)
        {
            var head = sentence.Heads[i];
            if (head >= 0 && head < sentence.Count) Arc(svg, centres[head], centres[i], top, levels[i], sentence.Relations[i]);
        }

        return svg.Append("</svg>").ToString();
    }

    private static void Arc(StringBuilder svg, int from, int to, int bottom, int level, string relation)
    {
        // Arcs leave a head a little beside its middle, so that its own arc and those of its dependents do not meet.
        var start = from + (to > from ? 5 : -5);
        var y = bottom - (level * LevelHeight);
        var middle = (start + to) / 2;
        svg.Append(CultureInfo.InvariantCulture, $"<path d=\"M{start},{bottom} C{start},{y} {to},{y} {to},{bottom}\" fill=\"none\" stroke=\"currentColor\"/>");
        svg.Append(CultureInfo.InvariantCulture, $"<path d=\"M{to - 4},{bottom - 7} L{to},{bottom} L{to + 4},{bottom - 7} Z\"/>");
        // The middle of a cubic curve with both handles at y lies three quarters of the way up.
        svg.Append(CultureInfo.InvariantCulture, $"<text x=\"{middle}\" y=\"{bottom - (level * LevelHeight * 3 / 4) - 3}\" font-size=\"11\">{Escape(relation)}</text>");
    }

    // XML 1.0 knows no control characters and no lone surrogates.
    private static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            _ = rune.Value switch
            {
                '&' => escaped.Append("&amp;"),
                '<' => escaped.Append("&lt;"),
                '>' => escaped.Append("&gt;"),
                '"' => escaped.Append("&quot;"),
                < 0x20 and not '\t' or 0xFFFE or 0xFFFF => escaped.Append('\uFFFD'),
                _ => escaped.Append(rune.ToString()),
            };
        }

        return escaped.ToString();
    }
}
