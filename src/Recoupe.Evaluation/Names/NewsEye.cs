using System.Text;
using Recoupe.Language;
using Recoupe.Language.Names;

namespace Recoupe.Evaluation.Names;

/// <summary>The French newspapers of NewsEye as HIPE-2022 gives them (Ehrmann et al. 2022): one token a line, with the Wikidata id of each name, "NIL" where it has none.</summary>
internal static class NewsEye
{
    private const int Label = 1;
    private const int Link = 7;
    private const int Misc = 9;
    private const string Date = "# hipe2022:date = ";
    private const string Document = "# hipe2022:document_id = ";

    /// <summary>The documents of a file.</summary>
    public static IEnumerable<NameGold> Read(string file)
    {
        var reading = new Reading("", null);
        foreach (var line in File.ReadLines(file).Skip(1))
        {
            if (line.StartsWith(Document, StringComparison.Ordinal))
            {
                if (reading.HasText) yield return reading.ToGold();
                reading = new Reading(line[Document.Length..], null);
            }
            else if (line.StartsWith(Date, StringComparison.Ordinal)) reading = new Reading(reading.Id, line[Date.Length..]);
            else if (line.Split('\t') is { Length: > Misc } cells) reading.Add(cells[0], cells[Label], cells[Link], Gap(cells[Misc]));
        }

        if (reading.HasText) yield return reading.ToGold();
    }

    // A line ends without a space; a printed column goes on below.
    private static string Gap(string misc) =>
        misc.Contains("EndOfLine", StringComparison.Ordinal) || misc.Contains("EndOfSentence", StringComparison.Ordinal) ? "\n"
        : misc.Contains("NoSpaceAfter", StringComparison.Ordinal) ? "" : " ";

    private sealed class Reading(string id, string? date)
    {
        private readonly StringBuilder text = new();
        private readonly List<MarkedName> names = [];

        public string Id => id;

        public bool HasText => text.Length > 0;

        public void Add(string token, string label, string link, string gap)
        {
            // Many lines end without a mark that they do: two words are two all the same.
            if (text.Length > 0 && char.IsLetter(text[^1]) && char.IsLetter(token[0])) text.Append('\n');
            var span = new TextSpan(text.Length, text.Length + token.Length);
            if (label.StartsWith("B-", StringComparison.Ordinal)) names.Add(new MarkedName(span, Type(label), link.StartsWith('Q') ? link : null));
            else if (label.StartsWith("I-", StringComparison.Ordinal) && names.Count > 0) names[^1] = names[^1] with { Span = new TextSpan(names[^1].Span.Start, span.End) };
            text.Append(token).Append(gap);
        }

        public NameGold ToGold() => new(id, "fr", text.ToString(), names) { Date = date is { Length: 10 } ? date : null };

        private static NameType Type(string label) => label[2..] switch
        {
            "PER" => NameType.Per,
            "LOC" => NameType.Gpe,
            "HumanProd" => NameType.Weapon,
            _ => NameType.Org,
        };
    }
}
