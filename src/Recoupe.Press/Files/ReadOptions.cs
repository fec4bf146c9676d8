namespace Recoupe.Press.Files;

/// <summary>What the person who adds files says of all of them.</summary>
public sealed record ReadOptions
{
    /// <summary>Nothing is said: each file speaks for itself.</summary>
    public static ReadOptions Default { get; } = new();

    /// <summary>EDTF date of publication ("2022-01-22", "2022-01") that overrides what the file gives; null leaves it to the file.</summary>
    public string? Published { get; init; }
}
