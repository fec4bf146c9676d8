namespace Recoupe.Evaluation.Names;

/// <summary>Spans with types, counted: found is right where start, end and type are the gold's.</summary>
/// <param name="Right">How many are in both.</param>
/// <param name="Gold">How many the gold has.</param>
/// <param name="Found">How many were found.</param>
public readonly record struct SpanScore(int Right, int Gold, int Found)
{
    /// <summary>Share of the found that is right; 0 when nothing was found.</summary>
    public double Precision => Found == 0 ? 0 : (double)Right / Found;

    /// <summary>Share of the gold that was found; 0 when there is none.</summary>
    public double Recall => Gold == 0 ? 0 : (double)Right / Gold;

    /// <summary>Harmonic mean of precision and recall.</summary>
    public double F1 => Gold + Found == 0 ? 0 : 2.0 * Right / (Gold + Found);

    /// <summary>Counts the spans of one document.</summary>
    public static SpanScore Of<T>(IReadOnlyCollection<T> gold, IReadOnlyCollection<T> found) => new(found.Intersect(gold).Count(), gold.Count, found.Count);

    /// <summary>Both counts together.</summary>
    public static SpanScore operator +(SpanScore left, SpanScore right) => new(left.Right + right.Right, left.Gold + right.Gold, left.Found + right.Found);
}
