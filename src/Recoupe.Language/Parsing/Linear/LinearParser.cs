using Recoupe.Language.Lexicon;

namespace Recoupe.Language.Parsing.Linear;

/// <summary>
/// The baseline: a greedy tagger and an arc-hybrid parser with linear classifiers over hashed features. It learns in seconds; morphology is
/// not predicted.
/// </summary>
public sealed class LinearParser : ISentenceParser
{
    private readonly WordLexicon lexicon;
    private readonly string[] relations;

    /// <summary>A parser with the classifiers given.</summary>
    /// <param name="lexicon">Lexicon of the language.</param>
    /// <param name="relations">Labels, in the order of the label classifier's classes.</param>
    /// <param name="tags">One class a tag.</param>
    /// <param name="moves">One class a move.</param>
    /// <param name="labels">One class a relation.</param>
    public LinearParser(WordLexicon lexicon, string[] relations, LinearScorer tags, LinearScorer moves, LinearScorer labels)
    {
        this.lexicon = lexicon;
        this.relations = relations;
        Tags = tags;
        Moves = moves;
        Labels = labels;
    }

    private LinearScorer Tags { get; }

    private LinearScorer Moves { get; }

    private LinearScorer Labels { get; }

    /// <inheritdoc/>
    public void Annotate(IReadOnlyList<Sentence> sentences, CancellationToken cancellation = default)
    {
        var state = new ArcHybrid();
        var features = new LinearFeatures(lexicon);
        foreach (var sentence in sentences)
        {
            cancellation.ThrowIfCancellationRequested();
            if (sentence.Count == 0) continue;
            features.Start(sentence.Forms);
            Tag(sentence, features);
            Parse(sentence, features, state);
            Label(sentence, features, state);
        }
    }

    private static int Best(ReadOnlySpan<float> scores)
    {
        var best = 0;
        for (var i = 1; i < scores.Length; i++)
            if (scores[i] > scores[best]) best = i;
        return best;
    }

    private void Tag(Sentence sentence, LinearFeatures features)
    {
        Span<float> scores = stackalloc float[Tags.Classes];
        for (var i = 0; i < sentence.Count; i++)
        {
            Tags.Score(features.OfTag(i, sentence.Tags.AsSpan(0, i)), scores);
            sentence.Tags[i] = (Upos)Best(scores);
        }
    }

    private void Parse(Sentence sentence, LinearFeatures features, ArcHybrid state)
    {
        Span<int> look = stackalloc int[ArcHybrid.PositionCount];
        Span<float> scores = stackalloc float[Moves.Classes];
        state.Start(sentence.Count);
        while (!state.IsDone)
        {
            state.Look(look);
            Moves.Score(features.OfMove(state, look, sentence.Tags), scores);
            for (var move = ParserMove.Shift; move <= ParserMove.Right; move++)
                if (!state.Allows(move)) scores[(int)move] = float.NegativeInfinity;
            state.Apply((ParserMove)Best(scores));
        }

        state.Heads.CopyTo(sentence.Heads);
    }

    private void Label(Sentence sentence, LinearFeatures features, ArcHybrid state)
    {
        Span<int> look = stackalloc int[LabelContext.PositionCount];
        Span<float> scores = stackalloc float[Labels.Classes];
        for (var i = 0; i < sentence.Count; i++)
        {
            if (sentence.Heads[i] < 0)
            {
                sentence.Relations[i] = LabelContext.Root;
                continue;
            }

            var distance = LabelContext.Look(i, sentence.Heads, state.LeftmostChildren, look);
            Labels.Score(features.OfLabel(distance, look, sentence.Tags), scores);
            sentence.Relations[i] = relations[Best(scores)];
        }
    }
}
