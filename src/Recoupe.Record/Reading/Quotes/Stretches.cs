using Recoupe.Language;

namespace Recoupe.Record.Reading.Quotes;

/// <summary>Finds what stands between quotation marks.</summary>
internal static class Stretches
{
    // In UTF-16 code units: a longer one has most likely lost its closing mark.
    private const int Longest = 2000;

    /// <summary>The stretches between outermost marks, in order, without the marks and white space. One that a paragraph leaves open ends with it.</summary>
    public static List<TextSpan> In(string text)
    {
        var found = new List<TextSpan>();
        for (var i = 0; i < text.Length; i++)
        {
            if (Closing(text, i) is not { } closing) continue;
            var end = End(text, i, closing);
            var span = Trim(text, i + 1, end);
            if (span.Length > 0) found.Add(span);
            i = end;
        }

        return found;
    }

    private static char? Closing(string text, int i) => text[i] switch
    {
        '«' => '»',
        '“' or '„' => '”',
        '"' when i + 1 < text.Length && !char.IsWhiteSpace(text[i + 1]) => '"',
        _ => null,
    };

    private static int End(string text, int open, char closing)
    {
        var depth = 0;
        var i = open + 1;
        for (; i < text.Length && text[i] != '\n' && i - open < Longest; i++)
        {
            if (closing == '»' && text[i] == '«') depth++;
            if (text[i] != closing) continue;
            if (depth-- == 0) break;
        }

        return i;
    }

    private static TextSpan Trim(string text, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[start])) start++;
        while (end > start && (char.IsWhiteSpace(text[end - 1]) || text[end - 1] == ',')) end--;
        return new TextSpan(start, end);
    }
}
