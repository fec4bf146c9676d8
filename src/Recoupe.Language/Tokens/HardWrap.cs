namespace Recoupe.Language.Tokens;

/// <summary>Finds the line breaks of text that was wrapped at a fixed width: there a line break is only a space.</summary>
internal static class HardWrap
{
    // Mail and plain-text archives wrap at 60 to 80 columns; lines of running text that nobody wrapped are longer.
    private const int Narrowest = 50;
    private const int Widest = 100;

    /// <summary>Positions of the line feeds that stand for a space.</summary>
    public static HashSet<int> Find(ReadOnlySpan<char> text)
    {
        var soft = new HashSet<int>();
        if (!text.Contains('\n')) return soft;
        var block = new List<TextSpan>();
        var start = 0;
        while (start <= text.Length)
        {
            var length = text[start..].IndexOf('\n');
            var end = length < 0 ? text.Length : start + length;
            if (text[start..end].IsWhiteSpace())
            {
                Add(text, block, soft);
                block.Clear();
            }
            else
            {
                block.Add(new TextSpan(start, end));
            }

            start = end + 1;
        }

        Add(text, block, soft);
        return soft;
    }

    // A block is wrapped when no line had room for the first word of the next one.
    private static void Add(ReadOnlySpan<char> text, List<TextSpan> block, HashSet<int> soft)
    {
        if (block.Count < 2) return;
        var width = 0;
        foreach (var line in block) width = Math.Max(width, text[line.Start..line.End].TrimEnd().Length);
        if (width is < Narrowest or > Widest) return;
        for (var i = 0; i + 1 < block.Count; i++)
        {
            var next = text[block[i + 1].Start..block[i + 1].End].TrimStart();
            var word = next.IndexOf(' ');
            if (text[block[i].Start..block[i].End].TrimEnd().Length + 1 + (word < 0 ? next.Length : word) <= width) return;
            // Two lines alone may be a heading and its subheading.
            if (block.Count == 2 && !char.IsLower(next[0])) return;
        }

        for (var i = 0; i + 1 < block.Count; i++) soft.Add(block[i].End);
    }
}
