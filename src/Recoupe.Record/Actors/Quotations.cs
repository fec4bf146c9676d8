using Recoupe.Language;

namespace Recoupe.Record.Actors;

/// <summary>What stands between quotation marks in a text: the stretches between outermost marks, without the marks. One that a paragraph leaves open ends with it.</summary>
internal sealed class Quotations
{
    // In UTF-16 code units: a longer one has most likely lost its closing mark.
    private const int Longest = 2000;

    private readonly List<TextSpan> spans = [];

    /// <summary>Finds the quotations of a text.</summary>
    public Quotations(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (Closing(text, i) is not { } closing) continue;
            var end = End(text, i, closing);
            var span = Trim(text, i + 1, end);
            if (span.Length > 0) spans.Add(span);
            i = end;
        }
    }

    /// <summary>The stretches, in order, without white space at their ends.</summary>
    public IReadOnlyList<TextSpan> Spans => spans;

    /// <summary>The quotation that a span lies in, or null.</summary>
    public TextSpan? Around(TextSpan span)
    {
        var (low, high) = (0, spans.Count - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (spans[middle].Contains(span)) return spans[middle];
            if (spans[middle].Start > span.Start) high = middle - 1;
            else low = middle + 1;
        }

        return null;
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
