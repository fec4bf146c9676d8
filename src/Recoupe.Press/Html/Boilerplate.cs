using Recoupe.Press.Data;

namespace Recoupe.Press.Html;

/// <summary>Lines that sites put among an article's own, by the table <c>data/press/boilerplate.tsv</c>.</summary>
internal static class Boilerplate
{
    private const int LongestBegun = 200;

    private static readonly ILookup<string, string> Lines = PressTable.Read("data/press/boilerplate.tsv", "how", "lang", "line")
        .ToLookup(row => row[0], row => row[2], StringComparer.Ordinal);

    private static readonly HashSet<string> Whole = [.. Lines["whole"]];
    private static readonly string[] Beginnings = [.. Lines["begins"]];
    private static readonly string[] Cuts = [.. Lines["cut"]];

    /// <summary>Tells whether a line is not the article's.</summary>
    public static bool IsNoise(string line)
    {
        var lower = Normal(line);
        return Whole.Contains(lower.TrimEnd('.', ':', ' ', '\u00A0')) || (line.Length <= LongestBegun && Beginnings.Any(start => Begins(lower, start)));
    }

    /// <summary>Tells whether the article has ended before this line.</summary>
    public static bool IsEnd(string line) => line.Length <= LongestBegun && Cuts.Any(start => Begins(Normal(line), start));

    // The next character ends the word: "publicité" is not the beginning of "publicités mensongères".
    private static bool Begins(string line, string start) =>
        line.StartsWith(start, StringComparison.Ordinal) && (line.Length == start.Length || !char.IsLetter(line[start.Length]));

    private static string Normal(string line) => line.TrimStart('-', '–', '—', '•', '>', '»', '*', '[', '(', ' ').Replace('\u00A0', ' ').Normalize().ToLowerInvariant();
}
