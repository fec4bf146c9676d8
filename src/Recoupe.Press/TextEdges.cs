namespace Recoupe.Press;

/// <summary>The first and last lines of a text, where articles say when they came out and whom they credit.</summary>
internal static class TextEdges
{
    private const int Edge = 500;

    /// <summary>Trimmed lines that are not blank: at most <paramref name="head"/> from the beginning and <paramref name="tail"/> from the end, in order, none twice.</summary>
    public static IReadOnlyList<string> Lines(string text, int head, int tail)
    {
        var first = new List<string>();
        var last = new Queue<string>();
        foreach (var line in text.EnumerateLines())
        {
            var trimmed = line.Trim();
            if (trimmed.IsEmpty) continue;
            // A line longer than any credit or date bears them at its own edges.
            var kept = trimmed.Length <= 2 * Edge ? trimmed.ToString() : $"{trimmed[..Edge]}{trimmed[^Edge..]}";
            if (first.Count < head)
            {
                first.Add(kept);
                continue;
            }

            last.Enqueue(kept);
            if (last.Count > tail) last.Dequeue();
        }

        return [.. first, .. last];
    }}
