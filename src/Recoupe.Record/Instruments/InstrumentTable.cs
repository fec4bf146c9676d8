using System.Reflection;
using Recoupe.Language;
using Recoupe.Language.Data;
using Recoupe.Record.Actors;

namespace Recoupe.Record.Instruments;

/// <summary>The instruments of aid of data/instruments.tsv: what names them, and which are legal powers that move nothing by themselves.</summary>
internal static class InstrumentTable
{
    private const string Power = "power";

    private static readonly IReadOnlyList<TableRow> rows = Table.Load(Assembly.GetExecutingAssembly(), "data/instruments.tsv").Rows;
    private static readonly HashSet<string> powers = rows.Where(r => r["kind"] == Power).Select(r => r["name"]).ToHashSet(StringComparer.Ordinal);
    private static readonly AliasTrie<string> names = Names();

    /// <summary>Whether an instrument is a legal power: no delivery, no pledge (docs/relations.md, rule 12).</summary>
    public static bool IsPower(string? instrument) => instrument is not null && powers.Contains(instrument);

    /// <summary>The instruments named in a stretch of text, in order.</summary>
    public static IEnumerable<(string Name, TextSpan Span)> In(string text, TextSpan within)
    {
        var pieces = Piece.Of(text, within);
        for (var i = 0; i < pieces.Count;)
        {
            var length = names.Longest(pieces, i, out var name);
            if (length > 0) yield return (name!, new TextSpan(pieces[i].Span.Start, pieces[i + length - 1].Span.End));
            i += Math.Max(1, length);
        }
    }

    /// <summary>The instrument under which a clause acts: the last one named before <paramref name="position"/> in the sentence, else the first one after it; null when none is named.</summary>
    public static string? At(string text, TextSpan sentence, int position)
    {
        string? before = null;
        foreach (var (name, span) in In(text, sentence))
        {
            if (span.Start > position) return before ?? name;
            before = name;
        }

        return before;
    }

    private static AliasTrie<string> Names()
    {
        var trie = new AliasTrie<string>();
        foreach (var row in rows)
            foreach (var words in row.List("words")) trie.Add(words, row["name"], caseSensitive: false);
        return trie;
    }
}
