using System.Globalization;
using Recoupe.Language;
using Recoupe.Language.Data;

namespace Recoupe.Record.Actors.Coreference;

/// <summary>The rows of anaphors.tsv for a language.</summary>
internal sealed class AnaphorTable
{
    private static readonly char[] apostrophes = ['’', '\''];

    private readonly Dictionary<string, Anaphor[]> rows;
    private readonly HashSet<string> impersonal;
    private readonly HashSet<string> speech;

    /// <summary>Reads the table.</summary>
    public AnaphorTable(string language)
    {
        var all = Table.Load(typeof(AnaphorTable).Assembly, "data/anaphors.tsv").Rows.Where(r => r["language"] == language).ToList();
        rows = all.GroupBy(r => Key(r["form"]), StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.Select(Read).ToArray(), StringComparer.Ordinal);
        impersonal = all.Where(r => Kind(r) == AnaphorKind.Impersonal).Select(r => r["form"]).ToHashSet(StringComparer.Ordinal);
        speech = all.Where(r => Kind(r) == AnaphorKind.Speech).Select(r => r["form"]).ToHashSet(StringComparer.Ordinal);
        FeminineEndings = [.. all.Where(r => Kind(r) == AnaphorKind.FeminineEnding).Select(r => r["form"])];
    }

    /// <summary>Endings of names that are feminine.</summary>
    public IReadOnlyList<string> FeminineEndings { get; }

    /// <summary>Whether the subject of a verb stands for nothing.</summary>
    public bool IsImpersonal(string lemma) => impersonal.Contains(lemma);

    /// <summary>Whether the subject of a verb speaks.</summary>
    public bool IsSpeech(string lemma) => speech.Contains(lemma);

    /// <summary>The row of a word of one of some kinds; null when there is none.</summary>
    public Anaphor? Of(Word word, params ReadOnlySpan<AnaphorKind> kinds)
    {
        if (!rows.TryGetValue(Key(word.Form), out var found)) return null;
        foreach (var row in found)
            if (kinds.Contains(row.Kind)) return row;
        return null;
    }

    // "a-t-elle déclaré": the inverted subject is the word "-t-elle".
    private static string Key(string form)
    {
        var key = form.ToLowerInvariant().Replace(apostrophes[0], apostrophes[1]);
        return key.Length > 1 && key[0] == '-' ? key[(key.LastIndexOf('-') + 1)..] : key;
    }

    private static Anaphor Read(TableRow row) => new(
        Kind(row),
        row["gender"] switch { "m" => Gender.Masculine, "f" => Gender.Feminine, "n" => Gender.Thing, _ => Gender.Any },
        row["number"] switch { "s" => Number.Singular, "p" => Number.Plural, _ => Number.Any },
        int.TryParse(row["number"], NumberStyles.None, CultureInfo.InvariantCulture, out var count) ? count : 0);

    private static AnaphorKind Kind(TableRow row) =>
        Enum.TryParse<AnaphorKind>(row["kind"].Replace("_", "", StringComparison.Ordinal), ignoreCase: true, out var kind)
            ? kind
            : throw row.Error($"'{row["kind"]}' in column kind is none of {string.Join(", ", Enum.GetNames<AnaphorKind>())}.");
}
