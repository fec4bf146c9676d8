namespace Recoupe.Press.Stories;

/// <summary>How titles are told to be of one story. The defaults were chosen on the first half of OG2021's French titles, in the order of their arrival.</summary>
public sealed record StorySettings
{
    /// <summary>Least likeness, 0 to 1, of a title and a story for the title to join it.</summary>
    public double Threshold { get; init; } = 0.28;

    /// <summary>Share of the story's whole in its likeness to a title; the rest is that of the title in it which is most alike.</summary>
    public double Whole { get; init; } = 0.7;

    /// <summary>Hours in which a story that nobody adds to loses all but 1/e of its likeness; it is closed after three times as long.</summary>
    public double Fading { get; init; } = 96;

    /// <summary>How many stories beside its own may give titles to the one that a new title joined, or take them.</summary>
    public int Rivals { get; init; } = 3;

    /// <summary>How many of the latest titles of each are looked at again.</summary>
    public int Reconsidered { get; init; } = 8;
}
