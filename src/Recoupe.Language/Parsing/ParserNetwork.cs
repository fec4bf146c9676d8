using Recoupe.Language.Lexicon;
using Recoupe.Language.Neural;
using Recoupe.Language.Tagging;

namespace Recoupe.Language.Parsing;

/// <summary>
/// Tags and parses sentences: embeddings of words, affixes and shapes, residual maxout convolutions, then a tagger and an arc-hybrid parser
/// over the same vectors. The weights never change; each thread brings its own <see cref="Workspace"/>. Results do not depend on
/// the processor nor on which sentences share a batch.
/// </summary>
public sealed class ParserNetwork
{
    private readonly NetworkShape shape;
    private readonly WordLexicon lexicon;
    private readonly string[] treebanks;
    private readonly string[] relations;
    private readonly string[] features;
    private readonly Upos[] featureTags;
    private readonly Dictionary<ulong, int> vocabulary;
    private readonly float[] wordRows;
    private readonly float[][] featureRows;
    private readonly PackedMatrix input;
    private readonly float[] treebankRows;
    private readonly float[] inputGain;
    private readonly float[] inputBias;
    private readonly ConvolutionLayer[] layers;
    private readonly PackedMatrix tagger;
    private readonly float[] taggerBias;
    private readonly PackedMatrix morphology;
    private readonly float[] morphologyBias;
    private readonly PackedMatrix parser;
    private readonly float[] parserMissing;
    private readonly float[] distanceRows;
    private readonly float[] depthRows;
    private readonly float[] moves;
    private readonly float[] moveBias;
    private readonly PackedMatrix labeller;
    private readonly float[] labellerMissing;
    private readonly float[] labelDistanceRows;
    private readonly PackedMatrix labels;
    private readonly float[] labelBias;
    private readonly WordVectors cache;

    /// <summary>Reads the network of a model.</summary>
    /// <exception cref="InvalidDataException">A part is missing or has another size than the model's shape says, or the lexicon is not the one that the model learnt with.</exception>
    public ParserNetwork(ModelFile model, WordLexicon lexicon)
    {
        this.lexicon = lexicon;
        shape = NetworkShape.From(model.Numbers("shape"));
        if (shape.FeatureRows.Length > WordFeatures.Count)
            throw new InvalidDataException($"The model has {shape.FeatureRows.Length} features of words; this program knows {WordFeatures.Count}.");
        // A model may do without the last features, those of the lexicon.
        if (shape.FeatureRows.Length > WordFeatures.AmbiguityClass && shape.FeatureRows[WordFeatures.AmbiguityClass] != lexicon.AmbiguityClasses)
            throw new InvalidDataException($"The model learnt with a lexicon of {shape.FeatureRows[WordFeatures.AmbiguityClass]} ambiguity classes; this one has {lexicon.AmbiguityClasses}. Train it again.");
        treebanks = model.Texts("treebanks");
        relations = model.Texts("relations");
        var classes = model.Texts("morphology");
        featureTags = [.. classes.Select(c => UposNames.Parse(c[..c.IndexOf('|', StringComparison.Ordinal)]))];
        features = [.. classes.Select(c => c[(c.IndexOf('|', StringComparison.Ordinal) + 1)..])];
        var words = model.Keys("words");
        vocabulary = new Dictionary<ulong, int>(words.Length);
        for (var i = 0; i < words.Length; i++) vocabulary.Add(words[i], i);

        var width = shape.Width;
        var maxout = width * shape.Pieces;
        wordRows = model.Weights("word", words.Length * width);
        featureRows = [.. shape.FeatureRows.Select((rows, i) => model.Weights($"feature{i}", rows * shape.FeatureWidth))];
        input = new PackedMatrix(model.Weights("input", shape.InputWidth * maxout), shape.InputWidth, maxout);
        treebankRows = model.Weights("treebank", treebanks.Length * maxout);
        inputGain = model.Weights("input.gain", width);
        inputBias = model.Weights("input.bias", width);
        layers = [.. shape.Dilations.Select((dilation, i) => new ConvolutionLayer(model, $"layer{i}", shape, dilation))];
        tagger = new PackedMatrix(model.Weights("tagger", width * UposNames.Count), width, UposNames.Count);
        taggerBias = model.Weights("tagger.bias", UposNames.Count);
        morphology = new PackedMatrix(model.Weights("morphology", width * classes.Length), width, classes.Length);
        morphologyBias = model.Weights("morphology.bias", classes.Length);

        var hidden = shape.Hidden * NetworkShape.HiddenPieces;
        parser = new PackedMatrix(model.Weights("parser", width * ArcHybrid.PositionCount * hidden), width, ArcHybrid.PositionCount * hidden);
        parserMissing = model.Weights("parser.missing", ArcHybrid.PositionCount * hidden);
        distanceRows = model.Weights("parser.distance", ArcHybrid.DistanceClasses * hidden);
        depthRows = model.Weights("parser.depth", ArcHybrid.DepthClasses * hidden);
        moves = model.Weights("moves", 3 * shape.Hidden);
        moveBias = model.Weights("moves.bias", 3);
        var labelHidden = shape.LabelHidden * NetworkShape.HiddenPieces;
        labeller = new PackedMatrix(model.Weights("labeller", width * LabelContext.PositionCount * labelHidden), width, LabelContext.PositionCount * labelHidden);
        labellerMissing = model.Weights("labeller.missing", LabelContext.PositionCount * labelHidden);
        labelDistanceRows = model.Weights("labeller.distance", LabelContext.DistanceClasses * labelHidden);
        labels = new PackedMatrix(model.Weights("labels", shape.LabelHidden * relations.Length), shape.LabelHidden, relations.Length);
        labelBias = model.Weights("labels.bias", relations.Length);
        cache = new WordVectors(width);
    }

    /// <summary>The treebanks whose conventions the network knows; the first is its own.</summary>
    public IReadOnlyList<string> Treebanks => treebanks;

    /// <summary>Tags and parses a batch of sentences in place.</summary>
    /// <param name="sentences">Sentences with forms; their tags, features, heads and relations are overwritten.</param>
    /// <param name="workspace">Buffers of the calling thread.</param>
    /// <param name="treebank">Index in <see cref="Treebanks"/> of the convention to follow.</param>
    public void Annotate(ReadOnlySpan<Sentence> sentences, Workspace workspace, int treebank = 0)
    {
        var rows = shape.Margin;
        foreach (var sentence in sentences) rows += sentence.Count + shape.Margin;
        workspace.Prepare(shape, rows, UposNames.Count, features.Length, relations.Length);
        Embed(sentences, workspace, treebank);
        foreach (var layer in layers)
        {
            layer.Apply(workspace, rows);
            ClearMargins(sentences, workspace);
        }

        var row = shape.Margin;
        Gemm.Multiply(workspace.Vectors, shape.Width, 1, tagger, workspace.TagScores, tagger.PaddedColumns, rows);
        Gemm.Multiply(workspace.Vectors, shape.Width, 1, morphology, workspace.MorphologyScores, morphology.PaddedColumns, rows);
        Gemm.Multiply(workspace.Vectors, shape.Width, 1, parser, workspace.ParserInputs, parser.PaddedColumns, rows);
        Gemm.Multiply(workspace.Vectors, shape.Width, 1, labeller, workspace.LabelInputs, labeller.PaddedColumns, rows);
        foreach (var sentence in sentences)
        {
            Tag(sentence, workspace, row);
            Parse(sentence, workspace, row);
            Label(sentence, workspace, row);
            row += sentence.Count + shape.Margin;
        }
    }

    private void Embed(ReadOnlySpan<Sentence> sentences, Workspace workspace, int treebank)
    {
        var width = shape.Width;
        var row = shape.Margin;
        var misses = 0;
        workspace.Vectors.AsSpan(0, shape.Margin * width).Clear();
        foreach (var sentence in sentences)
        {
            foreach (var form in sentence.Forms)
            {
                var key = WordFeatures.ExactKey(form) + (ulong)treebank;
                if (!cache.TryGet(key, workspace.Vectors.AsSpan(row * width, width)))
                {
                    Gather(form, workspace.Inputs.AsSpan(misses * shape.InputWidth, shape.InputWidth), workspace.Hashes);
                    workspace.Misses[misses] = row;
                    workspace.MissKeys[misses] = key;
                    misses++;
                }

                row++;
            }

            workspace.Vectors.AsSpan(row * width, shape.Margin * width).Clear();
            row += shape.Margin;
        }

        if (misses == 0) return;
        var maxout = input.PaddedColumns;
        Gemm.Multiply(workspace.Inputs, shape.InputWidth, 1, input, workspace.Wide, maxout, misses);
        var treebankRow = treebankRows.AsSpan(treebank * maxout, maxout);
        for (var i = 0; i < misses; i++)
        {
            var wide = workspace.Wide.AsSpan(i * maxout, maxout);
            var vector = workspace.Vectors.AsSpan(workspace.Misses[i] * width, width);
            Lanes.Add(wide, treebankRow);
            Lanes.Maxout(wide, vector, shape.Pieces);
            Lanes.Normalize(vector, inputGain, inputBias);
            cache.Set(workspace.MissKeys[i], vector);
        }
    }

    private void Gather(string form, Span<float> target, Span<ulong> hashes)
    {
        var width = shape.Width;
        if (vocabulary.TryGetValue(WordFeatures.Key(form), out var word)) wordRows.AsSpan(word * width, width).CopyTo(target);
        else target[..width].Clear();
        WordFeatures.Fill(form, lexicon, hashes);
        for (var i = 0; i < featureRows.Length; i++)
        {
            var index = (int)(hashes[i] % (ulong)shape.FeatureRows[i]);
            featureRows[i].AsSpan(index * shape.FeatureWidth, shape.FeatureWidth).CopyTo(target[(width + i * shape.FeatureWidth)..]);
        }
    }

    private void ClearMargins(ReadOnlySpan<Sentence> sentences, Workspace workspace)
    {
        var row = shape.Margin;
        foreach (var sentence in sentences)
        {
            row += sentence.Count;
            workspace.Vectors.AsSpan(row * shape.Width, shape.Margin * shape.Width).Clear();
            row += shape.Margin;
        }
    }

    private void Tag(Sentence sentence, Workspace workspace, int row)
    {
        for (var i = 0; i < sentence.Count; i++)
        {
            var tag = (Upos)Best(workspace.TagScores.AsSpan((row + i) * tagger.PaddedColumns, taggerBias.Length), taggerBias);
            sentence.Tags[i] = tag;
            var scores = workspace.MorphologyScores.AsSpan((row + i) * morphology.PaddedColumns, morphologyBias.Length);
            var best = -1;
            for (var j = 0; j < featureTags.Length; j++)
                if (featureTags[j] == tag && (best < 0 || scores[j] + morphologyBias[j] > scores[best] + morphologyBias[best])) best = j;
            sentence.Features[i] = best < 0 ? "" : features[best];
        }
    }

    private void Parse(Sentence sentence, Workspace workspace, int row)
    {
        var state = workspace.State;
        var inputs = workspace.ParserInputs.AsSpan(row * parser.PaddedColumns);
        var wide = shape.Hidden * NetworkShape.HiddenPieces;
        var sum = workspace.Wide.AsSpan(0, wide);
        var hidden = workspace.Hidden.AsSpan(0, shape.Hidden);
        Span<int> positions = stackalloc int[ArcHybrid.PositionCount];
        state.Start(sentence.Count);
        while (!state.IsDone)
        {
            var move = ParserMove.Shift;
            if (state.Allows(ParserMove.Left) || state.Allows(ParserMove.Right))
            {
                distanceRows.AsSpan(state.DistanceClass * wide, wide).CopyTo(sum);
                Lanes.Add(sum, depthRows.AsSpan(state.DepthClass * wide, wide));
                state.Look(positions);
                for (var i = 0; i < positions.Length; i++)
                {
                    var source = positions[i] < 0 ? parserMissing.AsSpan(i * wide, wide) : inputs.Slice(positions[i] * parser.PaddedColumns + i * wide, wide);
                    Lanes.Add(sum, source);
                }

                Lanes.Maxout(sum, hidden, NetworkShape.HiddenPieces);
                move = BestMove(state, hidden);
            }

            state.Apply(move);
        }

        state.Heads.CopyTo(sentence.Heads);
    }

    private ParserMove BestMove(ArcHybrid state, ReadOnlySpan<float> hidden)
    {
        var best = ParserMove.Shift;
        var bestScore = float.NegativeInfinity;
        for (var move = ParserMove.Shift; move <= ParserMove.Right; move++)
        {
            if (!state.Allows(move)) continue;
            var score = Lanes.Dot(hidden, moves.AsSpan((int)move * shape.Hidden, shape.Hidden)) + moveBias[(int)move];
            if (score <= bestScore) continue;
            best = move;
            bestScore = score;
        }

        return best;
    }

    private void Label(Sentence sentence, Workspace workspace, int row)
    {
        var inputs = workspace.LabelInputs.AsSpan(row * labeller.PaddedColumns);
        var wide = shape.LabelHidden * NetworkShape.HiddenPieces;
        var sum = workspace.Wide.AsSpan(0, wide);
        Span<int> positions = stackalloc int[LabelContext.PositionCount];
        for (var i = 0; i < sentence.Count; i++)
        {
            labelDistanceRows.AsSpan(LabelContext.Look(i, sentence.Heads, workspace.State.LeftmostChildren, positions) * wide, wide).CopyTo(sum);
            for (var p = 0; p < positions.Length; p++)
            {
                var source = positions[p] < 0 ? labellerMissing.AsSpan(p * wide, wide) : inputs.Slice(positions[p] * labeller.PaddedColumns + p * wide, wide);
                Lanes.Add(sum, source);
            }

            Lanes.Maxout(sum, workspace.Hidden.AsSpan(i * shape.LabelHidden, shape.LabelHidden), NetworkShape.HiddenPieces);
        }

        Gemm.Multiply(workspace.Hidden, shape.LabelHidden, 1, labels, workspace.LabelScores, labels.PaddedColumns, sentence.Count);
        for (var i = 0; i < sentence.Count; i++)
        {
            var scores = workspace.LabelScores.AsSpan(i * labels.PaddedColumns, relations.Length);
            sentence.Relations[i] = sentence.Heads[i] < 0 ? LabelContext.Root : relations[Best(scores, labelBias)];
        }
    }

    private static int Best(ReadOnlySpan<float> scores, ReadOnlySpan<float> bias)
    {
        var best = 0;
        for (var i = 1; i < scores.Length; i++)
            if (scores[i] + bias[i] > scores[best] + bias[best]) best = i;
        return best;
    }
}
