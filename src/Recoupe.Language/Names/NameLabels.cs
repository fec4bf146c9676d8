namespace Recoupe.Language.Names;

/// <summary>Labels of tokens: 0 outside; for type t, 1 + 2t where a name begins and 2 + 2t where it goes on.</summary>
internal static class NameLabels
{
    /// <summary>Number of types.</summary>
    public const int Types = 9;

    /// <summary>Number of labels.</summary>
    public const int Count = 1 + 2 * Types;

    /// <summary>Outside every name.</summary>
    public const int Outside = 0;

    /// <summary>The label where a name of a type begins.</summary>
    public static int Begin(NameType type) => 1 + 2 * (int)type;

    /// <summary>The label where a name of a type goes on.</summary>
    public static int Inside(NameType type) => 2 + 2 * (int)type;

    /// <summary>The type that a label other than <see cref="Outside"/> is of.</summary>
    public static NameType Type(int label) => (NameType)((label - 1) / 2);

    /// <summary>Whether a name goes on at a label.</summary>
    public static bool IsInside(int label) => label > 0 && label % 2 == 0;

    /// <summary>Whether <paramref name="next"/> may follow <paramref name="label"/>; a sentence begins after <see cref="Outside"/>.</summary>
    public static bool MayFollow(int label, int next) => !IsInside(next) || label == next || label == next - 1;
}
