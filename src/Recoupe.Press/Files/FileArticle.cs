namespace Recoupe.Press.Files;

/// <summary>What a format's reader found in a file, before ids and credits.</summary>
/// <param name="Text">Canonical text.</param>
internal sealed record FileArticle(string Text)
{
    public string? Title { get; init; }

    public string? Outlet { get; init; }

    public string? Language { get; init; }

    public string? Url { get; init; }

    /// <summary>EDTF date that the file's own fields give.</summary>
    public string? Published { get; init; }

    /// <summary>EDTF date of the last change that the file's own fields give.</summary>
    public string? Modified { get; init; }

    /// <summary>Lines that may bear a credit or publication date; the text itself where null.</summary>
    public string? Surroundings { get; init; }
}
