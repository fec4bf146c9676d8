namespace Recoupe.Store;

/// <summary>A part of a list.</summary>
/// <param name="Skip">How many come before it; not negative.</param>
/// <param name="Take">How many it holds at most; not negative.</param>
public sealed record Page(int Skip, int Take)
{
    /// <summary>The whole list.</summary>
    public static Page Whole { get; } = new(0, int.MaxValue);
}
