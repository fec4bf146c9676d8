using AngleSharp.Dom;

namespace Recoupe.Press.Html;

/// <summary>What an element's place in the page says of it.</summary>
internal enum PagePart
{
    /// <summary>It may be the article.</summary>
    Text,

    /// <summary>It is about the article: byline, date, caption, foot.</summary>
    Meta,

    /// <summary>It is something else.</summary>
    Noise,
}

/// <summary>One line of a page as a reader sees it.</summary>
/// <param name="Text">Its text, white space collapsed.</param>
/// <param name="Element">The block element that holds it directly.</param>
/// <param name="Part">What its place says of it.</param>
/// <param name="LinkLength">How many of its characters are inside links.</param>
internal sealed record Block(string Text, IElement Element, PagePart Part, int LinkLength)
{
    /// <summary>Share of characters inside links.</summary>
    public double LinkShare => (double)LinkLength / Text.Length;

    /// <summary>Tells whether it is a heading.</summary>
    public bool IsHeading => Element.LocalName is ['h', >= '1' and <= '6'];
}
