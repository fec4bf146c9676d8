using Recoupe.Language.Data;

namespace Recoupe.Language.Lexicon;

/// <summary>Lemmas that the sources of a lexicon or the rules over endings get wrong, by data/LANGUAGE/lexicon/lemmas.tsv. Immutable and thread-safe.</summary>
internal sealed class LemmaExceptions
{
    private const char AnyBefore = '-';
    private const string Itself = "=";

    private static readonly uint Singular = PackedFeatures.Of("Number=Sing").Bits;

    private readonly Dictionary<Upos, Dictionary<string, string>> forms;
    private readonly ILookup<Upos, string> endings;

    private LemmaExceptions(Table table)
    {
        var rows = table.Rows.Select(row => (Form: row["form"], Upos: Enum.Parse<Upos>(row["upos"], ignoreCase: true), Lemma: row["lemma"])).ToLookup(r => r.Lemma == Itself);
        forms = rows[false].GroupBy(r => r.Upos).ToDictionary(g => g.Key, g => g.ToDictionary(r => r.Form, r => r.Lemma, StringComparer.OrdinalIgnoreCase));
        endings = rows[true].ToLookup(r => r.Upos, r => r.Form.TrimStart(AnyBefore));
    }

    /// <summary>The exceptions of a language; null where it has none.</summary>
    public static LemmaExceptions? For(string language)
    {
        var (assembly, name) = (typeof(LemmaExceptions).Assembly, $"data/{language}/lexicon/lemmas.tsv");
        return assembly.GetManifestResourceInfo(name) is null ? null : new LemmaExceptions(Table.Load(assembly, name));
    }

    /// <summary>The lemma of a form; null where no exception tells it.</summary>
    public string? Of(ReadOnlySpan<char> form, Upos upos) =>
        forms.TryGetValue(upos, out var known) && known.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(form, out var lemma) ? lemma : null;

    /// <summary>Whether a form in lower case that the treebanks do not know is its own lemma by its ending.</summary>
    public bool IsItself(ReadOnlySpan<char> form, Upos upos, PackedFeatures features)
    {
        if ((features.Bits & PackedFeatures.Number) != Singular) return false;
        foreach (var ending in endings[upos])
            if (form.EndsWith(ending, StringComparison.Ordinal)) return true;
        return false;
    }
}
