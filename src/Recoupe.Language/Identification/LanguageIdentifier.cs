using Recoupe.Language.Lexicon;

namespace Recoupe.Language.Identification;

/// <summary>
/// Tells the language of a text from its letters in threes and its small words. Says <see cref="Unknown"/> when it is not sure: too short a
/// text, a language that it does not know, or languages mixed. Thread-safe and deterministic: it counts in whole numbers.
/// </summary>
public sealed class LanguageIdentifier
{
    /// <summary>What <see cref="Identify"/> says when it is not sure.</summary>
    public const string Unknown = "unknown";

    // Enough to be sure of any language; what follows in a long text changes nothing.
    private const int MostLetters = 4000;
    private const int ChunkLetters = 300;

    // Fewer letters may be a name.
    private const int FewestLetters = 8;

    // Shorter words are of any language.
    private const int FewestKnown = 4;

    private static readonly string[] Lexica = ["fr", "en"];

    private static readonly Lazy<LanguageIdentifier> Shared = new(Load);

    private readonly IdentificationModel model;
    private readonly (int Language, WordLexicon Lexicon)[] lexicons;

    internal LanguageIdentifier(IdentificationModel model)
    {
        this.model = model;
        lexicons = [.. model.Languages.Select((code, i) => (code, i)).Where(l => Lexica.Contains(l.code, StringComparer.Ordinal)).Select(l => (l.i, WordLexicon.For(l.code)))];
    }

    /// <summary>The identifier of this library; its model is read on first use.</summary>
    public static LanguageIdentifier Default => Shared.Value;

    /// <summary>ISO 639-1 codes of the languages that it may name.</summary>
    public IReadOnlyList<string> Languages => model.Languages;

    /// <summary>The language of <paramref name="text"/>.</summary>
    /// <returns>An ISO 639-1 code of <see cref="Languages"/>, or <see cref="Unknown"/>.</returns>
    public string Identify(ReadOnlySpan<char> text)
    {
        var whole = new Tally(model, lexicons);
        var chunk = new Tally(model, lexicons);
        var chunks = new int[model.Languages.Count];
        var all = 0;
        Span<char> word = stackalloc char[LetterGroups.LongestWord];
        var position = 0;
        while (whole.Letters < MostLetters && LetterGroups.Next(text, ref position, word) is > 0 and var length)
        {
            whole.Add(word[..length]);
            chunk.Add(word[..length]);
            if (chunk.Letters < ChunkLetters) continue;
            chunks[chunk.Best().Language]++;
            all++;
            chunk = new Tally(model, lexicons);
        }

        var (language, score, second) = whole.Best();
        if (whole.Letters < FewestLetters || whole.Trigrams == 0) return Unknown;
        if (score - second < model.LeastLead || score < (long)model.LeastMean * whole.Trigrams) return Unknown;
        // Two languages in one text: no more than a quarter of its parts may be another's.
        return all > 1 && chunks[language] * 4 < all * 3 ? Unknown : model.Languages[language];
    }

    private static LanguageIdentifier Load()
    {
        const string Name = "models/languages.profiles";
        using var stream = typeof(LanguageIdentifier).Assembly.GetManifestResourceStream(Name)
            ?? throw new FileNotFoundException($"The model {Name} is not embedded in Recoupe.Language.", Name);
        return new LanguageIdentifier(IdentificationModel.Read(stream, Name));
    }

    // What the letters seen so far say of each language.
    private sealed class Tally(IdentificationModel model, (int Language, WordLexicon Lexicon)[] lexicons)
    {
        private readonly long[] scores = new long[model.Languages.Count];

        public int Letters { get; private set; }

        public int Trigrams { get; private set; }

        public void Add(ReadOnlySpan<char> word)
        {
            Letters += word.Length;
            Add(model.Words(word), IdentificationModel.WordScore);
            if (word.Length >= FewestKnown)
            {
                foreach (var (language, lexicon) in lexicons)
                {
                    if (lexicon.Lower(word) is { } found && (found.Tags & ~(1u << (int)Upos.Propn)) != 0) scores[language] += IdentificationModel.LexiconScore;
                }
            }

            foreach (var letter in word) Add(model.Letter(letter), IdentificationModel.LetterScore);

            // A space stands before and after every word.
            for (var i = -1; i < word.Length - 1; i++)
            {
                var last = i + 2 < word.Length ? word[i + 2] : ' ';
                Trigrams++;
                if (model.Trigram(i < 0 ? ' ' : word[i], word[i + 1], last) is not { } weights) continue;
                for (var language = 0; language < weights.Length; language++) scores[language] += weights[language];
            }
        }

        private void Add(ulong languages, int score)
        {
            for (var language = 0; languages != 0; language++, languages >>= 1)
            {
                if ((languages & 1) != 0) scores[language] += score;
            }
        }

        public (int Language, long Score, long Second) Best()
        {
            var best = 0;
            var second = -1;
            for (var i = 1; i < scores.Length; i++)
            {
                if (scores[i] > scores[best]) (best, second) = (i, best);
                else if (second < 0 || scores[i] > scores[second]) second = i;
            }

            return (best, scores[best], second < 0 ? 0 : scores[second]);
        }
    }
}
