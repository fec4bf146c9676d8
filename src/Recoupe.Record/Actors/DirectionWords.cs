using Recoupe.Language;
using Recoupe.Language.Data;

namespace Recoupe.Record.Actors;

/// <summary>The words before a place that say where by it: "au nord", "à 20 km de la frontière", by directions.tsv.</summary>
internal sealed class DirectionWords
{
    // "à quelque 20 milles marins au large des côtes de": a longer phrase is another clause.
    private const int Longest = 14;

    private readonly Dictionary<string, string> kinds;

    /// <summary>Reads the table.</summary>
    /// <param name="language">ISO 639-1 code.</param>
    public DirectionWords(string language) => kinds = Table.Load(typeof(DirectionWords).Assembly, "data/directions.tsv").Rows
        .Where(row => row["language"] == language).ToDictionary(row => row["word"], row => row["kind"], StringComparer.OrdinalIgnoreCase);

    /// <summary>The stretch of the direction words before a mention; null where there are none.</summary>
    /// <param name="sentence">The sentence of the mention.</param>
    /// <param name="mention">A mention of a place.</param>
    public TextSpan? Before(Sentence sentence, TextSpan mention)
    {
        var first = First(sentence, mention);
        var (start, end) = (-1, -1);
        for (var i = first - 1; i >= Math.Max(0, first - Longest); i--)
        {
            var kind = Kind(sentence, i);
            if (kind is null) break;
            if (kind.Length > 0 && end < 0) end = i;
            if (end >= 0) start = i;
        }

        return end < 0 ? null : new TextSpan(sentence[Opening(sentence, start, end)].Span.Start, sentence[end].Span.End);
    }

    private static int First(Sentence sentence, TextSpan mention)
    {
        var (low, high) = (0, sentence.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (sentence[middle].Span.End <= mention.Start) low = middle + 1;
            else high = middle;
        }

        return low;
    }

    // What the word is in such a phrase: "" where it only joins, null where it has no part in one. A number counts where a length follows.
    private string? Kind(Sentence sentence, int i)
    {
        if (kinds.TryGetValue(sentence[i].Form, out var kind)) return kind == "before" ? "" : kind;
        return sentence[i].Upos == Upos.Num && i + 1 < sentence.Count && kinds.GetValueOrDefault(sentence[i + 1].Form) == "length" ? "" : null;
    }

    // "le nord": a phrase begins with its preposition, not with what goes before ("de", "from the").
    private static int Opening(Sentence sentence, int start, int end)
    {
        var opening = start;
        for (var i = start; i <= end && sentence[i].Upos is Upos.Adp or Upos.Det; i++)
            if (sentence[i].Upos == Upos.Adp) opening = i;
        return opening;
    }
}
