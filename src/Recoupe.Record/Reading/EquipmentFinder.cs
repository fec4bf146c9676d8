using System.Reflection;
using Recoupe.Language;
using Recoupe.Language.Data;
using Recoupe.Record.Actors;
using Recoupe.Record.Model;

namespace Recoupe.Record.Reading;

/// <summary>Finds equipment by the lexicon of data/equipment.tsv.</summary>
internal sealed class EquipmentFinder
{
    private const int LongestName = 4;

    private readonly AliasTrie<Item> items = new();

    /// <summary>Reads the lexicon.</summary>
    public EquipmentFinder()
    {
        foreach (var row in Table.Load(Assembly.GetExecutingAssembly(), "data/equipment.tsv").Rows)
        {
            var item = new Item(row["name_en"], row["id"], null);
            foreach (var alias in (string[])[row["name_en"], row["name_fr"], .. row.List("aliases")])
                items.Add(alias, item, caseSensitive: true);
        }
    }

    /// <summary>The equipment named in a stretch of text, each once, in order.</summary>
    public IReadOnlyList<Item> In(string text, TextSpan span)
    {
        var pieces = Piece.Of(text, span);
        var found = new List<Item>();
        for (var i = 0; i < pieces.Count;)
        {
            var length = items.Longest(pieces, i, out var item);
            if (length > 0 && !found.Contains(item!)) found.Add(item!);
            i += Math.Max(1, length);
        }

        return found;
    }

    /// <summary>Whether a word names equipment by itself, or with the words after it ("Challenger 2").</summary>
    public bool Names(SentenceReading reading, int word)
    {
        var pieces = PiecesOf(reading, word);
        if (pieces.Count == 0 || items.Longest(pieces, 0, out _) == pieces.Count) return pieces.Count > 0;
        // Names of several words begin with a capital.
        if (!pieces[0].Capital) return false;
        for (var i = word + 1; i < Math.Min(reading.Sentence.Count, word + LongestName); i++) pieces.AddRange(PiecesOf(reading, i));
        return items.Longest(pieces, 0, out _) > 0;
    }

    private static List<Piece> PiecesOf(SentenceReading reading, int word)
    {
        var form = reading.Sentence[word].Form;
        return Piece.Of(form, new TextSpan(0, form.Length));
    }
}
