using System.Globalization;
using Recoupe.Language;
using Recoupe.Language.Data;

namespace Recoupe.Record.Actors.Coreference;

/// <summary>The rows of anaphors.tsv for a language.</summary>
internal sealed class AnaphorTable
{
    private readonly Dictionary<string, Anaphor[]>.AlternateLookup<ReadOnlySpan<char>> rows;
    private readonly int longest;
    private readonly HashSet<string> impersonal;
    private readonly HashSet<string> speech;

    /// <summary>Reads the table.</summary>
    public AnaphorTable(string language)
    {
        var all = Table.Load(typeof(AnaphorTable).Assembly, "data/anaphors.tsv").Rows.Where(r => r["language"] == language).ToList();
        var byForm = all.GroupBy(r => Key(r["form"]), StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.Select(Read).ToArray(), StringComparer.Ordinal);
        rows = byForm.GetAlternateLookup<ReadOnlySpan<char>>();
        longest = byForm.Keys.Max(form => form.Length);
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
        var form = Enclitic(word.Form);
        if (form.Length > longest) return null;
        Span<char> key = stackalloc char[form.Length];
        Fold(form, key);
        if (!rows.TryGetValue(key, out var found)) return null;
        foreach (var row in found)
            if (kinds.Contains(row.Kind)) return row;
        return null;
    }

    private static string Key(string form)
    {
        var key = new char[Enclitic(form).Length];
        Fold(Enclitic(form), key);
        return new string(key);
    }

    // "a-t-elle déclaré": the inverted subject is the word "-t-elle".
    private static ReadOnlySpan<char> Enclitic(string form) => form.Length > 1 && form[0] == '-' ? form.AsSpan(form.LastIndexOf('-') + 1) : form;

    private static void Fold(ReadOnlySpan<char> form, Span<char> key)
    {
        for (var i = 0; i < key.Length; i++) key[i] = form[i] == '’' ? '\'' : char.ToLowerInvariant(form[i]);
    }

    private static Anaphor Read(TableRow row) => new(
        Kind(row),
        row["gender"] switch { "m" or "man" => Gender.Masculine, "f" or "woman" => Gender.Feminine, "n" => Gender.Thing, _ => Gender.Any },
        row["number"] switch { "s" => Number.Singular, "p" => Number.Plural, _ => Number.Any },
        int.TryParse(row["number"], NumberStyles.None, CultureInfo.InvariantCulture, out var count) ? count : 0,
        row["gender"] is "man" or "woman");

    private static AnaphorKind Kind(TableRow row) =>
        Enum.TryParse<AnaphorKind>(row["kind"].Replace("_", "", StringComparison.Ordinal), ignoreCase: true, out var kind)
            ? kind
            : throw row.Error($"'{row["kind"]}' in column kind is none of {string.Join(", ", Enum.GetNames<AnaphorKind>())}.");
}
