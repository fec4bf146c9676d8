using Recoupe.Language;
using Recoupe.Language.Names;

namespace Recoupe.Training.Names;

/// <summary>Corpora of one token a line with a label of the "B-PER" family, and what their types are in ours.</summary>
internal static class TaggedCorpus
{
    private static readonly NameType[] Places = [NameType.Gpe, NameType.Loc, NameType.Fac];
    private static readonly NameType[] Others = [NameType.Norp, NameType.Event, NameType.Weapon, NameType.Unit];
    private static readonly uint Norp = NameExample.Of(begins: true, NameType.Norp);

    /// <summary>The sentences of a file as tokens with labels.</summary>
    /// <param name="file">The file; an empty line ends a sentence, '#' begins a comment.</param>
    /// <param name="separator">What parts the columns.</param>
    /// <param name="form">Column of the token.</param>
    /// <param name="label">Column of the label.</param>
    public static IEnumerable<List<(string Form, string Label)>> Read(string file, char separator, int form, int label)
    {
        var sentence = new List<(string, string)>();
        foreach (var line in File.ReadLines(file))
        {
            var cells = line.Split(separator);
            if (cells.Length > Math.Max(form, label) && cells[form].Length > 0)
            {
                if (line[0] != '#' || cells.Length > 3) sentence.Add((cells[form], cells[label]));
                continue;
            }

            if (line.StartsWith('#') || sentence.Count == 0) continue;
            yield return sentence;
            sentence = [];
        }

        if (sentence.Count > 0) yield return sentence;
    }

    /// <summary>Examples of tagged sentences; what has no counterpart among our types stays open.</summary>
    public static IEnumerable<NameExample> Examples(IEnumerable<List<(string Form, string Label)>> sentences, NameReader reader, float weight)
    {
        foreach (var sentence in sentences)
        {
            var read = reader.Read([.. sentence.Select(t => t.Form)]);
            var allowed = new uint[read.Count];
            for (var i = 0; i < allowed.Length; i++)
            {
                var word = read.Firsts[i];
                var label = sentence[word].Label;
                var begins = (i == 0 || read.Firsts[i - 1] != word) && (label.StartsWith('B') || word == 0 || Type(label) != Type(sentence[word - 1].Label));
                allowed[i] = Allowed(Type(label), begins, read.Tokens[i]);
            }

            yield return new NameExample(read, allowed, weight);
        }
    }

    private static string Type(string label) => label.Length > 2 ? label[2..] : "";

    private static uint Allowed(string type, bool begins, NameToken token)
    {
        var adjective = token.Begins.HasFlag(NameKnowledge.Nationality);
        return type switch
        {
            // What these corpora leave unmarked, or mark as something else, is a nationality to us.
            "" => !adjective ? NameExample.Outside : token.Tag == Upos.Adj ? Norp : Norp | NameExample.Outside,
            "MISC" or "OTH" or "misc" when adjective && begins && token.Long == NameKnowledge.None => Norp | NameExample.Of(begins, NameType.Event),
            "PER" or "person" or "politician" => NameExample.Of(begins, NameType.Per),
            "LOC" or "location" => NameExample.Of(begins, Kinds(token)),
            "country" => NameExample.Of(begins, NameType.Gpe),
            "ORG" or "organisation" or "politicalparty" => NameExample.Of(begins, NameType.Org),
            "event" => NameExample.Of(begins, NameType.Event) | NameExample.Outside,
            "MISC" or "OTH" or "misc" or "election" => NameExample.Of(begins, Others) | NameExample.Outside,
            _ => NameExample.Any,
        };
    }

    // The tables tell towns and countries from seas and continents.
    private static NameType[] Kinds(NameToken token)
    {
        var known = token.Begins | token.Continues;
        var governed = (known & (NameKnowledge.Country | NameKnowledge.LargeTown | NameKnowledge.Region)) != NameKnowledge.None;
        var place = known.HasFlag(NameKnowledge.Place);
        return governed == place ? Places : governed ? [NameType.Gpe, NameType.Fac] : [NameType.Loc, NameType.Fac];
    }
}
