using Recoupe.Language;
using Recoupe.Language.Conllu;
using Recoupe.Language.Lexicon;
using Recoupe.Language.Parsing;
using Recoupe.Language.Parsing.Linear;

namespace Recoupe.Training.Linear;

/// <summary>Trains the baseline: tags, then moves along paths that the parser chooses itself, then labels of gold arcs.</summary>
public sealed class LinearTrainer
{
    private const int Bits = 18;

    private readonly LinearFeatures features;
    private readonly WordLexicon lexicon;
    private readonly string[] relations;
    private readonly Perceptron tags = new(UposNames.Count, Bits);
    private readonly Perceptron moves = new(3, Bits);
    private readonly Perceptron labels;
    private readonly ArcHybrid state = new();

    private LinearTrainer(WordLexicon lexicon, string[] relations)
    {
        this.lexicon = lexicon;
        this.relations = relations;
        features = new LinearFeatures(lexicon);
        labels = new Perceptron(relations.Length, Bits - 2);
    }

    /// <summary>Learns from sentences with gold trees.</summary>
    public static LinearParser Train(WordLexicon lexicon, IReadOnlyList<ConlluSentence> sentences, int epochs, int seed)
    {
        string[] found = [.. sentences.SelectMany(s => s.Words).Where(w => w.Head >= 0).Select(w => w.Relation).Distinct(StringComparer.Ordinal)];
        var trainer = new LinearTrainer(lexicon, found);
        var random = new Random(seed);
        Sentence[] gold = [.. sentences.Select(s => s.ToSentence())];
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            random.Shuffle(gold);
            foreach (var sentence in gold) trainer.Learn(sentence, explore: epoch > 0);
        }

        return new LinearParser(lexicon, found, trainer.tags.Average(), trainer.moves.Average(), trainer.labels.Average());
    }

    private static int Best(ReadOnlySpan<float> scores)
    {
        var best = 0;
        for (var i = 1; i < scores.Length; i++)
            if (scores[i] > scores[best]) best = i;
        return best;
    }

    private void Learn(Sentence gold, bool explore)
    {
        string[] forms = [.. gold.Select(w => w.Form)];
        Upos[] rightTags = [.. gold.Select(w => w.Upos)];
        int[] heads = [.. gold.Select(w => w.Head)];
        features.Start(forms);
        // The parser learns from the tags that the tagger gives, mistakes and all.
        var found = new Upos[forms.Length];
        for (var i = 0; i < forms.Length; i++)
        {
            var look = features.OfTag(i, found.AsSpan(0, i));
            found[i] = (Upos)Best(tags.Score(look));
            tags.Learn(look, (int)rightTags[i], (int)found[i]);
        }

        LearnMoves(heads, found, explore);
        LearnLabels(gold, heads, found);
    }

    private void LearnMoves(int[] heads, Upos[] found, bool explore)
    {
        Span<int> look = stackalloc int[ArcHybrid.PositionCount];
        Span<int> costs = stackalloc int[3];
        state.Start(heads.Length);
        while (!state.IsDone)
        {
            state.Cost(heads, costs);
            var least = Math.Min(costs[0], Math.Min(costs[1], costs[2]));
            state.Look(look);
            var seen = features.OfMove(state, look, found);
            var scores = moves.Score(seen);
            int best = -1, right = -1;
            for (var move = 0; move < costs.Length; move++)
            {
                if (costs[move] != int.MaxValue && (best < 0 || scores[move] > scores[best])) best = move;
                if (costs[move] == least && (right < 0 || scores[move] > scores[right])) right = move;
            }

            moves.Learn(seen, right, best);
            state.Apply((ParserMove)(explore ? best : right));
        }
    }

    private void LearnLabels(Sentence gold, int[] heads, Upos[] found)
    {
        Span<int> look = stackalloc int[LabelContext.PositionCount];
        var first = new int[heads.Length];
        Array.Fill(first, -1);
        for (var i = heads.Length - 1; i >= 0; i--)
            if (heads[i] > i) first[heads[i]] = i;
        for (var i = 0; i < heads.Length; i++)
        {
            if (heads[i] < 0) continue;
            var seen = features.OfLabel(LabelContext.Look(i, heads, first, look), look, found);
            labels.Learn(seen, Array.IndexOf(relations, gold[i].Relation), Best(labels.Score(seen)));
        }
    }
}
