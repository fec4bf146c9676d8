namespace Recoupe.Press.Duplicates;

/// <summary>Two texts of which one holds much of the other.</summary>
/// <param name="A">Index of the first text.</param>
/// <param name="B">Index of the second text, greater than <paramref name="A"/>.</param>
/// <param name="ContainmentOfA">Share of the shingles of A that B has, 0 to 1.</param>
/// <param name="ContainmentOfB">Share of the shingles of B that A has, 0 to 1.</param>
public sealed record NearCopy(int A, int B, double ContainmentOfA, double ContainmentOfB);

/// <summary>Finds near-copies among texts: sketches propose pairs, the shared word runs decide, in both directions.</summary>
public static class NearCopies
{
    /// <summary>
    /// Share of the smaller text's shingles that the other must have. A copy of which three sentences in ten are reworded and some are new keeps more
    /// than half; independent reports of one event that quote the same words stay below a third.
    /// </summary>
    public const double LeastContainment = 0.5;

    /// <summary>Shared shingles below which nothing is called a copy: about a long sentence.</summary>
    public const int LeastShared = 20;

    /// <summary>Every pair of near-copies of <paramref name="texts"/>, ordered by A, then B. Each pair is verified; nothing is inferred through a third text.</summary>
    public static IReadOnlyList<NearCopy> Find(IReadOnlyList<string> texts)
    {
        // Few texts are proposed: cutting those again costs less than keeping the shingles of all.
        var sketches = texts.Select(text => Sketch.Of(Shingles.Of(text))).ToArray();
        return [.. SketchPairs.Of(sketches).Select(pair => Verify(pair.A, Shingles.Of(texts[pair.A]), pair.B, Shingles.Of(texts[pair.B]))).OfType<NearCopy>()];
    }

    private static NearCopy? Verify(int a, Shingles ofA, int b, Shingles ofB)
    {
        var shared = ofA.SharedWith(ofB);
        if (shared < Math.Min(LeastShared, Math.Min(ofA.Count, ofB.Count))) return null;
        var pair = new NearCopy(a, b, (double)shared / ofA.Count, (double)shared / ofB.Count);
        return Math.Max(pair.ContainmentOfA, pair.ContainmentOfB) >= LeastContainment ? pair : null;
    }
}
