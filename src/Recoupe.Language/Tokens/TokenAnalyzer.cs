using Recoupe.Language.Lexicon;

namespace Recoupe.Language.Tokens;

/// <summary>
/// Cuts text into sentences and words without tagging them: the first step of every analysis, and enough for who needs only sentences.
/// Words are cut as in the treebanks of Universal Dependencies; "du" becomes "de" + "le", "don't" becomes "do" + "n't". Thread-safe.
/// </summary>
public sealed class TokenAnalyzer : ISentenceAnalyzer
{
    private readonly WordLexicon lexicon;
    private readonly Tokenizer tokenizer;
    private readonly SentenceSplitter splitter;
    private readonly WordExpander expander;

    /// <summary>An analyzer of one language; its tables and its small model are read once a process.</summary>
    /// <param name="language">"fr" or "en".</param>
    /// <exception cref="FileNotFoundException">Nothing is known of the language.</exception>
    public TokenAnalyzer(string language)
        : this(TokenRules.For(language), TokenModel.For(language))
    {
    }

    internal TokenAnalyzer(TokenRules rules, TokenModel model)
    {
        Language = rules.Language;
        lexicon = WordLexicon.For(rules.Language);
        tokenizer = new Tokenizer(rules);
        splitter = new SentenceSplitter(rules, model.Boundaries);
        expander = new WordExpander(rules, model.Contractions);
    }

    /// <inheritdoc/>
    public string Language { get; }

    /// <inheritdoc/>
    public IReadOnlyList<Sentence> Analyze(string text, CancellationToken cancellation = default)
    {
        var tokens = new List<Token>(text.Length / 5);
        tokenizer.Tokenize(text, tokens);
        var all = System.Runtime.InteropServices.CollectionsMarshal.AsSpan(tokens);
        var hints = LexicalHint.Of(text, all, lexicon);
        var ends = new List<int>();
        splitter.Split(text, all, hints, ends);
        var sentences = new Sentence[ends.Count];
        for (int i = 0, from = 0; i < sentences.Length; from = ends[i++])
        {
            cancellation.ThrowIfCancellationRequested();
            sentences[i] = expander.Expand(text, all[from..ends[i]], hints.AsSpan(from..ends[i]));
        }

        return sentences;
    }
}
