using System.Reflection;
using Recoupe.Language;
using Recoupe.Language.Data;
using Recoupe.Record.Actors;
using Recoupe.Record.Model;

namespace Recoupe.Record.Reading;

/// <summary>Finds equipment by the lexicon of data/equipment.tsv.</summary>
internal sealed class EquipmentFinder
{
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

    /// <summary>Whether a word names equipment by itself.</summary>
    public bool Names(SentenceReading reading, int word)
    {
        var form = reading.Sentence[word].Form;
        var pieces = Piece.Of(form, new TextSpan(0, form.Length));
        return pieces.Count > 0 && items.Longest(pieces, 0, out _) == pieces.Count;
    }
}
