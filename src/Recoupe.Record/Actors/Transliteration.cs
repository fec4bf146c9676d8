using Recoupe.Language.Data;

namespace Recoupe.Record.Actors;

/// <summary>Brings spellings of one name in several languages to one key ("Loukachenko", "Lukashenko").</summary>
internal static class Transliteration
{
    private static readonly (string From, string To)[] Rules =
        [.. Table.Load(typeof(Transliteration).Assembly, "data/transliteration.tsv").Rows.Select(r => (r["from"], r["to"]))];

    /// <summary>The key of a folded name part.</summary>
    public static string Key(string folded)
    {
        var key = folded;
        foreach (var (from, to) in Rules) key = key.Replace(from, to, StringComparison.Ordinal);
        // A final mute e is the French way to end such names ("Poutine").
        return key.Length > 3 && key[^1] == 'e' ? key[..^1] : key;
    }
}
