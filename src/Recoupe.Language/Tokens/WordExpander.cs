namespace Recoupe.Language.Tokens;

/// <summary>Turns surface tokens into syntactic words: contractions, and in English clitics, become several words that share a span.</summary>
internal sealed class WordExpander
{
    private readonly TokenRules rules;
    private readonly HashedClassifier classifier;
    private readonly Dictionary<string, Contraction>.AlternateLookup<ReadOnlySpan<char>> contractions;
    private readonly int longest;

    public WordExpander(TokenRules rules, HashedClassifier classifier)
    {
        this.rules = rules;
        this.classifier = classifier;
        contractions = rules.Contractions.GetAlternateLookup<ReadOnlySpan<char>>();
        longest = rules.Contractions.Keys.Max(key => key.Length);
    }

    public Sentence Expand(string text, ReadOnlySpan<Token> tokens, ReadOnlySpan<LexicalHint> hints)
    {
        var forms = new List<string>(tokens.Length + 8);
        var spans = new List<TextSpan>(tokens.Length + 8);
        for (var i = 0; i < tokens.Length; i++)
        {
            var before = forms.Count;
            Expand(text, tokens, i, hints, forms);
            for (var k = before; k < forms.Count; k++) spans.Add(tokens[i].Span);
        }

        return new Sentence(new TextSpan(tokens[0].Start, tokens[^1].End), [.. forms], [.. spans]);
    }

    /// <summary>The table's entry for a token; null when it is one word.</summary>
    public Contraction? Find(ReadOnlySpan<char> form)
    {
        if (form.Length > longest) return null;
        Span<char> lower = stackalloc char[form.Length];
        for (var i = 0; i < form.Length; i++) lower[i] = char.ToLowerInvariant(form[i]);
        return contractions.TryGetValue(lower, out var contraction) ? contraction : null;
    }

    private void Expand(string text, ReadOnlySpan<Token> tokens, int i, ReadOnlySpan<LexicalHint> hints, List<string> forms)
    {
        var form = tokens[i].In(text);
        var contraction = Find(form);
        if (contraction is { IsAmbiguous: true } && !IsContraction(text, tokens, i, hints)) contraction = null;
        if (contraction is not null)
        {
            foreach (var part in contraction.Parts) forms.Add(Cased(part, form, forms.Count > 0 && part != contraction.Parts[0]));
            return;
        }

        var clitic = rules.HasElision ? 0 : Clitic(form);
        if (clitic > 0)
        {
            forms.Add(form[..clitic].ToString());
            forms.Add(form[clitic..].ToString());
            return;
        }

        forms.Add(form.ToString());
    }

    private bool IsContraction(string text, ReadOnlySpan<Token> tokens, int i, ReadOnlySpan<LexicalHint> hints)
    {
        Span<uint> values = stackalloc uint[ContractionFeatures.Count];
        var count = ContractionFeatures.Extract(text, tokens, i, hints, values);
        return classifier.Score(values[..count]) > 0;
    }

    // "Du" is De + le, "DU" is DE + LE.
    private static string Cased(string part, ReadOnlySpan<char> form, bool isLater)
    {
        if (form.Length > 1 && char.IsUpper(form[0]) && char.IsUpper(form[1])) return part.ToUpperInvariant();
        return !isLater && char.IsUpper(form[0]) ? char.ToUpperInvariant(part[0]) + part[1..] : part;
    }

    // Where the second word of "it's", "don't", "players'" starts; 0 when the token is one word.
    private int Clitic(ReadOnlySpan<char> form)
    {
        if (form.Length < 3 || rules.Whole.Contains(form)) return 0;
        for (var i = form.Length - 1; i > 0 && form.Length - i <= 3; i--)
        {
            if (!Characters.IsApostrophe(form[i])) continue;
            if (i == form.Length - 2 && form[^1] is 't' or 'T' && form[i - 1] is 'n' or 'N') return i > 1 ? i - 1 : 0;
            return rules.Clitics.Contains(form[(i + 1)..]) ? i : 0;
        }

        return 0;
    }
}
