using Recoupe.Language.Data;
using Recoupe.Press.Duplicates;

namespace Recoupe.Record.CrossCheck.Testimonies;

/// <summary>The words of a sentence that carry its meaning, cut to crude stems, for comparing two sentences of one language.</summary>
internal static class ContentWords
{
    // Long enough to tell "livrer" from "livre", short enough for "livraison" and "livraisons", "shipment" and "shipments".
    private const int StemLength = 6;
    private const int ShortestWord = 4;

    // No function word is longer.
    private const int LongestWord = 64;

    private static readonly HashSet<string> functionWords =
        [.. Table.Load(typeof(ContentWords).Assembly, "data/function-words.tsv").Rows.Select(row => row["word"])];

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> isFunctionWord = functionWords.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The stems; sorted, distinct.</summary>
    public static string[] Of(string text)
    {
        var stems = new List<string>();
        Read(text, stem => stems.Add(stem.ToString()));
        stems.Sort(StringComparer.Ordinal);
        return [.. stems.Distinct(StringComparer.Ordinal)];
    }

    /// <summary>The stems as hashes, to compare.</summary>
    public static Shingles Hashed(string text)
    {
        var hashes = new List<ulong>();
        Read(text, stem => hashes.Add(Shingles.Hash(stem)));
        return Shingles.Distinct(hashes);
    }

    private static void Read(string text, Action<ReadOnlySpan<char>> found)
    {
        Span<char> word = stackalloc char[LongestWord];
        var length = 0;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && char.IsLetter(text[i]))
            {
                if (length < LongestWord) word[length] = Folding.Fold(text[i]);
                length++;
                continue;
            }

            if (length >= ShortestWord && (length > LongestWord || !isFunctionWord.Contains(word[..length]))) found(word[..Math.Min(length, StemLength)]);
            length = 0;
        }
    }
}
