namespace Recoupe.Language.Parsing;

/// <summary>What the label of an arc is chosen by.</summary>
public static class LabelContext
{
    /// <summary>Words that <see cref="Look"/> gives.</summary>
    public const int PositionCount = 4;

    /// <summary>Number of classes that <see cref="Look"/> returns.</summary>
    public const int DistanceClasses = 16;

    /// <summary>The relation of the root; it is never predicted, the tree says which word it is.</summary>
    public const string Root = "root";

    /// <summary>The dependent, its head, the dependent's first child on the left, the head's head; -1 where there is none. Returns the class of their distance.</summary>
    public static int Look(int dependent, ReadOnlySpan<int> heads, ReadOnlySpan<int> leftmostChildren, Span<int> positions)
    {
        var head = heads[dependent];
        positions[0] = dependent;
        positions[1] = head;
        positions[2] = leftmostChildren[dependent];
        positions[3] = head < 0 ? -1 : heads[head];
        if (head < 0) return 0;
        var distance = Math.Abs(head - dependent);
        var bucket = distance <= 4 ? distance : distance <= 7 ? 5 : distance <= 12 ? 6 : 7;
        return head < dependent ? bucket : bucket + 8;
    }
}
