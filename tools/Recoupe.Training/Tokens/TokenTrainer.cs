using Recoupe.Language.Conllu;
using Recoupe.Language.Lexicon;
using Recoupe.Language.Tokens;

namespace Recoupe.Training.Tokens;

/// <summary>Trains the sentence splitter and the contraction classifier of one language from treebanks.</summary>
internal sealed class TokenTrainer(string language, int seed)
{
    // Pages lose the space between sentences: a few such places are made up.
    private const double GlueRate = 0.02;

    // Headings without a full stop are rare in treebanks: of the short sentences without a finite verb this share loses theirs.
    private const double BareRate = 0.5;
    private const int LongestHeading = 8;

    private const int Epochs = 12;
    private const int UnaveragedEpochs = 2;
    private const int BoundaryBits = 18;
    private const int ContractionBits = 14;

    private readonly TokenRules rules = TokenRules.For(language);
    private readonly WordLexicon lexicon = WordLexicon.For(language);

    /// <summary>Learns both classifiers.</summary>
    /// <param name="treebanks">One list of sentences a treebank, in file order.</param>
    public TokenModel Train(IReadOnlyList<IReadOnlyList<ConlluSentence>> treebanks)
    {
        var boundaries = new LogisticRegression(BoundaryBits);
        var contractions = new LogisticRegression(ContractionBits);
        var random = new Random(seed);
        for (var epoch = 0; epoch < Epochs; epoch++)
        {
            foreach (var treebank in treebanks)
            {
                // The neighbours of a sentence are as good as arbitrary in a sampled treebank: other orders teach other neighbours.
                var order = treebank.ToArray();
                if (epoch % 2 == 1) random.Shuffle(order);
                for (var i = 0; i < order.Length; i++)
                    if (CanBeHeading(order[i]) && random.NextDouble() < BareRate) order[i] = order[i] with { Tokens = [.. order[i].Tokens.SkipLast(1)] };
                var raw = RawText.Of(order, i => random.NextDouble() < GlueRate && CanGlue(order, i));
                LearnBoundaries(raw, boundaries);
                LearnContractions(raw, contractions);
            }

            if (epoch < UnaveragedEpochs) continue;
            boundaries.Average();
            contractions.Average();
        }

        return new TokenModel(boundaries.Rounded(), contractions.Rounded());
    }

    private static bool CanGlue(ConlluSentence[] order, int i) =>
        order[i - 1].Tokens[^1].Form is "." or "?" or "!" && char.IsUpper(order[i].Tokens[0].Form[0]);

    private static bool CanBeHeading(ConlluSentence sentence) =>
        sentence.Tokens.Count is > 2 and < LongestHeading && sentence.Tokens[^1].Form == "." && !sentence.Words.Any(w => w.Features.Contains("VerbForm=Fin", StringComparison.Ordinal));

    private void LearnBoundaries(RawText raw, LogisticRegression classifier)
    {
        var tokens = new List<Token>();
        new Tokenizer(rules).Tokenize(raw.Text, tokens);
        var all = System.Runtime.InteropServices.CollectionsMarshal.AsSpan(tokens);
        var hints = LexicalHint.Of(raw.Text, all, lexicon);
        var capitals = new Capitals(raw.Text, all, hints);
        Span<uint> values = stackalloc uint[BoundaryFeatures.Count];
        for (int from = 0, to = 1; from < all.Length; from = to, to = from + 1)
        {
            while (to < all.Length && !raw.Text.AsSpan(all[to - 1].End, all[to].Start - all[to - 1].End).Contains('\n')) to++;
            var features = new BoundaryFeatures(raw.Text, all[from..to], rules, hints.AsSpan(from..to), capitals, from, isRunning: true);
            var first = 0;
            for (var i = 0; i + 1 < to - from; i++)
            {
                var ends = raw.Ends.Contains(all[from + i].End);
                if (features.IsCandidate(i))
                {
                    var count = features.Extract(i, first, values);
                    classifier.Learn(values[..count], ends);
                }

                if (ends) first = i + 1;
            }
        }
    }

    private void LearnContractions(RawText raw, LogisticRegression classifier)
    {
        Span<uint> values = stackalloc uint[ContractionFeatures.Count];
        Token[] tokens = [.. raw.Tokens.Select(t => new Token(t.Start, t.End))];
        var first = 0;
        for (var i = 0; i < tokens.Length; i++)
        {
            if (!raw.Ends.Contains(tokens[i].End)) continue;
            var sentence = tokens.AsSpan(first..(i + 1));
            var hints = LexicalHint.Of(raw.Text, sentence, lexicon);
            for (var k = 0; k < sentence.Length; k++)
            {
                if (!rules.Contractions.TryGetValue(sentence[k].In(raw.Text).ToString().ToLowerInvariant(), out var contraction) || !contraction.IsAmbiguous) continue;
                var count = ContractionFeatures.Extract(raw.Text, sentence, k, hints, values);
                classifier.Learn(values[..count], raw.Words[first + k].Length > 1);
            }

            first = i + 1;
        }
    }
}
