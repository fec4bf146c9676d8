using System.Text.RegularExpressions;
using Recoupe.Press.Data;

namespace Recoupe.Press.Credits;

/// <summary>Finds the lines in which an article credits agencies, by the tables <c>data/press/agencies.tsv</c> and <c>credits.tsv</c>.</summary>
internal static class CreditLines
{
    private const int HeadLines = 6;

    // Far enough for what sites put below a credit: comments, links, notices.
    private const int TailLines = 200;
    private const int LongestDateline = 80;
    private const int LongestCreditLine = 90;

    private static readonly Agencies Agencies = Agencies.Load();
    private static readonly (string Where, Regex Pattern)[] Forms = Load();

    /// <summary>Credits as written, each once, followed by the canonical names of the agencies they name.</summary>
    public static IReadOnlyList<string> Find(string text)
    {
        var written = new List<string>();
        var names = new List<string>();
        var number = 0;
        foreach (var line in TextEdges.Lines(text, HeadLines, TailLines)) Match(line, number++ < HeadLines, written, names);

        return [.. written.Concat(names).Distinct(StringComparer.Ordinal)];
    }

    private static void Match(ReadOnlySpan<char> line, bool atHead, List<string> written, List<string> names)
    {
        // Only a line's edges bear credits: the head for a dateline, the tail for the rest.
        var head = atHead ? line[..Math.Min(line.Length, LongestDateline)].ToString() : "";
        var tail = line[^Math.Min(line.Length, LongestCreditLine)..].ToString();
        var isShort = line.Length <= LongestCreditLine;
        foreach (var (where, pattern) in Forms)
        {
            var match = where switch
            {
                "dateline" => pattern.Match(head),
                "bracket" => pattern.Match(tail),
                _ => isShort ? pattern.Match(tail) : System.Text.RegularExpressions.Match.Empty,
            };
            if (!match.Success) continue;
            written.Add(match.Groups["credit"].Value);
            names.AddRange(match.Groups["agency"].Captures.Select(capture => Agencies.Name(capture.Value)));
            return;
        }
    }

    private static (string Where, Regex Pattern)[] Load()
    {
        var rows = PressTable.Read("data/press/credits.tsv", "where", "lang", "form");
        var joins = rows.Where(row => row[0] == "join")
            .Select(row => char.IsLetter(row[2][0]) ? $@"\s+{Regex.Escape(row[2])}\s+" : $@"\s*{Regex.Escape(row[2])}\s*");
        var agency = $"(?<agency>{Agencies.Pattern})";
        var agencies = $"{agency}(?:(?:{string.Join('|', joins)}){agency})*";
        // Longer forms first: "with X News Agency" is not an agency of that name.
        return [.. rows.Where(row => row[0] != "join").OrderByDescending(row => row[2].Length).Select(row => (row[0], Compile(row[0], Form(row[2], agencies))))];
    }

    // Cue words in any case, names of agencies as the table writes them; spaces may be of any kind.
    private static string Form(string form, string agencies) => string.Join(agencies, form.Split("{agencies}")
        .Select(part => $"(?i:{Regex.Escape(part).Replace(@"\ ", @"\s*", StringComparison.Ordinal)})"));

    private static Regex Compile(string where, string form) => new(
        where switch
        {
            "dateline" => $@"^(?:\p{{Lu}}[^()]*?)?(?<credit>{form})(?:(?<=^.{{0,40}})\s+|\s*[-–—:])",
            "bracket" => $@"(?<credit>[(\[]\s*{form}\s*[)\]])\.?$",
            "line" => $@"^[-–—•(\[*_]*\s*(?<credit>{form})\s*[)\]*_]*\.?$",
            "end" => $@"^[\p{{Lu}}©(].*?(?<credit>(?<!\p{{L}}){form})\)?$",
            _ => throw new FormatException($"data/press/credits.tsv: place '{where}' found; dateline, bracket, line, end or join expected."),
        },
        RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));
}
