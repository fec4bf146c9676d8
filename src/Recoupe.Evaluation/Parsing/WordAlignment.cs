namespace Recoupe.Evaluation.Parsing;

/// <summary>
/// Which words of two analyses of one text are the same: words of one span, and within multi-word tokens the longest common
/// subsequence of forms (the rule of the CoNLL 2018 shared task, Zeman et al. 2018).
/// </summary>
internal static class WordAlignment
{
    /// <summary>Pairs of indices, gold and system, in order.</summary>
    public static List<(int Gold, int System)> Align(IReadOnlyList<UdWord> gold, IReadOnlyList<UdWord> system)
    {
        var pairs = new List<(int, int)>();
        int g = 0, s = 0;
        while (g < gold.Count && s < system.Count)
        {
            if (gold[g].IsMultiword || system[s].IsMultiword)
            {
                var (gEnd, sEnd) = Region(gold, g, system, s, out var gStart, out var sStart);
                if (gEnd > gStart && sEnd > sStart) AddCommon(gold, gStart, gEnd, system, sStart, sEnd, pairs);
                (g, s) = (gEnd, sEnd);
            }
            else if (gold[g].Start == system[s].Start && gold[g].End == system[s].End)
            {
                pairs.Add((g++, s++));
            }
            else if (gold[g].Start <= system[s].Start)
            {
                g++;
            }
            else
            {
                s++;
            }
        }

        return pairs;
    }

    // The stretch that the multi-word tokens at hand cover, and every token that overlaps it, on both sides.
    private static (int GoldEnd, int SystemEnd) Region(
        IReadOnlyList<UdWord> gold, int g, IReadOnlyList<UdWord> system, int s, out int gStart, out int sStart)
    {
        var end = gold[g].IsMultiword ? gold[g].End : system[s].End;
        if (!gold[g].IsMultiword)
        {
            while (g < gold.Count && gold[g].Start < system[s].Start) g++;
        }
        else
        {
            while (s < system.Count && system[s].Start < gold[g].Start) s++;
        }

        (gStart, sStart) = (g, s);
        while ((g < gold.Count && gold[g].Start < end) || (s < system.Count && system[s].Start < end))
        {
            if (g < gold.Count && (s >= system.Count || gold[g].Start <= system[s].Start))
            {
                if (gold[g].IsMultiword) end = Math.Max(end, gold[g].End);
                g++;
            }
            else
            {
                if (system[s].IsMultiword) end = Math.Max(end, system[s].End);
                s++;
            }
        }

        return (g, s);
    }

    private static void AddCommon(
        IReadOnlyList<UdWord> gold, int gStart, int gEnd, IReadOnlyList<UdWord> system, int sStart, int sEnd, List<(int, int)> pairs)
    {
        var rows = gEnd - gStart;
        var columns = sEnd - sStart;
        var lengths = new int[rows + 1, columns + 1];
        for (var i = rows - 1; i >= 0; i--)
        {
            for (var j = columns - 1; j >= 0; j--)
            {
                var best = Math.Max(lengths[i + 1, j], lengths[i, j + 1]);
                lengths[i, j] = SameForm(gold[gStart + i], system[sStart + j]) ? Math.Max(best, lengths[i + 1, j + 1] + 1) : best;
            }
        }

        for (int i = 0, j = 0; i < rows && j < columns;)
        {
            if (SameForm(gold[gStart + i], system[sStart + j])) pairs.Add((gStart + i++, sStart + j++));
            else if (lengths[i, j] == lengths[i + 1, j]) i++;
            else j++;
        }
    }

    private static bool SameForm(UdWord gold, UdWord system) => string.Equals(gold.Word.Form, system.Word.Form, StringComparison.OrdinalIgnoreCase);
}
