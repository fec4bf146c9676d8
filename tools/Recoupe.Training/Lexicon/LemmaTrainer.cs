using Recoupe.Language;
using Recoupe.Language.Conllu;
using Recoupe.Language.Lexicon;

namespace Recoupe.Training.Lexicon;

/// <summary>Learns rules over endings from a lexicon and treebanks, then the words that lexicon and rules get wrong.</summary>
internal sealed class LemmaTrainer(WordLexicon lexicon)
{
    private readonly LemmaModel model = new();

    /// <summary>Learns rules, then words.</summary>
    /// <param name="entries">Readings of the lexicon.</param>
    /// <param name="words">Words of treebanks; where two disagree, the one that comes first counts twice.</param>
    public LemmaModel Train(IEnumerable<LexiconEntry> entries, IReadOnlyList<(ConlluWord Word, int Weight)> words)
    {
        LearnRules(entries
            .Where(e => e.Upos is Upos.Noun or Upos.Verb or Upos.Adj && !e.Form.Contains('-', StringComparison.Ordinal))
            .Concat(words.Select(w => w.Word).Where(w => Lemmatizer.HasRules(w.Upos))
                .Select(w => new LexiconEntry(Lemmatizer.KeepsCase(w.Upos) ? w.Form : Lower(w.Form), w.Upos, w.Features, w.Lemma)).Distinct()));
        LearnWords(words.Where(w => !Lemmatizer.KeepsCase(w.Word.Upos)), Lower);
        LearnWords(words, form => form);
        return model;
    }

    private void LearnRules(IEnumerable<LexiconEntry> entries)
    {
        var counts = new Dictionary<(Upos, uint, string), Dictionary<EditScript, int>>();
        foreach (var entry in entries)
        {
            var script = EditScript.Between(entry.Form, entry.Lemma);
            if (script.Strip > 12) continue;
            var group = Lemmatizer.RuleFeatures(entry.Upos, PackedFeatures.Of(entry.Features));
            for (var length = 0; length <= Math.Min(Lemmatizer.LongestEnding, entry.Form.Length); length++)
            {
                foreach (var features in group == 0 ? [0u] : new[] { group, 0u })
                {
                    var key = (entry.Upos, features, entry.Form[^length..]);
                    if (!counts.TryGetValue(key, out var scripts)) counts.Add(key, scripts = []);
                    scripts[script] = scripts.GetValueOrDefault(script) + 1;
                }
            }
        }

        foreach (var ((upos, features, ending), scripts) in counts.OrderBy(c => c.Key.Item3.Length).ThenBy(c => c.Key.Item3, StringComparer.Ordinal))
        {
            var best = scripts.OrderByDescending(s => s.Value).ThenBy(s => s.Key.Strip).ThenBy(s => s.Key.Suffix, StringComparer.Ordinal).First();
            // A rule is kept for three words or more, and when a shorter ending does not say the same.
            if (best.Value < 3 && ending.Length > 0) continue;
            if (Shorter(upos, features, ending) == best.Key) continue;
            if (!model.Rules.TryGetValue((upos, features), out var rules)) model.Rules.Add((upos, features), rules = new(StringComparer.Ordinal));
            rules.Add(ending, best.Key);
        }
    }

    private EditScript? Shorter(Upos upos, uint features, string ending)
    {
        if (!model.Rules.TryGetValue((upos, features), out var rules)) return null;
        for (var length = ending.Length - 1; length >= 0; length--)
        {
            if (rules.TryGetValue(ending[^length..], out var script)) return script;
        }

        return null;
    }

    private void LearnWords(IEnumerable<(ConlluWord Word, int Weight)> words, Func<string, string> key)
    {
        var lemmatizer = new Lemmatizer(lexicon, model);
        var learnt = new List<((Upos, uint) Group, string Form, string Lemma)>();
        foreach (var group in words.Where(w => w.Word.Upos != Upos.Punct && w.Word.Form.Length <= 64).GroupBy(w => (w.Word.Upos, Form: key(w.Word.Form))))
        {
            var byFeatures = group.GroupBy(w => PackedFeatures.Of(w.Word.Features))
                .Select(g => (Features: g.Key, Lemma: Majority(g), Found: lemmatizer.Lemma(group.Key.Form, group.Key.Upos, g.First().Word.Features)))
                .ToList();
            if (byFeatures.TrueForAll(g => g.Lemma == g.Found)) continue;
            var overall = Majority(group);
            learnt.Add(((group.Key.Upos, 0u), group.Key.Form, overall));
            foreach (var (features, lemma, _) in byFeatures)
            {
                if (lemma != overall && features.Bits != 0) learnt.Add(((group.Key.Upos, features.Bits), group.Key.Form, lemma));
            }
        }

        foreach (var (group, form, lemma) in learnt)
        {
            if (!model.Words.TryGetValue(group, out var entries)) model.Words.Add(group, entries = new(StringComparer.Ordinal));
            entries[form] = lemma;
        }
    }

    private static string Majority(IEnumerable<(ConlluWord Word, int Weight)> words) => words
        .GroupBy(w => w.Word.Lemma, StringComparer.Ordinal)
        .OrderByDescending(g => g.Sum(w => w.Weight)).ThenBy(g => g.Key, StringComparer.Ordinal)
        .First().Key;

    private static string Lower(string form) => form.ToLowerInvariant().Replace('’', '\'');
}
