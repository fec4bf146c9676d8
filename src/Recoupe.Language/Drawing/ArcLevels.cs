namespace Recoupe.Language.Drawing;

/// <summary>How high each arc of a tree is drawn, so that an arc lies above all arcs that it spans.</summary>
internal static class ArcLevels
{
    /// <summary>The level of the arc to each word, from 1; 0 for a word without an arc.</summary>
    public static int[] Of(Sentence sentence)
    {
        var levels = new int[sentence.Count];
        var highest = new int[sentence.Count];
        var arcs = Enumerable.Range(0, sentence.Count)
            .Where(i => sentence.Heads[i] >= 0 && sentence.Heads[i] < sentence.Count && sentence.Heads[i] != i)
            .Select(i => (Word: i, Left: Math.Min(i, sentence.Heads[i]), Right: Math.Max(i, sentence.Heads[i])))
            .OrderBy(arc => arc.Right - arc.Left).ThenBy(arc => arc.Left);
        foreach (var (word, left, right) in arcs)
        {
            // Gaps between words from left to right.
            var gaps = highest.AsSpan(left..right);
            var level = 0;
            foreach (var gap in gaps) level = Math.Max(level, gap);
            levels[word] = level + 1;
            gaps.Fill(level + 1);
        }

        return levels;
    }
}
