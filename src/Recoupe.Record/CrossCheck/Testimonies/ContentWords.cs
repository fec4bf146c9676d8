using System.Text;
using Recoupe.Language.Data;
using Recoupe.Press.Duplicates;

namespace Recoupe.Record.CrossCheck.Testimonies;

/// <summary>The words of a sentence that carry its meaning, cut to crude stems, for comparing two sentences of one language.</summary>
internal static class ContentWords
{
    // Long enough to tell "livrer" from "livre", short enough for "livraison" and "livraisons", "shipment" and "shipments".
    private const int StemLength = 6;
    private const int ShortestWord = 4;

    private static readonly HashSet<string> functionWords =
        [.. Table.Load(typeof(ContentWords).Assembly, "data/function-words.tsv").Rows.Select(row => row["word"])];

    public static string[] Of(string text)
    {
        var words = new SortedSet<string>(StringComparer.Ordinal);
        var word = new StringBuilder();
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && char.IsLetter(text[i]))
            {
                word.Append(Folding.Fold(text[i]));
                continue;
            }

            if (word.Length >= ShortestWord && word.ToString() is var whole && !functionWords.Contains(whole))
                words.Add(whole.Length > StemLength ? whole[..StemLength] : whole);
            word.Clear();
        }

        return [.. words];
    }
}
