using Recoupe.Language.Lexicon;

namespace Recoupe.Training.Lexicon;

/// <summary>Compiles readings of forms into a <see cref="WordLexicon"/>.</summary>
internal static class LexiconCompiler
{
    /// <summary>A lexicon of all the forms.</summary>
    /// <param name="entries">Readings, in any order; repeated ones count once.</param>
    /// <param name="frequency">How often a treebank has a lemma: the more frequent lemma of a form comes first.</param>
    public static WordLexicon Compile(IEnumerable<LexiconEntry> entries, IReadOnlyDictionary<(Language.Upos Upos, string Lemma), int> frequency)
    {
        var forms = new SortedDictionary<string, List<LexiconEntry>>(StringComparer.Ordinal);
        foreach (var entry in entries)
        {
            if (entry.Form.Length is 0 or > 64) continue;
            if (!forms.TryGetValue(entry.Form, out var readings)) forms.Add(entry.Form, readings = []);
            if (!readings.Contains(entry)) readings.Add(entry);
        }

        var builder = new AutomatonBuilder();
        var numbers = new Dictionary<string, ushort>(StringComparer.Ordinal);
        var ambiguities = new Dictionary<string, int>(StringComparer.Ordinal);
        var classes = new List<LexicalClass>();
        foreach (var (form, readings) in forms)
        {
            var ordered = readings
                .OrderByDescending(r => frequency.GetValueOrDefault((r.Upos, r.Lemma)))
                .ThenBy(r => r.Upos).ThenBy(r => r.Lemma.Length).ThenBy(r => r.Lemma, StringComparer.Ordinal).ThenBy(r => r.Features, StringComparer.Ordinal)
                .Select(r => new Reading(r.Upos, r.Features, EditScript.Between(form, r.Lemma)))
                .Where(r => r.Script.Strip <= byte.MaxValue)
                .Take(byte.MaxValue)
                .ToArray();
            var key = string.Join(';', ordered.Select(r => $"{r.Upos} {r.Features} {r.Script.Strip} {r.Script.Suffix}"));
            if (!numbers.TryGetValue(key, out var number))
            {
                var ambiguity = string.Join(';', ordered.Select(r => $"{r.Upos} {r.Features}").Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
                if (!ambiguities.TryGetValue(ambiguity, out var id)) ambiguities.Add(ambiguity, id = ambiguities.Count + 1);
                number = checked((ushort)(numbers.Count + 1));
                numbers.Add(key, number);
                classes.Add(new LexicalClass(id, ordered));
            }

            builder.Add(form, number);
        }

        return new WordLexicon(builder.Build(), [.. classes]);
    }
}

/// <summary>One reading of a form in a source of the lexicon.</summary>
internal readonly record struct LexiconEntry(string Form, Language.Upos Upos, string Features, string Lemma);
