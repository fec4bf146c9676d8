using Recoupe.Language.Data;

namespace Recoupe.Record.Actors;

/// <summary>Brings spellings of one name in several languages to one key ("Loukachenko", "Lukashenko").</summary>
internal static class Transliteration
{
    private static readonly Rule[] Rules =
        [.. Table.Load(typeof(Transliteration).Assembly, "data/transliteration.tsv").Rows.Select(r => new Rule(r["from"], r["to"], Letters(r["from"])))];

    /// <summary>The key of a folded name part.</summary>
    public static string Key(string folded)
    {
        var key = folded;
        var letters = Letters(key);
        foreach (var (from, to, needed) in Rules)
        {
            if ((letters & needed) != needed) continue;
            key = key.Replace(from, to, StringComparison.Ordinal);
            letters = Letters(key);
        }

        // A final mute e is the French way to end such names ("Poutine").
        return key.Length > 3 && key[^1] == 'e' ? key[..^1] : key;
    }

    // The letters of a word as bits, several letters to a bit beyond the Latin ones.
    private static ulong Letters(string word)
    {
        var letters = 0UL;
        foreach (var c in word) letters |= 1UL << (c & 63);
        return letters;
    }

    private sealed record Rule(string From, string To, ulong Letters);
}
