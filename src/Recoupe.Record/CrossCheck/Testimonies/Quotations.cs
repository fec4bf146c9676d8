using Recoupe.Press.Duplicates;

namespace Recoupe.Record.CrossCheck.Testimonies;

/// <summary>What stands between quotation marks: the same words in two articles were said once.</summary>
internal static class Quotations
{
    // Shorter ones ("special operation") are anybody's.
    private const int FewestWords = 6;

    /// <summary>A key for each quotation of six words and more; typography, case and accents do not matter.</summary>
    public static IEnumerable<string> In(string text)
    {
        for (var start = text.AsSpan().IndexOfAny("«“\""); start >= 0;)
        {
            var length = text.AsSpan(start + 1).IndexOfAny("»”\"");
            if (length < 0) yield break;
            if (Key(text.AsSpan(start + 1, length)) is { } key) yield return key;
            var next = text.AsSpan(start + length + 2).IndexOfAny("«“\"");
            start = next < 0 ? -1 : start + length + 2 + next;
        }
    }

    private static string? Key(ReadOnlySpan<char> quoted)
    {
        var key = new char[quoted.Length];
        var (length, words) = (0, 0);
        for (var i = 0; i < quoted.Length; i++)
        {
            if (!char.IsLetterOrDigit(quoted[i])) continue;
            if (i == 0 || !char.IsLetterOrDigit(quoted[i - 1])) words++;
            key[length++] = Folding.Fold(quoted[i]);
        }

        return words >= FewestWords ? new string(key, 0, length) : null;
    }
}
