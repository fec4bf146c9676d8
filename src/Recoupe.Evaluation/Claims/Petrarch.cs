using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Recoupe.Language.Data;
using Recoupe.Press;
using Recoupe.Record.Model;
using Recoupe.Record.Reading;

namespace Recoupe.Evaluation.Claims;

/// <summary>PETRARCH's functional cases (data/events/petrarch): those that test reading, not the toy dictionary that they come with.</summary>
internal static partial class Petrarch
{
    private const string Records = "PETR.UnitTest.records.xml";
    private const string Dictionary = "PETR.Validate.actors.txt";

    private static readonly Table Codes = Table.Load(typeof(Petrarch).Assembly, "Recoupe.Evaluation/Claims/petrarch.tsv");

    /// <summary>What came of a case.</summary>
    /// <param name="Id">Its id in the file.</param>
    /// <param name="Category">What it tests.</param>
    /// <param name="Why">Why it does not apply; null where it does.</param>
    /// <param name="HasType">Whether a claim has a kind that a code of the case stands for.</param>
    /// <param name="HasEnds">Whether such a claim has both actors of a code.</param>
    public sealed record Case(string Id, string Category, string? Why, bool HasType, bool HasEnds);

    /// <summary>How many cases apply, and the shares of them whose type, and whose type and both ends, are right.</summary>
    public static IEnumerable<(string Metric, double Value)> Figures(IClaimReader reader, DirectoryInfo shared, CancellationToken cancellation)
    {
        var applying = Run(reader, shared, cancellation).Where(c => c.Why is null).ToList();
        yield return ("petrarch.applies", applying.Count);
        yield return ("petrarch.type", Math.Round(applying.Average(c => c.HasType ? 1.0 : 0), 4));
        yield return ("petrarch.ends", Math.Round(applying.Average(c => c.HasEnds ? 1.0 : 0), 4));
    }

    /// <summary>Every case, in the order of the file.</summary>
    public static IEnumerable<Case> Run(IClaimReader reader, DirectoryInfo shared, CancellationToken cancellation)
    {
        var words = Words(File.ReadLines(shared.Below("data", "events", "petrarch", Dictionary)));
        foreach (var sentence in XDocument.Load(shared.Below("data", "events", "petrarch", Records)).Descendants("Sentence"))
        {
            cancellation.ThrowIfCancellationRequested();
            yield return Of(reader, sentence, words, cancellation);
        }
    }

    /// <summary>The cases as a table: id, category, what came of it and why it does not apply.</summary>
    public static IEnumerable<string> Listing(IEnumerable<Case> cases)
    {
        yield return "# PETRARCH's functional cases (MIT; the sentences stay where they are). outcome: ends = type and both actors right, type = type right, missed, or not = does not test reading, for the reason given.";
        yield return "# Written by: recoupe eval claims --lists eval";
        yield return "id\tcategory\toutcome\twhy";
        foreach (var c in cases) yield return $"{c.Id}\t{c.Category}\t{(c.Why is not null ? "not" : c.HasEnds ? "ends" : c.HasType ? "type" : "missed")}\t{c.Why}".TrimEnd();
    }

    private static Case Of(IClaimReader reader, XElement sentence, ILookup<string, string> words, CancellationToken cancellation)
    {
        var (id, category) = ((string)sentence.Attribute("id")!, (string)sentence.Attribute("category")!);
        var events = sentence.Elements("EventCoding").Where(e => e.Attribute("eventcode") is not null).ToList();
        var why = Reason("category", category) ?? (events.Count == 0 ? Reason("category", "none") : events.Select(e => Reason("code", (string)e.Attribute("eventcode")!)).FirstOrDefault(r => r is not null));
        if (why is not null) return new Case(id, category, why, HasType: false, HasEnds: false);
        var text = Spaces().Replace(((string)sentence.Element("Text")!).Trim(), " ");
        var claims = reader.Read(ArticleId.Identify(text) with { Language = "en" }, cancellation).Claims;
        var found = events.SelectMany(e => claims.Where(c => Kinds((string)e.Attribute("eventcode")!).Contains(c.Type)).Select(c => (Event: e, Claim: c))).ToList();
        return new Case(id, category, null, found.Count > 0, found.Exists(f => HasEnds(f.Event, f.Claim, words)));
    }

    private static bool HasEnds(XElement coded, Claim claim, ILookup<string, string> words) =>
        Ends.Are(claim, Names(coded, "sourcecode", words), Names(coded, "targetcode", words));

    private static string[] Names(XElement coded, string end, ILookup<string, string> words) =>
        (string?)coded.Attribute(end) is { Length: >= 3 } code && char.IsLetter(code[0]) ? [.. words[code[..3]]] : [];

    private static string? Reason(string kind, string key) => Row(kind, key) switch
    {
        null => kind == "code" ? Row("code", "*")!["why"] : null,
        var row => row["why"] is { Length: > 0 } why ? why : null,
    };

    private static ClaimKind[] Kinds(string code) =>
        [.. Row("code", code)!.List("kinds").Select(kind => Enum.Parse<ClaimKind>(kind, ignoreCase: true))];

    private static TableRow? Row(string kind, string key) => Codes.Rows.FirstOrDefault(row => row["of"] == kind && row.List("key").Contains(key, StringComparer.Ordinal));

    // "DENMARK [DNK]", "+DANISH", or the code on a line of its own below: names by the first three letters of their code.
    private static ILookup<string, string> Words(IEnumerable<string> lines)
    {
        var names = new List<(string Code, string Name)>();
        var (block, code) = (new List<string>(), "");
        foreach (var line in lines.Select(l => l.Split('#')[0]).Append("END"))
        {
            if (line.Length > 0 && line[0] is not ('+' or ' ' or '\t'))
            {
                names.AddRange(block.Select(name => (code, name)));
                (block, code) = ([], "");
            }

            var bracket = line.IndexOf('[', StringComparison.Ordinal);
            if (bracket >= 0 && code.Length == 0 && bracket + 4 <= line.Length) code = line.Substring(bracket + 1, 3);
            var name = (bracket < 0 ? line : line[..bracket]).Trim('+', ' ', '\t', '_').Replace('_', ' ');
            if (name.Length > 0) block.Add(CultureInfo.InvariantCulture.TextInfo.ToTitleCase(name.ToLowerInvariant()));
        }

        return names.ToLookup(n => n.Code, n => n.Name, StringComparer.OrdinalIgnoreCase);
    }

    [GeneratedRegex(@"\s+", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Spaces();
}
