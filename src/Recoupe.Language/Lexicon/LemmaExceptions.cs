using Recoupe.Language.Data;

namespace Recoupe.Language.Lexicon;

/// <summary>Lemmas that the sources of a lexicon or the rules over endings get wrong, by data/LANGUAGE/lexicon/lemmas.tsv. Immutable and thread-safe.</summary>
internal sealed class LemmaExceptions
{
    private const char AnyBefore = '-';
    private const string Itself = "=";

    private readonly Dictionary<Upos, Dictionary<string, string>> forms;
    private readonly ILookup<Upos, string> endings;

    private LemmaExceptions(Table table)
    {
        var rows = table.Rows.Select(row => (Form: row["form"], Upos: Enum.Parse<Upos>(row["upos"], ignoreCase: true), Lemma: row["lemma"])).ToLookup(r => r.Lemma == Itself);
        forms = rows[false].GroupBy(r => r.Upos).ToDictionary(g => g.Key, g => g.ToDictionary(r => r.Form, r => r.Lemma, StringComparer.Ordinal));
        endings = rows[true].ToLookup(r => r.Upos, r => r.Form.TrimStart(AnyBefore));
    }

    /// <summary>The exceptions of a language; null where it has none.</summary>
    public static LemmaExceptions? For(string language)
    {
        var (assembly, name) = (typeof(LemmaExceptions).Assembly, $"data/{language}/lexicon/lemmas.tsv");
        return assembly.GetManifestResourceInfo(name) is null ? null : new LemmaExceptions(Table.Load(assembly, name));
    }

    /// <summary>The lemma of a form in lower case; null where no exception tells it.</summary>
    public string? Of(ReadOnlySpan<char> form, Upos upos, PackedFeatures features)
    {
        if (forms.TryGetValue(upos, out var known) && known.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(form, out var lemma)) return lemma;
        if ((features.Bits & PackedFeatures.Number) != Singular) return null;
        foreach (var ending in endings[upos])
            if (form.EndsWith(ending, StringComparison.Ordinal)) return form.ToString();
        return null;
    }

    private static readonly uint Singular = PackedFeatures.Of("Number=Sing").Bits;
}
