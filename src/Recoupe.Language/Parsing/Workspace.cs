using Recoupe.Language.Tagging;

namespace Recoupe.Language.Parsing;

/// <summary>The buffers that one thread parses with; they grow to the largest batch and are reused.</summary>
public sealed class Workspace
{
    internal ArcHybrid State { get; } = new();

    internal ulong[] Hashes { get; } = new ulong[WordFeatures.Count];

    internal float[] Vectors { get; private set; } = [];

    internal float[] Inputs { get; private set; } = [];

    internal float[] Wide { get; private set; } = [];

    internal float[] Hidden { get; private set; } = [];

    internal float[] TagScores { get; private set; } = [];

    internal float[] MorphologyScores { get; private set; } = [];

    internal float[] ParserInputs { get; private set; } = [];

    internal float[] LabelInputs { get; private set; } = [];

    internal float[] LabelScores { get; private set; } = [];

    internal int[] Misses { get; private set; } = [];

    internal ulong[] MissKeys { get; private set; } = [];

    internal void Prepare(NetworkShape shape, int rows, int tags, int morphology, int relations)
    {
        if (Misses.Length >= rows) return;
        Misses = new int[rows];
        MissKeys = new ulong[rows];
        Vectors = new float[rows * shape.Width];
        Inputs = new float[rows * shape.InputWidth];
        var hidden = shape.Hidden * NetworkShape.HiddenPieces;
        var labelHidden = shape.LabelHidden * NetworkShape.HiddenPieces;
        Wide = new float[Math.Max(rows * shape.Width * shape.Pieces, Math.Max(hidden, labelHidden))];
        Hidden = new float[rows * Math.Max(Math.Max(shape.LabelHidden, shape.Hidden), shape.Width)];
        TagScores = new float[rows * NetworkShape.Padded(tags)];
        MorphologyScores = new float[rows * NetworkShape.Padded(morphology)];
        ParserInputs = new float[rows * NetworkShape.Padded(ArcHybrid.PositionCount * hidden)];
        LabelInputs = new float[rows * NetworkShape.Padded(LabelContext.PositionCount * labelHidden)];
        LabelScores = new float[rows * NetworkShape.Padded(relations)];
    }
}
