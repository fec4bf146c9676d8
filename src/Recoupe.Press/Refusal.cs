namespace Recoupe.Press;

/// <summary>Why a file gave no article, in words for the person who named it.</summary>
/// <param name="File">The path as it was given.</param>
/// <param name="Where">Line, byte or field in the file; null when the file as a whole is meant.</param>
/// <param name="Found">What stands there.</param>
/// <param name="Expected">What would have been read.</param>
public sealed record Refusal(string File, string? Where, string Found, string Expected)
{
    /// <summary>One line: file, where, what was found, what was expected.</summary>
    public override string ToString() => Where is null
        ? $"{File}: found {Found}; expected {Expected}."
        : $"{File}: {Where}: found {Found}; expected {Expected}.";
}
