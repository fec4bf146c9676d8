using Recoupe.Language;

namespace Recoupe.Record.Reading.Quotes;

/// <summary>Looks in lists whose items are in order and do not overlap.</summary>
internal static class Spans
{
    /// <summary>Index of the last item that starts at a position or before it; -1 when there is none.</summary>
    public static int LastFrom<T>(IReadOnlyList<T> items, Func<T, TextSpan> spanOf, int position)
    {
        var (low, high) = (0, items.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (spanOf(items[middle]).Start > position) high = middle;
            else low = middle + 1;
        }

        return low - 1;
    }
}
