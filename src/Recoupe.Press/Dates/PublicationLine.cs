using System.Text.RegularExpressions;
using Recoupe.Press.Data;

namespace Recoupe.Press.Dates;

/// <summary>Dates that an article gives itself: "Publié le 22 janvier 2022 à 18 h 30", "Updated Jan 22, 2022".</summary>
/// <param name="Published">EDTF; null when the lines do not say.</param>
/// <param name="Modified">EDTF; null when the lines do not say.</param>
internal sealed record PublicationLine(string? Published, string? Modified)
{
    private const string Table = "data/press/publication_cues.tsv";
    private const int LongestLine = 200;
    private const int LongestGap = 60;

    private static readonly (bool Modified, bool? DayFirst, Regex Pattern)[] Cues = [.. PressTable.Read(Table, "of", "lang", "dayfirst", "cue")
        .OrderByDescending(row => row[3].Length).ThenBy(row => row[3], StringComparer.Ordinal)
        .Select(row => (row[0] == "modified", row[2] == "yes" ? true : (bool?)null, Pattern(row[3])))];

    /// <summary>Reads short lines that bear a cue and a full date; the first of each wins.</summary>
    public static PublicationLine Find(IEnumerable<string> lines)
    {
        var found = new PublicationLine(null, null);
        foreach (var line in lines)
        {
            if (line.Length is 0 or > LongestLine) continue;
            foreach (var (modified, dayFirst, pattern) in Cues)
            {
                if ((modified ? found.Modified : found.Published) is not null) continue;
                var cue = pattern.Match(line);
                if (!cue.Success) continue;
                var after = line[(cue.Index + cue.Length)..];
                if (OtherCue(after) is { } next) after = after[..next];
                var date = WrittenDate.Find(after[..Math.Min(after.Length, LongestGap)], dayFirst);
                if (date is not null) found = modified ? found with { Modified = date } : found with { Published = date };
            }
        }

        return found;
    }

    private static int? OtherCue(string text)
    {
        var starts = Cues.Select(cue => cue.Pattern.Match(text)).Where(match => match.Success).Select(match => match.Index).ToArray();
        return starts.Length == 0 ? null : starts.Min();
    }

    // At the beginning of the line or after a separator, so that "il a publié le 3 mars 2022 un décret" in a sentence is not one.
    private static Regex Pattern(string cue) => new(
        $@"(?<=^\s*|[-–—|·•.,;:()/]\s*){Regex.Escape(cue)}(?!\p{{L}})", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));
}
