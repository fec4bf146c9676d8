namespace Recoupe.Press;

/// <summary>How a publication date is known.</summary>
public enum PublishedHow
{
    /// <summary>It is not known.</summary>
    Unknown,

    /// <summary>The page's or file's own metadata give it.</summary>
    Metadata,

    /// <summary>The person who added the article gave it.</summary>
    Given,

    /// <summary>The text says it (a dateline, "publié le").</summary>
    Text,

    /// <summary>Worked out by recoupement.</summary>
    Inferred,
}

/// <summary>When an article came out.</summary>
/// <param name="Iso">EDTF date ("2022-01-22"); null when unknown.</param>
/// <param name="How">How it is known.</param>
public sealed record Published(string? Iso, PublishedHow How)
{
    /// <summary>No date is known.</summary>
    public static Published Unknown { get; } = new(null, PublishedHow.Unknown);
}

/// <summary>One text as one outlet published it.</summary>
/// <param name="Text">Canonical text: what every span indexes.</param>
public sealed record Article(string Text)
{
    /// <summary>Stable id: a hash of text, outlet and address.</summary>
    public required string Id { get; init; }

    /// <summary>SHA-256 of the canonical text in UTF-8, lower-case hexadecimal.</summary>
    public required string Sha256 { get; init; }

    /// <summary>Headline, when the source gives one.</summary>
    public string? Title { get; init; }

    /// <summary>Who published it, when the source says.</summary>
    public string? Outlet { get; init; }

    /// <summary>ISO 639-1 code; null until identified.</summary>
    public string? Language { get; init; }

    /// <summary>Address of the page, when known.</summary>
    public string? Url { get; init; }

    /// <summary>When it came out.</summary>
    public Published Published { get; init; } = Published.Unknown;

    /// <summary>EDTF date of the last change that the source gives, kept apart from the publication; null when it gives none.</summary>
    public string? Modified { get; init; }

    /// <summary>Credit lines as written ("Avec AFP"), and names of agencies credited.</summary>
    public IReadOnlyList<string> Credits { get; init; } = [];
}
