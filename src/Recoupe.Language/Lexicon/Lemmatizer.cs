namespace Recoupe.Language.Lexicon;

/// <summary>
/// Gives the lemma of a tagged word, as the treebanks of Universal Dependencies write lemmas: from words that the treebanks know better, then
/// from the lexicon (the reading whose tag and features fit best), then by rules over endings. Thread-safe.
/// </summary>
public sealed class Lemmatizer
{
    private const int LongestForm = 64;
    private const int MostFeatures = 4096;

    private static readonly Lock Gate = new();
    private static readonly Dictionary<string, Lemmatizer> Loaded = new(StringComparer.Ordinal);

    private readonly WordLexicon lexicon;
    private readonly LemmaModel model;
    private readonly LemmaExceptions? exceptions;
    private readonly Remembered<string> remembered = new();
    private readonly System.Collections.Concurrent.ConcurrentDictionary<string, PackedFeatures> packed = new(StringComparer.Ordinal);

    internal Lemmatizer(WordLexicon lexicon, LemmaModel model, LemmaExceptions? exceptions = null)
    {
        this.lexicon = lexicon;
        this.model = model;
        this.exceptions = exceptions;
    }

    /// <summary>The longest ending that a rule looks at, in UTF-16 code units.</summary>
    internal static int LongestEnding => 6;

    /// <summary>The lemmatizer of a language; it is read once a process.</summary>
    /// <param name="language">"fr" or "en".</param>
    /// <exception cref="FileNotFoundException">There is none.</exception>
    public static Lemmatizer For(string language)
    {
        lock (Gate)
        {
            if (Loaded.TryGetValue(language, out var lemmatizer)) return lemmatizer;
            var name = $"models/{language}.lemmas";
            using var stream = typeof(Lemmatizer).Assembly.GetManifestResourceStream(name)
                ?? throw new FileNotFoundException($"The lemma model {name} is not embedded in Recoupe.Language.", name);
            lemmatizer = new Lemmatizer(WordLexicon.For(language), LemmaModel.Read(stream, name), LemmaExceptions.For(language));
            Loaded.Add(language, lemmatizer);
            return lemmatizer;
        }
    }

    /// <summary>The lemma of a word.</summary>
    /// <param name="form">The word as the text writes it.</param>
    /// <param name="upos">Its part of speech.</param>
    /// <param name="features">Its morphology ("Gender=Fem|Number=Plur"), or empty.</param>
    public string Lemma(string form, Upos upos, string features = "")
    {
        if (form.Length is 0 or > LongestForm || upos == Upos.Punct) return form;
        var morphology = Pack(features);
        var condition = ((ulong)upos << 32) | morphology.Bits;
        return remembered.TryGet(form, condition, out var lemma) ? lemma! : remembered.Set(form, condition, Lemma(form, upos, morphology));
    }

    private string Lemma(string form, Upos upos, PackedFeatures morphology)
    {
        if (exceptions?.Of(form, upos) is { } corrected) return corrected;
        if (Known(form, upos, morphology) is { } exact) return exact;
        Span<char> lower = stackalloc char[form.Length];
        var changed = false;
        for (var i = 0; i < form.Length; i++)
        {
            lower[i] = Tokens.Characters.IsApostrophe(form[i]) ? '\'' : char.ToLowerInvariant(form[i]);
            changed |= lower[i] != form[i];
        }

        if (KeepsCase(upos)) return HasRules(upos) ? ByRule(form, upos, morphology) : form;
        if (changed && Known(lower, upos, morphology) is { } known) return known;
        if (exceptions?.IsItself(lower, upos, morphology) == true) return lower.ToString();
        if (FromLexicon(lower, upos, morphology) is { } found) return found;
        if (!HasRules(upos)) return lower.ToString();
        return changed && upos == Upos.Noun && IsAcronym(form) && lexicon.Exact(lower) is null ? form : ByRule(lower, upos, morphology);
    }

    /// <summary>Sets the lemma of every word of a tagged sentence.</summary>
    internal void Annotate(Sentence sentence)
    {
        for (var i = 0; i < sentence.Count; i++) sentence.Lemmas[i] = Lemma(sentence.Forms[i], sentence.Tags[i], sentence.Features[i]);
    }

    internal static bool KeepsCase(Upos upos) => upos is Upos.Propn or Upos.X or Upos.Sym or Upos.Num or Upos.Punct;

    internal static bool HasRules(Upos upos) => upos is Upos.Noun or Upos.Verb or Upos.Aux or Upos.Adj or Upos.Adv or Upos.Propn;

    /// <summary>The features by which the rules of a tag are grouped.</summary>
    internal static uint RuleFeatures(Upos upos, PackedFeatures features) =>
        upos is Upos.Verb or Upos.Aux ? features.Bits & PackedFeatures.VerbForm : features.Bits & PackedFeatures.Nominal;

    private static bool IsAcronym(string form)
    {
        foreach (var c in form)
        {
            if (char.IsLower(c) || c == '(') return false;
        }

        return form.Length > 1;
    }

    private PackedFeatures Pack(string features)
    {
        if (features.Length == 0) return default;
        if (packed.TryGetValue(features, out var bits)) return bits;
        bits = PackedFeatures.Of(features);
        if (packed.Count < MostFeatures) packed.TryAdd(features, bits);
        return bits;
    }

    private string? Known(ReadOnlySpan<char> form, Upos upos, PackedFeatures features)
    {
        if (features.Bits != 0 && Find(model.Words, (upos, features.Bits), form, out var lemma)) return lemma;
        return Find(model.Words, (upos, 0u), form, out lemma) ? lemma : null;
    }

    private string? FromLexicon(ReadOnlySpan<char> form, Upos upos, PackedFeatures features)
    {
        if (lexicon.Exact(form) is not { } found) return null;
        var best = -1;
        var agreement = int.MinValue;
        for (var i = 0; i < found.Readings.Length; i++)
        {
            var reading = found.Readings[i];
            if (reading.Upos != upos && !(upos == Upos.Aux && reading.Upos == Upos.Verb)) continue;
            var score = reading.Packed.Agreement(features);
            if (score <= agreement) continue;
            agreement = score;
            best = i;
        }

        return best < 0 ? null : found.Readings[best].Script.Apply(form);
    }

    private string ByRule(ReadOnlySpan<char> form, Upos upos, PackedFeatures features)
    {
        var group = RuleFeatures(upos, features);
        for (var length = Math.Min(LongestEnding, form.Length); length >= 0; length--)
        {
            var ending = form[^length..];
            if ((Find(model.Rules, (upos, group), ending, out var script) || (group != 0 && Find(model.Rules, (upos, 0u), ending, out script))) && script.Fits(form.Length))
                return script.Apply(form);
        }

        return form.ToString();
    }

    private static bool Find<T>(Dictionary<(Upos Upos, uint Features), Dictionary<string, T>> groups, (Upos Upos, uint Features) group, ReadOnlySpan<char> key, out T? value)
    {
        value = default;
        return groups.TryGetValue(group, out var entries) && entries.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(key, out value);
    }
}
