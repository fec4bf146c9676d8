using Recoupe.Language;

namespace Recoupe.Record.Actors.Coreference;

/// <summary>Where a text quotes: between guillemets or quotation marks, each paragraph for itself where the marks do not tell opening from closing.</summary>
internal sealed class Quotations
{
    private readonly List<TextSpan> spans = [];

    /// <summary>Finds the quotations of a text.</summary>
    public Quotations(string text)
    {
        var open = -1;
        var straight = false;
        for (var i = 0; i < text.Length; i++)
        {
            switch (text[i])
            {
                case '«' or '“' when open < 0:
                    (open, straight) = (i, false);
                    break;
                case '"' when open < 0:
                    (open, straight) = (i, true);
                    break;
                case '»' or '”' when open >= 0 && !straight:
                case '"' when open >= 0 && straight:
                    spans.Add(new TextSpan(open, i + 1));
                    open = -1;
                    break;
                case '\n' when straight:
                    open = -1;
                    straight = false;
                    break;
            }
        }
    }

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
}
