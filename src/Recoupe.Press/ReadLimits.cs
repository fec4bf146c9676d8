namespace Recoupe.Press;

/// <summary>Every bound that keeps a hostile or broken file from taking the machine. What lies beyond is refused with a message, never cut short, but where said otherwise.</summary>
public static class ReadLimits
{
    /// <summary>Largest file, in bytes: 10 MiB. A larger one is refused before it is read.</summary>
    public const int FileBytes = 10 * 1024 * 1024;

    /// <summary>Most elements of one page.</summary>
    public const int PageElements = 100_000;

    /// <summary>Deepest nesting that a page's tree keeps: what lies deeper is read as if it stood at this depth, as browsers do. Real pages stay under 100.</summary>
    public const int PageDepth = 512;

    /// <summary>Most elements of a page left open at once; parsing takes time in the square of it.</summary>
    public const int PageOpenElements = 5_000;

    /// <summary>Longest time that building one page's tree may take.</summary>
    public static readonly TimeSpan PageTime = TimeSpan.FromSeconds(30);

    /// <summary>Longest headline, in UTF-16 code units; a longer first line of a text file is not taken for one.</summary>
    public const int TitleLength = 250;
}
