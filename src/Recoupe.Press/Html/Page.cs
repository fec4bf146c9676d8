namespace Recoupe.Press.Html;

/// <summary>What a web page says of its article.</summary>
/// <param name="Text">Paragraphs and headings of the article, joined by "\n"; empty when none was found.</param>
/// <param name="Lines">The article's lines and those about it (byline, dates, foot), joined by "\n".</param>
internal sealed record Page(string Text, string Lines)
{
    public string? Title { get; init; }

    public string? Outlet { get; init; }

    /// <summary>Language tag as the page writes it.</summary>
    public string? Language { get; init; }

    public string? Url { get; init; }

    /// <summary>EDTF date of publication from the metadata.</summary>
    public string? Published { get; init; }

    /// <summary>EDTF date of the last change from the metadata.</summary>
    public string? Modified { get; init; }
}
